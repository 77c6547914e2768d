/**
 * Makes the search index of a built site: Pagefind's files in `pagefind/`, and its table of facets.
 */
import { globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { catalogueFile, type Slugs } from './catalogue.ts';
import { indexPart } from './indexPart.ts';
import { makeCatalogue } from './makeCatalogue.ts';

/** What one run has made. */
export interface IndexSize {
  pages: number;
  /** All files of `pagefind/` together. */
  bytes: number;
}

export interface IndexOptions {
  /**
   * Pagefind takes a third of a megabyte of memory a page while it writes, so a large archive is indexed
   * in parts of at most so many pages. A search asks all parts, and its results do not depend on them.
   */
  pagesPerPart?: number;
  /** What the archive calls a label of a filter in its addresses, where that is not made of its letters. */
  slugs?: Slugs;
}

function divide<Item>(items: readonly Item[], atMost: number): Item[][] {
  const count = Math.ceil(items.length / atMost);
  const bounds = Array.from({ length: count + 1 }, (_, at) =>
    Math.round((at * items.length) / count),
  );
  return bounds.slice(1).map((end, at) => items.slice(bounds[at], end));
}

function sizeOf(directory: string): number {
  return globSync('**/*', { cwd: directory })
    .map((file) => statSync(join(directory, file)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

/**
 * Indexes the pages of all dispatches in a built site and writes `pagefind/` into it, in place of a
 * former one. The same pages give the same bytes. Throws an Error that names the page when one cannot
 * be indexed, and when there is none.
 */
export async function buildIndex(site: string, options: IndexOptions = {}): Promise<IndexSize> {
  const files = globSync('van-ban/*/index.html', { cwd: site }).sort();
  if (files.length === 0) {
    throw new Error(`The search index was not made: ${site}/van-ban/ has no page of a dispatch.`);
  }
  const output = join(site, 'pagefind');
  rmSync(output, { recursive: true, force: true });
  const days = new Map<string, string>();
  const parts: string[] = [];
  for (const portion of divide(files, options.pagesPerPart ?? 4000)) {
    const part = parts.length === 0 ? '' : `${parts.length + 1}/`;
    for (const [url, day] of await indexPart(site, portion, join(output, part))) days.set(url, day);
    parts.push(part);
  }
  // Compressed here, as Pagefind does, since many static hosts never compress.
  const catalogue = JSON.stringify(makeCatalogue(output, parts, days, options.slugs ?? {}));
  writeFileSync(join(output, catalogueFile), gzipSync(catalogue));
  return { pages: files.length, bytes: sizeOf(output) };
}
