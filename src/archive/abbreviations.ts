/**
 * The abbreviations that dispatches use: content/abbreviations.yaml.
 */
import { z } from 'zod';

export const abbreviationsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.strictObject({
    /** As printed; case counts ("TW", "b/c"). */
    short: z.string().min(1),
    expansion: z.string().min(1),
    /** Why we read it so: the rule or the passage that says it. */
    source: z.string().min(1),
    /**
     * Where alone it means that: in document numbers ("CV" in 534-CV/BTGTW), which are not searched, or
     * in the list of recipients. Elsewhere the same letters may mean something else.
     */
    place: z.enum(['number', 'recipients']).optional(),
  }),
);
export type Abbreviations = z.infer<typeof abbreviationsSchema>;
