/**
 * The public address of the archive, which canonical links, feeds and citations carry.
 */

/** Stands in while `SITE_URL` is not set; no such domain can exist (RFC 2606). */
export const placeholder = 'https://vankho.example/';

/** Gives the address of the site's top, with a stroke at its end, from `SITE_URL` or the placeholder. */
export function siteUrl(): URL {
  const url = new URL(process.env.SITE_URL ?? placeholder);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Gives the public address of a path of the site that begins at its top: `/van-ban/`. */
export function publicUrl(path: string): string {
  return new URL(path.replace(/^\//u, ''), siteUrl()).href;
}
