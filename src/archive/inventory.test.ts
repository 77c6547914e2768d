import { describe, expect, it } from 'vitest';
import { listDispatches, readRecordFile, readSource } from '../site/archive.ts';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { takeStock, type Shelved } from './inventory.ts';
import { readRecord, type ReadRecord } from './record.ts';

const sha = (digit: string) => digit.repeat(64);

function shelved(name: string, sha256 = sha('a')): Shelved {
  return { name, file: `seeds/${name}`, sha256 };
}

function record(id: string, file: string, sha256 = sha('a')): ReadRecord {
  const text = `---\nsource:\n  file: ${file}\n  sha256: ${sha256}\naccessioned: 2026-11-21\n---\nLời biên tập.\n`;
  return readRecord(text, `content/dispatches/${id}.mdx`);
}

function told(sources: Shelved[], records: ReadRecord[], allRead = true) {
  return takeStock(sources, records, allRead).map(({ file, line, found, expected }) => [
    file,
    line,
    found,
    expected,
  ]);
}

describe('takeStock', () => {
  it('finds nothing wrong where each source has its record', () => {
    expect(
      told([shelved('a.txt'), shelved('b.txt')], [record('a', 'a.txt'), record('b', 'b.txt')]),
    ).toEqual([]);
  });

  it('finds nothing wrong with the archive as it is', () => {
    expect(listDispatches('.')).toEqual(expect.arrayContaining(dispatchIds));
    const sources = dispatchIds.map((id) => readSource('.', seedOf[id]));
    const records = dispatchIds.map((id) => readRecordFile('.', id));
    expect(told(sources, records)).toEqual([]);
  });

  it('tells a source without a record', () => {
    expect(told([shelved('a.txt'), shelved('b.txt')], [record('a', 'a.txt')])).toEqual([
      ['seeds/b.txt', undefined, 'a source without a record', 'one record in content/dispatches/'],
    ]);
  });

  it('says how to make that record', () => {
    expect(takeStock([shelved('b.txt')], [], true)[0]?.remedy).toBe(
      'Run: npm run accession -- seeds/b.txt',
    );
  });

  it('keeps that back while a record cannot be read: it may be that one', () => {
    expect(told([shelved('a.txt')], [], false)).toEqual([]);
  });

  it('tells a record without its source', () => {
    expect(told([], [record('a', 'a.txt')])).toEqual([
      [
        'content/dispatches/a.mdx',
        3,
        'the source "a.txt", which is not in seeds/',
        'a file of seeds/',
      ],
    ]);
  });

  it('tells a source that is not what it was', () => {
    expect(told([shelved('a.txt', sha('b'))], [record('a', 'a.txt')])).toEqual([
      [
        'content/dispatches/a.mdx',
        4,
        `SHA-256 ${sha('a')}, but seeds/a.txt has ${sha('b')}`,
        'the source unchanged since its accession',
      ],
    ]);
  });

  it('tells each record beyond the first of one source', () => {
    const records = [record('a', 'a.txt'), record('b', 'a.txt'), record('c', 'a.txt')];
    expect(told([shelved('a.txt')], records)).toEqual(
      ['b', 'c'].map((id) => [
        `content/dispatches/${id}.mdx`,
        3,
        'a second record for a.txt; the first is content/dispatches/a.mdx',
        'one record for one source',
      ]),
    );
  });

  it('tells all of it at once', () => {
    const sources = [shelved('a.txt', sha('b')), shelved('c.txt')];
    expect(told(sources, [record('a', 'a.txt'), record('b', 'b.txt')])).toHaveLength(3);
  });
});
