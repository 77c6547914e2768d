/**
 * Finds again in the text the words that a record quotes.
 */
import { quote, type Block, type Quotation, type Span } from './dispatch.ts';

/** Quotations may be typed on one line where the source breaks it. */
function patternFor(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/u).map(RegExp.escape).join('\\s+'), 'gu');
}

/** Gives every place where `words` stand in `text`, white space aside, inside `within` if given. */
export function findWords(text: string, words: string, within?: Span): Quotation[] {
  const from = within?.start ?? 0;
  const slice = text.slice(from, within?.end ?? text.length);
  return Array.from(slice.normalize('NFC').matchAll(patternFor(words.normalize('NFC'))), (match) =>
    quote(text, { start: from + match.index, end: from + match.index + match[0].length }),
  );
}

/** Gives the block that a span lies in. */
export function blockAt(blocks: readonly Block[], { start, end }: Span): Block | undefined {
  return blocks.find(({ parts }) => {
    const first = parts[0];
    const last = parts.at(-1);
    return first !== undefined && last !== undefined && first.start <= start && end <= last.end;
  });
}
