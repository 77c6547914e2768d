import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatchOf } from '../../../bench/corpus.ts';
import type { Block } from '../dispatch.ts';
import {
  barrier,
  foldWord,
  fragmentAt,
  spanOf,
  wordCount,
  wordingOf,
  type Lexicon,
} from './words.ts';

function wordsIn(text: string): string[] {
  const lexicon: Lexicon = new Map();
  const { words } = wordingOf(dispatchOf('d', [text]), lexicon);
  const folded = [...lexicon].filter(([word]) => word === foldWord(word));
  const names = new Map(folded.map(([word, number]) => [number, word]));
  return [...words].map((number) => names.get(number) ?? '');
}

/** Whether two ways of writing are the same words, however each is written. */
function isSame(one: string, other: string): boolean {
  const lexicon: Lexicon = new Map();
  const [a, b] = [one, other].map((text) => wordingOf(dispatchOf('d', [text]), lexicon).words);
  return JSON.stringify([...(a ?? [])]) === JSON.stringify([...(b ?? [])]);
}

describe('the same words', () => {
  test.each([
    ['kinh tế - xã hội', 'kinh tế-xã hội'],
    ['chính trị- xã hội', 'chính trị – xã hội'],
    ['Covid -19', 'Covid-19'],
    ['dịch COVID-19', 'dịch Covid-19'],
    ['Ủy ban nhân dân', 'uỷ ban nhân dân'],
    ['sức khỏe, xoá bỏ', 'Sức khoẻ xóa bỏ'],
    ['mục tiêu “kép”', 'mục tiêu "kép"'],
    ['phương châm “4 tại chỗ”', 'phương châm 4 tại chỗ'],
    ['vắc-xin', 'vắc xin'],
    ['phòng,\nchống  dịch', 'phòng chống dịch;'],
    ['07-KL/TW, ngày 11/6/2021', '07 - KL/TW ngày 11/6/2021'],
    ['ban bí thư'.normalize('NFD'), 'Ban Bí thư'],
  ])('%j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });
});

describe('other words', () => {
  test.each([
    ['dịch', 'dich'],
    ['bốn tại chỗ', '4 tại chỗ'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Covid19', 'Covid-19'],
    ['đường', 'dường'],
  ])('%j and %j', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});

test('punctuation is no word, a figure is one, a date is three', () => {
  expect(wordsIn('ngày 21/7/2021 (5K)…')).toEqual(['ngày', '21', '7', '2021', '5k']);
});

test('spans lead back to the words as they are written', () => {
  const dispatch = dispatchOf('d', ['“Ủy ban” – tỉnh', 'Lạng Sơn']);
  const wording = wordingOf(dispatch, new Map());
  const written = [0, 1, 2, 3, 4].map((at) => {
    const { start, end } = spanOf(wording, at, at + 1);
    return dispatch.text.slice(start, end);
  });
  expect(written).toEqual(['Ủy', 'ban', 'tỉnh', 'Lạng', 'Sơn']);
  expect([0, 2, 3, 4].map((at) => fragmentAt(wording, at))).toEqual([
    ...['mo-dau-1', 'mo-dau-1'],
    ...['mo-dau-2', 'mo-dau-2'],
  ]);
});

describe('a printed number is a label, not a word', () => {
  test.each([
    ['clause', '4. Tăng cường', ['tăng', 'cường']],
    ['clause', '4- Tăng cường', ['tăng', 'cường']],
    ['item', 'a) Tăng cường', ['tăng', 'cường']],
    ['item', '1.2. Tăng cường', ['tăng', 'cường']],
    ['clause', '4 tỉnh', ['4', 'tỉnh']],
    ['paragraph', '4. Tăng cường', ['4', 'tăng', 'cường']],
  ] as const)('of a %s: %j', (type, text, expected) => {
    const lexicon: Lexicon = new Map();
    const parts = [{ start: 0, end: text.length, role: 'text' as const }];
    const blocks: Block[] = [{ id: 'muc-4', type, parts, afterGap: false }];
    const { words } = wordingOf({ id: 'd', text, blocks }, lexicon);
    expect([...words]).toEqual(expected.map((word) => lexicon.get(word)));
  });
});

test('letterhead and recipients are no words, and no passage crosses them', () => {
  const text = 'Kính gửi: Sở Y tế\nmột hai\nba';
  const part = (start: number, end: number, role: 'text' | 'entry') => [{ start, end, role }];
  const wording = wordingOf(
    {
      id: 'd',
      text,
      blocks: [
        { id: 'mo-dau-1', type: 'preamble', parts: part(18, 25, 'text'), afterGap: false },
        { id: 'noi-nhan', type: 'recipients', parts: part(10, 17, 'entry'), afterGap: false },
        { id: 'phu-luc-1', type: 'annex', parts: part(26, 28, 'text'), afterGap: false },
      ],
    },
    new Map(),
  );
  expect([...wording.words]).toEqual([
    expect.any(Number),
    expect.any(Number),
    barrier,
    expect.any(Number),
  ]);
  expect(wordCount(wording)).toBe(3);
});

test('words are read alike whichever dispatch came first', () => {
  const texts = fc.array(fc.constantFrom('Ủy', 'uỷ', 'UỶ', 'ban', 'Ban', '-', '19'), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const read = (order: string[][]) => {
        const lexicon: Lexicon = new Map();
        return order.map((text) => [
          ...wordingOf(dispatchOf('d', [text.join(' ')]), lexicon).words,
        ]);
      };
      const pattern = ([a = [], b = []]: number[][]) => a.map((x) => b.map((y) => x === y));
      expect(pattern(read([one, other]))).toEqual(pattern(read([other, one]).reverse()));
    }),
  );
});
