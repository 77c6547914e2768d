import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatchOf } from '../../../bench/corpus.ts';
import { collate, type Passage } from './collation.ts';
import { wordingOf, type Lexicon, type Wording } from './words.ts';

function bothOf(a: readonly string[], b: readonly string[]): [Wording, Wording] {
  const lexicon: Lexicon = new Map();
  return [wordingOf(dispatchOf('a', a), lexicon), wordingOf(dispatchOf('b', b), lexicon)];
}

const formula = 'tiếp tục quán triệt và triển khai thực hiện nghiêm túc quyết liệt có hiệu quả';

/** What two texts share, as words of each with the differences in brackets: "a b [c|d] e". */
function shown(a: string, b: string): string[] {
  const [one, other] = bothOf([a], [b]);
  const wordsOf = (text: string, { from, to }: { from: number; to: number }) =>
    text.split(' ').slice(from, to).join(' ');
  return collate(one, other).map((passage) => {
    let at = passage.a.from;
    let line = '';
    for (const variant of passage.variants) {
      line += `${wordsOf(a, { from: at, to: variant.a.from })} [${wordsOf(a, variant.a)}|${wordsOf(b, variant.b)}] `;
      at = variant.a.to;
    }
    return line + wordsOf(a, { from: at, to: passage.a.to });
  });
}

describe('a passage goes on', () => {
  test.each([
    [
      'over an added word',
      `${formula} mọi chỉ đạo`,
      `${formula} chỉ đạo`,
      `${formula} [mọi|] chỉ đạo`,
    ],
    ['over a dropped word', `x ${formula}`, `x y ${formula}`, formula],
    [
      'over changed words',
      `của tất cả các tỉnh ủy khác ${formula}`,
      `của tất cả các cấp ${formula}`,
      `của tất cả các [tỉnh ủy khác|cấp] ${formula}`,
    ],
    ['over several', `a b c ${formula} d e f`, `a b x c ${formula} y d e f`, formula],
  ])('%s', (_, a, b, expected) => {
    expect(shown(a, b)[0]).toContain(expected);
  });
});

describe('a passage ends', () => {
  test('before a single equal word beyond a difference', () => {
    expect(shown(`${formula} x dịch`, `${formula} y dịch`)).toEqual([formula]);
  });

  test('before a difference of more than eight words', () => {
    const far = 'một hai ba bốn năm sáu bảy tám chín';
    expect(shown(`${formula} ${far} ${formula} a`, `${formula} ${formula} b`)).toEqual([
      formula,
      formula,
    ]);
  });

  test('with its paragraph, unless eight words run on', () => {
    const [a, b] = bothOf(
      [`${formula} x quản lý`, 'Ban Dân vận'],
      [`${formula} quản lý`, 'Ban cán sự'],
    );
    expect(collate(a, b).map(({ words }) => words)).toEqual([18]);
  });
});

test('one equal word between two differences is no agreement', () => {
  expect(
    shown(
      `${formula} các ban bộ ngành trung ương của tỉnh ủy và mọi cấp`,
      `${formula} hướng dẫn của bộ y tế của tỉnh ủy và mọi cấp`,
    ),
  ).toEqual([
    `${formula} [các ban bộ ngành trung ương|hướng dẫn của bộ y tế] của tỉnh ủy và mọi cấp`,
  ]);
});

/** A passage of two texts: exact runs, one of them of eight words and more, with small differences between. */
interface Planted {
  runs: number[];
  gaps: { a: number; b: number }[];
}

const planted: fc.Arbitrary<Planted> = fc
  .record({
    before: fc.array(fc.integer({ min: 3, max: 12 }), { maxLength: 2 }),
    long: fc.integer({ min: 8, max: 24 }),
    after: fc.array(fc.integer({ min: 3, max: 12 }), { maxLength: 1 }),
  })
  .chain(({ before, long, after }) => {
    const runs = [...before, long, ...after];
    const gap = fc
      .record({ a: fc.nat({ max: 3 }), b: fc.nat({ max: 3 }) })
      .filter(({ a, b }) => a + b > 0);
    const gaps = fc.array(gap, { minLength: runs.length - 1, maxLength: runs.length - 1 });
    return gaps.map((list) => ({ runs, gaps: list }));
  });

