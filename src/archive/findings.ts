/**
 * What is found in the text of a dispatch, as spans of it (DESIGN §2). Nothing of it rewrites the text.
 */
import { z } from 'zod';
import { quotationSchema, spanSchema } from './span.ts';

/** A theme named in the text; `form` is the variant of the theme's list that matched. */
export const mentionSchema = spanSchema.extend({
  theme: z.string(),
  block: z.string(),
  form: z.string(),
});
export type Mention = z.infer<typeof mentionSchema>;

/**
 * Another document cited in the text, with what is printed of it. `date` is EDTF; `document` the slug
 * under which all citations of that document meet (citedDocument.ts).
 */
export const citationSchema = spanSchema.extend({
  block: z.string(),
  document: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: z.string(),
  number: z.string().optional(),
  date: z.string().optional(),
  organ: z.string().optional(),
  /** Whose province's document it is, where number or organ exist in every province. */
  province: z.string().optional(),
  /** What it is about (trích yếu), as printed right after it. */
  subject: quotationSchema.optional(),
  /** The words by which the issuer says, in its opening paragraphs, that it carries the document out itself. */
  carriedOut: quotationSchema.optional(),
  /** The words by which the dispatch tells others to carry it out; without either it is only mentioned. */
  passedOn: quotationSchema.optional(),
  /** What shows which document is meant: the words of the dispatch, or the editors, who say why (`reasoning`). */
  resolvedBy: z.enum(['printed', 'editor']),
  reasoning: z.string().optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * How a dispatch speaks of an organ: it is written to (Kính gửi), named in running text, or gets a
 * copy (Nơi nhận). Three relations, never one (DESIGN §2).
 */
export const organRelations = ['addressed', 'named', 'copied'] as const;

/** An organ in the text; `organ` is its slug in content/organs.yaml. */
export const organMentionSchema = spanSchema.extend({
  block: z.string(),
  organ: z.string(),
  relation: z.enum(organRelations),
  /** The province that is printed with its name: "Tỉnh ủy Cao Bằng". */
  province: z.string().optional(),
  /** Running text plainly tells it to act (find/orders.ts says when). */
  ordered: z.literal(true).optional(),
});
export type OrganMention = z.infer<typeof organMentionSchema>;

/** An abbreviation in the text; `abbreviation` is its slug in content/abbreviations.yaml. */
export const abbreviationUseSchema = spanSchema.extend({
  block: z.string(),
  abbreviation: z.string(),
});
export type AbbreviationUse = z.infer<typeof abbreviationUseSchema>;

/** A reading that we propose for a slip of the source. The text itself is never changed. */
export const correctionSchema = spanSchema.extend({
  block: z.string(),
  printed: z.string(),
  read: z.string(),
  reason: z.string(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Where the document itself says what a theme means. */
export const definitionSchema = quotationSchema.extend({ theme: z.string(), block: z.string() });
export type Definition = z.infer<typeof definitionSchema>;
