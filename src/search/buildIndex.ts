/**
 * Makes the search index of a built site: Pagefind's files in `pagefind/`, and `facets.json`.
 */
import { globSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { facetNames, type Catalogue, type FacetName, type Row } from './catalogue.ts';
import { indexedHtml } from './indexedHtml.ts';
import { fromIndexText } from './letters.ts';

/** What one run has made. */
export interface IndexSize {
  pages: number;
  /** All files of `pagefind/` together. */
  bytes: number;
}

/** What a page of the index says of itself, as far as the table needs it. */
interface Fragment {
  url: string;
  filters: Record<string, string[] | undefined>;
}

const signature = 'pagefind_dcd';
/** Pagefind's own interfaces, which this site does not use: 0.4 MB that nobody would load. */
const ownInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/u;
const sortDay = /data-pagefind-sort="date\[content\]" content="([^"]*)"/u;

function fail(file: string, messages: readonly string[]): never {
  throw new Error(
    `The search index cannot be made: ${file} was refused. Pagefind says: ${messages.join(' ')}`,
  );
}

async function addPage(
  index: PagefindIndex,
  site: string,
  file: string,
): Promise<[string, string]> {
  const html = readFileSync(join(site, file), 'utf8');
  const url = `/${dirname(file).replaceAll('\\', '/')}/`;
  const { errors } = await index.addHTMLFile({ url, content: copyOf(html, file) });
  if (errors.length > 0) fail(file, errors);
  return [url, sortDay.exec(html)?.[1] ?? ''];
}

function copyOf(html: string, file: string): string {
  try {
    return indexedHtml(html);
  } catch (error) {
    throw new Error(`The search index cannot be made: ${file} was refused.`, { cause: error });
  }
}

function readFragment(file: string): Fragment {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return JSON.parse(text.slice(signature.length)) as Fragment;
}

function collectLabels(fragments: readonly Fragment[]): Catalogue['labels'] {
  const labelsOf = (facet: FacetName) => {
    const labels = fragments.flatMap(({ filters }) => filters[facet] ?? []).map(fromIndexText);
    return [...new Set(labels)].sort((a, b) => a.localeCompare(b, 'vi'));
  };
  return Object.fromEntries(
    facetNames.map((facet) => [facet, labelsOf(facet)]),
  ) as Catalogue['labels'];
}

/** Pagefind's fragments tell which id it gave to which page. */
function catalogueOf(output: string, days: ReadonlyMap<string, string>): Catalogue {
  const files = readdirSync(join(output, 'fragment')).sort();
  const fragments = files.map((file) => readFragment(join(output, 'fragment', file)));
  const labels = collectLabels(fragments);
  const row = ({ url, filters }: Fragment): Row => [
    days.get(url) ?? '',
    ...facetNames.map((facet) =>
      (filters[facet] ?? []).map((label) => labels[facet].indexOf(fromIndexText(label))),
    ),
  ];
  const ids = files.map((file) => file.replace(/\.pf_fragment$/u, ''));
  const pages = Object.fromEntries(fragments.map((fragment, at) => [ids[at] ?? '', row(fragment)]));
  const [firstChunk = ''] = readdirSync(join(output, 'index')).sort();
  return { probe: `index/${firstChunk}`, labels, pages };
}

function removeOwnInterface(output: string): void {
  for (const file of readdirSync(output)) if (ownInterface.test(file)) rmSync(join(output, file));
}

function sizeOf(directory: string): number {
  return globSync('**/*', { cwd: directory })
    .map((file) => statSync(join(directory, file)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

async function write(index: PagefindIndex, output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath: output });
  if (errors.length > 0) fail(output, errors);
  removeOwnInterface(output);
}

/**
 * Indexes the pages of all dispatches in a built site and writes `pagefind/` into it. The same pages
 * give the same bytes. Throws an Error that names the page when one cannot be indexed, and when
 * there is none.
 */
export async function buildIndex(site: string): Promise<IndexSize> {
  const files = globSync('van-ban/*/index.html', { cwd: site }).sort();
  if (files.length === 0) {
    throw new Error(`The search index cannot be made: ${site}/van-ban/ has no page of a dispatch.`);
  }
  const output = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) return fail('every page', errors);
    const days = new Map<string, string>();
    for (const file of files) days.set(...(await addPage(index, site, file)));
    await write(index, output);
    writeFileSync(join(output, 'facets.json'), JSON.stringify(catalogueOf(output, days)));
    return { pages: files.length, bytes: sizeOf(output) };
  } finally {
    await close();
  }
}
