import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from './loader.ts';
import { pageCount, pairListUrl, pairsOnPage } from './pairList.ts';
import { entryPairs, pairLabels, publishedPairs, type EntryPair } from './pairs.ts';

function entry(id: string, facts: Partial<Entry> = {}): Entry {
  const unknown = { basis: 'unknown' as const };
  const none = { province: unknown, organ: unknown, number: unknown, kind: unknown };
  return { id, twins: [], ...none, ...facts } as Partial<Entry> as Entry;
}

function twin(other: string, words: number): Entry['twins'][number] {
  const place = { start: 0, end: 1, block: 'muc-1' };
  return { other, words, passages: [{ n: 1, here: place, there: place, words }] };
}

describe('the pairs that were published', () => {
  test('are read off the ledger, whose other paths name no pair', () => {
    const root = mkdtempSync(join(tmpdir(), 'ledger-'));
    const paths = [
      '/',
      '/doi-chieu/',
      '/doi-chieu/a-1--b/',
      '/doi-chieu/trang-2/',
      '/van-ban/a-1/',
    ];
    mkdirSync(join(root, 'content'));
    writeFileSync(join(root, 'content/permalinks.json'), JSON.stringify({ paths, fragments: {} }));
    expect(publishedPairs(root)).toEqual(new Set(['a-1--b']));
  });

  test('are none where nothing was published yet', () => {
    expect(publishedPairs(mkdtempSync(join(tmpdir(), 'ledger-')))).toEqual(new Set());
  });
});

describe('the pairs that have a page', () => {
  const a = entry('a', { twins: [twin('b', 120), twin('c', 300)] });
  const b = entry('b', { twins: [twin('a', 120)] });
  const c = entry('c', { twins: [twin('a', 300)] });
  const short = (pairs: EntryPair[]) => pairs.map(({ name, words }) => [name, words]);

  test('are each given once, those with most words in common first', () => {
    expect(short(entryPairs([a, b, c], new Set()))).toEqual([
      ['a--c', 300],
      ['a--b', 120],
    ]);
  });

  test('take in one that was published and shares nothing any more, while both are held', () => {
    expect(short(entryPairs([a, b, c], new Set(['b--c', 'a--b', 'b--gone'])))).toEqual([
      ['a--c', 300],
      ['a--b', 120],
      ['b--c', 0],
    ]);
  });
});

describe('two dispatches are told apart', () => {
  const provinces = { 'lang-son': { name: 'Lạng Sơn' }, 'lai-chau': { name: 'Lai Châu' } };
  const from = (value: string, number = '1-CV/TU') =>
    entry(`${value}-${number}`, {
      province: { basis: 'printed', value, where: [{ start: 0, end: 1, text: 'x' }] },
      kind: { basis: 'printed', value: 'cong-van', where: [{ start: 0, end: 1, text: 'x' }] },
      number: { basis: 'printed', value: number, where: [{ start: 0, end: 1, text: 'x' }] },
    });
  const labels = (a: Entry, b: Entry) => pairLabels(a, b, provinces);

  test('by their provinces, in brackets where that is concluded', () => {
    const inferred = entry('x', {
      province: { basis: 'external', value: 'lang-son', references: ['x'] },
    });
    expect(labels(inferred, from('lai-chau'))).toEqual({ a: '[Lạng Sơn]', b: 'Lai Châu' });
  });

  test('by their numbers where they come from one province', () => {
    expect(labels(from('lang-son', '1-CV/TU'), from('lang-son', '2-CV/TU'))).toEqual({
      a: 'Lạng Sơn, Công văn số 1-CV/TU',
      b: 'Lạng Sơn, Công văn số 2-CV/TU',
    });
  });

  test('by their permalinks where nothing else is known', () => {
    expect(labels(entry('mot'), entry('hai'))).toEqual({ a: 'mot', b: 'hai' });
  });
});

test('a long list comes in pages, the first at the address of the list', () => {
  const pairs = Array.from({ length: 250 }, (_, n) => ({ name: String(n) })) as EntryPair[];
  expect(pageCount(pairs)).toBe(3);
  expect(pageCount([])).toBe(1);
  const shown = [1, 2, 3].flatMap((page) => pairsOnPage(pairs, page));
  expect(shown).toEqual(pairs);
  expect([1, 2].map(pairListUrl)).toEqual(['/doi-chieu/', '/doi-chieu/trang-2/']);
});
