/**
 * The steps of a build.
 */
import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import type { IndexSize } from '../search/buildIndex.ts';
import { readArchive } from '../site/archive.ts';
import { checkFidelity } from '../site/fidelity.ts';
import { gather } from '../site/gather.ts';
import { checkPermalinks } from '../site/permalinks.ts';
import { siteUrl } from '../site/siteUrl.ts';
import { filesIn, relateLinks, slimPages } from './pages.ts';
import { cleanUp, exchange, makeFresh, resolveTarget } from './target.ts';

async function step<Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  const result = await run();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** Reads everything once before Astro runs, so that bad input is told alone and at once. */
function checkArchive(root: string): {
  dispatches: number;
  themes: Set<string>;
  warnings: string[];
} {
  const themes = new Set<string>();
  let dispatches = 0;
  const warnings = readArchive(root, ({ dispatch }) => {
    dispatches++;
    for (const { theme } of dispatch.mentions) themes.add(theme);
  });
  return { dispatches, themes, warnings };
}

/** Astro and Pagefind take longer to load than the archive to read; bad input does not wait for them. */
async function makePages(root: string, outDir: string): Promise<void> {
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'warn' });
}

async function makeIndex(site: string): Promise<IndexSize> {
  const { buildIndex } = await import('../search/buildIndex.ts');
  return buildIndex(site);
}

/**
 * Builds the project at `root` into `out` (relative to it). Throws an ArchiveError or a
 * FidelityError, and then leaves `out` untouched.
 */
export async function buildSite(root: string, out: string): Promise<void> {
  const started = performance.now();
  const target = resolveTarget(root, out);
  cleanUp(target);
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const archive = await step('Reading sources and records', () => checkArchive(root));
  for (const warning of archive.warnings) console.warn(`  Warning: ${warning}`);
  const fresh = makeFresh(target);
  try {
    await step('Making pages', () => makePages(root, fresh));
    await step('Gathering the corpus', () => {
      gather(root, fresh);
    });
    const index = await step('Indexing for search', () => makeIndex(fresh));
    await step('Finishing pages', () => {
      relateLinks(fresh);
      slimPages(fresh);
    });
    const checked = await step('Checking every page against its source', () =>
      checkFidelity(root, fresh),
    );
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
        `search index ${Math.round(index.bytes / 1024)} KB, ${seconds} s → ${relative(root, target) || target}/\n` +
        `Canonical links and citations use ${siteUrl().href}${process.env.SITE_URL ? '' : ' (set SITE_URL to change it)'}`,
    );
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
