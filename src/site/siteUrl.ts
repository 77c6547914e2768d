/**
 * The public address of the archive, which canonical links, feeds and citations carry.
 */

import { ArchiveError } from '../archive/error.ts';

/** Stands in while `SITE_URL` is not set; no such domain can exist (RFC 2606). */
export const placeholder = 'https://vankho.example/';

function refuse(found: string): never {
  throw new ArchiveError([
    {
      file: 'SITE_URL',
      found: `"${found}" in the environment`,
      expected: 'the public address of the archive, such as https://example.org/van-kho/',
      remedy: 'Set SITE_URL to that address, or leave it unset to try the site out.',
    },
  ]);
}

/**
 * Gives the address of the site's top, with a stroke at its end, from `SITE_URL` or the placeholder. Throws an
 * ArchiveError for what is no web address, or one with a query or a fragment.
 */
export function siteUrl(): URL {
  const given = process.env.SITE_URL?.trim() ?? '';
  const url = URL.parse(given === '' ? placeholder : given);
  if (!url || !/^https?:$/u.test(url.protocol) || url.search || url.hash) refuse(given);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Gives the public address of a path of the site that begins at its top: `/van-ban/`. */
export function publicUrl(path: string): string {
  return new URL(path.replace(/^\//u, ''), siteUrl()).href;
}
