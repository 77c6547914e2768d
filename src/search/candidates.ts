/**
 * The dispatches that may answer. Pagefind is only ever asked for whole phrases, and once for the start of
 * a word: unquoted, it drops words that it does not know and takes the longest known beginning.
 */
import { swapTonePlacement, unifyTonePlacement } from '../archive/vietnamese.ts';
import { byDay, labelled } from './catalogue.ts';
import { toIndexLetters } from './letters.ts';
import { type Attempt, type Reading } from './plan.ts';
import { type Query } from './query.ts';
import { type Source } from './source.ts';
import { type Word } from './words.ts';

function quoted(words: readonly string[]): string {
  return `"${toIndexLetters(words.join(' '))}"`;
}

function common(lists: readonly string[][]): string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

/** Gives the dispatches that have the words one after another; the last may be open (see plan.ts). */
export async function withUnit(
  source: Source,
  unit: readonly Word[],
  isOpen: boolean,
): Promise<string[]> {
  const words = unit.map(({ plain }) => plain);
  const whole = await source.find(quoted(words), false);
  if (whole.length > 0 || !isOpen) return whole;
  const before = words.slice(0, -1);
  const started = await source.find(words.at(-1) ?? '', false);
  return before.length === 0
    ? started
    : common([started, await source.find(quoted(before), false)]);
}

async function withReading(source: Source, { units, isOpen }: Reading): Promise<string[]> {
  const lists: string[][] = [];
  for (const [at, unit] of units.entries()) {
    lists.push(await withUnit(source, unit, isOpen && at === units.length - 1));
  }
  return common(lists);
}

/** Dispatches that have what was typed mark for mark come first, whichever vowel bears the tone. */
async function withMarks(source: Source, words: readonly Word[]): Promise<string[]> {
  const text = words.map((word) => word.text).join(' ');
  if (words.every((word) => word.text === word.plain)) return [];
  const forms = new Set([unifyTonePlacement(text), swapTonePlacement(text)]);
  const found: string[] = [];
  for (const form of forms) found.push(...(await source.find(quoted([form]), true)));
  return found;
}

/**
 * Gives the dispatches that may answer an attempt, the likeliest first: those so named, those that have
 * every mark that was typed, the others; each of them in order of time.
 */
export async function findCandidates(
  source: Source,
  attempt: Attempt,
  query: Query,
): Promise<string[]> {
  const { catalogue } = source;
  const ordered: string[] = [];
  if (attempt.level === 'phrase') {
    ordered.push(...byDay(catalogue, labelled(catalogue, query.words)));
    ordered.push(...byDay(catalogue, await withMarks(source, query.words)));
  }
  for (const reading of attempt.readings) {
    ordered.push(...byDay(catalogue, await withReading(source, reading)));
  }
  return [...new Set(ordered)];
}
