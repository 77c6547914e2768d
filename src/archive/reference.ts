/**
 * The bibliographic description of a dispatch, or of one of its paragraphs: the single source of all
 * citations. What is not known is absent; what is not printed stands in brackets (see title.ts).
 */
import { dateInWords, dateParts, type CitedDate } from './citedDate.ts';
import { known, type Dispatch, type Fact } from './dispatch.ts';
import { kindName } from './kinds.ts';
import { locator } from './locator.ts';
import type { Provinces } from './provinces.ts';
import { citedName, issuerName, subjectPhrase } from './title.ts';

/** The facts that a reference is made of; a dispatch and an entry of the store both have them. */
export type Referable = Pick<
  Dispatch,
  'id' | 'kind' | 'number' | 'organ' | 'province' | 'subject' | 'date' | 'place' | 'source'
>;

export interface Reference {
  id: string;
  /** Kind and number: "Công văn số 182-CV/TU". */
  name: string;
  /** "về tăng cường …" */
  subject: string | undefined;
  /** Name and subject, because several styles drop a number that stands in its own field. */
  title: string;
  /** The corporate author, never taken apart: "Ban Thường vụ Tỉnh ủy [Tiền Giang]". */
  author: string | undefined;
  genre: string | undefined;
  number: string | undefined;
  place: string | undefined;
  date: CitedDate | undefined;
  /** The permalink, with the fragment of the paragraph where one is cited. */
  url: string;
  archive: string;
  /** The permalink's path, which stays the same wherever a copy of the archive stands. */
  archiveLocation: string;
  /** The file of the source. */
  callNumber: string;
  language: 'vi';
  /** The editor's note as plain text. */
  abstract: string | undefined;
  /** What a reader of the citation must know, in Vietnamese: "không số". */
  caveats: string[];
  /** "mục 4" */
  locator: string | undefined;
}

/** What a caller adds to the facts: where the dispatch is published, its editor's note, the paragraph cited. */
export interface Citing {
  url: string;
  note?: string;
  fragment?: string;
}

/** Gives the words of a note without its Markdown. */
function plainText(markdown: string): string | undefined {
  const text = markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/(?<![\p{L}\p{N}\\])([*_]{1,3})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, '$2')
    .replace(/`([^`]*)`/gu, '$1')
    .replace(/^\s*(?:#+|>|[-*+])\s+/gmu, '')
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function citedDate({ date }: Referable): CitedDate | undefined {
  return date.basis === 'unknown' ? undefined : { edtf: date.value, basis: date.basis };
}

function unbracketed(date: CitedDate): string {
  return dateInWords({ ...date, basis: 'printed' }, 'vi');
}

function dateCaveat(date: CitedDate | undefined): string | undefined {
  if (!date) return 'không ghi ngày';
  if (date.basis === 'printed' && dateParts(date)) return undefined;
  const written = unbracketed(date);
  const day = dateParts(date) ? `ngày ${written}` : written;
  return date.basis === 'printed' ? day : `${day} (không in trên văn bản)`;
}

/** Names the other facts that are not printed; each is in brackets where it is written. */
function bracketed({ kind, province, organ, subject }: Referable): string | undefined {
  const names = [
    ['loại văn bản', kind],
    ['cơ quan ban hành', organ],
    ['tỉnh', province],
    ['trích yếu', subject],
  ] as const;
  const supplied = names.filter(([, { basis }]) => basis === 'inferred' || basis === 'external');
  if (supplied.length === 0) return undefined;
  return `trong ngoặc vuông là phần không in trên văn bản: ${supplied.map(([name]) => name).join(', ')}`;
}

function caveatsOf(dispatch: Referable): string[] {
  const noNumber = known(dispatch.number) === undefined ? 'không số' : undefined;
  const all = [noNumber, dateCaveat(citedDate(dispatch)), bracketed(dispatch)];
  return all.filter((caveat) => caveat !== undefined);
}

function markSupplied(fact: Fact): string | undefined {
  const value = known(fact);
  return value === undefined || fact.basis === 'printed' ? value : `[${value}]`;
}

function genreOf({ kind }: Referable): string | undefined {
  return kind.basis === 'unknown'
    ? undefined
    : markSupplied({ ...kind, value: kindName(kind.value) });
}

/** Describes a dispatch that is published at `citing.url`, or its paragraph `citing.fragment`. */
export function reference(
  dispatch: Referable,
  provinces: Provinces,
  { url, note = '', fragment }: Citing,
): Reference {
  const name = citedName(dispatch);
  const subject = subjectPhrase(dispatch);
  return {
    id: dispatch.id,
    name,
    subject,
    title: [name, subject].filter(Boolean).join(' '),
    author: known(dispatch.organ) && issuerName(dispatch, provinces),
    genre: genreOf(dispatch),
    number: markSupplied(dispatch.number),
    place: markSupplied(dispatch.place),
    date: citedDate(dispatch),
    url: fragment === undefined ? url : `${url}#${fragment}`,
    archive: 'Văn khố',
    archiveLocation: `/van-ban/${dispatch.id}/`,
    callNumber: dispatch.source.file,
    language: 'vi',
    abstract: plainText(note),
    caveats: caveatsOf(dispatch),
    locator: fragment === undefined ? undefined : locator(fragment, 'vi'),
  };
}
