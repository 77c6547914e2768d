/**
 * Shared passages: exact runs of two texts grown to their full length over small differences.
 *
 * A function of the two texts alone, so that what one page shows never changes because a third
 * dispatch came in.
 */
import { nothingTaken, tiles, type Run } from './runs.ts';
import { barrier, paragraphsOf, type Wording } from './words.ts';

/** The most words that may be added, dropped or changed in one place inside a passage. */
const widestGap = 8;
/**
 * How many equal words beyond a difference carry a passage on: as many as differ, but at least 2
 * (one word is chance), and 5 always.
 */
const carriesOn = (gap: number) => Math.min(Math.max(2, gap), 5);

/** A stretch of each of two texts, as word indexes, half open. */
export interface Extent {
  a: { from: number; to: number };
  b: { from: number; to: number };
}

/** A passage; `runs` are the exact runs that make it up, in order, with small differences between. */
export interface Grown extends Extent {
  runs: Run[];
}

/** One of the two texts while passages are found. */
interface Side {
  words: Int32Array;
  /** The number of the paragraph that each word stands in. */
  paragraphs: Uint32Array;
  /** Which words already stand in a passage. */
  taken: Uint8Array;
}

/** Where a passage grows: from `a.at` and `b.at` on, forwards (1) or backwards (-1). */
interface Edge {
  a: Side & { at: number };
  b: Side & { at: number };
  step: 1 | -1;
}

/** Growth stays in its paragraph: one equal word beyond the end of two sentences says nothing. */
function isFree(side: Edge['a'], step: number, distance: number): boolean {
  const at = side.at + step * distance;
  const word = side.words[at] ?? barrier;
  const edge = side.at - step;
  return word !== barrier && !side.taken[at] && side.paragraphs[at] === side.paragraphs[edge];
}

/** How many free equal words follow once `skip` words are passed over. */
function freeRun({ a, b, step }: Edge, skip: { a: number; b: number }): number {
  let length = 0;
  for (;;) {
    const goesOn =
      isFree(a, step, skip.a + length) &&
      isFree(b, step, skip.b + length) &&
      a.words[a.at + step * (skip.a + length)] === b.words[b.at + step * (skip.b + length)];
    if (!goesOn) return length;
    length += 1;
  }
}

/** How many of the next words are free, up to the widest gap. */
function freeWords(side: Edge['a'], step: number): number {
  let count = 0;
  while (count < widestGap && isFree(side, step, count)) count += 1;
  return count;
}

/** All ways to pass over words of both texts, the shortest first. */
const skips = Array.from({ length: widestGap }, (_, index) => index + 1).flatMap((gap) =>
  Array.from({ length: gap + 1 }, (_, less) => less).flatMap((less) => [
    { a: gap, b: less, gap },
    { a: less, b: gap, gap },
  ]),
);

/** Finds the nearest short run beyond a difference: the words passed over in each text, and its length. */
function nextRun(edge: Edge): Run | undefined {
  const most = { a: freeWords(edge.a, edge.step), b: freeWords(edge.b, edge.step) };
  for (const skip of skips) {
    if (skip.a > most.a || skip.b > most.b) continue;
    const length = freeRun(edge, skip);
    if (length >= carriesOn(skip.gap)) return { a: skip.a, b: skip.b, length };
  }
  return undefined;
}

/** Grows a passage in one direction as far as short runs carry it, and takes the words it gains. */
function grow(extent: Grown, a: Side, b: Side, step: 1 | -1): void {
  const end = step === 1 ? 'to' : 'from';
  // `to` is already one past the passage's last word, `from` is its first.
  const beyond = step === 1 ? 0 : -1;
  for (;;) {
    const edgeOf = (side: Side, at: number) => ({ ...side, at: at + beyond });
    const run = nextRun({ a: edgeOf(a, extent.a[end]), b: edgeOf(b, extent.b[end]), step });
    if (!run) return;
    extent.a[end] += step * (run.a + run.length);
    extent.b[end] += step * (run.b + run.length);
    const { length } = run;
    if (step === 1) extent.runs.push({ a: extent.a.to - length, b: extent.b.to - length, length });
    else extent.runs.unshift({ a: extent.a.from, b: extent.b.from, length });
    a.taken.fill(1, extent.a.from, extent.a.to);
    b.taken.fill(1, extent.b.from, extent.b.to);
  }
}

/** Tells whether nothing but a small difference lies between two passages, in both texts. */
function isOne(left: Extent, right: Extent, a: Int32Array, b: Int32Array): boolean {
  const isNear = (words: Int32Array, from: number, to: number) =>
    to >= from && to - from <= widestGap && !words.subarray(from, to).includes(barrier);
  return isNear(a, left.a.to, right.a.from) && isNear(b, left.b.to, right.b.from);
}

function join(extents: readonly Grown[], a: Int32Array, b: Int32Array): Grown[] {
  const joined: Grown[] = [];
  for (const extent of extents) {
    const last = joined.at(-1);
    if (last && isOne(last, extent, a, b)) {
      last.a.to = extent.a.to;
      last.b.to = extent.b.to;
      last.runs.push(...extent.runs);
    } else joined.push(extent);
  }
  return joined;
}

/**
 * Gives the passages that two texts share, in the order of the first. No word stands in two of
 * them; each holds at least one exact run of eight words.
 */
export function passagesOf(one: Wording, other: Wording): Grown[] {
  const taken = nothingTaken(one.words, other.words);
  const a: Side = { words: one.words, paragraphs: paragraphsOf(one), taken: taken.a };
  const b: Side = { words: other.words, paragraphs: paragraphsOf(other), taken: taken.b };
  const extents: Grown[] = [];
  for (const run of tiles(a.words, b.words, taken)) {
    const extent = {
      a: { from: run.a, to: run.a + run.length },
      b: { from: run.b, to: run.b + run.length },
      runs: [run],
    };
    grow(extent, a, b, 1);
    grow(extent, a, b, -1);
    extents.push(extent);
  }
  extents.sort((left, right) => left.a.from - right.a.from);
  return join(extents, a.words, b.words);
}
