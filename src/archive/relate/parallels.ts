/**
 * Which dispatches share enough wording to be set side by side: for each its closest few, found
 * through an index, never by comparing all with all.
 */
import { collate, type Passage } from './collation.ts';
import { gramIndex, type GramIndex } from './gramIndex.ts';
import { wordCount, type Wording } from './words.ts';

/**
 * How many dispatches each is set beside because they are its closest. A page of two costs what a
 * dispatch's own page does, so more would make most of a large archive such pages.
 */
export const closestFew = 3;

/**
 * A run of eight words that more dispatches hold than this is a formula of office language; it makes
 * nobody a relative. Above 63, so that what every province took over from one telegram still counts.
 */
const mostHolders = 128;

/** Two dispatches with what they share, the one whose id sorts first as `a`. */
export interface Pair {
  a: Wording;
  b: Wording;
  passages: Passage[];
}

/** Gives the name of a pair as its address has it: both ids, sorted. */
export function pairName(one: string, other: string): string {
  return [one, other].sort().join('--');
}

/** What a shared gram says, in 16ths of a bit: the fewer hold it, the more. */
function weightOf(holders: number, of: number): number {
  return Math.max(1, Math.round(16 * Math.log2(of / holders)));
}

/** Adds up in `scores` what dispatch `d` shares with each other. Gives the others, in order of meeting. */
function score(index: GramIndex, d: number, weights: Int32Array, scores: Float64Array): number[] {
  const met: number[] = [];
  for (const gram of index.grams.subarray(index.from[d], index.from[d + 1])) {
    const holders = index.holders.subarray(index.first[gram], index.first[gram + 1]);
    if (holders.length > mostHolders) continue;
    const weight = weights[holders.length] ?? 1;
    for (const other of holders) {
      if (other === d) continue;
      if (scores[other] === 0) met.push(other);
      scores[other] = (scores[other] ?? 0) + weight;
    }
  }
  return met;
}

/** Gives the few of `met` with the highest scores; of equals the first in the list of dispatches. */
function best(met: readonly number[], scores: Float64Array, few: number): number[] {
  const chosen: number[] = [];
  const isCloser = (one: number, other: number) =>
    (scores[one] ?? 0) - (scores[other] ?? 0) || other - one;
  for (const candidate of met) {
    const place = chosen.findIndex((held) => isCloser(candidate, held) > 0);
    if (place !== -1) chosen.splice(place, 0, candidate);
    else chosen.push(candidate);
    if (chosen.length > few) chosen.pop();
  }
  return chosen;
}

/** Gives for each dispatch its closest few by shared wording, as places in the list, the closest first. */
export function closest(wordings: readonly Wording[], few = closestFew): number[][] {
  const index = gramIndex(wordings);
  const scores = new Float64Array(wordings.length);
  const weights = Int32Array.from({ length: mostHolders + 1 }, (_, holders) =>
    weightOf(Math.max(1, holders), wordings.length),
  );
  return wordings.map((_, d) => {
    const met = score(index, d, weights, scores);
    const chosen = best(met, scores, few);
    for (const other of met) scores[other] = 0;
    return chosen;
  });
}

/**
 * The least that two dispatches share to be set side by side: a hundred words, or a quarter of the
 * shorter one, and among them a sentence's length without a difference. Between those of the first
 * five that are no relatives, formulas of the office run to 15 words and add up to 63 a pair.
 */
export const enough = { words: 100, share: 1 / 4, longest: 20 };

/** Tells whether passages are enough to set two dispatches of these lengths (in words) side by side. */
export function isEnough(passages: readonly Passage[], one: number, other: number): boolean {
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const longest = Math.max(0, ...passages.map((passage) => passage.longest));
  const least = Math.min(enough.words, enough.share * Math.min(one, other));
  return words >= least && longest >= enough.longest;
}

/** Gives the names of the pairs that may be offered: the closest ones, and those whose page was published. */
function candidates(wordings: readonly Wording[], published: ReadonlySet<string>): string[] {
  const names = new Set(published);
  // Of equally close ones the first id counts, in whatever order dispatches were read.
  const sorted = wordings.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const [place, others] of closest(sorted).entries()) {
    const id = sorted[place]?.id ?? '';
    for (const other of others) names.add(pairName(id, sorted[other]?.id ?? ''));
  }
  return [...names].sort();
}

/**
 * Yields every pair that is offered, by name: dispatches with enough in common, one of them among the
 * other's closest. A pair in `published` (see {@link pairName}) stays offered as long as both are held
 * and share anything, whatever came in since, because an address never vanishes.
 */
export function* parallels(
  wordings: readonly Wording[],
  published: ReadonlySet<string>,
): Generator<Pair> {
  const byId = new Map(wordings.map((wording) => [wording.id, wording]));
  for (const name of candidates(wordings, published)) {
    const [a, b] = name.split('--').map((id) => byId.get(id));
    if (!a || !b) continue;
    const passages = collate(a, b);
    const isOffered = published.has(name) || isEnough(passages, wordCount(a), wordCount(b));
    if (isOffered && passages.length > 0) yield { a, b, passages };
  }
}
