/**
 * Exact runs of words that two texts share: greedy string tiling (M. J. Wise, 1993), which takes the
 * longest run first and lets no word of either text stand in two runs.
 */
import { gramLength } from './grams.ts';
import { placesOfGrams } from './places.ts';
import { barrier } from './words.ts';

/** `length` words that stand from `a` on in one text and from `b` on in the other, as word indexes. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

function isEqual(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  const word = a[i] ?? barrier;
  return word !== barrier && word === b[j];
}

/** Gives the run around equal words at `i` and `j`, as long as it can be made. */
function wholeRun(a: Int32Array, i: number, b: Int32Array, j: number): Run {
  let before = 0;
  while (isEqual(a, i - before - 1, b, j - before - 1)) before += 1;
  let after = 0;
  while (isEqual(a, i + after, b, j + after)) after += 1;
  return { a: i - before, b: j - before, length: before + after };
}

/** Gives all runs that cannot be made longer, filed by their length. */
function longestRuns(a: Int32Array, b: Int32Array): Map<number, Run[]> {
  const placesOf = placesOfGrams(a, b);
  const byLength = new Map<number, Run[]>();
  // Runs of one shift between the texts follow each other: up to where the last of them is known.
  const knownTo = new Map<number, number>();
  for (const i of a.keys()) {
    for (const j of placesOf(i)) {
      if (i < (knownTo.get(i - j) ?? 0)) continue;
      const run = wholeRun(a, i, b, j);
      knownTo.set(i - j, run.a + run.length);
      file(byLength, run);
    }
  }
  return byLength;
}

function file(byLength: Map<number, Run[]>, run: Run): void {
  const filed = byLength.get(run.length);
  if (filed) filed.push(run);
  else byLength.set(run.length, [run]);
}

/** Which words of both texts already stand in a run. */
export interface Taken {
  a: Uint8Array;
  b: Uint8Array;
}

/** Marks a run's words as taken. */
function take({ a, b }: Taken, run: Run): void {
  a.fill(1, run.a, run.a + run.length);
  b.fill(1, run.b, run.b + run.length);
}

/** Gives the stretches of a run that are not taken, of eight words and more. */
function freeParts(run: Run, taken: Taken): Run[] {
  const parts: Run[] = [];
  let length = 0;
  for (let index = 0; index <= run.length; index++) {
    const isFree = index < run.length && !taken.a[run.a + index] && !taken.b[run.b + index];
    if (isFree) length += 1;
    else {
      const from = index - length;
      if (length >= gramLength) parts.push({ a: run.a + from, b: run.b + from, length });
      length = 0;
    }
  }
  return parts;
}

/** Gives a record of taken words for two texts, none taken yet. */
export function nothingTaken(a: Int32Array, b: Int32Array): Taken {
  return { a: new Uint8Array(a.length), b: new Uint8Array(b.length) };
}

/** Gives what is still free of the runs filed under one length, in order; what is shorter is filed anew. */
function* wholeRuns(byLength: Map<number, Run[]>, length: number, taken: Taken): Generator<Run> {
  const filed = byLength.get(length) ?? [];
  for (const run of filed.sort((one, other) => one.a - other.a || one.b - other.b)) {
    const parts = freeParts(run, taken);
    if (parts[0]?.length === length) yield run;
    else for (const part of parts) file(byLength, part);
  }
}

/**
 * Yields the exact runs of eight words and more, the longest first. Each is taken before it is
 * yielded; what the caller takes meanwhile stands in no later run.
 */
export function* tiles(a: Int32Array, b: Int32Array, taken: Taken): Generator<Run> {
  const byLength = longestRuns(a, b);
  for (let length = Math.max(0, ...byLength.keys()); length >= gramLength; length--) {
    for (const run of wholeRuns(byLength, length, taken)) {
      take(taken, run);
      yield run;
    }
  }
}
