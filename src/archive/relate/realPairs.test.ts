import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { collate, type Passage } from './collation.ts';
import { isEnough } from './parallels.ts';
import { nothingTaken, tiles } from './runs.ts';
import { twinsOf } from './twins.ts';
import {
  foldWord,
  fragmentAt,
  spanOf,
  wordCount,
  wordingOf,
  type Lexicon,
  type Wording,
} from './words.ts';

const files = {
  'cao-bang-182-cv-tu-2021': '000_40ffc851c827d25d.txt',
  'tien-giang-cong-van-khong-so-2020': '001_3d0f6af760acfb02.txt',
  'lang-son-chi-thi-khong-so-2021': '002_c2e71406570accba.txt',
  'lai-chau-58-cv-tu-2020': '003_7377f7c58ea67fe5.txt',
  'ninh-binh-342-cv-tu-2021': '004_86f9552143f492ea.txt',
};
type Id = keyof typeof files;
const langSon: Id = 'lang-son-chi-thi-khong-so-2021';
const ninhBinh: Id = 'ninh-binh-342-cv-tu-2021';
const both = [langSon, ninhBinh] as const;
const ids = Object.keys(files) as Id[];

const parsed = new Map(
  ids.map((id) => [id, parse(readFileSync(`seeds/${files[id]}`), files[id])] as const),
);
const lexicon: Lexicon = new Map();
const wordings = new Map<string, Wording>(
  [...parsed].map(([id, dispatch]) => [id, wordingOf({ id, ...dispatch }, lexicon)]),
);

function wording(id: string): Wording {
  return wordings.get(id) as Wording;
}

function textOf(id: Id, { from, to }: { from: number; to: number }): string {
  const { start, end } = spanOf(wording(id), from, to);
  return (parsed.get(id)?.text ?? '').slice(start, end);
}

/** The length of every pair of equal runs of eight words and more that cannot be made longer, by brute force. */
function allMaximalRuns(
  a: readonly unknown[],
  b: readonly unknown[],
): { a: number; b: number; length: number }[] {
  const runs = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j] || (i > 0 && j > 0 && a[i - 1] === b[j - 1])) continue;
      let length = 1;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) {
        length += 1;
      }
      if (length >= 8) runs.push({ a: i, b: j, length });
    }
  }
  return runs;
}

function wholeText(id: Id): string {
  return parsed.get(id)?.text ?? '';
}

