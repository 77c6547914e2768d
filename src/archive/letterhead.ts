/**
 * Reads the head of a dispatch: issuer, asterisk, number, subject, Party title, place and date, or
 * the title of a directive (36-HD/VPTW, part II). Text recognition gives its two columns in either
 * order, so each line is known by its form and not by its place.
 */
import { readDate } from './dates.ts';
import { quote, type Part, type PartRole, type Quotation, type Span } from './dispatch.ts';
import { ArchiveError } from './error.ts';
import { kindOfAbbreviation, kindOfHeading } from './kinds.ts';
import { lineAt } from './decode.ts';
import { linesOf, type Paragraph } from './segment.ts';
import type { Kind } from './dispatch.ts';

/** A value with the words it was read from. */
export interface Reading<Value = string> {
  value: Value;
  where: Quotation[];
}

export interface Letterhead {
  parts: Part[];
  organ?: Reading | undefined;
  number?: Reading | undefined;
  kind?: Reading<Kind> | undefined;
  subject?: Reading | undefined;
  place?: Reading | undefined;
  date?: Reading | undefined;
}

const forms: [PartRole, RegExp][] = [
  ['party-title', /^ĐẢNG CỘNG SẢN VIỆT NAM$/u],
  ['asterisk', /^\*+$/u],
  // Sentences begin with the same words ("Số ca mắc…", "Thực hiện Công văn số 5, ngày…").
  ['number', /^Số\s*:?\s*([\d._…/-]|$)/u],
  ['place-date', /^\p{Lu}[^,;:\d]{1,40},\s*ngày[^,;:]{0,60}$/u],
  ['issued-by', /^CỦA\s/u],
  ['subject', /^(V\/v|V\/|Về)\s*:?\s/u],
  ['issuer', /^(TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG)\s*([ỦU]Ỷ|[ỦU]Y|BỘ|UỶ)(\s|$)/u],
];
/** Lines that may run on over the next line of the same paragraph. */
const continuing = new Set<PartRole>(['subject', 'issuer']);

function roleOf(line: string, before: PartRole | undefined): PartRole | undefined {
  if (kindOfHeading(line)) return 'kind';
  const role = forms.find(([, form]) => form.test(line))?.[0];
  return role ?? (before && continuing.has(before) ? before : undefined);
}

/** Gives the lines of one paragraph with their roles; a line of no known form has role `other`. */
function readLines(text: string, paragraph: Span): Part[] {
  let before: PartRole | undefined;
  return linesOf(text, paragraph).map((line) => {
    const role = roleOf(text.slice(line.start, line.end), before);
    before = role;
    return { ...line, role: role ?? 'other' };
  });
}

/**
 * Party numbers are `số-LOẠI/CƠ QUAN` ("182-CV/TU"), State numbers `số/LOẠI-CƠ QUAN` ("1699/CĐ-TTg",
 * "117/2020/NĐ-CP"); OCR spaces them ("342 - CV/TU").
 */
export const documentNumber =
  /(?<![\p{L}\p{N}/-])(\d+[a-z]?(?:\/\d{4})?)\s*([-/])\s*(\p{Lu}[\p{L}]{0,5})\s*([-/])\s*(\p{Lu}[\p{L}]*(?:-\p{Lu}\p{L}*)*)/u;
/** Letters of lesser State offices name no kind: "1906 /SGDĐT". */
const numberWithoutKind = /^(\d+)\s*\/\s*(\p{Lu}\p{L}+)$/u;

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

function refuse(
  text: string,
  file: string,
  where: Quotation,
  [what, expected]: [what: string, expected: string],
): never {
  throw new ArchiveError([
    {
      file,
      line: lineAt(text, where.start),
      found: `cannot read a ${what} in "${where.text}"`,
      expected,
      remedy:
        'Compare with the scan. A source is never edited: if the print itself is wrong, the text must be received again; ask the editors.',
    },
  ]);
}

function readPlaceDate(
  text: string,
  parts: Part[],
  file: string,
): Pick<Letterhead, 'place' | 'date'> {
  const where = find(text, parts, 'place-date')[0];
  if (!where) return {};
  const place = { value: where.text.split(',')[0]?.trim() ?? '', where: [where] };
  // A day left blank for handwriting is absent, not wrong.
  if (/ngày[\s.…_]*tháng/u.test(where.text)) return { place };
  const expected = '"ngày D tháng M năm YYYY", a day of the calendar';
  const date = readDate(where.text) ?? refuse(text, file, where, ['date', expected]);
  return { place, date: { value: date, where: [where] } };
}

function readNumberLine(text: string, parts: Part[], file: string): Reading | undefined {
  const [where] = find(text, parts, 'number');
  const written = where?.text.replace(/^Số\s*:?\s*/u, '') ?? '';
  // A number left blank for handwriting is absent, not wrong.
  if (!where || !/^\d/u.test(written)) return undefined;
  const value = readNumber(written)?.value ?? numberWithoutKind.exec(written)?.slice(1).join('/');
  return {
    value: value ?? refuse(text, file, where, ['number', '"Số 182-CV/TU"']),
    where: [where],
  };
}

function readKind(text: string, parts: Part[]): Reading<Kind> | undefined {
  const [heading] = find(text, parts, 'kind');
  const named = heading && kindOfHeading(heading.text);
  if (named) return { value: named, where: [heading] };
  const [number] = find(text, parts, 'number');
  const kind = number && kindOfAbbreviation(readNumber(number.text)?.abbreviation ?? '');
  return kind && { value: kind, where: [number] };
}

function readFacts(text: string, parts: Part[], file: string): Letterhead {
  return {
    parts,
    organ:
      joined(find(text, parts, 'issuer'), /^$/u) ??
      joined(find(text, parts, 'issued-by'), /^CỦA\s+/u),
    number: readNumberLine(text, parts, file),
    kind: readKind(text, parts),
    subject: joined(find(text, parts, 'subject'), /^(V\/v|V\/|Về)\s*:?\s*/u),
    ...readPlaceDate(text, parts, file),
  };
}

/**
 * Reads the letterhead from the paragraphs that precede the addressees or, where there are none
 * (`addressed` false), from the leading paragraphs whose every line has a known form. Gives it with
 * the number of paragraphs taken. Throws {@link ArchiveError} for a date or a number that
 * is none.
 */
export function readLetterhead(
  text: string,
  head: Paragraph[],
  addressed: boolean,
  file: string,
): { letterhead: Letterhead; taken: number } {
  const parts: Part[] = [];
  let taken = 0;
  for (const paragraph of head) {
    const lines = readLines(text, paragraph);
    if (!addressed && lines.some(({ role }) => role === 'other')) break;
    parts.push(...lines);
    taken++;
  }
  return { letterhead: readFacts(text, parts, file), taken };
}
