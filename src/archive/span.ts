/**
 * Stretches of a dispatch's normalised text.
 */
import { z } from 'zod';

export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof spanSchema>;

/** A passage that proves a fact: its place in the text and its words as they stand there. */
export const quotationSchema = spanSchema.extend({ text: z.string().min(1) });
export type Quotation = z.infer<typeof quotationSchema>;

/** Gives a span with its words. */
export function quote(text: string, { start, end }: Span): Quotation {
  return { start, end, text: text.slice(start, end) };
}
