/**
 * Lays the marks of a stretch of text into one another, so that each can become an element.
 */
import type { Span } from '../dispatch.ts';

/** A mark over text; `rank` orders marks of one span, the lowest outermost. */
export interface Mark<Kind> extends Span {
  rank: number;
  kind: Kind;
}

export type Inline<Kind> = { text: string } | { mark: Mark<Kind>; children: Inline<Kind>[] };

function overlap<Kind>(mark: Mark<Kind>, { start, end }: Span): Mark<Kind> | undefined {
  const cut = { ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) };
  return cut.end > cut.start ? cut : undefined;
}

/** What begins first stands first; of marks that begin at one place, the longer one, then that of lower rank. */
function outermostFirst<Kind>(a: Mark<Kind>, b: Mark<Kind>): number {
  return a.start - b.start || b.end - a.end || a.rank - b.rank;
}

/** Takes from the end of `waiting` all marks that begin before `end`. */
function takeBefore<Kind>(waiting: Mark<Kind>[], end: number): Mark<Kind>[] {
  const taken: Mark<Kind>[] = [];
  for (let next = waiting.at(-1); next && next.start < end; next = waiting.at(-1)) {
    taken.push(next);
    waiting.pop();
  }
  return taken;
}

/** Puts what crosses the end of a mark back, to go on after it among those that begin there. */
function putBack<Kind>(waiting: Mark<Kind>[], inside: readonly Mark<Kind>[], end: number): void {
  const crossing = inside.filter((mark) => mark.end > end);
  if (crossing.length === 0) return;
  const rest = crossing.map((mark) => ({ ...mark, start: end }));
  const following = [...rest, ...takeBefore(waiting, end + 1)];
  waiting.push(...following.sort(outermostFirst).reverse());
}

/**
 * Gives the tree of `marks` over `text[start, end)`. A mark that crosses another's end is split
 * there; the texts of the leaves joined are the stretch again.
 */
export function nest<Kind>(text: string, span: Span, marks: readonly Mark<Kind>[]): Inline<Kind>[] {
  const nodes: Inline<Kind>[] = [];
  const inside = marks.flatMap((mark) => overlap(mark, span) ?? []);
  // The next one is last, where it is quickly taken: a paragraph may hold thousands.
  const waiting = inside.sort(outermostFirst).reverse();
  let at = span.start;
  for (let outer = waiting.pop(); outer; outer = waiting.pop()) {
    if (outer.start > at) nodes.push({ text: text.slice(at, outer.start) });
    const within = takeBefore(waiting, outer.end);
    nodes.push({ mark: outer, children: nest(text, outer, within) });
    putBack(waiting, within, outer.end);
    at = outer.end;
  }
  if (span.end > at) nodes.push({ text: text.slice(at, span.end) });
  return nodes;
}
