/**
 * Text as words that can be compared, whoever typed them and however.
 */
import { stripMarks, unifyTonePlacement } from '../archive/vietnamese.ts';

/** A run of letters and figures, as a span of the text it stands in. */
export interface Word {
  /** Lower case, NFC, one tone placement. */
  text: string;
  /** The same without any diacritics. */
  plain: string;
  start: number;
  end: number;
}

const run = /[\p{L}\p{M}\p{N}]+/gu;

/** Gives the words of a text in order. "342 - CV/TU" and "342-CV/TU" give the same three. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(run), ({ 0: found, index }) => ({
    text: unifyTonePlacement(found.normalize('NFC').toLowerCase()),
    plain: stripMarks(found),
    start: index,
    end: index + found.length,
  }));
}

/**
 * Tells whether a word has every mark that was typed. A letter typed without marks agrees with any:
 * "muc" and "mục" both agree with "mục", "mức" does not.
 */
export function marksAgree(typed: string, found: string): boolean {
  const letters = Array.from(typed);
  const others = Array.from(found);
  return letters.every((letter, at) => {
    const other = others[at];
    return letter === other || (other !== undefined && letter === stripMarks(other));
  });
}
