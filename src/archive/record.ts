/**
 * The accession record of a dispatch: what the archive knows and the parser cannot read off the print.
 */
import { z } from 'zod';
import { isEdtf } from './dates.ts';
import { kindSchema } from './dispatch.ts';
import { ArchiveError } from './error.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { proseFaults } from './prose.ts';

const sentence = z.string().trim().min(1);

/**
 * A fact that a record states; `evidence` are words of the text, found again at each build. `printed` is for
 * what the parser cannot read; with `reasoning` also for what it reads wrongly (facts.ts).
 */
function recordFact<Value extends z.ZodType>(value: Value) {
  return z
    .discriminatedUnion('basis', [
      z.strictObject({
        basis: z.literal('printed'),
        value,
        evidence: z.array(sentence).min(1),
        reasoning: sentence.optional(),
      }),
      z.strictObject({
        basis: z.literal('inferred'),
        value,
        evidence: z.array(sentence).min(1),
        reasoning: sentence,
        references: z.array(sentence).default([]),
      }),
      z.strictObject({
        basis: z.literal('external'),
        value,
        references: z.array(sentence).min(1),
        reasoning: sentence.optional(),
      }),
      z.strictObject({ basis: z.literal('unknown') }),
    ])
    .optional();
}

const edtfDate = z.string().refine(isEdtf, {
  error: ({ input }) =>
    `"${String(input)}" is no EDTF date (such as 2021-05-18, 2020-03 or 2020-03-07/..)`,
});

export const recordSchema = z.strictObject({
  /** The seed that this record describes. */
  source: z.strictObject({
    file: z.string().regex(/^[^/\\]+\.txt$/, 'expected the name of a .txt file in seeds/'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits, lower case'),
  }),
  /** The day on which the archive took the text in, `YYYY-MM-DD`. */
  accessioned: z.iso.date(),
  /** Facts that are not read off the print. What is neither read nor here is shown as unknown. */
  facts: z
    .strictObject({
      kind: recordFact(kindSchema),
      province: recordFact(z.string()),
      organ: recordFact(sentence),
      orderedBy: recordFact(sentence),
      number: recordFact(sentence),
      date: recordFact(edtfDate),
      place: recordFact(sentence),
      subject: recordFact(sentence),
      authority: recordFact(sentence),
      position: recordFact(sentence),
      name: recordFact(sentence),
    })
    .default({}),
  /** Slips of the source: `printed` stands in the text once, or once inside the block `in`. */
  corrections: z
    .array(
      z.strictObject({
        printed: sentence,
        read: sentence,
        reason: sentence,
        in: sentence.optional(),
      }),
    )
    .default([]),
  /** The document's own words for what a theme means. */
  definitions: z.array(z.strictObject({ theme: sentence, quote: sentence })).default([]),
  /** Characters that nobody sees, or that are taken for others, and how often each stands in the source (unusual.ts). */
  unusual: z
    .array(
      z.strictObject({
        character: z.string().regex(/^U\+[0-9A-F]{4,6}$/, 'expected a code such as U+200B'),
        count: z.int().min(1),
      }),
    )
    .default([]),
  /** What was changed since, oldest first; `fragments` are those whose text became another. */
  history: z
    .array(
      z.strictObject({
        date: z.iso.date(),
        change: sentence,
        fragments: z.array(sentence).default([]),
      }),
    )
    .default([]),
});
export type ArchiveRecord = z.infer<typeof recordSchema>;
export type RecordFacts = ArchiveRecord['facts'];

/** A record as read from its file; `note` is the editor's note, plain Markdown, empty until written. */
export interface ReadRecord extends FrontMatter<ArchiveRecord> {
  id: string;
  file: string;
  note: string;
}

/**
 * Reads a record. Takes the text of `content/dispatches/<id>.mdx` and its path. Throws an
 * ArchiveError for unknown or broken fields and for code in the note. The note may still be missing.
 */
export function readRecord(text: string, file: string): ReadRecord {
  const frontMatter = readFrontMatter(text, file, recordSchema);
  const note = frontMatter.body.trim();
  const line = text.split('\n').length - frontMatter.body.split('\n').length + 1;
  const name = "the editor's note";
  const faults = proseFaults({ file, line, text: frontMatter.body, name });
  if (faults.length > 0) throw new ArchiveError(faults);
  const id = file.replace(/^.*\//u, '').replace(/\.mdx$/u, '');
  return { ...frontMatter, id, file, note };
}
