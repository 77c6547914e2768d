/**
 * Reads "Nơi nhận": the organs that get the dispatch or a copy, and the typist's mark below them.
 */
import type { Part } from './dispatch.ts';
import { entriesOf } from './entries.ts';
import { linesOf, type Paragraph } from './segment.ts';

const label = /^[\s-]*(Nơi nhận)(?:\s*:)?/u;
const bulleted = /^\s*[-~•+]/u;
/** "CV/TU.TH.C": capitals, strokes and points, no blank. */
const typistMark = /^[\p{Lu}\d]+(?:[./-][\p{Lu}\d]+)+$/u;

/** Tells whether a paragraph opens the recipients. */
export function opensRecipients(text: string, { start, end }: Paragraph): boolean {
  return label.test(text.slice(start, end));
}

/** Reads recipients that begin at `paragraphs[0]`; gives the parts and the number of paragraphs taken. */
export function readRecipients(
  text: string,
  paragraphs: Paragraph[],
): { parts: Part[]; taken: number } {
  const words = ({ start, end }: Paragraph) => text.slice(start, end);
  let taken = 1;
  while (taken < paragraphs.length && bulleted.test(words(paragraphs[taken] as Paragraph))) taken++;
  const parts = entriesOf(text, paragraphs.slice(0, taken), label);
  const next = paragraphs[taken];
  if (!next || !typistMark.test(words(next).trim())) return { parts, taken };
  const mark = linesOf(text, next).map((line): Part => ({ ...line, role: 'typist-mark' }));
  return { parts: [...parts, ...mark], taken: taken + 1 };
}
