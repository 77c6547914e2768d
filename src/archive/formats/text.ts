/**
 * The reading text of a dispatch: its words and nothing of ours, so that nobody takes our words for the
 * document's. Number, date and their basis are in the other formats.
 */
import type { Block, Dispatch, Part } from '../dispatch.ts';

type Worded = Pick<Dispatch, 'text'>;
/** What the parser reads is all that this format needs. */
type Read = Pick<Dispatch, 'text' | 'blocks'>;

/** A line end inside running text is the layout's; in a letterhead each line is a part of its own. */
function words({ text }: Worded, { start, end }: Part): string {
  return text.slice(start, end).replace(/\s*\n\s*/gu, ' ');
}

function isRunning(block: Block): boolean {
  return block.parts.every(({ role }) => role === 'text');
}

/** Gives the words of a block without list markers: page breaks closed, other parts on lines of their own. */
export function readingText(dispatch: Worded, block: Block): string {
  const parts = block.parts.map((part) => words(dispatch, part));
  return parts.join(isRunning(block) ? ' ' : '\n');
}

/** The dash before an entry is outside its part: it belongs to the list, not to the words. */
function hasMarker({ text }: Worded, { start }: Part): boolean {
  return /(?:^|\s|:)[-~•+][ \t]*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function line(dispatch: Worded, part: Part): string {
  return `${hasMarker(dispatch, part) ? '- ' : ''}${words(dispatch, part)}`;
}

function paragraph(dispatch: Worded, block: Block): string {
  if (!isRunning(block)) return block.parts.map((part) => line(dispatch, part)).join('\n');
  const [first] = block.parts;
  const marker = first && hasMarker(dispatch, first) ? '- ' : '';
  return `${marker}${readingText(dispatch, block)}`;
}

/**
 * Writes a dispatch as plain text: a line for each paragraph, an empty line between blocks, list markers
 * as "- ". The byte order mark tells UTF-8 to hosts that name no charset, and to Windows.
 */
export function toText(dispatch: Read): string {
  const paragraphs = dispatch.blocks.map((block) => paragraph(dispatch, block));
  return `\uFEFF${paragraphs.join('\n\n')}\n`;
}
