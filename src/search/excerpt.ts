/**
 * The part of a paragraph that a result shows.
 */
import { type Span } from './match.ts';

/** A run of the excerpt; the marked ones are what was found. */
export interface Segment {
  text: string;
  isHit: boolean;
}

export interface Excerpt {
  segments: Segment[];
  /** Something of the paragraph stands before, or after, what is shown. */
  cutBefore: boolean;
  cutAfter: boolean;
}

const wordsBefore = 12;
const wordsShown = 45;
/** So few words are shown too: nobody wants an ellipsis in place of three words. */
const wordsSpared = 6;

/** Where the paragraph ends soon after the hit, more of what stands before it is shown. */
function firstWord(hit: number, count: number): number {
  const from = Math.min(hit - wordsBefore, count - wordsShown);
  return from <= wordsSpared ? 0 : from;
}

function windowOf(text: string, spans: readonly Span[]): Span {
  const words = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const hit = words.findIndex(({ end }) => end > (spans[0]?.start ?? 0));
  const from = firstWord(hit, words.length);
  const to = from + wordsShown + wordsSpared >= words.length ? words.length : from + wordsShown;
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? text.length };
}

/** Cuts the paragraph around its first span. The segments together are a part of the text, unchanged. */
export function makeExcerpt(text: string, spans: readonly Span[]): Excerpt {
  const window = windowOf(text, spans);
  const segments: Segment[] = [];
  let at = window.start;
  const push = (end: number, isHit: boolean) => {
    if (end > at) segments.push({ text: text.slice(at, end), isHit });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    push(Math.min(start, window.end), false);
    push(Math.min(end, window.end), true);
  }
  push(window.end, false);
  return { segments, cutBefore: window.start > 0, cutAfter: window.end < text.length };
}
