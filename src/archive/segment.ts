/**
 * Cuts a normalised text into paragraphs and the blanks between them, losing nothing.
 */
import type { Span } from './dispatch.ts';

/** A run of lines with text, or the white space around it. */
export interface Segment extends Span {
  type: 'text' | 'blank';
}

/** Gives segments that cover `text` from end to end: their slices joined are the text again. */
export function segment(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const push = (type: Segment['type'], start: number, end: number) => {
    if (end > start) segments.push({ type, start, end });
  };
  for (const { 0: run, index } of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu)) {
    push('blank', from, index);
    from = index + run.length;
    push('text', index, from);
  }
  push('blank', from, text.length);
  return segments;
}

/** Gives the span without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const left = slice.length - slice.trimStart().length;
  return { start: start + left, end: Math.max(start + left, start + slice.trimEnd().length) };
}

/** Gives the lines of a span, trimmed, without empty ones. */
export function linesOf(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  while (start <= span.end) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline > span.end ? span.end : newline;
    const line = trim(text, { start, end });
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** A paragraph of the source with the number of empty lines above it. */
export interface Paragraph extends Span {
  gap: number;
}

/** Gives the text segments, each with the empty lines before it. */
export function paragraphsOf(text: string): Paragraph[] {
  let gap = 0;
  const paragraphs: Paragraph[] = [];
  for (const { type, start, end } of segment(text)) {
    if (type === 'blank') gap = text.slice(start, end).split('\n').length - 2;
    else paragraphs.push({ start, end, gap: Math.max(gap, 0) });
  }
  return paragraphs;
}
