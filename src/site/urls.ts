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
} as const;
