/**
 * The steps of a build.
 */
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { IndexSize } from '../search/buildIndex.ts';
import { readArchive } from '../site/archive.ts';
import { digestOf } from '../site/digest.ts';
import { checkFidelity } from '../site/fidelity.ts';
import { gather } from '../site/gather.ts';
import { checkPermalinks } from '../site/permalinks.ts';
import { checkProse } from '../site/prose.ts';
import { searchSlugs } from '../site/searchSlugs.ts';
import { writeSizes } from '../site/siteFiles.ts';
import { siteUrl } from '../site/siteUrl.ts';
import { filesIn, finishPages } from './pages.ts';
import { cleanUp, exchange, makeFresh, resolveTarget } from './target.ts';
import { takeTurn } from './turn.ts';

async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  const result = await run();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/**
 * Reads everything once before Astro runs, so that bad input is told alone and at once. Throws an ArchiveError
 * with all faults.
 */
export function checkArchive(root: string): {
  dispatches: number;
  /** The day of the newest accession. */
  newest: string;
  themes: Set<string>;
  warnings: string[];
} {
  const themes = new Set<string>();
  let dispatches = 0;
  let newest = '';
  const warnings = readArchive(root, ({ dispatch }) => {
    dispatches++;
    if (dispatch.accessioned > newest) newest = dispatch.accessioned;
    for (const { theme } of dispatch.mentions) themes.add(theme);
  });
  checkProse(root);
  return { dispatches, newest, themes, warnings };
}

/** Astro and Pagefind take longer to load than the archive to read; bad input does not wait for them. */
async function makePages(root: string, outDir: string): Promise<void> {
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'warn' });
}

async function makeIndex(root: string, site: string): Promise<IndexSize> {
  const { buildIndex } = await import('../search/buildIndex.ts');
  return buildIndex(site, { slugs: searchSlugs(root) });
}

function tellAddress(): void {
  const how = process.env.SITE_URL ? '' : ' (set SITE_URL to change it)';
  console.log(`Canonical links and citations use ${siteUrl().href}${how}`);
}

async function build(root: string, target: string): Promise<void> {
  const started = performance.now();
  cleanUp(target);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  // Told before anything is read, and not from the middle of a page.
  siteUrl();
  const archive = await step('Reading sources and records', () => checkArchive(root));
  for (const warning of archive.warnings) console.warn(`  Warning: ${warning}`);
  const fresh = makeFresh(target);
  try {
    await step('Making pages', () => makePages(root, fresh));
    await step('Gathering the corpus', () => {
      gather(root, fresh);
    });
    const index = await step('Indexing for search', () => makeIndex(root, fresh));
    await step('Finishing pages', () => {
      finishPages(root, fresh);
    });
    const checked = await step('Checking every page against its source', () =>
      checkFidelity(root, fresh),
    );
    await step('Packing the offline copy', () => makeOffline(fresh, archive.newest));
    const unrecorded = await step('Checking every published address', () =>
      checkPermalinks(root, fresh, filesIn(fresh)),
    );
    exchange(fresh, target);
    if (unrecorded > 0) {
      console.warn(
        `  ${unrecorded} new addresses are not in the ledger yet. Run: npm run permalinks`,
      );
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `\n${archive.dispatches} dispatches (${checked} identical with their sources), ` +
        `${archive.themes.size} themes, ${filesIn(target, '.html').length} pages, ` +
        `search index ${Math.round(index.bytes / 1024)} KB, ${seconds} s → ${relative(root, target) || target}/`,
    );
    tellAddress();
    console.log(`SHA-256 of all files: ${digestOf(target, filesIn(target))}`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function tellWaiting(): void {
  console.log('Another build of this project is running; this one waits for its end.');
}

/** The copy holds the finished pages; its size, which one of them tells, is known only then. */
async function makeOffline(site: string, day: string): Promise<void> {
  const { packOffline } = await import('../site/offline.ts');
  await packOffline(site, day);
  writeSizes(site);
}

/**
 * Builds the project at `root` into `out` (relative to it), after any other build of it. Throws an
 * ArchiveError or a FidelityError, and then leaves `out` untouched.
 */
export async function buildSite(root: string, out: string): Promise<void> {
  const target = resolveTarget(root, out);
  const release = await takeTurn(root, tellWaiting);
  try {
    await build(root, target);
  } finally {
    release();
  }
}
