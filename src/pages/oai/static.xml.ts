import type { APIRoute } from 'astro';
import { toStaticRepository } from '../../archive/formats/oai.ts';
import { corpus } from '../../site/corpus.ts';
import { file } from '../../site/responses.ts';
import { publicUrl, siteUrl } from '../../site/siteUrl.ts';

/** Harvesters ask for a mailbox; without one told, that of RFC 2142 for whoever runs a site. */
const adminEmail = process.env.SITE_EMAIL ?? `webmaster@${siteUrl().hostname}`;

/** Dublin Core of all dispatches, for harvesters. */
export const GET: APIRoute = async () => {
  const { dispatches, imprint } = await corpus();
  const self = publicUrl('/oai/static.xml');
  return file(
    'xml',
    toStaticRepository({ self, adminEmail, dispatches: [...dispatches] }, imprint),
  );
};
