/**
 * Reads what a citation tells beside kind and number: the day of the document and the organ it is of.
 */
import { readDate } from '../dates.ts';
import type { CitationPattern } from './citationForms.ts';
import { matchAt } from './written.ts';

/** How far before a citation what belongs to it may begin. */
export const reach = 160;

/** Closes line ends and page breaks inside words. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

/** Day and organ that follow a document, in either order; `end` is where they end. */
export interface Told {
  end: number;
  /** A day stands there, if only "ngày 21/7", which has no `date`. */
  isDated: boolean;
  date: string | undefined;
  organ: string | undefined;
}

function readDay(text: string, at: number, { day }: CitationPattern) {
  const match = matchAt(day, text, at);
  const printed = match?.groups?.date ?? match?.groups?.inBrackets;
  const date = printed && readDate(printed.includes('tháng') ? `ngày ${printed}` : printed);
  return match && { date, end: at + match[0].length };
}

function readOrgan(text: string, at: number, pattern: CitationPattern) {
  const match = matchAt(pattern.organ, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const person = match.groups?.office ? matchAt(pattern.person, text, end)?.[0] : undefined;
  const organ = onOneLine((match.groups?.organ ?? '') + (person ?? ''));
  return { organ, end: end + (person?.length ?? 0) };
}

/** Reads what follows at `at`: "ngày 13/5/2021 của Ban Tuyên giáo Trung ương", "của Thường trực Ban Bí thư ngày 07/3/2020". */
export function readTold(text: string, at: number, pattern: CitationPattern): Told {
  const before = readDay(text, at, pattern);
  const organ = readOrgan(text, before?.end ?? at, pattern);
  const day = before ?? (organ && readDay(text, organ.end, pattern));
  return {
    end: Math.max(at, organ?.end ?? 0, day?.end ?? 0),
    isDated: day !== undefined,
    date: day?.date,
    organ: organ?.organ,
  };
}

/** Gives the organ that stands before a document at `at`: "của Thường trực Ban Bí thư (tại Điện …". */
export function organBefore(
  text: string,
  at: number,
  pattern: CitationPattern,
): string | undefined {
  const before = text.slice(Math.max(0, at - reach), at);
  const organ = pattern.organBefore.exec(before)?.groups?.organ;
  return organ === undefined ? undefined : onOneLine(organ);
}
