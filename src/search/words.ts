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

/** A soft hyphen or a sign without width divides no word. */
const run = /[\p{L}\p{M}\p{N}](?:\p{Default_Ignorable_Code_Point}*[\p{L}\p{M}\p{N}])*/gu;
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** Gives the words of a text in order. "342 - CV/TU" and "342-CV/TU" give the same three. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(run), ({ 0: found, index }) => {
    const word = found.replace(unseen, '').normalize('NFC');
    return {
      text: unifyTonePlacement(word.toLowerCase()),
      plain: stripMarks(word),
      start: index,
      end: index + found.length,
    };
  });
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
