import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { ZipWriter } from './zip.ts';

function written(add: (zip: ZipWriter) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'van-kho-zip-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'a.zip');
  const file = openSync(path, 'w');
  const zip = new ZipWriter(file, '2026-11-21');
  add(zip);
  zip.finish();
  closeSync(file);
  return path;
}

const files = { 'a/Tỉnh ủy.txt': Buffer.from('Cao Bằng\n'.repeat(500)), 'b.txt': Buffer.alloc(0) };

function addFiles(zip: ZipWriter): void {
  for (const [name, bytes] of Object.entries(files)) zip.add(name, bytes);
}

test('another program reads the files with their names', () => {
  const read = unzipSync(readFileSync(written(addFiles)));
  expect(Object.keys(read)).toEqual(Object.keys(files));
  expect(Buffer.from(read['a/Tỉnh ủy.txt'] ?? [])).toEqual(files['a/Tỉnh ủy.txt']);
});

test('the same files give the same bytes', () => {
  expect(readFileSync(written(addFiles))).toEqual(readFileSync(written(addFiles)));
});

const python = `
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
print(len(z.namelist()), z.testzip(), z.infolist()[0].date_time)
`;
const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)(
  'past 65,535 files it is ZIP64, which Python reads whole',
  () => {
    const path = written((zip) => {
      for (let n = 0; n < 66_000; n++) zip.add(`${n}.txt`, Buffer.from(String(n)));
    });
    const { stdout } = spawnSync('python3', ['-c', python, path], { encoding: 'utf8' });
    expect(stdout.trim()).toBe('66000 None (2026, 11, 21, 12, 0, 0)');
  },
  60_000,
);
