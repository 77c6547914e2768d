/**
 * Finds the documents that a dispatch cites in its running text.
 */
import { quote, type Block, type Quotation, type Span } from '../dispatch.ts';
import { carriedOut } from './carriedOut.ts';
import type { CitationPattern } from './citationForms.ts';
import { findMaybeCitations, sureOf, type FoundCitation } from './citations.ts';
import { runningSpan } from './themes.ts';

/** A citation in a block of a dispatch, with the words that say that the dispatch carries it out. */
export type PlacedCitation = FoundCitation & { block: string; carriedOut?: Quotation };

function moved<Moved extends Span>(span: Moved, by: number): Moved {
  return { ...span, start: span.start + by, end: span.end + by };
}

function place(text: string, { id }: Block, running: Span, found: readonly FoundCitation[]) {
  const said = carriedOut(text.slice(running.start, running.end), found);
  return found.map((cited, index): PlacedCitation => {
    const span = said[index];
    return {
      ...moved(cited, running.start),
      block: id,
      ...(span && { carriedOut: quote(text, moved(span, running.start)) }),
    };
  });
}

/** Finds the citations in all running text of a dispatch, as spans of its normalised text, in order. */
export function findCited(
  text: string,
  blocks: readonly Block[],
  pattern: CitationPattern,
): PlacedCitation[] {
  const maybe = blocks.flatMap((block) => {
    const running = runningSpan(block);
    if (!running) return [];
    const found = findMaybeCitations(text.slice(running.start, running.end), pattern);
    return [{ block, running, found }];
  });
  const all = maybe.flatMap(({ found }) => found);
  return maybe.flatMap(({ block, running, found }) =>
    place(text, block, running, sureOf(found, all)),
  );
}
