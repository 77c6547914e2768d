/**
 * CSL-JSON, which citation processors and Zotero read.
 */
import { dateInWords, dateParts } from '../citedDate.ts';
import type { Reference } from '../reference.ts';

export interface CslDate {
  'date-parts'?: number[][];
  literal?: string;
}

/** The variables of CSL 1.0.2 that a dispatch has; `locator` is left to citations. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  'title-short': string;
  author?: { literal: string }[];
  genre?: string;
  number?: string;
  publisher?: string;
  'publisher-place'?: string;
  issued?: CslDate;
  URL: string;
  archive: string;
  archive_location: string;
  'call-number': string;
  language: string;
  abstract?: string;
  note?: string;
  /** What CSL has no variable for: the exact EDTF date and its basis. */
  custom?: { edtf: string; basis: string };
}

/** Words stand where CSL would have to claim a day that nobody knows. */
function issued({ date }: Reference): CslDate | undefined {
  if (!date) return undefined;
  const parts = dateParts(date);
  const literal = dateInWords(date, 'vi');
  if (!parts) return { literal };
  return date.basis === 'printed' ? { 'date-parts': [parts] } : { 'date-parts': [parts], literal };
}

/** Leaves out what is not known. */
function present<Item extends object>(item: { [Key in keyof Item]: Item[Key] | undefined }): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== undefined),
  ) as Item;
}

/** Gives a reference as a CSL item. Absent facts are absent, the corporate author is one literal. */
export function cslItem(reference: Reference): CslItem {
  const { author, date, caveats } = reference;
  return present<CslItem>({
    id: reference.id,
    type: 'report',
    title: reference.title,
    'title-short': reference.name,
    author: author === undefined ? undefined : [{ literal: author }],
    genre: reference.genre,
    number: reference.number,
    publisher: author,
    'publisher-place': reference.place,
    issued: issued(reference),
    URL: reference.url,
    archive: reference.archive,
    archive_location: reference.archiveLocation,
    'call-number': reference.callNumber,
    language: reference.language,
    abstract: reference.abstract,
    note: caveats.length === 0 ? undefined : caveats.join('; '),
    custom: date && { edtf: date.edtf, basis: date.basis },
  });
}

/** Writes references as one CSL-JSON array. */
export function toCslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(references.map(cslItem), undefined, 2)}\n`;
}
