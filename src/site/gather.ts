/**
 * What can be made only when all files of the site are there: the corpus as one array, the bag, the sitemap,
 * and the sizes that the page of the corpus tells.
 */
import {
  closeSync,
  existsSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { toSitemap } from '../archive/formats/sitemap.ts';
import { listDispatches, readRecordFile } from './archive.ts';
import { writeBag } from './bag.ts';
import { attribute, elementsOf } from './elements.ts';
import { t } from './i18n/index.ts';
import { publicUrl } from './siteUrl.ts';

/** Puts the JSON of all dispatches into one array, in the order of their ids. */
function writeArray(site: string, ids: readonly string[]): void {
  const path = join(site, 'kho/dispatches.json');
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    writeSync(file, '[');
    for (const [index, id] of ids.entries()) {
      const json = readFileSync(join(site, `van-ban/${id}/${id}.json`), 'utf8').trimEnd();
      writeSync(file, `${index === 0 ? '' : ','}\n${json}`);
    }
    writeSync(file, '\n]\n');
  } finally {
    closeSync(file);
  }
}

const canonicalLink = /<link\s[^>]*rel="canonical"[^>]*>/u;

/** Gives the address of a page, or `undefined` where search engines shall not keep it. */
function canonical(html: string): string | undefined {
  if (/<meta\s[^>]*name="robots"[^>]*noindex/u.test(html)) return undefined;
  const [link] = elementsOf(canonicalLink.exec(html)?.[0] ?? '');
  return link && attribute(link, 'href');
}

function writeSitemap(site: string): void {
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
  if (!existsSync(file)) throw new Error(`The page of the corpus names ${path}, which was not made.`);
  return t.corpus.size(statSync(file).size);
}

/** Writes the sizes of finished files where the page names them. */
function writeSizes(site: string): void {
  const page = join(site, 'kho/index.html');
  const html = readFileSync(page, 'utf8');
  const sized = html.replace(sizeMark, (_, path: string) => `>${sizeOf(site, path)}`);
  writeFileSync(page, sized);
}

/** Gathers the built site at `site` of the project at `root`; runs before its links are made relative. */
export function gather(root: string, site: string): void {
  const ids = listDispatches(root);
  const days = ids.map((id) => readRecordFile(root, id).data.accessioned).sort();
  writeArray(site, ids);
  writeBag(root, site, days.at(-1) ?? '1980-01-01');
  writeSitemap(site);
  writeSizes(site);
}
