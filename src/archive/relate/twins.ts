/**
 * Dispatches that share wording with one dispatch, as the lists and pages of the site need them.
 */
import { z } from 'zod';
import { spanSchema } from '../dispatch.ts';

/** A stretch of a dispatch's text; `block` is the fragment in which it begins. */
const placeSchema = spanSchema.extend({ block: z.string() });

export const twinSchema = z.strictObject({
  /** The id of the other dispatch. */
  other: z.string(),
  /** Shared words in all passages together. */
  words: z.int().positive(),
  /** In the order of this dispatch's text. */
  passages: z
    .array(z.strictObject({ here: placeSchema, there: placeSchema, words: z.int().positive() }))
    .min(1),
});
export type Twin = z.infer<typeof twinSchema>;
