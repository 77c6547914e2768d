import type { APIRoute } from 'astro';
import { file } from '../site/responses.ts';
import { publicUrl } from '../site/siteUrl.ts';

/** Everything may be read by machines; the sitemap needs a whole address. */
export const GET: APIRoute = () =>
  file('txt', `User-agent: *\nAllow: /\nSitemap: ${publicUrl('/sitemap.xml')}\n`);
