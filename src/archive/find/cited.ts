/**
 * Finds the documents that a dispatch cites in its running text.
 */
import { quote, type Block, type Citation, type Span } from '../dispatch.ts';
import { carriedOut } from './carriedOut.ts';
import type { CitationPattern } from './citationForms.ts';
import { findMaybeCitations, fullNames, sureOf, type FoundCitation } from './citations.ts';
import { readSubject } from './subject.ts';
import { runningSpan } from './themes.ts';

/** A citation in a block of a dispatch, with what the words around it tell of the document. */
export type PlacedCitation = FoundCitation &
  Pick<Citation, 'block' | 'subject' | 'carriedOut' | 'passedOn'>;

function moved<Moved extends Span>(span: Moved, by: number): Moved {
  return { ...span, start: span.start + by, end: span.end + by };
}

function place(text: string, { id, type }: Block, running: Span, found: readonly FoundCitation[]) {
  const words = text.slice(running.start, running.end);
  const said = carriedOut(words, found, type === 'preamble');
  const quoted = (span: Span) => quote(text, moved(span, running.start));
  return found.map((cited, index): PlacedCitation => {
    const doing = said[index];
    const subject = readSubject(words, cited, found);
    return {
      ...moved(cited, running.start),
      block: id,
      ...(subject && { subject: quoted(subject) }),
      ...(doing && { [doing.by]: quoted(doing) }),
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
  const names = fullNames(maybe.flatMap(({ found }) => found));
  return maybe.flatMap(({ block, running, found }) =>
    place(text, block, running, sureOf(found, names)),
  );
}
