/**
 * The reading text: a dispatch with the corrections of its record put in place of the printed words.
 */
import type { Block, Correction, Dispatch, Span } from './dispatch.ts';

interface Token extends Span {
  word: string;
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Counts the words that both lists begin with. */
function alike(one: readonly Token[], other: readonly Token[]): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count]?.word === other[count]?.word) count++;
  return count;
}

/** How many words at each end stay as they are; at least one word on either side does not. */
function kept(printed: Token[], read: Token[]): { before: number; after: number } {
  const shorter = Math.min(printed.length, read.length);
  const before = alike(printed, read);
  const after = Math.min(alike(printed.toReversed(), read.toReversed()), shorter - before);
  if (before + after < shorter) return { before, after };
  return before > 0 ? { before: before - 1, after } : { before, after: after - 1 };
}

/**
 * Gives the words of a correction that differ, as a span of `text`, and what is read in their place:
 * of "đề xuất tình ban hành", read "đề xuất tỉnh ban hành", only "tình" and "tỉnh". A word that is
 * dropped or added stands with its neighbour, so that neither side is empty.
 */
export function replacement(
  text: string,
  { start, end, read }: Pick<Correction, 'start' | 'end' | 'read'>,
): Span & { read: string } {
  const printed = tokensOf(text.slice(start, end));
  const readings = tokensOf(read);
  const { before, after } = kept(printed, readings);
  const within = (tokens: Token[]): Span => ({
    start: tokens[before]?.start ?? 0,
    end: tokens[tokens.length - 1 - after]?.end ?? 0,
  });
  const [here, there] = [within(printed), within(readings)];
  if (here.end === 0 || there.end === 0) return { start, end, read };
  return {
    start: start + here.start,
    end: start + here.end,
    read: read.slice(there.start, there.end),
  };
}

/** Gives one part of a block as it is read; a reading stands where its last printed word did. */
function partAsRead(
  text: string,
  part: Span,
  readings: readonly (Span & { read: string })[],
): string {
  let at = part.start;
  let words = '';
  for (const { start, end, read } of readings) {
    if (end <= at || start >= part.end) continue;
    words += text.slice(at, Math.max(at, start)) + (end <= part.end ? read : '');
    at = Math.min(end, part.end);
  }
  return words + text.slice(at, part.end);
}

/** Gives the words of a block as they are read, laid out as `blockText` lays out the printed ones. */
export function readingText({ text, corrections }: Dispatch, { id, parts }: Block): string {
  const readings = corrections
    .filter(({ block }) => block === id)
    .map((correction) => replacement(text, correction));
  const separator = parts.every(({ role }) => role === 'text') ? ' ' : '\n';
  const read = parts.map((part) => partAsRead(text, part, readings));
  if (separator === '\n') return read.join(separator);
  // A reading over a page break stands after it, and leaves the blank before its first word behind.
  return read
    .map((words) => words.trimEnd())
    .filter(Boolean)
    .join(separator);
}
