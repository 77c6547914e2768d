/**
 * An inverted index of the runs of eight words ("grams") that may stand in more than one dispatch.
 *
 * All of it is flat arrays of integers, because 5,000 dispatches have seven million such runs. Nearly
 * all stand once: a first pass over their hashes leaves those out.
 */
import { gramHashes, isSameGram, noGram } from './grams.ts';
import type { Wording } from './words.ts';

export interface GramIndex {
  /** For each dispatch its grams, each once: `grams[from[d]]` to before `grams[from[d + 1]]`. */
  grams: Int32Array;
  from: Int32Array;
  /** For each gram the dispatches that hold it, ascending: `holders[first[g]]` to before `holders[first[g + 1]]`. */
  holders: Int32Array;
  first: Int32Array;
}

function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(32, least)));
}

/** Tells for each hash whether it occurs twice; a few that do not are taken in, which only costs time. */
function repeatedHashes(wordings: readonly Wording[]): (hash: number) => boolean {
  const count = wordings.reduce((sum, { words }) => sum + words.length, 0);
  const bits = Math.min(powerOfTwo(count * 8), 2 ** 31);
  const [once, again] = [new Uint32Array(bits / 32), new Uint32Array(bits / 32)];
  const isSet = (set: Uint32Array, bit: number) =>
    (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  for (const { words } of wordings) {
    for (const hash of gramHashes(words)) {
      const bit = hash % bits;
      const set = isSet(once, bit) ? again : once;
      set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
  return (hash) => hash !== noGram && isSet(again, hash % bits);
}

/** Grams while they are gathered: each with one place where it stands, and its number of holders. */
interface Gathered {
  slots: Int32Array;
  dispatch: Int32Array;
  at: Int32Array;
  holders: Int32Array;
  count: number;
}

/** Gives the number of the gram at `at` of dispatch `d`; a new one gets the next number. */
function numberOf(
  wordings: readonly Wording[],
  d: number,
  at: number,
  hash: number,
  into: Gathered,
) {
  const { slots } = into;
  const words = wordings[d]?.words ?? new Int32Array();
  for (let slot = hash % slots.length; ; slot = (slot + 1) % slots.length) {
    const gram = slots[slot] ?? -1;
    if (gram === -1) {
      slots[slot] = into.count;
      into.dispatch[into.count] = d;
      into.at[into.count] = at;
      return into.count++;
    }
    const there = wordings[into.dispatch[gram] ?? 0]?.words;
    if (there && isSameGram(words, at, there, into.at[gram] ?? 0)) return gram;
  }
}

function gatherer(count: number): Gathered {
  return {
    slots: new Int32Array(powerOfTwo(count * 2)).fill(-1),
    dispatch: new Int32Array(count),
    at: new Int32Array(count),
    holders: new Int32Array(count),
    count: 0,
  };
}

function countRepeated(
  wordings: readonly Wording[],
  isRepeated: (hash: number) => boolean,
): number {
  let count = 0;
  for (const { words } of wordings) {
    for (const hash of gramHashes(words)) if (isRepeated(hash)) count += 1;
  }
  return count;
}

/** Gives for each gram its holders, from each dispatch's grams. */
function invert(
  grams: Int32Array,
  from: Int32Array,
  gathered: Gathered,
): Pick<GramIndex, 'holders' | 'first'> {
  const first = new Int32Array(gathered.count + 1);
  for (let gram = 0; gram < gathered.count; gram++) {
    first[gram + 1] = (first[gram] ?? 0) + (gathered.holders[gram] ?? 0);
  }
  const next = first.slice();
  const holders = new Int32Array(grams.length);
  for (let d = 0; d + 1 < from.length; d++) {
    for (const gram of grams.subarray(from[d], from[d + 1])) {
      const place = next[gram] ?? 0;
      holders[place] = d;
      next[gram] = place + 1;
    }
  }
  return { holders, first };
}

/** Indexes the grams of all dispatches. Takes time and room in proportion to the words. */
export function gramIndex(wordings: readonly Wording[]): GramIndex {
  const isRepeated = repeatedHashes(wordings);
  const count = countRepeated(wordings, isRepeated);
  const gathered = gatherer(count);
  const grams = new Int32Array(count);
  const from = new Int32Array(wordings.length + 1);
  const lastHolder = new Int32Array(count).fill(-1);
  let filled = 0;
  for (const [d, { words }] of wordings.entries()) {
    for (const [at, hash] of gramHashes(words).entries()) {
      if (!isRepeated(hash)) continue;
      const gram = numberOf(wordings, d, at, hash, gathered);
      if (lastHolder[gram] === d) continue;
      lastHolder[gram] = d;
      gathered.holders[gram] = (gathered.holders[gram] ?? 0) + 1;
      grams[filled++] = gram;
    }
    from[d + 1] = filled;
  }
  const own = grams.slice(0, filled);
  return { grams: own, from, ...invert(own, from, gathered) };
}
