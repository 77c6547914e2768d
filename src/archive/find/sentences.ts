/**
 * Finds the sentence that a span stands in.
 */
import type { Block, Span } from '../dispatch.ts';
import { trim } from '../segment.ts';
import { runningSpan } from './themes.ts';

const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });
/** A clause number alone ("1.", "2-") is no sentence. */
const numberOnly = /^\s*\d{1,3}\s*[.\-/)]?\s*$/u;

/** Gives the sentences of `text` as spans of it, trimmed; page breaks inside a sentence do not end it. */
export function sentencesIn(text: string): Span[] {
  const joined = text.replace(/\n/gu, ' ');
  const sentences: Span[] = [];
  for (const { index, segment } of segmenter.segment(joined)) {
    const span = trim(joined, { start: index, end: index + segment.length });
    const last = sentences.at(-1);
    // "./." ends a dispatch: the second stop belongs to the sentence before it.
    if (last && !/[\p{L}\p{N}]/u.test(segment)) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start && !numberOnly.test(segment)) sentences.push(span);
  }
  return sentences;
}

/** Gives the sentence of `block` that holds `span`, as a span of the dispatch's text. */
export function sentenceAround(text: string, block: Block, span: Span): Span {
  const running = runningSpan(block) ?? span;
  const found = sentencesIn(text.slice(running.start, running.end))
    .map(({ start, end }) => ({ start: start + running.start, end: end + running.start }))
    .filter((sentence) => sentence.start < span.end && span.start < sentence.end);
  return { start: found[0]?.start ?? span.start, end: found.at(-1)?.end ?? span.end };
}
