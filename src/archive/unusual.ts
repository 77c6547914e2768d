/**
 * Characters of a source that nobody sees, or that are taken for others. They are kept as they came; the
 * record says how many there are, so that a librarian has looked at them, and the page shows where.
 *
 * Blanks of other widths, the no-break space among them, are not counted: they show as the blank they are.
 */
import { codePoint, lineAt } from './decode.ts';
import type { Span } from './dispatch.ts';
import type { Fault } from './error.ts';
import type { FactContext } from './facts.ts';

/** One such character where it stands. */
export interface Unusual extends Span {
  /** `U+200B`. */
  character: string;
  isSeen: boolean;
}

/** How often a character stands in a text. */
export interface Count {
  character: string;
  count: number;
}

/**
 * What Unicode lets a font pass over (zero-width signs, soft hyphens, direction controls, tags), signs of
 * interlinear notes, and the letters that text recognition takes for Ư and ư.
 */
const unusual = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB\u01A2\u01A3]/gu;
const seen = /[\u01A2\u01A3]/u;

/** Unicode's names of those that texts really have. */
const names: Readonly<Record<string, string>> = {
  'U+00AD': 'soft hyphen',
  'U+01A2': 'letter Ƣ, taken for Ư',
  'U+01A3': 'letter ƣ, taken for ư',
  'U+034F': 'combining grapheme joiner',
  'U+061C': 'Arabic letter mark',
  'U+200B': 'zero width space',
  'U+200C': 'zero width non-joiner',
  'U+200D': 'zero width joiner',
  'U+200E': 'left-to-right mark',
  'U+200F': 'right-to-left mark',
  'U+202A': 'left-to-right embedding',
  'U+202B': 'right-to-left embedding',
  'U+202C': 'pop directional formatting',
  'U+202D': 'left-to-right override',
  'U+202E': 'right-to-left override',
  'U+2060': 'word joiner',
  'U+2066': 'left-to-right isolate',
  'U+2067': 'right-to-left isolate',
  'U+2068': 'first strong isolate',
  'U+2069': 'pop directional isolate',
  'U+FEFF': 'zero width no-break space',
};

/** Gives the code of a character with its name, for a librarian: `U+200B (zero width space)`. */
export function named(character: string): string {
  return `${character} (${names[character] ?? 'a character that does not show'})`;
}

/** Finds the unusual characters of a text, in order. */
export function findUnusual(text: string): Unusual[] {
  return Array.from(text.matchAll(unusual), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    character: codePoint(found),
    isSeen: seen.test(found),
  }));
}

/** A character that nobody sees; the last one of a row of them says what the row is: `U+200B ×2, U+202E`. */
export interface Unseen extends Span {
  row?: string;
}

function nameRow(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => (count === 1 ? code : `${code} ×${count}`)).join(', ');
}

/** Finds the characters that nobody sees, in order. */
export function findUnseen(text: string): Unseen[] {
  const all = findUnusual(text).filter(({ isSeen }) => !isSeen);
  let row: string[] = [];
  return all.map(({ start, end, character }, index) => {
    row.push(character);
    if (all[index + 1]?.start === end) return { start, end };
    const name = nameRow(row);
    row = [];
    return { start, end, row: name };
  });
}

/** Counts the unusual characters of a text, by code. */
export function countUnusual(text: string): Count[] {
  const counts = new Map<string, number>();
  for (const { character } of findUnusual(text)) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].map(([character, count]) => ({ character, count })).sort(byCode);
}

function byCode(one: Count, other: Count): number {
  return (
    Number.parseInt(one.character.slice(2), 16) - Number.parseInt(other.character.slice(2), 16)
  );
}

/** Gives one-based line and column (counted in characters) of an offset in `text`. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return { line: lineAt(text, offset), column: Array.from(before).length + 1 };
}

const linesTold = 5;

function linesWith(text: string, character: string): string {
  const found = findUnusual(text).filter((one) => one.character === character);
  const lines = [...new Set(found.map(({ start }) => lineAt(text, start)))];
  const more = lines.length > linesTold ? ' …' : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, linesTold).join(', ')}${more}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function unrecorded(
  { text, record }: FactContext,
  source: string,
  { character, count }: Count,
): Fault {
  const [first] = findUnusual(text).filter((one) => one.character === character);
  return {
    file: source,
    line: lineAt(text, first?.start ?? 0),
    found: `${named(character)} ${times(count)}, ${linesWith(text, character)}`,
    expected: 'every character that does not show, or misleads, to be counted in the record',
    remedy: `Look at each place, then add to ${record.file} under "unusual:" the line "- { character: ${character}, count: ${count} }".`,
  };
}

function miscounted(
  { text, record }: FactContext,
  index: number,
  listed: Count,
  count: number,
): Fault {
  const { character } = listed;
  const stands = count === 0 ? 'nowhere' : `${times(count)}, ${linesWith(text, character)}`;
  return {
    file: record.file,
    line: record.lineOf(['unusual', index]),
    found: `${named(character)} ${times(listed.count)}, but it stands in ${record.data.source.file} ${stands}`,
    expected: 'the count of the source',
    remedy:
      count === 0 ? 'Remove the line.' : `Look at each place, then set the count to ${count}.`,
  };
}

/**
 * Holds what the record says of unusual characters against the text; `source` is its path for messages.
 * Adds a fault for each character that is not counted, or not rightly.
 */
export function checkUnusual(context: FactContext, source: string): void {
  const { text, record, faults } = context;
  const counts = countUnusual(text);
  const listed = record.data.unusual;
  for (const count of counts) {
    if (!listed.some(({ character }) => character === count.character)) {
      faults.push(unrecorded(context, source, count));
    }
  }
  for (const [index, entry] of listed.entries()) {
    const count = counts.find(({ character }) => character === entry.character)?.count ?? 0;
    if (count !== entry.count) faults.push(miscounted(context, index, entry, count));
  }
}
