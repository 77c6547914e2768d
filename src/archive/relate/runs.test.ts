import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gramHashes, isSameGram } from './grams.ts';
import { nothingTaken, tiles, type Run } from './runs.ts';

/** The exact runs of two texts in the order of the first. */
function exactRuns(a: Int32Array, b: Int32Array): Run[] {
  return [...tiles(a, b, nothingTaken(a, b))].sort((one, other) => one.a - other.a);
}

const words = (text: string) => Int32Array.from(text.split(' ').map(Number));

function isFree(run: Run, tiles: readonly Run[]): boolean {
  return tiles.every(
    (tile) =>
      (run.a + run.length <= tile.a || tile.a + tile.length <= run.a) &&
      (run.b + run.length <= tile.b || tile.b + tile.length <= run.b),
  );
}

/** Every run of every length at every two places, the longest first. */
function allRuns(a: Int32Array, b: Int32Array): Run[] {
  const [places, others] = [[...a.keys()], [...b.keys()]];
  const runs = places.flatMap((i) =>
    others.flatMap((j) => {
      const rest = a.subarray(i).findIndex((word, index) => word !== b[j + index]);
      const longest = rest === -1 ? a.length - i : rest;
      const lengths = Array.from({ length: Math.max(0, longest - 7) }, (_, more) => more + 8);
      return lengths.map((length) => ({ a: i, b: j, length }));
    }),
  );
  return runs.sort((one, other) => other.length - one.length || one.a - other.a || one.b - other.b);
}

/** Greedy string tiling as its definition says it: again and again the longest run that is free. */
function tilingByDefinition(a: Int32Array, b: Int32Array): Run[] {
  const tiles: Run[] = [];
  for (const run of allRuns(a, b)) if (isFree(run, tiles)) tiles.push(run);
  return tiles.sort((one, other) => one.a - other.a);
}

describe('exact runs', () => {
  test('of eight words are found, of seven not', () => {
    const seven = '1 2 3 4 5 6 7';
    expect(exactRuns(words(`${seven} 90`), words(`80 ${seven}`))).toEqual([]);
    expect(exactRuns(words(`${seven} 8 90`), words(`80 ${seven} 8`))).toEqual([
      { a: 0, b: 1, length: 8 },
    ]);
  });

  test('never cross a barrier', () => {
    const text = words('1 2 3 4 0 5 6 7 8');
    expect(exactRuns(text, text)).toEqual([]);
  });

  test('are those of the definition, whatever repeats', () => {
    const text = fc
      .array(fc.integer({ min: 1, max: 3 }), { maxLength: 30 })
      .map((numbers) => Int32Array.from(numbers));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(exactRuns(a, b)).toEqual(tilingByDefinition(a, b));
      }),
      { numRuns: 100 },
    );
  });

  test('of a form that is filled in a thousand times cost no more than its lines', () => {
    const form = Array.from({ length: 30_000 }, (_, index) => (index % 10) + 1);
    const letter = words('21 22 23 24 25 26 27 28 29 30');
    const [a, b] = [
      [...letter, ...form],
      [...form, 31, ...letter],
    ].map((list) => Int32Array.from(list)) as [Int32Array, Int32Array];
    expect(exactRuns(a, b)).toEqual([{ a: 0, b: 30_001, length: 10 }]);
  });

  test('go on over what a form repeats where rarer words lead into it', () => {
    const line = '1 2 3 4 5 6 7 8';
    const lines = Array.from({ length: 40 }, () => `${line} 9`).join(' ');
    const [a, b] = [words(`${lines} ${line} 50 51 52`), words(`60 ${line} 50 51 52 ${lines}`)];
    expect(exactRuns(a, b)).toContainEqual({ a: 360, b: 1, length: 11 });
  });
});

/** Finds by trying two different runs of eight words with one hash; 2^32 hashes are too few for 300,000 runs. */
function collision(): [Int32Array, Int32Array] {
  const met = new Map<number, Int32Array>();
  for (let n = 1; n < 1_000_000; n++) {
    const run = Int32Array.from(
      { length: 8 },
      (_, index) => ((n >>> (index * 3)) & 7) + 1 + index * 8,
    );
    const [hash = 0] = gramHashes(run);
    const other = met.get(hash);
    if (other) return [other, run];
    met.set(hash, run);
  }
  throw new Error('no collision found');
}

test('other words with the same hash are no run', () => {
  const [one, other] = collision();
  expect(gramHashes(one)[0]).toBe(gramHashes(other)[0]);
  expect(isSameGram(one, 0, other, 0)).toBe(false);
  expect(exactRuns(one, other)).toEqual([]);
});
