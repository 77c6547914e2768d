/**
 * What the reader typed, understood as words and phrases.
 */
import { wordsOf, type Word } from './words.ts';

export interface Query {
  typed: string;
  words: Word[];
  /** Words that belong together: a quoted phrase, or one run such as "CV/TU". */
  units: Word[][];
  /** Everything stands in quotation marks: only that is searched. */
  quoted: boolean;
}

/** Straight, curly (as phones type them) and angle quotation marks; single ones are apostrophes. */
const quote = /["“”„‟«»＂]/gu;

/** Tells how many quotation marks stand before a place: an odd number of them opens a phrase. */
function quotesBefore(text: string, place: number): number {
  return text.slice(0, place).match(quote)?.length ?? 0;
}

function belongTogether(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  if (gap.search(quote) >= 0) return false;
  return quotesBefore(text, word.start) % 2 === 1 || !/\s/u.test(gap);
}

function groupUnits(text: string, words: readonly Word[]): Word[][] {
  const units: Word[][] = [];
  for (const word of words) {
    const unit = units.at(-1);
    const before = unit?.at(-1);
    if (unit && before && belongTogether(text, before, word)) unit.push(word);
    else units.push([word]);
  }
  return units;
}

/** Reads a query in any Unicode form. A quotation mark that is never closed reaches to the end. */
export function readQuery(typed: string): Query {
  const text = typed.normalize('NFC');
  const words = wordsOf(text);
  return {
    typed: text,
    words,
    units: groupUnits(text, words),
    quoted: words.length > 0 && words.every(({ start }) => quotesBefore(text, start) % 2 === 1),
  };
}

/** Tells whether two texts have the same words, diacritics aside. */
export function saysTheSame(words: readonly Word[], text: string): boolean {
  const others = wordsOf(text);
  return (
    words.length === others.length && words.every(({ plain }, at) => plain === others[at]?.plain)
  );
}
