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
/** What stands before a list marker: nothing, or the label of the list. */
const listStart = /^\s*$|(?:Kính gửi|Nơi nhận)\s*:?\*{0,2}\s*$/u;

/** An odd number of backslashes makes the character after them text. */
function isEscaped(source: string, at: number): boolean {
  let backslashes = 0;
  while (source[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Tells whether the character at `at` is Markdown or a list marker, by its neighbours alone. */
function mayBeDropped(source: string, at: number): boolean {
  const after = source[at + 1] ?? '\n';
  const lineStart = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  switch (source[at]) {
    case '*':
      return !isEscaped(source, at);
    case '\\':
      return /[!-/:-@[-`{-~]/u.test(after) && !isEscaped(source, at);
    case '#':
      return /^ {0,3}#{0,5}$/u.test(lineStart);
    case '-':
    case '~':
    case '•':
    case '+':
      return listStart.test(lineStart) && /[\s\p{L}]/u.test(after);
    default:
      return false;
  }
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

/**
 * Takes the decoded source and the text of the transcription. Gives the first difference, or
 * `undefined` when they agree.
 *
 * An asterisk may be Markdown or text, and only what follows tells. So the comparison carries every
 * place of the page that the source so far can stand for; there are seldom more than two.
 */
export function compareTexts(source: string, shown: string): Difference | undefined {
  const original = marksOf(source);
  const page = marksOf(shown);
  const difference = (at: number, on: number): Difference => ({
    line: lineAt(original.text, at),
    message: `the source has "…${around(original.text, at)}…", the page has "…${around(page.text, on)}…"`,
  });
  const place = (on: number) => page.at[on] ?? page.text.length;
  let reached = new Set([0]);
  for (const at of original.at) {
    const next = new Set<number>();
    for (const on of reached) {
      if (page.text[place(on)] === original.text[at]) next.add(on + 1);
      if (mayBeDropped(original.text, at)) next.add(on);
    }
    if (next.size === 0) return difference(at, place(Math.max(...reached)));
    reached = next;
  }
  if (reached.has(page.at.length)) return undefined;
  return difference(original.text.length, place(Math.max(...reached)));
}
