import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramIndex } from './gramIndex.ts';
import type { Wording } from './words.ts';

function wordingsOf(texts: readonly (readonly number[])[]): Wording[] {
  return texts.map((words, index) => ({
    id: `d${index}`,
    words: Int32Array.from(words),
    starts: new Uint32Array(words.length),
    ends: new Uint32Array(words.length),
    blocks: [],
  }));
}

/** Which dispatches hold each run of eight words, for runs that more than one of them holds. */
function sharedByDefinition(texts: readonly (readonly number[])[]): string[] {
  const holders = new Map<string, Set<number>>();
  for (const [d, words] of texts.entries()) {
    for (const at of words.keys()) {
      const gram = words.slice(at, at + 8);
      if (gram.length < 8 || gram.includes(0)) continue;
      const name = gram.join();
      holders.set(name, (holders.get(name) ?? new Set()).add(d));
    }
  }
  return [...holders.values()].filter(({ size }) => size > 1).map((set) => [...set].join(' '));
}

function shared(texts: readonly (readonly number[])[]): string[] {
  const { holders, first } = gramIndex(wordingsOf(texts));
  const lists = Array.from({ length: first.length - 1 }, (_, gram) =>
    holders.subarray(first[gram], first[gram + 1]),
  );
  return lists.filter(({ length }) => length > 1).map((list) => list.join(' '));
}

const texts = fc.array(fc.array(fc.nat({ max: 2 }), { maxLength: 60 }), { maxLength: 6 });

test('each run of eight words that dispatches share is found once, with all that hold it', () => {
  fc.assert(
    fc.property(texts, (list) => {
      expect(shared(list).sort()).toEqual(sharedByDefinition(list).sort());
    }),
    { numRuns: 300 },
  );
});

test('a dispatch’s own grams are those whose holders it is among', () => {
  fc.assert(
    fc.property(texts, (list) => {
      const { grams, from, holders, first } = gramIndex(wordingsOf(list));
      for (const d of list.keys()) {
        const own = grams.subarray(from[d], from[d + 1]);
        expect(new Set(own).size).toBe(own.length);
        for (const gram of own) {
          expect(holders.subarray(first[gram], first[gram + 1])).toContain(d);
        }
      }
    }),
  );
});
