/**
 * The archive as a BagIt bag (RFC 8493) in a ZIP file: sources, records, lists, and every format made of
 * them, with a SHA-256 for each. `sha256sum -c manifest-sha256.txt` checks it without any tool of ours.
 */
import { createHash } from 'node:crypto';
import { closeSync, globSync, openSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { places } from './archive.ts';
import { t } from './i18n/index.ts';
import { siteUrl } from './siteUrl.ts';
import { ZipWriter } from './zip.ts';

/** Where the bag lies in the built site. */
export const bagFile = 'kho/van-kho.zip';
const top = 'van-kho';

/** What of the project and of the built site goes in, each under its own path. */
const fromProject = [`${places.seeds}/*.txt`, 'content/**/*'];
const fromSite = ['van-ban/*/*', 'kho/*', 'schema/*'];
/** Pages show what is in the bag; the array is all `<id>.json` once more; the bag cannot hold itself. */
const leftOut = /(?:\.html|^kho\/dispatches\.json|\.zip)$/u;

interface Item {
  path: string;
  from: string;
}

function itemsIn(folder: string, patterns: readonly string[]): Item[] {
  return globSync([...patterns], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((from) => ({ from, path: from.slice(join(folder, sep).length).replaceAll(sep, '/') }))
    .filter(({ path }) => !leftOut.test(path));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line of a manifest; RFC 8493 escapes the two characters that end a line, and the escape itself. */
function manifestLine(bytes: Uint8Array, path: string): string {
  const escaped = path.replace(/[%\r\n]/gu, encodeURIComponent);
  return `${sha256(bytes)}  ${escaped}\n`;
}

function bagInfo(day: string, bytes: number, count: number): string {
  return [
    `Source-Organization: ${t.siteName}`,
    `External-Description: ${t.corpus.bagDescription}`,
    `External-Identifier: ${siteUrl().href}`,
    // The day of the newest accession: a clock would change the bag although nothing in it changed.
    `Bagging-Date: ${day}`,
    `Payload-Oxum: ${bytes}.${count}`,
    '',
  ].join('\n');
}

function addPayload(zip: ZipWriter, items: readonly Item[]) {
  let manifest = '';
  let size = 0;
  for (const { from, path } of items) {
    const bytes = readFileSync(from);
    zip.add(`${top}/data/${path}`, bytes);
    manifest += manifestLine(bytes, `data/${path}`);
    size += bytes.length;
  }
  return { manifest, size };
}

function addTags(zip: ZipWriter, tags: readonly (readonly [name: string, text: string])[]): void {
  let manifest = '';
  for (const [name, text] of tags) {
    const bytes = Buffer.from(text);
    zip.add(`${top}/${name}`, bytes);
    manifest += manifestLine(bytes, name);
  }
  zip.add(`${top}/tagmanifest-sha256.txt`, Buffer.from(manifest));
}

/**
 * Writes the bag of the project at `root` and its built site into that site. `day` is that of the newest
 * accession, the date of all its files.
 */
export function writeBag(root: string, site: string, day: string): void {
  const items = [...itemsIn(root, fromProject), ...itemsIn(site, fromSite)].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
  const file = openSync(join(site, bagFile), 'w');
  try {
    const zip = new ZipWriter(file, day);
    const { manifest, size } = addPayload(zip, items);
    addTags(zip, [
      ['bag-info.txt', bagInfo(day, size, items.length)],
      ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      ['manifest-sha256.txt', manifest],
    ]);
    zip.finish();
  } finally {
    closeSync(file);
  }
}
