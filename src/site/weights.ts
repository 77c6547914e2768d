/**
 * What the first view of a page costs a reader to download (DESIGN §8).
 */
import { gzipSync } from 'node:zlib';
import { attribute, elementsOf, type PageElement } from './elements.ts';

/** Bytes over the wire: text gzipped, fonts and pictures as they are. */
export interface PageWeight {
  page: string;
  html: number;
  /** Style sheets inside the page, already counted in `html`. */
  inlineCss: number;
  linkedCss: number;
  scripts: number;
  fonts: number;
  /** Pictures, icons, frames and whatever else loads by itself. */
  other: number;
  total: number;
}

/** Most bytes that a dispatch page may take, its CSS inside: one TCP round trip. */
export const pageBudget = 14 * 1024;
/** Most bytes of a first view, fonts included. */
export const viewBudget = 100 * 1024;

type Kind = 'linkedCss' | 'scripts' | 'fonts' | 'other';

interface Asset {
  kind: Kind;
  href: string;
}

function gzipped(data: string | Uint8Array): number {
  return gzipSync(data).length;
}

/** Fonts and pictures are compressed already, servers send them as they are. */
function sizeOf(href: string, data: Uint8Array): number {
  return /\.(?:woff2?|png|jpe?g|webp|avif|ico)$/u.test(href) ? data.length : gzipped(data);
}

const preloadKinds: Readonly<Record<string, Kind>> = {
  font: 'fonts',
  script: 'scripts',
  style: 'linkedCss',
};

function kindOfLink(link: PageElement): Kind | undefined {
  const rels = (attribute(link, 'rel') ?? '').split(' ');
  if (rels.includes('stylesheet')) return 'linkedCss';
  if (rels.includes('modulepreload')) return 'scripts';
  if (rels.includes('preload')) return preloadKinds[attribute(link, 'as') ?? ''] ?? 'other';
  return rels.includes('icon') ? 'other' : undefined;
}

function eagerAsset(element: PageElement): Asset[] {
  const src = attribute(element, 'src');
  if (element.tagName === 'link') {
    const href = attribute(element, 'href');
    const kind = kindOfLink(element);
    return href !== undefined && kind ? [{ kind, href }] : [];
  }
  if (src === undefined || attribute(element, 'loading') === 'lazy') return [];
  if (element.tagName === 'script') return [{ kind: 'scripts', href: src }];
  return ['img', 'iframe', 'embed'].includes(element.tagName) ? [{ kind: 'other', href: src }] : [];
}

function pathFromRoot(page: string, href: string): string {
  const { origin, pathname } = new URL(href, `http://site/${page}`);
  if (origin !== 'http://site') throw new Error(`${page} loads ${href} from elsewhere.`);
  return decodeURIComponent(pathname).slice(1);
}

/** Gives what a page downloads before the reader does anything, each file once, by its path from the root. */
export function eagerAssets(page: string, elements: PageElement[]): Asset[] {
  const found = elements.flatMap(eagerAsset).filter(({ href }) => !href.startsWith('data:'));
  const assets = found.map(({ kind, href }) => ({ kind, href: pathFromRoot(page, href) }));
  return [...new Map(assets.map((asset) => [asset.href, asset])).values()];
}

function inlineStyles(elements: PageElement[]): string {
  return elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap(({ children }) => children)
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('');
}

/**
 * Weighs the first view of `page`, a path such as `van-ban/index.html`. `read` gives the bytes of a file of the
 * site by its path from the root; throws when the page asks for a file that is not there.
 */
export function weigh(page: string, read: (path: string) => Uint8Array): PageWeight {
  const source = read(page);
  const elements = elementsOf(new TextDecoder().decode(source));
  const sums = { linkedCss: 0, scripts: 0, fonts: 0, other: 0 };
  for (const { kind, href } of eagerAssets(page, elements)) sums[kind] += sizeOf(href, read(href));
  const html = gzipped(source);
  const assets = Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);
  return { page, html, inlineCss: gzipped(inlineStyles(elements)), ...sums, total: html + assets };
}
