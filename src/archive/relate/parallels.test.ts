import { describe, expect, test } from 'vitest';
import {
  dispatchOf,
  freshWords,
  languageOf,
  randomFrom,
  type Random,
} from '../../../bench/corpus.ts';
import { collate } from './collation.ts';
import { closest, closestFew, enough, pairName, parallels } from './parallels.ts';
import { spanOf, wordingOf, type Lexicon, type Wording } from './words.ts';

const language = languageOf('seeds');

type Written = ReturnType<typeof dispatchOf>;

function wordingsOf(dispatches: readonly Written[]): Wording[] {
  const lexicon: Lexicon = new Map();
  return dispatches.map((dispatch) => wordingOf(dispatch, lexicon));
}

/** Makes dispatches of these words, named `d000`, `d001` …. */
function written(texts: readonly (readonly string[])[]): Written[] {
  return texts.map((words, n) => dispatchOf(`d${String(n).padStart(3, '0')}`, [words.join(' ')]));
}

/** Two dispatches by number, and the words that were put into both. */
interface Planted {
  a: number;
  b: number;
  passage: string[];
}

function plant(texts: string[][], length: number, random: Random): Planted {
  const a = Math.floor(random() * texts.length);
  const b = (a + 1 + Math.floor(random() * (texts.length - 1))) % texts.length;
  const passage = freshWords(language, length, random);
  for (const n of [a, b]) {
    const text = texts[n] ?? [];
    // Own words on both sides keep two passages from running on into each other.
    text.push(...passage, ...freshWords(language, 20, random));
  }
  return { a, b, passage };
}

/** A corpus of random words with the words' own frequencies, and passages of 8 to 60 words in pairs of it. */
function plantedCorpus(lengths: readonly number[]): { texts: string[][]; planted: Planted[] } {
  const random = randomFrom(7);
  const texts = Array.from({ length: 150 }, () => freshWords(language, 300, random));
  return { texts, planted: lengths.map((length) => plant(texts, length, random)) };
}

const lengths = Array.from({ length: 106 }, (_, index) => 8 + (index % 53));

