/**
 * The bag, checked without any code of the archive.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, dispatchIds, seedOf } from '../support/builtPages.ts';

let folder: string;
let bag: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'van-kho-bag-'));
  bag = join(folder, 'van-kho');
  for (const [name, bytes] of Object.entries(unzipSync(bytesOf('kho/van-kho.zip')))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(name: string): string {
  return readFileSync(join(bag, name), 'utf8');
}

/** Each path of a manifest with its SHA-256. */
function manifest(name: string): [path: string, sha256: string][] {
  return read(name)
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(66), line.slice(0, 64)]);
}

const manifests = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'];

test('has the tags that RFC 8493 requires', () => {
  expect(read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  const payload = manifest('manifest-sha256.txt').map(([path]) => readFileSync(join(bag, path)));
  const bytes = payload.reduce((sum, { length }) => sum + length, 0);
  expect(read('bag-info.txt')).toContain(`\nPayload-Oxum: ${bytes}.${payload.length}\n`);
  expect(read('bag-info.txt')).toMatch(/^Bagging-Date: \d{4}-\d\d-\d\d$/mu);
});

test.each(manifests)('every file that %s names has the SHA-256 it says', (name) => {
  for (const [path, sha256] of manifest(name)) {
    const digest = createHash('sha256')
      .update(readFileSync(join(bag, path)))
      .digest('hex');
    expect(digest, path).toBe(sha256);
  }
});

const hasTool = spawnSync('sha256sum', ['--version']).status === 0;

test.skipIf(!hasTool).each(manifests)('sha256sum -c %s confirms it', (name) => {
  const { status, stderr } = spawnSync('sha256sum', ['-c', '--strict', name], {
    cwd: bag,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('is complete: the manifest names every file of data/, and each source, record and format is there', () => {
  const files = globSync('data/**/*', { cwd: bag, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(bag.length + 1)
        .replaceAll('\\', '/'),
    );
  const named = manifest('manifest-sha256.txt').map(([path]) => path);
  expect(named).toEqual([...named].sort());
  expect(named).toEqual(files.sort());
  for (const id of dispatchIds) {
    const formats = ['json', 'txt', 'xml', 'mdx', 'ris', 'bib', 'csl.json'];
    for (const format of formats) expect(named).toContain(`data/van-ban/${id}/${id}.${format}`);
    expect(named).toContain(`data/seeds/${seedOf[id]}`);
    expect(named).toContain(`data/content/dispatches/${id}.mdx`);
  }
  expect(named).toContain('data/kho/paragraphs.csv');
});

test('holds the sources byte for byte', () => {
  for (const seed of Object.values(seedOf))
    expect(readFileSync(join(bag, 'data/seeds', seed))).toEqual(readFileSync(join('seeds', seed)));
});

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;

test.skipIf(!hasUnzip)('unzip finds no fault in the file', () => {
  const path = join(folder, 'a.zip');
  writeFileSync(path, bytesOf('kho/van-kho.zip'));
  expect(spawnSync('unzip', ['-tq', path]).status).toBe(0);
});
