import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readList } from './listFile.ts';

const root = mkdtempSync(join(tmpdir(), 'van-kho-'));

afterAll(() => {
  rmSync(root, { recursive: true });
});

function read(text: string): Record<string, number> {
  writeFileSync(join(root, 'list.yaml'), text);
  return readList(root, 'list.yaml', z.record(z.string(), z.number()));
}

test('reads a list to its end', () => {
  expect(read('a: 1\n# b\n\nc: 3\n')).toEqual({ a: 1, c: 3 });
});

test('names the line of a broken entry', () => {
  expect(() => read('a: 1\n\nb: x\n')).toThrow(/^list\.yaml:3: /u);
});

test.each([
  ['a: 1\n---\nb: 2\n', 2],
  ['a: 1\n---  \n---\nb: 2\n', 2],
])('is not cut short by a line of hyphens: %j', (text, line) => {
  expect(() => read(text)).toThrow(`list.yaml:${line}: a line of three hyphens`);
});
