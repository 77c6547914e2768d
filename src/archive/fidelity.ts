/**
 * Compares the text of a page with the source it came from, character by character.
 *
 * Three things of the source need not stand on the page: white space, the Markdown around the
 * text, and the hyphens (or ~ • +) that mark the entries of a list. Nothing else may be missing, and nothing
 * may stand on the page that is not in the source.
 */
import { lineAt } from './decode.ts';

export interface Difference {
  /** One-based line of the source. */
  line: number;
  message: string;
}

const blank = /\s/u;
/** What stands before a list marker: Markdown at most, or the label of the list. */
const listStart = /^[\s*#\\]*$|(?:Kính gửi|Nơi nhận)\s*:?\*{0,2}\s*$/u;

/** An odd number of backslashes makes the character after them text. */
function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

function lineStart(source: string, at: number): string {
  return source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
}

/** Tells whether the character at `at` is Markdown or a list marker, by its neighbours alone. */
function mayBeDropped(source: string, at: number): boolean {
  const after = source[at + 1] ?? '\n';
  switch (source[at]) {
    case '*':
      return !isEscaped(source, at);
    case '\\':
      return /[!-/:-@[-`{-~]/u.test(after) && !isEscaped(source, at);
    case '#':
      return /^ {0,3}#{0,5}$/u.test(lineStart(source, at));
    case '-':
    case '~':
    case '•':
    case '+':
      return /[\s\p{L}]/u.test(after) && listStart.test(lineStart(source, at));
    default:
      return false;
  }
}

function asterisks(text: string): number {
  return text.split('*').length - 1;
}

function around(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - 30), at + 30)
    .replace(/\s+/gu, ' ')
    .trim();
}

function marksOf(text: string): { text: string; at: number[] } {
  const normal = text.replace(/^\uFEFF/u, '').normalize('NFC');
  return {
    text: normal,
    at: Array.from({ length: normal.length }, (_, at) => at).filter(
      (at) => !blank.test(normal[at] ?? ''),
    ),
  };
}

/** Places of the page from one to another, both included. */
type Range = readonly [from: number, to: number];

/** For each place of the page, where the run of its character ends. */
function runEnds({ text, at }: ReturnType<typeof marksOf>): Uint32Array {
  const ends = new Uint32Array(at.length);
  for (let on = at.length - 1; on >= 0; on--) {
    const isSame = on + 1 < at.length && text[at[on] ?? 0] === text[at[on + 1] ?? 0];
    ends[on] = isSame ? (ends[on + 1] ?? 0) : on + 1;
  }
  return ends;
}

function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) merged.splice(-1, 1, [last[0], Math.max(last[1], to)]);
    else merged.push([from, to]);
  }
  return merged;
}

/**
 * Markdown takes its asterisks in pairs. One more or one less on the page than that leaves fits the
 * source character by character, where bold stands beside an asterisk of the text.
 */
function unpaired(source: string, page: string): Difference | undefined {
  const [inSource, onPage] = [asterisks(source), asterisks(page)];
  if ((inSource - onPage) % 2 === 0) return undefined;
  return {
    line: lineAt(source, source.indexOf('*')),
    message:
      `the source has ${inSource} asterisks, the first of them here, and the page shows ${onPage}; ` +
      'those of Markdown come in pairs, so the page shows one too many or one too few',
  };
}

/**
 * Takes the decoded source and the text of the transcription, or a stretch of both, in which Markdown may
 * open and not close. Gives the first difference, or `undefined` when they agree.
 *
 * An asterisk may be Markdown or text, and only what follows tells. So the comparison carries every
 * place of the page that the source so far can stand for. There are seldom more than two; after a row of
 * asterisks they are one range.
 */
export function compareStretch(source: string, shown: string): Difference | undefined {
  const original = marksOf(source);
  const page = marksOf(shown);
  const ends = runEnds(page);
  const place = (on: number) => page.at[on] ?? page.text.length;
  const difference = (at: number, on: number): Difference => ({
    line: lineAt(original.text, at),
    message: `the source has "…${around(original.text, at)}…", the page has "…${around(page.text, place(on))}…"`,
  });
  const after = ([from, to]: Range, character: string | undefined): Range[] => {
    const matched: Range[] = [];
    for (let on = from; on <= to && on < page.at.length; on = ends[on] ?? on + 1) {
      const last = Math.min(to, (ends[on] ?? 0) - 1);
      if (page.text[place(on)] === character) matched.push([on + 1, last + 1]);
    }
    return matched;
  };
  let reached: Range[] = [[0, 0]];
  for (const at of original.at) {
    const matched = reached.flatMap((range) => after(range, original.text[at]));
    const next = merge(mayBeDropped(original.text, at) ? [...matched, ...reached] : matched);
    if (next.length === 0) return difference(at, reached.at(-1)?.[1] ?? 0);
    reached = next;
  }
  const farthest = reached.at(-1)?.[1] ?? 0;
  return farthest < page.at.length ? difference(original.text.length, farthest) : undefined;
}

/**
 * Takes the whole decoded source and the whole text of the transcription. Gives the first difference, or
 * `undefined` when they agree.
 */
export function compareTexts(source: string, shown: string): Difference | undefined {
  return compareStretch(source, shown) ?? unpaired(source, shown);
}
