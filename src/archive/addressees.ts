/**
 * Reads "Kính gửi": the label and the organs that are addressed, inline, bulleted or both.
 */
import { entriesOf } from './entries.ts';
import type { Part } from './dispatch.ts';
import { type Paragraph } from './segment.ts';

const label = /^[\s*~•+-]*(Kính gửi)\s*:?/u;
const bulleted = /^\s*[-~•+]/u;

/** Gives the index of the paragraph that holds "Kính gửi" within the first `limit` ones, or -1. */
export function findAddressees(text: string, paragraphs: Paragraph[], limit = 15): number {
  return paragraphs
    .slice(0, limit)
    .findIndex(({ start, end }) => label.test(text.slice(start, end)));
}

/**
 * Reads the addressees that begin at `paragraphs[0]`. Gives the label and one part an entry, and the
 * number of paragraphs taken: further ones belong as long as they are bulleted.
 */
export function readAddressees(
  text: string,
  paragraphs: Paragraph[],
): { parts: Part[]; taken: number } {
  const isMore = ({ start, end }: Paragraph) => bulleted.test(text.slice(start, end));
  let taken = 1;
  while (taken < paragraphs.length && isMore(paragraphs[taken] as Paragraph)) taken++;
  return { parts: entriesOf(text, paragraphs.slice(0, taken), label), taken };
}
