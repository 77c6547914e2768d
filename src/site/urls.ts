/**
 * The addresses of the archive (DESIGN §3). Every link is made here.
 */

/** Gives the permalink of a dispatch, or of one of its paragraphs. */
export function dispatchUrl(id: string, fragment?: string): string {
  return `/van-ban/${id}/${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Gives the address of a machine format of a dispatch. */
export function formatUrl(id: string, extension: string): string {
  return `/van-ban/${id}/${id}.${extension}`;
}

/** Gives the address of a dispatch's source as received; a file name may hold anything. */
export function sourceUrl(id: string, file: string): string {
  return `/van-ban/${id}/nguon/${encodeURIComponent(file)}`;
}

export function themeUrl(slug: string): string {
  return `/chu-de/${slug}/`;
}

export const urls = {
  home: '/',
  dispatches: '/van-ban/',
  themes: '/chu-de/',
  search: '/tim-kiem/',
  about: '/gioi-thieu/',
  method: '/phuong-phap/',
  corpus: '/kho/',
  feed: '/feed.xml',
  promise: '/cam-ket/',
} as const;
