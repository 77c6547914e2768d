/**
 * A page of the built site as it stands in the offline copy, where addresses are files and no host adds
 * `index.html` to a folder.
 */
import { plainScripts } from './offlineScripts.ts';
import { mapAttributes, startTag } from './tags.ts';

/** Where the copy lies in the built site, as one file. */
export const offlineFile = 'kho/van-kho-offline.zip';

/** Files of the site that the copy lacks: only hosts ask for them; and it cannot hold itself. */
export const leftOut: ReadonlySet<string> = new Set([
  '404.html',
  'robots.txt',
  '_headers',
  '_redirects',
  offlineFile,
]);

const addresses = new Set(['href', 'src', 'action']);
/** Browsers load modules and fonts ahead of their use only from a host, and complain otherwise. */
const preload = /^<link\s[^>]*\brel="(?:module)?preload"/u;
const moduleScript = /^<script\s[^>]*\btype="module"/u;
const refresh = /^<meta\s[^>]*\bhttp-equiv="refresh"/u;
const deadLink = /^<a(?=[\s>])(?![^>]*\shref=)/u;
const relative = /^(?![a-z][a-z\d+.-]*:|\/\/|#|\?|$)/iu;

/** Gives an address with `index.html` where it names a folder: `../tim-kiem/?q=5K`, `./`, `..`. */
function nameIndex(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  if (/(?:^|\/)\.{1,2}$/u.test(path)) return `${path}/index.html${rest}`;
  return path.endsWith('/') ? `${path}index.html${rest}` : address;
}

/** Gives the file that a relative address of `page` leads to, from the top of the site. */
function fileAt(page: string, address: string): string {
  return decodeURIComponent(new URL(address, `file:///${page}`).pathname.slice(1));
}

function offlineAddress(written: string, name: string, value: string, page: string): string {
  if (!relative.test(value)) return written;
  const address = nameIndex(value);
  const file = fileAt(page, address.replaceAll('&amp;', '&'));
  // What names such a file stays on the page, and leads nowhere.
  return leftOut.has(file) ? '' : ` ${name}="${address}"`;
}

/** Modules run once the page is there, and so do deferred scripts. */
function classicScript(tag: string): string {
  return tag.replace(' type="module"', ' defer').replace(/\scrossorigin(?:="[^"]*")?/u, '');
}

function offlineTag(tag: string): string {
  if (preload.test(tag)) return '';
  if (moduleScript.test(tag)) return classicScript(tag);
  if (refresh.test(tag)) {
    return tag.replace(/(url=)([^"]*)/u, (_, before: string, to: string) => before + nameIndex(to));
  }
  return deadLink.test(tag) ? tag.replace(/\sdownload(?:="[^"]*")?/u, '') : tag;
}

/**
 * Takes the finished HTML of `page` (its path from the top of the site, its links relative) and gives it for
 * the offline copy: links name files, scripts are classic, and what cannot be loaded from a disk is not asked
 * for. Throws for a module inside the page.
 */
export function offlineHtml(html: string, page: string): string {
  const linked = mapAttributes(plainScripts(html, page), (name, value, written) =>
    addresses.has(name) && value !== undefined
      ? offlineAddress(written, name, value, page)
      : written,
  );
  return linked.replace(startTag, offlineTag);
}
