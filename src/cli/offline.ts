/**
 * `npm run build:offline`: the offline copy as a folder, to be put on a USB stick or into a store of files that
 * knows no index pages. The same copy lies in every built site as one ZIP file.
 */
import { mkdirSync, writeFileSync, existsSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ArchiveError } from '../archive/error.ts';
import { offlineCopy } from '../site/offline.ts';
import { buildSite } from './buildSite.ts';
import { cleanUp, exchange, makeFresh, resolveTarget } from './target.ts';

const help = `Usage: npm run build:offline -- [options]

Builds the archive into dist/, and beside it a copy that works from a disk, without any host.

  --from <folder>   copies the site that is built there, and builds none
  --out <folder>    the copy (default dist-offline)
  --help            print this text
`;

function requireSite(site: string): void {
  if (existsSync(join(site, 'index.html'))) return;
  throw new Error(`There is no built site in ${site}/: run npm run build first.`);
}

async function writeCopy(site: string, fresh: string): Promise<{ files: number; bytes: number }> {
  const size = { files: 0, bytes: 0 };
  for await (const { path, bytes } of offlineCopy(site)) {
    const file = join(fresh, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    size.files++;
    size.bytes += bytes.length;
  }
  return size;
}

/** Takes its place only when it is whole, as a build does. */
async function makeCopy(from: string, out: string): Promise<void> {
  const site = resolve(from);
  requireSite(site);
  const target = resolveTarget(process.cwd(), out);
  cleanUp(target);
  const fresh = makeFresh(target);
  try {
    const { files, bytes } = await writeCopy(site, fresh);
    exchange(fresh, target);
    const megabytes = (bytes / 1e6).toFixed(1);
    const home = join(relative(process.cwd(), target) || target, 'index.html');
    console.log(`Offline copy: ${files} files, ${megabytes} MB. Open ${home} in a browser.`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      out: { type: 'string', default: 'dist-offline' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.from === undefined) await buildSite(process.cwd(), 'dist');
  await makeCopy(values.from ?? 'dist', values.out);
}

try {
  await main();
} catch (error) {
  const isTold = error instanceof ArchiveError || (error instanceof Error && !error.cause);
  console.error('\nThe offline copy was not made.\n');
  console.error(isTold ? error.message : error);
  process.exitCode = 1;
}