describe('Lạng Sơn and Ninh Bình (002 and 004)', () => {
  const passages = collate(wording(langSon), wording(ninhBinh));

  test('share 17 exact runs in running text, no word counted twice: 306 words, the longest 36 and 35', () => {
    const [a, b] = both.map((id) => wording(id).words) as [Int32Array, Int32Array];
    const lengths = [...tiles(a, b, nothingTaken(a, b))].map(({ length }) => length);
    expect(lengths).toHaveLength(17);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(306);
    expect(lengths.slice(0, 4)).toEqual([36, 35, 31, 29]);
  });

  /**
   * SEEDS.md has 23 runs and 353–364 words. It reads lists and heads too ("các tổ chức chính trị - xã
   * hội" of Kính gửi), and counts a run again wherever it stands again; the figures then depend on
   * what a word is.
   */
  test('share the 23 runs of SEEDS.md where heads and lists are read and repeats count again', () => {
    const [a = [], b = []] = both.map((id) =>
      wholeText(id)
        .split(/\s+/u)
        .map((token) => foldWord(token).replace(/[^\p{L}\p{N}]/gu, '')),
    );
    const runs = allMaximalRuns(a, b);
    expect(runs).toHaveLength(23);
    expect(runs.reduce((sum, { length }) => sum + length, 0)).toBe(363);
  });

  test('cover 353 words of all of Ninh Bình’s letter, heads and lists included', () => {
    const [a = [], b = []] = both.map((id) =>
      (wholeText(id).match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord),
    );
    const places = allMaximalRuns(a, b).flatMap((run) =>
      Array.from({ length: run.length }, (_, index) => run.b + index),
    );
    expect(new Set(places).size).toBe(353);
  });

  test('share 13 passages with 358 words, 34 % of Ninh Bình’s letter', () => {
    expect(passages.map(({ words }) => words)).toEqual([
      9, 14, 14, 26, 10, 58, 8, 9, 77, 60, 22, 9, 42,
    ]);
    expect(Math.max(...passages.map(({ longest }) => longest))).toBe(36);
    expect([langSon, ninhBinh].map((id) => wordCount(wording(id)))).toEqual([2673, 1053]);
  });

  test.each([
    [6, 'muc-1', 'muc-1', 'tiếp tục quán triệt và', 'Covid -19 của tỉnh'],
    [9, 'muc-7-d2', 'muc-5', 'Lực lượng vũ trang', 'cản trở công tác phòng, chống dịch'],
    [10, 'muc-8', 'muc-2', 'Người đứng đầu cấp ủy', 'linh hoạt, sáng tạo'],
    [13, 'muc-10', 'muc-6', 'chỉ đạo, định hướng các cơ quan', 'công tác phòng, chống dịch'],
  ])('passage %i runs to its full length', (n, inLangSon, inNinhBinh, begins, ends) => {
    const { a, b } = passages[n - 1] as Passage;
    expect(fragmentAt(wording(langSon), a.from)).toBe(inLangSon);
    expect(fragmentAt(wording(ninhBinh), b.from)).toBe(inNinhBinh);
    expect(textOf(langSon, a).startsWith(begins)).toBe(true);
    expect(textOf(ninhBinh, b).endsWith(ends)).toBe(true);
  });

  test('differ inside passage 10 where one word was changed and an apposition dropped', () => {
    const { variants } = passages[9] as Passage;
    expect(variants.map(({ a, b }) => [textOf(langSon, a), textOf(ninhBinh, b)])).toEqual([
      ['chính quyền các huyện, thành phố', ''],
      ['trong', 'của'],
    ]);
  });
});

describe('every other pair of the five', () => {
  const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
  const others = pairs.filter(([a, b]) => !(a === langSon && b === ninhBinh));

  test.each(others)('%s and %s share formulas only', (a, b) => {
    const passages = collate(wording(a), wording(b));
    expect(passages.reduce((sum, { words }) => sum + words, 0)).toBeLessThanOrEqual(63);
    expect(Math.max(...passages.map(({ longest }) => longest))).toBeLessThanOrEqual(15);
    expect(isEnough(passages, wordCount(wording(a)), wordCount(wording(b)))).toBe(false);
  });
});

test('of the five, Lạng Sơn and Ninh Bình alone are twins, each with the passages in its own order', () => {
  const twins = twinsOf([...wordings.values()], new Set());
  expect(new Map([...twins].map(([id, list]) => [id, list.map(({ other }) => other)]))).toEqual(
    new Map(ids.map((id) => [id, id === langSon ? [ninhBinh] : id === ninhBinh ? [langSon] : []])),
  );
  const numbers = (id: Id) => twins.get(id)?.[0]?.passages.map(({ n }) => n);
  expect(numbers(langSon)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  expect(numbers(ninhBinh)).toEqual([7, 2, 3, 4, 5, 6, 10, 11, 8, 12, 1, 9, 13]);
});

test('a pair whose page was published stays, however little it shares', () => {
  const name = 'cao-bang-182-cv-tu-2021--lang-son-chi-thi-khong-so-2021';
  const twins = twinsOf([...wordings.values()], new Set([name]));
  expect(twins.get('cao-bang-182-cv-tu-2021')?.map(({ other, words }) => [other, words])).toEqual([
    [langSon, 42],
  ]);
  expect(twins.get(langSon)?.map(({ other }) => other)).toEqual([
    ninhBinh,
    'cao-bang-182-cv-tu-2021',
  ]);
});

test('a span of a twin stands in the text as the passage does', () => {
  const twin = twinsOf([...wordings.values()], new Set()).get(ninhBinh)?.[0];
  const passage = twin?.passages.find(({ n }) => n === 10);
  const { start = 0, end = 0 } = passage?.here ?? {};
  expect(passage?.here.block).toBe('muc-2');
  expect(wholeText(ninhBinh).slice(start, end)).toMatch(/^người đứng đầu cấp ủy.*sáng tạo$/su);
});
