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

/** Gives the address of a document that dispatches cite. */
export function citedUrl(slug: string): string {
  return `/vien-dan/${slug}/`;
}

/** Gives the address of two dispatches side by side, whichever comes first, or of one place in it. */
export function pairUrl(one: string, other: string, fragment?: string): string {
  const pair = [one, other].sort().join('--');
  return `/doi-chieu/${pair}/${fragment === undefined ? '' : `#${fragment}`}`;
}

export function provinceUrl(slug: string): string {
  return `/tinh/${slug}/`;
}

export function yearUrl(year: string): string {
  return `/nam/${year}/`;
}

export function kindUrl(slug: string): string {
  return `/loai/${slug}/`;
}

export function signerUrl(slug: string): string {
  return `/nguoi-ky/${slug}/`;
}

export function organUrl(slug: string): string {
  return `/co-quan/${slug}/`;
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
  lookUp: '/tra-cuu/',
  provinces: '/tinh/',
  years: '/nam/',
  kinds: '/loai/',
  signers: '/nguoi-ky/',
  organs: '/co-quan/',
  abbreviations: '/tu-viet-tat/',
  cited: '/vien-dan/',
  timeline: '/dong-thoi-gian/',
  pairs: '/doi-chieu/',
} as const;
