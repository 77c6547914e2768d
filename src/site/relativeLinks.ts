/**
 * Makes the links of a built page relative, so that the same folder works at a domain's root, at
 * any path below it, and after being moved (DESIGN §7; `base: './'` does not work in Astro).
 */
import { mapAttributes } from './tags.ts';

const addresses = new Set(['href', 'src', 'action', 'data-citation']);
const styleAddress = /(url\(["']?)\/(?!\/)/gu;
const styleElement = /(<style[^>]*>)([\s\S]*?)(<\/style>)/gu;

/** Gives the way from a page up to the top of the site: `../../` for `van-ban/x/index.html`. */
function wayUp(page: string): string {
  return '../'.repeat(page.split('/').length - 1) || './';
}

function rewriteLinks(html: string, start: string): string {
  return mapAttributes(html, (name, value, written) =>
    addresses.has(name) && value !== undefined && /^\/(?!\/)/u.test(value)
      ? ` ${name}="${start}${value.slice(1)}"`
      : written,
  ).replace(styleElement, (_, open: string, css: string, close: string) =>
    [open, css.replace(styleAddress, (__, before: string) => before + start), close].join(''),
  );
}

/**
 * Takes the HTML of a page that hosts show at any address and gives it with every address that starts at the
 * root starting at `top` instead, the path that the site is published under: `/`, `/van-kho/`.
 */
export function linksBelow(html: string, top: string): string {
  return rewriteLinks(html, top);
}

/**
 * Takes the HTML of `page` (its path from the top of the site) and gives it with every address that
 * starts at the root written from where the page stands. Text is left alone.
 */
export function relativeLinks(html: string, page: string): string {
  return rewriteLinks(html, wayUp(page));
}