/** Makes numbered words, so that each stands once and only planted ones are shared. */
function counter(name: string): (count: number) => string[] {
  let next = 0;
  return (count) => Array.from({ length: count }, () => `${name}${next++}`);
}

function plant(
  { runs, gaps }: Planted,
  ownA: (n: number) => string[],
  ownB: (n: number) => string[],
) {
  const shared = counter('c');
  const [a, b]: [string[], string[]] = [[], []];
  for (const [index, length] of runs.entries()) {
    const words = shared(length);
    a.push(...words, ...ownA(gaps[index]?.a ?? 0));
    b.push(...words, ...ownB(gaps[index]?.b ?? 0));
  }
  return { a, b };
}

/** Cuts words into paragraphs at the places given, as shares of the whole. */
function paragraphs(words: readonly string[], cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((cut) => Math.floor(cut * words.length)), words.length];
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  return sorted.slice(1).map((end, index) => words.slice(sorted[index], end).join(' '));
}

test('every planted passage is found from its first word to its last, with its differences', () => {
  fc.assert(
    fc.property(planted, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (passage, before, after) => {
      const [ownA, ownB] = [counter('a'), counter('b')];
      const { a, b } = plant(passage, ownA, ownB);
      const [one, other] = bothOf(
        [[...ownA(before), ...a, ...ownA(after)].join(' ')],
        [[...ownB(after), ...b, ...ownB(before)].join(' ')],
      );
      const [found, ...more] = collate(one, other);
      expect(more).toEqual([]);
      expect(found?.a).toEqual({ from: before, to: before + a.length });
      expect(found?.b).toEqual({ from: after, to: after + b.length });
      expect(found?.words).toBe(passage.runs.reduce((sum, length) => sum + length, 0));
      expect(found?.longest).toBe(Math.max(...passage.runs));
      expect(
        found?.variants.map((variant) => [
          variant.a.to - variant.a.from,
          variant.b.to - variant.b.from,
        ]),
      ).toEqual(passage.gaps.map((gap) => [gap.a, gap.b]));
    }),
  );
});

test('an exact passage of 8 to 60 words is found whole over any paragraph joins', () => {
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 60 }), cuts, cuts, (length, cutsA, cutsB) => {
      const shared = counter('c')(length);
      const [ownA, ownB] = [counter('a'), counter('b')];
      const [one, other] = bothOf(
        paragraphs([...ownA(9), ...shared, ...ownA(9)], cutsA),
        paragraphs([...ownB(5), ...shared, ...ownB(30)], cutsB),
      );
      expect(collate(one, other)).toEqual([
        {
          a: { from: 9, to: 9 + length },
          b: { from: 5, to: 5 + length },
          ...{ variants: [], words: length, longest: length },
        } satisfies Passage,
      ]);
    }),
  );
});

test('no word stands in two passages, and each passage holds eight equal words in a row', () => {
  const word = fc.constantFrom(...'phòng chống dịch bệnh công tác của tỉnh'.split(' '));
  const text = fc.array(word, { maxLength: 120 }).map((list) => list.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const passages = collate(...bothOf([a], [b]));
      for (const side of ['a', 'b'] as const) {
        const inOrder = passages
          .map((passage) => passage[side])
          .sort((one, other) => one.from - other.from);
        for (const [index, { from }] of inOrder.entries()) {
          expect(from).toBeGreaterThanOrEqual(inOrder[index - 1]?.to ?? 0);
        }
      }
      for (const { longest, words } of passages) {
        expect(longest).toBeGreaterThanOrEqual(8);
        expect(words).toBeGreaterThanOrEqual(longest);
      }
    }),
  );
});
