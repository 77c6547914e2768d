import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../cli/pages.ts';
import { digestOf } from './digest.ts';

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'Văn khố '));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const files = {
  'a-b/x.txt': 'một',
  'a/y.txt': 'hai',
  'a.txt': '',
  '.nojekyll': '',
  'a/b/z.txt': 'ba',
};

test('is the same for the same files, wherever they lie', () => {
  const [one, other] = [folderWith(files), folderWith(files)];
  expect(digestOf(one, filesIn(one))).toBe(digestOf(other, filesIn(other)));
});

test.each([
  ['another text', { ...files, 'a.txt': ' ' }],
  ['another name', { ...files, 'b.txt': '' }],
])('tells %s', (_, changed) => {
  const [one, other] = [folderWith(files), folderWith(changed)];
  expect(digestOf(one, filesIn(one))).not.toBe(digestOf(other, filesIn(other)));
});

test('is what the tools of every Unix print', () => {
  const folder = folderWith(files);
  const command = "find . -type f | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum";
  const { stdout, status } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  // Without GNU's tools there is nothing to compare with.
  if (status === 0 && stdout) expect(`${digestOf(folder, filesIn(folder))}  -\n`).toBe(stdout);
});
