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

/**
 * Gives the tree of `marks` over `text[start, end)`. A mark that crosses another's end is split
 * there; the texts of the leaves joined are the stretch again.
 */
export function nest<Kind>(text: string, span: Span, marks: readonly Mark<Kind>[]): Inline<Kind>[] {
  const inside = marks.flatMap((mark) => overlap(mark, span) ?? []);
  const [outer] = inside.sort(
    (a, b) => a.start - b.start || b.end - b.start - (a.end - a.start) || a.rank - b.rank,
  );
  if (!outer) return span.end > span.start ? [{ text: text.slice(span.start, span.end) }] : [];
  const rest = inside.slice(1);
  const before = text.slice(span.start, outer.start);
  return [
    ...(before ? [{ text: before }] : []),
    { mark: outer, children: nest(text, outer, rest) },
    ...nest(text, { start: outer.end, end: span.end }, rest),
  ];
}
