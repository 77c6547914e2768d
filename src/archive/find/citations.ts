/**
 * Finds the other documents that running text cites, with what is printed of them.
 *
 * A citation is a kind of document with its number, its day, or (in capitals and the singular) its organ
 * alone. A kind without any ("Công văn này") cites nothing, nor do kinds in general ("chỉ thị, công điện của
 * Thủ tướng Chính phủ") or a span of time. Laws cited by name alone are left: nothing shows where a name ends.
 */
import type { Citation, Span } from '../dispatch.ts';
import { readBehindTitle } from './behindTitle.ts';
import type { CitationPattern } from './citationForms.ts';
import { plainNumber } from './citedNumber.ts';
import { onOneLine, organBefore, reach, readTold, type Told } from './told.ts';
import { matchAt, matchesOf } from './written.ts';

/** A citation as it stands in a text, before it is known which document it means; `year` where no day is printed. */
export type FoundCitation = Span &
  Pick<Citation, 'kind' | 'number' | 'date' | 'organ'> & { year?: string };

/** What may be a citation; "Chỉ thị 16" alone is one only beside "Chỉ thị số 16/CT-TTg" (`isShort`). */
export type MaybeCitation = FoundCitation & { isShort?: true };

/** In capitals and with their organ these are one certain document, even if neither number nor day is told. */
const definite = /^(?:nghị quyết|lời kêu gọi|chỉ thị|công điện|điện|kết luận|công văn|thư)$/iu;
/** What stands between a document and the organ before it ends so; looking for organs takes long. */
const leadsOn = /(?:tại|trong|có|ra|hành|\()\s*$/iu;
/** Here a capital says nothing. */
const sentenceStart = /(?:^|[.!?:…]["”)]*\s+|^\s*(?:\d{1,3}\s*[.\-/)]|[-+*•]|[a-zđ]\))\s*)$/u;

interface Kind extends Span {
  words: string;
  isNoun: boolean;
  isCapital: boolean;
  /** All in capitals, and no abbreviation. */
  isHeading: boolean;
}

type Printed = Partial<Record<'number' | 'date' | 'organ' | 'year', string | undefined>>;

function toFound(
  kind: Kind,
  { start, end }: Span,
  { number, date, organ, year }: Printed,
): FoundCitation {
  return {
    ...{ start, end, kind: kind.words },
    ...(number && { number: plainNumber(number) }),
    ...(date && { date }),
    ...(organ && { organ }),
    ...(year && !date && { year }),
  };
}

interface ToldOfNumber extends Told {
  year: string | undefined;
}

/** Reads what follows a number; its year may stand before or behind its organ. */
function readToldOfNumber(text: string, at: number, pattern: CitationPattern): ToldOfNumber {
  const before = matchAt(pattern.year, text, at);
  const told = readTold(text, at + (before?.[0].length ?? 0), pattern);
  const behind = before ?? matchAt(pattern.year, text, told.end);
  const end = before ? told.end : told.end + (behind?.[0].length ?? 0);
  return { ...told, end, year: behind?.groups?.year };
}

/** What is told before a number: "Công văn của Ban Thường vụ Tỉnh ủy số 299-CV/TU". */
function readLead(text: string, { end }: Kind, pattern: CitationPattern): Told {
  const none = { end, isDated: false, date: undefined, organ: undefined };
  return matchAt(pattern.number, text, end) ? none : readTold(text, end, pattern);
}

/** "Chỉ thị số 15/CT-TTg và 16/CT-TTg của Thủ tướng Chính phủ": an organ told once, at the end, is that of all. */
function shareOrgan(row: readonly FoundCitation[]): FoundCitation[] {
  const organ = row.at(-1)?.organ;
  return row.map((one) => (one.organ === undefined && organ ? { ...one, organ } : one));
}

function readNumbered(text: string, kind: Kind, pattern: CitationPattern): FoundCitation[] {
  const row: FoundCitation[] = [];
  const { organ: leadingOrgan, ...lead } = readLead(text, kind, pattern);
  let { date: leadingDay, end: at } = lead;
  let match = matchAt(pattern.number, text, at);
  while (match) {
    const { item, number, office } = match.groups ?? {};
    const end = at + match[0].length;
    const {
      date = leadingDay,
      organ = leadingOrgan,
      ...told
    } = readToldOfNumber(text, end, pattern);
    const start = item === undefined ? kind.start : end - item.length;
    const printed = { number: number ?? office, date, organ, year: told.year };
    row.push(toFound(kind, { start, end: told.end }, printed));
    // A day before the row is that of its first.
    leadingDay = undefined;
    at = told.end;
    match = matchAt(pattern.further, text, at);
  }
  return shareOrgan(row);
}

/** Numbers without letters may count anything ("Kế hoạch 5 năm"): without organ and day they are short. */
function readBare(text: string, kind: Kind, pattern: CitationPattern): MaybeCitation[] {
  const match = kind.isNoun || kind.isCapital ? matchAt(pattern.bare, text, kind.end) : undefined;
  if (!match) return [];
  const end = kind.end + match[0].length;
  const told = readTold(text, end, pattern);
  const row = match.groups?.row ?? '';
  const numbers = [...row.matchAll(/\d+/gu)];
  const cited = numbers.map(({ 0: number, index }, position) => {
    const start = end - row.length + index;
    const span = { start: position === 0 ? kind.start : start, end: start + number.length };
    const isLast = position === numbers.length - 1;
    return toFound(kind, isLast ? { ...span, end: told.end } : span, {
      ...(isLast && told),
      number,
    });
  });
  const isShort = told.organ === undefined && told.date === undefined;
  return isShort ? cited.map((one) => ({ ...one, isShort })) : shareOrgan(cited);
}

/** Whether a kind with a day is a citation: a verb with a day, "báo cáo ngày 05/02/2021", is none. */
function isCitedByDay(kind: Kind, { isDated, date, organ }: Told, before: string): boolean {
  if (!isDated || (date === undefined && organ === undefined)) return false;
  return kind.isNoun || (kind.isCapital && (organ !== undefined || !sentenceStart.test(before)));
}

/** Whether a kind with its organ alone is a citation: of one certain document, by one organ. */
function isCitedByOrgan(
  text: string,
  kind: Kind,
  told: Told,
  before: string,
  pattern: CitationPattern,
): boolean {
  if (told.organ === undefined || !kind.isCapital || !definite.test(kind.words)) return false;
  return !pattern.general.test(before) && !matchAt(pattern.alsoOrgan, text, told.end);
}

function readUnnumbered(text: string, kind: Kind, pattern: CitationPattern): FoundCitation[] {
  const before = text.slice(Math.max(0, kind.start - reach), kind.start);
  const short = readTold(text, kind.end, pattern);
  const longer = kind.isCapital ? readBehindTitle(text, kind.words, short, pattern) : undefined;
  const told = longer ?? short;
  const isCited =
    isCitedByDay(kind, told, before) || isCitedByOrgan(text, kind, told, before, pattern);
  return isCited ? [toFound(kind, { start: kind.start, end: told.end }, told)] : [];
}

function withOrganBefore(
  text: string,
  cited: MaybeCitation,
  pattern: CitationPattern,
): MaybeCitation {
  const before = text.slice(Math.max(0, cited.start - reach), cited.start);
  if (cited.organ !== undefined || cited.isShort || !leadsOn.test(before)) return cited;
  const organ = organBefore(text, cited.start, pattern);
  return organ === undefined ? cited : { ...cited, organ };
}

function readKind(match: RegExpExecArray): Kind {
  const words = onOneLine(match[0]);
  return {
    start: match.index,
    end: match.index + match[0].length,
    words,
    isNoun: match.groups?.noun !== undefined,
    isCapital: /^\p{Lu}/u.test(words),
    isHeading: match.groups?.short === undefined && !/\p{Ll}/u.test(words),
  };
}

/** Finds what may be a citation in `text`, as spans of it, in order. */
export function findMaybeCitations(text: string, pattern: CitationPattern): MaybeCitation[] {
  const found: MaybeCitation[] = [];
  // Where the capitals of a title end: "CHỈ THỊ⏎CỦA BAN THƯỜNG VỤ TỈNH ỦY" is the document itself.
  const running = text.search(/\p{Ll}/u);
  for (const match of matchesOf(pattern.kind, text)) {
    const kind = readKind(match);
    if (kind.start < (found.at(-1)?.end ?? 0)) continue;
    if (kind.isHeading && (running === -1 || kind.start < running)) continue;
    for (const read of [readNumbered, readBare, readUnnumbered]) {
      const cited = read(text, kind, pattern);
      found.push(...cited.map((one) => withOrganBefore(text, one, pattern)));
      if (cited.length > 0) break;
    }
  }
  return found;
}

function shortName(kind: string, number: string | undefined): string {
  return `${kind.toLowerCase()} ${number?.replace(/\D.*$/u, '') ?? ''}`;
}

/** Gives the kinds and numbers that a dispatch cites in full, by which {@link sureOf} knows the short ones. */
export function fullNames(all: readonly MaybeCitation[]): Set<string> {
  const full = all.filter(({ number }) => number !== undefined && /\D/u.test(number));
  return new Set(full.map(({ kind, number }) => shortName(kind, number)));
}

/** Gives what are citations: of the short ones those of a number that is cited in full, one of {@link fullNames}. */
export function sureOf(
  maybe: readonly MaybeCitation[],
  names: ReadonlySet<string>,
): FoundCitation[] {
  return maybe.flatMap(({ isShort, ...found }) =>
    isShort && !names.has(shortName(found.kind, found.number)) ? [] : [found],
  );
}
