/**
 * The ways to understand a query, the strictest first. A search stops at the first that finds anything,
 * so that scattered words never hide among the paragraphs that say what was asked.
 */
import { dateForms } from './dateForms.ts';
import { type Query } from './query.ts';
import { wordsOf, type Word } from './words.ts';

/**
 * `phrase`: the words one after another. `start`: the same, with the last one still being typed.
 * `words`: all of them in one paragraph. `scattered`: all of them in one dispatch.
 */
export type Level = 'phrase' | 'start' | 'words' | 'scattered';

/** One understanding: each unit must be found, its words one after another. */
export interface Reading {
  units: Word[][];
  /** Not what was typed but another form of it: a theme's other name, a date's other spelling. */
  isVariant: boolean;
  /** The very last word may be the beginning of a longer one. */
  isOpen: boolean;
}

export interface Attempt {
  level: Level;
  readings: Reading[];
  /** Words with other diacritics than typed do not count; else they count less. */
  isStrict: boolean;
}

function typed(units: Word[][], isOpen = false): Reading {
  return { units, isVariant: false, isOpen };
}

function otherForm(form: string): Reading {
  return { units: [wordsOf(form)], isVariant: true, isOpen: false };
}

/** The same day written otherwise is no other word, so its forms count as typed. */
function datesOf(query: Query): Reading[] {
  return dateForms(query.typed).map((form) => typed([wordsOf(form)]));
}

/** Quoted phrases need not be neighbours; anything else is first taken as it stands. */
function phrases(query: Query, variants: readonly string[]): Reading[] {
  if (query.quoted) return [typed(query.units)];
  return [typed([query.words]), ...datesOf(query), ...variants.map(otherForm)];
}

/** A quoted word is whole, and one letter starts too many words. */
function mayGoOn(query: Query): boolean {
  return !query.quoted && (query.words.at(-1)?.plain.length ?? 0) > 1;
}

function hasMarks(query: Query): boolean {
  return query.words.some(({ text, plain }) => text !== plain);
}

/** Single words with other marks ("của" for "cửa") are everywhere: they only count if nothing else does. */
function loosely(level: Level, query: Query, isOpen: boolean): Attempt[] {
  const readings = [typed(query.units, isOpen)];
  const loose = { level, readings, isStrict: false };
  return hasMarks(query) ? [{ ...loose, isStrict: true }, loose] : [loose];
}

/**
 * Gives the attempts for a query, in order. `variants` are the other names of the theme that was
 * typed; `isWide` starts with the words, for a reader who asked for more than the phrase.
 */
export function plan(query: Query, variants: readonly string[] = [], isWide = false): Attempt[] {
  if (query.words.length === 0) return [];
  const isOpen = mayGoOn(query);
  const phrase: Attempt = { level: 'phrase', readings: phrases(query, variants), isStrict: false };
  const start: Attempt = {
    level: 'start',
    readings: [typed([query.words], true)],
    isStrict: false,
  };
  const isMany = query.units.length > 1;
  return [
    ...(isWide ? [] : [phrase]),
    ...(isWide || !isOpen ? [] : [start]),
    ...(isWide || (isMany && !query.quoted) ? loosely('words', query, isOpen) : []),
    ...(isMany ? loosely('scattered', query, isOpen) : []),
  ];
}
