/**
 * One of two collated dispatches, cut into what it shares and what it has alone, for showing.
 */
import type { Block, Dispatch, Span } from '../dispatch.ts';
import type { Passage, Variant } from './collation.ts';
import { barrier, spanOf, type Wording } from './words.ts';

/** A dispatch to be set beside another, with its wording. */
export interface Witness extends Pick<Dispatch, 'text' | 'blocks'> {
  wording: Wording;
}

/**
 * Words as they stand in the text: shared, in this text only, or in other words there; `missing` is
 * empty and marks where the other text has words that this one has not.
 */
export interface Segment {
  kind: 'same' | 'only' | 'changed' | 'missing';
  text: string;
}

/** What one paragraph holds of a stretch; `isContinued` tells that it begins inside the paragraph. */
export interface Piece {
  block: string;
  isContinued: boolean;
  segments: Segment[];
}

/** A stretch of running text in its paragraphs, and its number of words. */
export interface Stretch {
  pieces: Piece[];
  words: number;
}

type Side = 'a' | 'b';
type Words = Passage['a'];

/** Gives the number of words in `[from, to)`. */
function countWords({ words }: Wording, from: number, to: number): number {
  return words.subarray(from, to).reduce((sum, word) => sum + Number(word !== barrier), 0);
}

/** Gives the index of the last of `sorted` whose value is at most `most`, or -1. */
function lastUpTo<Item>(
  sorted: readonly Item[],
  most: number,
  valueOf: (item: Item) => number,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueOf(sorted[middle] as Item) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function paragraphAt({ wording, blocks }: Witness, at: number) {
  const place = lastUpTo(wording.blocks, at, ({ from }) => from);
  const id = wording.blocks[place]?.id;
  const parts = blocks.find((block) => block.id === id)?.parts ?? [];
  return {
    from: wording.blocks[place]?.from ?? 0,
    to: wording.blocks[place + 1]?.from ?? wording.words.length,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
  };
}

/** Where a passage begins on the page: with its paragraph's number, or with an opening quotation mark. */
function shownStart(witness: Witness, { from }: Words): number {
  const paragraph = paragraphAt(witness, from);
  if (countWords(witness.wording, paragraph.from, from) === 0) return paragraph.start;
  const { start } = spanOf(witness.wording, from, from + 1);
  const before = witness.text.slice(paragraph.start, start);
  return start - (/[“‘«"'([]*$/u.exec(before)?.[0].length ?? 0);
}

/** Where a passage ends on the page: with its paragraph, or with the punctuation that closes it. */
function shownEnd(witness: Witness, { from, to }: Words): number {
  const paragraph = paragraphAt(witness, to - 1);
  if (countWords(witness.wording, to, paragraph.to) === 0) return paragraph.end;
  const { end } = spanOf(witness.wording, from, to);
  const after = witness.text.slice(end, paragraph.end);
  return end + (/^[^\s\p{L}\p{N}“‘«([]*/u.exec(after)?.[0].length ?? 0);
}

/** Gives where each of the passages, in the order of this text, is shown; they never overlap. */
function shownSpans(witness: Witness, passages: readonly Words[]): Span[] {
  const starts = passages.map((passage) => shownStart(witness, passage));
  return passages.map((passage, index) => {
    const next = passages[index + 1];
    const isNext = next && countWords(witness.wording, passage.to, next.from) === 0;
    const start = starts[index] ?? 0;
    const nextStart = starts[index + 1] ?? Infinity;
    return { start, end: isNext ? nextStart : Math.min(shownEnd(witness, passage), nextStart) };
  });
}

/** A difference as a span of this text. */
type Mark = Span & { kind: Segment['kind'] };

function marksOf({ wording }: Witness, variants: readonly Variant[], side: Side): Mark[] {
  return variants.map((variant) => {
    const here = variant[side];
    const there = variant[side === 'a' ? 'b' : 'a'];
    const after = spanOf(wording, here.from - 1, here.from).end;
    if (here.from === here.to) return { start: after, end: after, kind: 'missing' };
    const kind = there.from === there.to ? 'only' : 'changed';
    return { ...spanOf(wording, here.from, here.to), kind };
  });
}

/** Cuts `text[start, end)` at its marks; the texts of the segments joined are the stretch again. */
function segmentsOf(text: string, { start, end }: Span, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  const push = (kind: Segment['kind'], to: number) => {
    if (to > from || kind === 'missing') segments.push({ kind, text: text.slice(from, to) });
    from = Math.max(from, to);
  };
  for (const mark of marks) {
    // What is missing after the last word of a paragraph is missing there, not in the next.
    const isBelow = mark.kind === 'missing' ? mark.start > end : mark.start >= end;
    if (mark.end <= start || isBelow) continue;
    push('same', Math.min(Math.max(mark.start, start), end));
    push(mark.kind, Math.min(mark.end, end));
  }
  push('same', end);
  return segments;
}

function trimmed(segments: Segment[]): Segment[] {
  const last = segments.length - 1;
  return segments.map(({ kind, text }, index) => {
    const led = index === 0 ? text.trimStart() : text;
    return { kind, text: index === last ? led.trimEnd() : led };
  });
}

function pieceOf(
  text: string,
  { id, parts }: Block,
  span: Span,
  marks: readonly Mark[],
): Piece | undefined {
  const inside = parts
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const segments = inside.flatMap((part, index) => [
    ...(index > 0 ? [{ kind: 'same' as const, text: ' ' }] : []),
    ...segmentsOf(text, part, marks),
  ]);
  if (segments.length === 0) return undefined;
  const isContinued = span.start > (parts[0]?.start ?? 0);
  return { block: id, isContinued, segments: trimmed(segments) };
}

function startOf({ parts }: Block): number {
  return parts[0]?.start ?? 0;
}

/** Gives the pieces of a stretch; `running` are the paragraphs of running text, in order. */
function piecesOf(
  text: string,
  running: readonly Block[],
  span: Span,
  marks: readonly Mark[],
): Piece[] {
  const pieces: Piece[] = [];
  const first = lastUpTo(running, span.start, startOf);
  for (let at = Math.max(0, first); at < running.length; at++) {
    const block = running[at];
    if (!block || startOf(block) >= span.end) break;
    const piece = pieceOf(text, block, span, marks);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** A dispatch's running text from end to end: `apart[i]` stands before the passage `shared[i]`. */
export interface Cut {
  /** In the order of this text; `passage` is the place in the list that came in. */
  shared: { passage: number; stretch: Stretch }[];
  /** One more than there are passages; empty where nothing stands between two. */
  apart: Stretch[];
}

/** Cuts a dispatch along its passages with another; it is `side` of the collation. */
export function cut(witness: Witness, passages: readonly Passage[], side: Side): Cut {
  const { text, wording } = witness;
  const ids = new Set(wording.blocks.map(({ id }) => id));
  const running = witness.blocks.filter(({ id }) => ids.has(id));
  const order = [...passages.keys()].sort(
    (one, other) => (passages[one]?.[side].from ?? 0) - (passages[other]?.[side].from ?? 0),
  );
  const words = order.map((index) => (passages[index] as Passage)[side]);
  const spans = shownSpans(witness, words);
  const stretch = (span: Span, { from, to }: Words, marks: readonly Mark[] = []): Stretch => ({
    pieces: span.end > span.start ? piecesOf(text, running, span, marks) : [],
    words: countWords(wording, from, to),
  });
  const shared = order.map((passage, index) => {
    const marks = marksOf(witness, passages[passage]?.variants ?? [], side);
    return { passage, stretch: stretch(spans[index] as Span, words[index] as Words, marks) };
  });
  const apart = [...spans, undefined].map((span, index) =>
    stretch(
      { start: spans[index - 1]?.end ?? 0, end: span?.start ?? text.length },
      { from: words[index - 1]?.to ?? 0, to: words[index]?.from ?? wording.words.length },
    ),
  );
  return { shared, apart };
}
