/**
 * Reads the head of a dispatch: issuer, asterisk, number, subject, Party title, place and date, or
 * the title of a directive (36-HD/VPTW, part II).
 */
import { readDate } from './dates.ts';
import { quote, type Kind, type Part, type PartRole, type Quotation } from './dispatch.ts';
import { readIssuer } from './issuer.ts';
import { kindOfAbbreviation, kindOfHeading } from './kinds.ts';
import { readLines } from './letterheadLines.ts';
import type { Paragraph } from './segment.ts';

/** A value with the words it was read from. */
export interface Reading<Value = string> {
  value: Value;
  where: Quotation[];
}

/** A line that has the form of a fact and not a value that can be. */
export interface Unread {
  fact: 'number' | 'date';
  where: Quotation;
  expected: string;
}

export interface Letterhead {
  parts: Part[];
  organ?: Reading | undefined;
  /** Every organ at the head, in printed order; an issuer may stand under its superior. */
  issuers: Reading[];
  number?: Reading | undefined;
  kind?: Reading<Kind> | undefined;
  subject?: Reading | undefined;
  place?: Reading | undefined;
  date?: Reading | undefined;
  unread: Unread[];
}

/**
 * Party numbers are `số-LOẠI/CƠ QUAN` ("182-CV/TU"), State numbers `số/LOẠI-CƠ QUAN` ("1699/CĐ-TTg",
 * "117/2020/NĐ-CP"); OCR spaces them ("342 - CV/TU").
 */
export const documentNumber =
  /(?<![\p{L}\p{N}/-])(\d+[a-z]?(?:\/\d{4})?)\s*([-/])\s*(\p{Lu}[\p{L}]{0,5})\s*([-/])\s*(\p{Lu}[\p{L}]*(?:-\p{Lu}\p{L}*)*)/u;
/** Letters of lesser State offices name no kind: "1906 /SGDĐT", "187/PGD&ĐT". */
const numberWithoutKind = /^(\d+)\s*\/\s*(\p{Lu}[\p{L}&]+)$/u;

/** Gives a number without blanks, or `undefined` where `text` holds none. */
export function readNumber(text: string): { value: string; abbreviation: string } | undefined {
  const match = documentNumber.exec(text);
  if (!match) return undefined;
  const [, serial = '', first = '', abbreviation = '', second = '', organ = ''] = match;
  return { value: serial + first + abbreviation + second + organ, abbreviation };
}

function find(text: string, parts: Part[], role: PartRole): Quotation[] {
  return parts.filter((part) => part.role === role).map((part) => quote(text, part));
}

function joined(where: Quotation[], strip: RegExp): Reading | undefined {
  const value = where
    .map((line) => line.text)
    .join(' ')
    .replace(strip, '')
    .trim();
  return value ? { value, where } : undefined;
}

function readPlaceDate(
  text: string,
  parts: Part[],
): Pick<Letterhead, 'place' | 'date'> & Pick<Letterhead, 'unread'> {
  const where = find(text, parts, 'place-date')[0];
  if (!where) return { unread: [] };
  const place = { value: where.text.split(',')[0]?.trim() ?? '', where: [where] };
  // A day left blank for handwriting is absent, not wrong.
  if (/ngày[\s.…_]*tháng/u.test(where.text)) return { place, unread: [] };
  const value = readDate(where.text);
  if (value !== undefined) return { place, date: { value, where: [where] }, unread: [] };
  const expected = '"ngày D tháng M năm YYYY", a day of the calendar';
  return { place, unread: [{ fact: 'date', where, expected }] };
}

function readNumberLine(
  text: string,
  parts: Part[],
): Pick<Letterhead, 'number'> & Pick<Letterhead, 'unread'> {
  const [where] = find(text, parts, 'number');
  const written = where?.text.replace(/^Số\s*:?\s*/u, '') ?? '';
  // A number left blank for handwriting is absent, not wrong.
  if (!where || !/^\d/u.test(written)) return { unread: [] };
  const value = readNumber(written)?.value ?? numberWithoutKind.exec(written)?.slice(1).join('/');
  if (value !== undefined) return { number: { value, where: [where] }, unread: [] };
  return { unread: [{ fact: 'number', where, expected: '"Số 182-CV/TU"' }] };
}

function readKind(text: string, parts: Part[]): Reading<Kind> | undefined {
  const [heading] = find(text, parts, 'kind');
  const named = heading && kindOfHeading(heading.text);
  if (named) return { value: named, where: [heading] };
  const [number] = find(text, parts, 'number');
  const kind = number && kindOfAbbreviation(readNumber(number.text)?.abbreviation ?? '');
  return kind && { value: kind, where: [number] };
}

function readFacts(text: string, parts: Part[]): Letterhead {
  const issuer = readIssuer(text, parts);
  const issuedBy = joined(find(text, parts, 'issued-by'), /^CỦA\s+/u);
  const number = readNumberLine(text, parts);
  const placeDate = readPlaceDate(text, parts);
  return {
    parts,
    organ: issuer?.organ ?? issuedBy,
    issuers: issuer?.lines ?? (issuedBy ? [issuedBy] : []),
    kind: readKind(text, parts),
    subject: joined(find(text, parts, 'subject'), /^(V\/v|V\/|Về|về)\s*:?\s*/u),
    ...number,
    ...placeDate,
    unread: [...number.unread, ...placeDate.unread],
  };
}

/** They stand beside the issuer and may come between its lines. */
const secondColumn = new Set<PartRole>(['party-title', 'place-date']);

/**
 * Reads the letterhead from the paragraphs that precede the addressees or, where there are none
 * (`addressed` false), from the leading paragraphs whose every line has a known form. Gives it with
 * the number of paragraphs taken. A date or a number that is none is left `unread`.
 */
export function readLetterhead(
  text: string,
  head: Paragraph[],
  addressed: boolean,
): { letterhead: Letterhead; taken: number } {
  const parts: Part[] = [];
  let taken = 0;
  for (const paragraph of head) {
    const above = parts.findLast(({ role }) => !secondColumn.has(role));
    const lines = readLines(text, paragraph, above?.role);
    if (!addressed && lines.some(({ role }) => role === 'other')) break;
    parts.push(...lines);
    taken++;
  }
  return { letterhead: readFacts(text, parts), taken };
}
