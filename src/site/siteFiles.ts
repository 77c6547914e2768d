/**
 * What tells of the files of the finished site: the sitemap, and sizes on the page of the corpus.
 */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSitemap } from '../archive/formats/sitemap.ts';
import { attribute, elementsOf } from './elements.ts';
import { t } from './i18n/index.ts';
import { publicUrl } from './siteUrl.ts';

const canonicalLink = /<link\s[^>]*rel="canonical"[^>]*>/u;

/** Gives the address of a page, or `undefined` where search engines shall not keep it. */
function canonical(html: string): string | undefined {
  if (/<meta\s[^>]*name="robots"[^>]*noindex/u.test(html)) return undefined;
  const parsed = elementsOf(canonicalLink.exec(html)?.[0] ?? '');
  const link = parsed.find(({ tagName }) => tagName === 'link');
  return link && attribute(link, 'href');
}

/** Writes the sitemap of all pages that are for search engines. */
export function writeSitemap(site: string): void {
  const pages = globSync('**/*.html', { cwd: site });
  const addresses = pages.flatMap((page) =>
    page === '404.html' ? [] : (canonical(readFileSync(join(site, page), 'utf8')) ?? []),
  );
  const files = toSitemap([...new Set(addresses)].sort(), (file) => publicUrl(`/${file}`));
  for (const { file, xml } of files) writeFileSync(join(site, file), xml);
}

const sizeMark = / data-size="([^"]*)">[^<]*/gu;

function sizeOf(site: string, path: string): string {
  const file = join(site, path);
  if (existsSync(file)) return t.corpus.size(statSync(file).size);
  throw new Error(`The page of the corpus names ${path}, which was not made.`);
}

/**
 * Writes the sizes of finished files where the page of the corpus names them. Those in `later` are made when
 * that page is finished itself, and wait for another call.
 */
export function writeSizes(site: string, later: readonly string[] = []): void {
  const page = join(site, 'kho/index.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    html.replace(sizeMark, (written, path: string) =>
      later.includes(path) ? written : `>${sizeOf(site, path)}`,
    ),
  );
}
