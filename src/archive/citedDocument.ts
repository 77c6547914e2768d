/**
 * The documents that dispatches cite. Citations of one document meet under one slug, which is the
 * document's address for ever (DESIGN §3): it is made of what is printed of the document alone, or
 * stands in content/cited.yaml.
 */
import { z } from 'zod';
import type { Citation } from './dispatch.ts';
import { slugify } from './vietnamese.ts';

/** What the archive knows of cited documents beyond the citing texts. */
export const citedListSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.strictObject({
    kind: z.string().min(1),
    number: z.string().min(1).optional(),
    /** EDTF. */
    date: z.string().min(1).optional(),
    organ: z.string().min(1).optional(),
    title: z.string().min(1).optional(),
    /** Where the date, number or title come from that no citing text prints. */
    references: z.array(z.string().min(1)).optional(),
  }),
);
export type CitedList = z.infer<typeof citedListSchema>;

/** Gives the slug of a cited document; `citing` is the id of the dispatch that cites it. */
export function documentSlug(
  { kind, number, date, organ }: Omit<Citation, 'document' | 'block' | 'start' | 'end'>,
  citing: string,
): string {
  const named = number === undefined ? [kind, organ, date] : [number, date?.slice(0, 4)];
  const scope = date === undefined && number === undefined ? citing : undefined;
  return slugify([...named, scope].filter(Boolean).join(' '));
}
