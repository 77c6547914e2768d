/**
 * What a word is when the wording of dispatches is compared.
 *
 * A word is a run of letters and digits; whatever else stands in the text parts words and does not
 * count: blanks, line and page breaks, punctuation, quotation marks, hyphens and dashes with any
 * spacing. So "kinh tế - xã hội" and "kinh tế-xã hội" are the same four words, "Covid -19" and
 * "COVID-19" the same two, "21/7/2021" three. Case and tone placement (uỷ/ủy) do not count;
 * diacritics do. A printed clause number ("4.", "a)") is a label, not a word of the sentence.
 */
import type { Block, Dispatch, Part, Span } from '../dispatch.ts';
import { unifyTonePlacement } from '../vietnamese.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
const label = /^(?:\d{1,3}\s*[.)/-]|\d{1,3}\.\d{1,3}\.?|[a-zđ]\))\s+/u;

/**
 * Numbers for words, above 0, so that texts are compared as integers; shared by all that are compared.
 * Holds words as they were met and as they are compared, because folding each of millions is slow.
 */
export type Lexicon = Map<string, number>;

/** Stands in {@link Wording.words} where other parts of a dispatch lie between; equals nothing. */
export const barrier = 0;

/** The running text of a dispatch as numbers; arrays of one length, in the order of the text. */
export interface Wording {
  id: string;
  /** The number of each word in the lexicon, or {@link barrier}. */
  words: Int32Array;
  /** Where each word starts and ends, as offsets into the dispatch's normalised text. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** The fragments of the running paragraphs, each with the index of its first word. */
  blocks: { id: string; from: number }[];
}

/** Gives a word as it is compared: lower case, one tone placement. */
export function foldWord(written: string): string {
  return unifyTonePlacement(written.normalize('NFC').toLowerCase());
}

/** Tells whether a block is running text, which can be compared; letterheads, lists and signatures cannot. */
export function isRunning({ parts }: Block): boolean {
  return parts.every(({ role }) => role === 'text');
}

function labelLength(text: string, { type }: Block, part: Part, index: number): number {
  if (index > 0 || (type !== 'clause' && type !== 'item')) return 0;
  return label.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
}

/** Words and their places while a dispatch is read. */
interface Places {
  words: number[];
  starts: number[];
  ends: number[];
}

function numberOf(written: string, lexicon: Lexicon): number {
  const met = lexicon.get(written);
  if (met !== undefined) return met;
  const folded = foldWord(written);
  const number = lexicon.get(folded) ?? lexicon.size + 1;
  lexicon.set(folded, number);
  lexicon.set(written, number);
  return number;
}

function readPart(text: string, from: number, end: number, lexicon: Lexicon, into: Places): void {
  for (const { 0: written, index } of text.slice(from, end).matchAll(word)) {
    into.words.push(numberOf(written, lexicon));
    into.starts.push(from + index);
    into.ends.push(from + index + written.length);
  }
}

function pushBarrier(into: Places, at: number): void {
  into.words.push(barrier);
  into.starts.push(at);
  into.ends.push(at);
}

/** Reads the wording of a dispatch; new words are added to `lexicon`. */
export function wordingOf(
  { id, text, blocks }: Pick<Dispatch, 'id' | 'text' | 'blocks'>,
  lexicon: Lexicon,
): Wording {
  const places: Places = { words: [], starts: [], ends: [] };
  const running: Wording['blocks'] = [];
  for (const block of blocks) {
    if (!isRunning(block)) {
      pushBarrier(places, block.parts[0]?.start ?? 0);
      continue;
    }
    running.push({ id: block.id, from: places.words.length });
    for (const [index, one] of block.parts.entries()) {
      readPart(text, one.start + labelLength(text, block, one, index), one.end, lexicon, places);
    }
  }
  return {
    id,
    words: Int32Array.from(places.words),
    starts: Uint32Array.from(places.starts),
    ends: Uint32Array.from(places.ends),
    blocks: running,
  };
}

/** Gives the number of words of a dispatch's running text. */
export function wordCount({ words }: Wording): number {
  return words.reduce((sum, number) => sum + Number(number !== barrier), 0);
}

/** Gives for each word the number of its paragraph, from 0. */
export function paragraphsOf({ words, blocks }: Wording): Uint32Array {
  const paragraphs = new Uint32Array(words.length);
  for (const [number, { from }] of blocks.entries()) paragraphs.fill(number, from);
  return paragraphs;
}

/** Gives the fragment of the paragraph that a word stands in. */
export function fragmentAt({ blocks }: Wording, at: number): string {
  return blocks.findLast(({ from }) => from <= at)?.id ?? '';
}

/** Gives where the words `[from, to)` stand in the normalised text. */
export function spanOf({ starts, ends }: Wording, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}
