/**
 * The data model of a dispatch. Every type of the archive is inferred from the schemas here.
 *
 * Offsets are UTF-16 code units into the dispatch's normalised text (see normalise.ts); a span is
 * half open, `[start, end)`.
 */
import { z } from 'zod';
import {
  abbreviationUseSchema,
  citationSchema,
  correctionSchema,
  definitionSchema,
  mentionSchema,
  organMentionSchema,
} from './findings.ts';
import { quotationSchema, spanSchema } from './span.ts';

export * from './findings.ts';
export * from './span.ts';

/**
 * How we know something (DESIGN §2): read off the document, concluded from it, known from outside
 * it, or not known at all.
 */
function factSchema<Value extends z.ZodType>(value: Value) {
  return z.discriminatedUnion('basis', [
    z.strictObject({
      basis: z.literal('printed'),
      value,
      where: z.array(quotationSchema).min(1),
      /** Why the editors read the printed words so, where they do not plainly say it. */
      reasoning: z.string().min(1).optional(),
    }),
    z.strictObject({
      basis: z.literal('inferred'),
      value,
      evidence: z.array(quotationSchema).min(1),
      reasoning: z.string().min(1),
      references: z.array(z.string().min(1)),
    }),
    z.strictObject({
      basis: z.literal('external'),
      value,
      references: z.array(z.string().min(1)).min(1),
      reasoning: z.string().min(1).optional(),
    }),
    z.strictObject({ basis: z.literal('unknown') }),
  ]);
}

const textFactSchema = factSchema(z.string().min(1));
export type Fact = z.infer<typeof textFactSchema>;
export type Basis = Fact['basis'];

/** Kinds of Party document, by the slug that URLs and filters use. */
export const kindSlugs = [
  'cong-van',
  'chi-thi',
  'cong-dien',
  'ke-hoach',
  'ket-luan',
  'thong-bao',
  'nghi-quyet',
  'quyet-dinh',
  'huong-dan',
  'bao-cao',
  'chuong-trinh',
  'thong-tri',
  'to-trinh',
] as const;
export const kindSchema = z.enum(kindSlugs);
export type Kind = z.infer<typeof kindSchema>;

export const partRoles = [
  'party-title',
  'issuer',
  'asterisk',
  'number',
  'subject',
  'place-date',
  'kind',
  'issued-by',
  'other',
  'label',
  'entry',
  'text',
  'typist-mark',
  'authority',
  'position',
  'name',
] as const;

/** A stretch of text inside a block. Between parts stand only blanks and list markers. */
export const partSchema = spanSchema.extend({ role: z.enum(partRoles) });
export type Part = z.infer<typeof partSchema>;
export type PartRole = Part['role'];

export const blockTypes = [
  'letterhead',
  'addressees',
  'preamble',
  'clause',
  'paragraph',
  'item',
  'closing',
  'circulation',
  'recipients',
  'signature',
  'annex',
] as const;

/**
 * One citable piece of a dispatch. `id` is its URL fragment (DESIGN §3); `clause` the printed
 * number of the clause it belongs to; a paragraph with several `text` parts ran over a page break;
 * `afterGap` tells that a page break probably stands just before it.
 */
export const blockSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(blockTypes),
  clause: z.string().optional(),
  parts: z.array(partSchema).min(1),
  afterGap: z.boolean(),
});
export type Block = z.infer<typeof blockSchema>;

export const emphasisSchema = spanSchema.extend({ kind: z.enum(['strong', 'emphasis']) });
export type Emphasis = z.infer<typeof emphasisSchema>;

export const signatureSchema = z.strictObject({
  authority: textFactSchema,
  position: textFactSchema,
  name: textFactSchema,
});

export const dispatchSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  kind: factSchema(kindSchema),
  province: factSchema(z.string().regex(/^[a-z-]+$/)),
  /** The organ in whose name the document goes out: letterhead, title, or the ordering sentence. */
  organ: textFactSchema,
  /** The organ that gives the order in running text ("Ban Thường vụ Tỉnh ủy … yêu cầu"). */
  orderedBy: textFactSchema,
  number: textFactSchema,
  /** EDTF level 1: a day, or an interval that may be open. */
  date: textFactSchema,
  place: textFactSchema,
  subject: textFactSchema,
  addressees: z.array(quotationSchema),
  recipients: z.array(quotationSchema),
  signature: signatureSchema,
  blocks: z.array(blockSchema).min(1),
  emphasis: z.array(emphasisSchema),
  mentions: z.array(mentionSchema),
  citations: z.array(citationSchema),
  organs: z.array(organMentionSchema),
  abbreviations: z.array(abbreviationUseSchema),
  corrections: z.array(correctionSchema),
  definitions: z.array(definitionSchema),
  source: z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().positive(),
  }),
  accessioned: z.iso.date(),
  /** What was changed in the record since the accession, oldest first. */
  history: z.array(
    z.strictObject({
      date: z.iso.date(),
      change: z.string(),
      fragments: z.array(z.string()),
    }),
  ),
  parserVersion: z.int().positive(),
  /** The normalised text that every span points into. */
  text: z.string().min(1),
});
export type Dispatch = z.infer<typeof dispatchSchema>;

/** Gives the value of a fact, or `undefined` where it is unknown. */
export function known<Value>(
  fact: { basis: 'unknown' } | { basis: Exclude<Basis, 'unknown'>; value: Value },
): Value | undefined {
  return fact.basis === 'unknown' ? undefined : fact.value;
}

/** Gives a block's own words: its parts in order, each on a line, page breaks closed. */
export function blockText(text: string, block: Block): string {
  const separator = block.parts.every((part) => part.role === 'text') ? ' ' : '\n';
  return block.parts.map((part) => text.slice(part.start, part.end)).join(separator);
}
