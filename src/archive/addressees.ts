/**
 * Reads "Kính gửi": the label and the organs that are addressed, inline, bulleted or both. A công điện has
 * "BAN THƯỜNG VỤ TỈNH ỦY ĐIỆN:" in its place.
 */
import { entriesOf } from './entries.ts';
import type { Part } from './dispatch.ts';
import { type Paragraph } from './segment.ts';

const label = /^[\s~•+-]*(Kính gửi|[\p{Lu} ]+ (?:ĐIỆN|điện)(?=\s*:))(?:\s*:)?/u;
const labelAlone = /^[\s~•+-]*(?:Kính gửi\s*:?|[\p{Lu} ]+ (?:ĐIỆN|điện)\s*:)\s*$/u;
const bulleted = /^\s*[-~•+]/u;

/** Gives the index of the paragraph that holds "Kính gửi" within the first `limit` ones, or -1. */
export function findAddressees(text: string, paragraphs: Paragraph[], limit = 15): number {
  return paragraphs
    .slice(0, limit)
    .findIndex(({ start, end }) => label.test(text.slice(start, end)));
}

/**
 * Reads the addressees that begin at `paragraphs[0]`. Gives the label and one part an entry, and the
 * number of paragraphs taken: further ones belong as long as they are bulleted, and one without a
 * bullet below a label that stands alone.
 */
export function readAddressees(
  text: string,
  paragraphs: Paragraph[],
): { parts: Part[]; taken: number } {
  const words = (at: number) => text.slice(paragraphs[at]?.start, paragraphs[at]?.end);
  let taken = labelAlone.test(words(0)) && paragraphs.length > 1 ? 2 : 1;
  while (taken < paragraphs.length && bulleted.test(words(taken))) taken++;
  return { parts: entriesOf(text, paragraphs.slice(0, taken), label), taken };
}