describe('in a corpus of 150 dispatches', () => {
  const { texts, planted } = plantedCorpus(lengths);
  const dispatches = written(texts);
  const wordings = wordingsOf(dispatches);

  test('the index leads from each dispatch to every other that it shares a planted passage with', () => {
    const relatives = closest(wordings, 150);
    const missed = planted.filter(
      ({ a, b }) => !relatives[a]?.includes(b) || !relatives[b]?.includes(a),
    );
    expect(missed).toEqual([]);
  });

  test('and to no other', () => {
    const names = new Set(planted.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
    const found = closest(wordings, 150).flatMap((others, d) =>
      others.map((other) => `${d} ${other}`),
    );
    expect(found.filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(planted.slice(0, 53))('a passage of %o is found at its words', ({ a, b, passage }) => {
    const [one, other] = [wordings[a], wordings[b]] as [Wording, Wording];
    const found = collate(one, other).map((extent) => {
      const { start, end } = spanOf(one, extent.a.from, extent.a.to);
      return dispatches[a]?.text.slice(start, end) ?? '';
    });
    expect(found.some((words) => words.includes(passage.join(' ')))).toBe(true);
  });
});

test('a shared run of seven words makes nobody a relative', () => {
  const { texts } = plantedCorpus([7, 7, 7, 7]);
  expect(closest(wordingsOf(written(texts))).flat()).toEqual([]);
});

/**
 * Two words drawn from the seeds are equal once in about 180, so that two given runs of eight are so
 * once in 10^18; 200 dispatches of 1,000 words hold 2·10^10 pairs of runs.
 */
test('shuffled words share nothing', () => {
  const random = randomFrom(11);
  const texts = Array.from({ length: 200 }, () => freshWords(language, 1000, random));
  expect(closest(wordingsOf(written(texts))).flat()).toEqual([]);
});

describe('a formula', () => {
  const formula =
    'triển khai thực hiện nghiêm túc có hiệu quả công tác phòng chống dịch bệnh'.split(' ');

  function withFormula(count: number): Wording[] {
    const texts = Array.from({ length: count }, (_, n) => [`trước${n}`, ...formula, `sau${n}`]);
    return wordingsOf(written(texts));
  }

  test('counts among few dispatches, even where all of them use it', () => {
    expect(closest(withFormula(5)).map(({ length }) => length)).toEqual([3, 3, 3, 3, 3]);
    expect(closest(withFormula(100)).every(({ length }) => length === closestFew)).toBe(true);
  });

  test('makes nobody a relative where every second letter has it', () => {
    expect(closest(withFormula(200)).flat()).toEqual([]);
  });
});

describe('the closest few', () => {
  const random = randomFrom(5);
  const [rare = [], common = []] = [40, 40].map((length) => freshWords(language, length, random));
  const own = () => freshWords(language, 60, random);
  const texts = [
    [...own(), ...rare, ...own(), ...common],
    [...own(), ...rare],
    ...Array.from({ length: 6 }, () => [...own(), ...common, ...own()]),
  ];

  test('are those that share what is rare, then those that come first', () => {
    expect(closest(wordingsOf(written(texts)))[0]).toEqual([1, 2, 3]);
  });

  test('are the same in whatever order dispatches are read', () => {
    const dispatches = written(texts);
    const names = (list: Written[]) =>
      [...parallels(wordingsOf(list), new Set())].map(({ a, b }) => `${a.id} ${b.id}`);
    expect(names(dispatches).length).toBeGreaterThan(3);
    expect(names(dispatches.toReversed())).toEqual(names(dispatches));
  });
});

describe('a pair is offered', () => {
  const random = randomFrom(13);
  /** Two dispatches with `count` runs of `length` words in common, each run between words of their own. */
  const sharing = (length: number, count: number, own = 10) => {
    const runs = Array.from({ length: count }, () => freshWords(language, length, random));
    const text = () => runs.flatMap((run) => [...freshWords(language, own, random), ...run]);
    return [...parallels(wordingsOf(written([text(), text()])), new Set())].length;
  };

  test.each([
    ['for enough words with one long run', enough.longest, 6, 1],
    ['not for ever so many short runs', enough.longest - 10, 30, 0],
    ['not for one long run alone', enough.longest, 1, 0, 500],
  ])('%s', (_, length, count, offered, own?: number) => {
    expect(sharing(length, count, own)).toBe(offered);
  });
});

describe('a published pair', () => {
  const random = randomFrom(9);
  const telegram = freshWords(language, 200, random);
  const own = () => freshWords(language, 50, random);
  /** Dispatches that take the whole telegram over; the first two share only half of it with the rest. */
  const early = [0, 1].map(() => [...own(), ...telegram.slice(0, 110), ...own()]);
  const late = Array.from({ length: 8 }, () => [...telegram.slice(0, 110), ...own()]);
  const names = (texts: string[][], published: readonly string[] = []) =>
    [...parallels(wordingsOf(written(texts)), new Set(published))].map(({ a, b }) =>
      pairName(a.id, b.id),
    );
  /** Later dispatches that have the very words of the first as well, so that the second is no longer close. */
  const closer = late.map((text) => [...text, ...(early[0] ?? []), ...(early[1] ?? [])]);

  test('is offered while the two are closest', () => {
    expect(names(early)).toEqual(['d000--d001']);
  });

  test('is no longer chosen when closer ones come, and is offered all the same', () => {
    expect(names([...early, ...closer])).not.toContain('d000--d001');
    expect(names([...early, ...closer], ['d000--d001'])).toContain('d000--d001');
  });

  test('is left out when one of the two is not held', () => {
    expect(names(early, ['d000--d999'])).toEqual(['d000--d001']);
  });
});

test('a pair has its name whichever comes first', () => {
  expect(pairName('b-1', 'a-2')).toBe('a-2--b-1');
  expect(pairName('a-2', 'b-1')).toBe('a-2--b-1');
});
