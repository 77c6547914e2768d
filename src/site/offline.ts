/**
 * The offline copy: the finished site once more, so that it can be read and searched from a disk without any
 * host (DESIGN §7). Pages link files instead of folders, and scripts are classic, for browsers let a page that
 * was opened from a disk load neither modules nor data.
 */
import { closeSync, globSync, openSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { classicScript, offlineIndexFile, searchModule } from '../search/offlineIndex.ts';
import { leftOut, offlineFile, offlineHtml } from './offlineHtml.ts';
import { ZipWriter } from './zip.ts';

/** The folder in the ZIP file. */
const top = 'van-kho-offline';

/** One file of the copy. */
export interface CopiedFile {
  path: string;
  bytes: Uint8Array;
}

const indexFolder = 'pagefind/';

function filesOf(site: string): string[] {
  // Files whose names begin with a dot are for hosts too, and glob patterns pass them over.
  return globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, sep).length))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => !leftOut.has(path))
    .sort();
}

/** Gives the modules that a page runs, by their paths from the top of the site. */
function modulesOf(html: string, page: string): string[] {
  const scripts = html.matchAll(/<script\s(?=[^>]*type="module")[^>]*\ssrc="([^"]*)"/gu);
  return [...scripts].map(([, src = '']) => new URL(src, `file:///${page}`).pathname.slice(1));
}

/** Gives each script of the site with the module that it is bundled from: itself. */
function sourcesOf(site: string, files: readonly string[]): Map<string, string> {
  const scripts = files.filter((path) => /^_astro\/.*\.js$/u.test(path));
  return new Map(scripts.map((path) => [path, join(site, path)]));
}

/** What is being copied. */
interface Copying {
  site: string;
  /** The module that each script is bundled from, by its path. */
  sources: Map<string, string>;
}

function copyPage(html: string, page: string, { sources }: Copying): string {
  // The search page's is made from its source, where it can be told to read the index otherwise.
  const isSearch = html.includes(' data-index=');
  if (isSearch) for (const module of modulesOf(html, page)) sources.set(module, searchModule);
  return offlineHtml(html, page);
}

async function copyFile(path: string, copying: Copying): Promise<CopiedFile | undefined> {
  const bytes = readFileSync(join(copying.site, path));
  if (path.startsWith(indexFolder)) {
    const made = await offlineIndexFile(path.slice(indexFolder.length), bytes);
    return made && { path: `${indexFolder}${made.path}`, bytes: Buffer.from(made.text) };
  }
  if (!path.endsWith('.html')) return { path, bytes };
  return { path, bytes: Buffer.from(copyPage(bytes.toString('utf8'), path, copying)) };
}

/**
 * Gives the files of the offline copy of the finished site at `site` one after another, always in the same order
 * and with the same bytes. Throws where a page has a script that cannot be made classic.
 */
export async function* offlineCopy(site: string): AsyncGenerator<CopiedFile> {
  const files = filesOf(site);
  const sources = sourcesOf(site, files);
  for (const path of files.filter((file) => !sources.has(file))) {
    const copied = await copyFile(path, { site, sources });
    if (copied) yield copied;
  }
  // Only the pages tell which script is the search page's.
  for (const [path, module] of sources) {
    yield { path, bytes: Buffer.from(await classicScript(module)) };
  }
}

/** What the copy takes. */
export interface OfflineSize {
  files: number;
  /** Bytes when unpacked. */
  bytes: number;
}

/**
 * Packs the offline copy of the finished site at `site` into a ZIP file in it. `day` (YYYY-MM-DD) is that of the
 * newest accession, the date of all its files. Throws as offlineCopy does.
 */
export async function packOffline(site: string, day: string): Promise<OfflineSize> {
  const size = { files: 0, bytes: 0 };
  const file = openSync(join(site, offlineFile), 'w');
  try {
    const zip = new ZipWriter(file, day);
    for await (const { path, bytes } of offlineCopy(site)) {
      zip.add(`${top}/${path}`, bytes);
      size.files++;
      size.bytes += bytes.length;
    }
    zip.finish();
  } finally {
    closeSync(file);
  }
  return size;
}
