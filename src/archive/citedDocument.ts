/**
 * What the archive knows of cited documents beyond the citing texts: content/cited.yaml. Its keys are
 * addresses for ever, like the slugs that are made without it (citedSlug.ts).
 */
import { z } from 'zod';
import { kindOf } from './citedSlug.ts';
import { isEdtf } from './dates.ts';
import { isBelowProvince, yearInNumber } from './find/citedNumber.ts';
import { slugify } from './vietnamese.ts';

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const words = z.string().trim().min(1);
const edtfDate = z.string().refine(isEdtf, {
  error: ({ input }) => `"${String(input)}" is no EDTF date (such as 2021-07-01 or 2021-07)`,
});

/**
 * Which citations mean the document although they print too little to show it: those that print every
 * field given here, in the dispatches `in`, or in all that are not older than the document.
 */
const claimSchema = z
  .strictObject({
    kind: words.optional(),
    number: words.optional(),
    organ: words.optional(),
    /** As the citations print it, even if wrongly. */
    date: edtfDate.optional(),
    in: z.array(z.string().regex(slugForm)).min(1).optional(),
    /** Why they mean it, and how sure that is, in Vietnamese: readers see it as the word of the editors. */
    reasoning: words,
  })
  .refine(({ number, kind }) => number !== undefined || kind !== undefined, {
    error: 'a claim needs a number or a kind; without, it would claim every citation',
  });
export type Claim = z.infer<typeof claimSchema>;

const entrySchema = z
  .strictObject({
    kind: words,
    number: words.optional(),
    /** EDTF. */
    date: edtfDate.optional(),
    organ: words.optional(),
    /** Whose province's document it is, where every province has such a number or organ. */
    province: z.string().regex(slugForm).optional(),
    title: words.optional(),
    /** Where the date, number or title come from that no citing text prints. */
    references: z.array(words).min(1).optional(),
    claims: z.array(claimSchema).min(1).optional(),
  })
  .refine(
    ({ date, title, references }) => references ?? (date === undefined && title === undefined),
    {
      error: 'a date or a title needs references that say where it comes from',
      path: ['references'],
    },
  );
export type CitedEntry = z.infer<typeof entrySchema>;

interface Claimed {
  /** Equal for claims of the same citations. */
  key: string;
  in: readonly string[] | undefined;
  path: (string | number)[];
}

function keyOf(fields: readonly (string | undefined)[]): string {
  return fields.map((field) => slugify(field ?? '')).join(' ');
}

/** Gives what an entry claims by its own fields: number, year and province, or kind, organ and day. */
function ownKey({ number, kind, organ, date, province }: CitedEntry): string | undefined {
  const year = (number && yearInNumber(number)) ?? date?.slice(0, 4);
  // Every district has such numbers, so its organ tells whose it is.
  const district = number !== undefined && isBelowProvince(number) ? organ : undefined;
  if (number !== undefined) return year && keyOf(['number', number, year, province, district]);
  return organ && date && keyOf(['kind', kindOf(kind), organ, date, province]);
}

/** Gives what an entry claims, by its own fields and in so many words. */
function claimsOf(slug: string, { claims = [], ...entry }: CitedEntry): Claimed[] {
  const own = ownKey(entry);
  const stated = claims.map(({ number, kind, organ, date, in: ids }, index) => ({
    key: keyOf(['claim', number, kind && kindOf(kind), organ, date]),
    in: ids,
    path: [slug, 'claims', index],
  }));
  return own === undefined ? stated : [{ key: own, in: undefined, path: [slug] }, ...stated];
}

/** A claim for certain dispatches goes before one for all (citedClaims.ts). */
function isShared(one: Claimed, other: Claimed): boolean {
  if (one.in === undefined || other.in === undefined) return one.in === other.in;
  return one.in.some((id) => other.in?.includes(id));
}

type List = Record<string, CitedEntry>;

/** A citation means one document. */
function refuseSharedClaims(list: List, context: z.RefinementCtx<List>): void {
  const claimed = new Map<string, (Claimed & { slug: string })[]>();
  for (const [slug, entry] of Object.entries(list)) {
    for (const claim of claimsOf(slug, entry)) {
      const rivals = claimed.get(claim.key) ?? [];
      const rival = rivals.find((one) => isShared(one, claim));
      claimed.set(claim.key, [...rivals, { ...claim, slug }]);
      if (!rival) continue;
      const message = `${slug} claims the same citations as ${rival.slug}; a citation means one document`;
      context.addIssue({ code: 'custom', path: claim.path, message, input: list });
    }
  }
}

export const citedListSchema = z
  .record(z.string().regex(slugForm), entrySchema)
  .superRefine(refuseSharedClaims);
export type CitedList = z.infer<typeof citedListSchema>;
