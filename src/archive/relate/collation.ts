/**
 * Two dispatches collated: their shared passages and, inside each, where the wording differs.
 */
import { diffArrays } from 'diff';
import { passagesOf, type Extent, type Grown } from './passages.ts';
import type { Wording } from './words.ts';

/** A place inside a passage where the texts differ, as word indexes; one side may be empty. */
export type Variant = Extent;

export interface Passage extends Extent {
  variants: Variant[];
  /** How many words both texts have there. */
  words: number;
  /** The longest run of them without a difference. */
  longest: number;
}

/** Gives what lies between the exact runs of a passage. */
function gapsOf({ runs }: Grown): Extent[] {
  return runs.slice(1).map((run, index) => {
    const { a, b, length } = runs[index] ?? run;
    return { a: { from: a + length, to: run.a }, b: { from: b + length, to: run.b } };
  });
}

/** Gives the places inside a gap where the texts differ; two equal words and more part two of them. */
function variantsIn({ a, b }: Extent, one: Wording, other: Wording): Variant[] {
  const variants: Variant[] = [];
  let [i, j] = [a.from, b.from];
  const changes = diffArrays([...one.words.slice(i, a.to)], [...other.words.slice(j, b.to)]);
  for (const { added, removed, count } of changes) {
    const [from, to] = [i, j];
    if (!added) i += count;
    if (!removed) j += count;
    // One equal word between two differences ("bộ" of "các ban, bộ, ngành" and of "Bộ Y tế") is chance.
    if (!added && !removed && count > 1) continue;
    const last = variants.at(-1);
    if (last?.a.to === from && last.b.to === to) {
      last.a.to = i;
      last.b.to = j;
    } else variants.push({ a: { from, to: i }, b: { from: to, to: j } });
  }
  return variants;
}

/** Gives the lengths of the runs between the differences of a passage. */
function sharedRuns({ a }: Extent, variants: readonly Variant[]): number[] {
  const starts = [a.from, ...variants.map((variant) => variant.a.to)];
  const ends = [...variants.map((variant) => variant.a.from), a.to];
  return starts.map((start, index) => (ends[index] ?? start) - start);
}

function collatePassage(passage: Grown, one: Wording, other: Wording): Passage {
  const variants = gapsOf(passage).flatMap((gap) => variantsIn(gap, one, other));
  const runs = sharedRuns(passage, variants);
  const words = runs.reduce((sum, length) => sum + length, 0);
  return { a: passage.a, b: passage.b, variants, words, longest: Math.max(...runs) };
}

/** Gives the passages that two dispatches share, in the order of the first; see {@link passagesOf}. */
export function collate(one: Wording, other: Wording): Passage[] {
  return passagesOf(one, other).map((passage) => collatePassage(passage, one, other));
}
