/**
 * Dispatches that share wording with one dispatch, as the lists and pages of the site need them.
 */
import { z } from 'zod';
import { spanSchema } from '../dispatch.ts';
import type { Passage } from './collation.ts';
import { parallels, type Pair } from './parallels.ts';
import { fragmentAt, spanOf, type Wording } from './words.ts';

/** A stretch of a dispatch's text; `block` is the fragment in which it begins. */
const placeSchema = spanSchema.extend({ block: z.string() });

const twinPassageSchema = z.strictObject({
  /** The passage's number on the pair's page: from 1, in the text of the dispatch whose id sorts first. */
  n: z.int().positive(),
  here: placeSchema,
  there: placeSchema,
  words: z.int().positive(),
});

export const twinSchema = z.strictObject({
  /** The id of the other dispatch. */
  other: z.string(),
  /** Shared words in all passages together. */
  words: z.int().positive(),
  /** In the order of this dispatch's text. */
  passages: z.array(twinPassageSchema).min(1),
});
export type Twin = z.infer<typeof twinSchema>;
type TwinPassage = Twin['passages'][number];

function placeOf(wording: Wording, { from, to }: Passage['a']): TwinPassage['here'] {
  return { ...spanOf(wording, from, to), block: fragmentAt(wording, from) };
}

/** Gives a pair as each of its two dispatches sees it. */
function bothWays({ a, b, passages }: Pair): { atA: Twin; atB: Twin } {
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  const seenFromA = passages.map((passage, index) => ({
    n: index + 1,
    here: placeOf(a, passage.a),
    there: placeOf(b, passage.b),
    words: passage.words,
  }));
  const seenFromB = seenFromA
    .map(({ here, there, ...passage }) => ({ ...passage, here: there, there: here }))
    .sort((one, other) => one.here.start - other.here.start);
  return {
    atA: { other: b.id, words, passages: seenFromA },
    atB: { other: a.id, words, passages: seenFromB },
  };
}

/**
 * Gives for each id the dispatches it is offered side by side with, those that share most words
 * first; see {@link parallels}.
 */
export function twinsOf(
  wordings: readonly Wording[],
  published: ReadonlySet<string>,
): Map<string, Twin[]> {
  const twins = new Map<string, Twin[]>(wordings.map(({ id }) => [id, []]));
  for (const pair of parallels(wordings, published)) {
    const { atA, atB } = bothWays(pair);
    twins.get(pair.a.id)?.push(atA);
    twins.get(pair.b.id)?.push(atB);
  }
  for (const list of twins.values()) {
    list.sort((one, other) => other.words - one.words || (one.other < other.other ? -1 : 1));
  }
  return twins;
}
