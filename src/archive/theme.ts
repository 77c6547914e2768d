/**
 * A shared theme of the dispatches: its names and the forms in which it stands in the texts.
 */
import { z } from 'zod';

export const themeSchema = z.strictObject({
  name: z.string().min(1),
  english: z.string().min(1),
  /** Every spelling that counts as a mention; matched as find/themes.ts says. */
  variants: z.array(z.string().min(1)).min(1),
  summary: z.string().min(1),
  /** The usual definition, where there is one, and where it stands. */
  standard: z.strictObject({ text: z.string().min(1), source: z.string().min(1) }).optional(),
});
export type Theme = z.infer<typeof themeSchema> & { slug: string };
