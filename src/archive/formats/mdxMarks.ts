/**
 * All that is marked inside the words of a dispatch, as elements over spans.
 */
import type { Abbreviations } from '../abbreviations.ts';
import type { Dispatch, Span } from '../dispatch.ts';
import { evidencePassages } from '../evidenceMarks.ts';
import { replacement } from '../reading.ts';
import { findUnseen } from '../unusual.ts';
import type { Mark } from './inline.ts';

export interface Tag {
  name: string;
  attributes?: Record<string, string | number | boolean>;
  /** Attributes that the first, or the last, of its pieces alone has: an id, or what follows the words. */
  first?: { at: number; attributes: Record<string, string | number> };
  last?: { at: number; attributes: Record<string, string | number> };
}

type TagMark = Mark<Tag>;

/** Stronger marks stay whole where they cross weaker ones; the strongest stand outermost. */
const strength = [
  'Correction',
  'Evidence',
  'Cited',
  'Mention',
  'Abbreviation',
  'Strong',
  'Emphasis',
  'Unusual',
];

function mark({ start, end }: Span, kind: Tag): TagMark {
  return { start, end, rank: strength.indexOf(kind.name), kind };
}

function correctionMarks({ text, corrections }: Dispatch): TagMark[] {
  return corrections.map((correction, index) => {
    const { read, ...span } = replacement(text, correction);
    const last = { at: span.end, attributes: { n: index + 1, read } };
    return mark(span, { name: 'Correction', last });
  });
}

function evidenceMarks(dispatch: Dispatch): TagMark[] {
  return evidencePassages(dispatch).map((span, index) =>
    mark(span, { name: 'Evidence', first: { at: span.start, attributes: { n: index + 1 } } }),
  );
}

function unseenMarks({ text }: Dispatch): TagMark[] {
  return findUnseen(text).map(({ row, ...span }) =>
    mark(span, { name: 'Unusual', ...(row !== undefined && { attributes: { row } }) }),
  );
}

function isLink({ kind: { name } }: TagMark): boolean {
  return name === 'Cited' || name === 'Mention';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(a: Span, b: Span): boolean {
  return a.start <= b.start && b.end <= a.end;
}

/** A link holds no other link, nor the link to a correction's note. */
function mustPart(weaker: TagMark, stronger: TagMark): boolean {
  if (!overlap(weaker, stronger)) return false;
  const isCrossed = !holds(weaker, stronger) && !holds(stronger, weaker);
  return isCrossed || (isLink(weaker) && (isLink(stronger) || stronger.kind.name === 'Correction'));
}

/** Divides a mark at the ends of the stronger ones that it may not cross or hold. */
function pieces(weaker: TagMark, stronger: readonly TagMark[]): TagMark[] {
  const parting = stronger.filter((one) => mustPart(weaker, one));
  const ends = parting
    .flatMap(({ start, end }) => [start, end])
    .filter((end) => weaker.start < end && end < weaker.end)
    .sort((a, b) => a - b);
  const bounds = [weaker.start, ...new Set(ends), weaker.end];
  const links = parting.filter((one) => isLink(weaker) && isLink(one));
  return bounds
    .slice(1)
    .map((end, index) => ({ ...weaker, start: bounds[index] ?? end, end }))
    .filter((piece) => !links.some((link) => overlap(link, piece)));
}

/** Parts the weaker marks; `byStart` has all, in order. Each is held against its neighbours alone. */
function parted(byStart: readonly TagMark[]): TagMark[] {
  let open: TagMark[] = [];
  return byStart.flatMap((one, index) => {
    open = open.filter(({ end }) => end > one.start);
    const stronger = open.filter(({ rank }) => rank < one.rank);
    for (let at = index + 1; (byStart[at]?.start ?? Infinity) < one.end; at++) {
      const next = byStart[at];
      if (next && next.rank < one.rank) stronger.push(next);
    }
    open.push(one);
    return pieces(one, stronger);
  });
}

/**
 * Gives the marks of a dispatch such that none crosses another and no link lies in a link.
 * Abbreviations that `abbreviations` does not explain are left out.
 */
export function marksOf(dispatch: Dispatch, abbreviations: Abbreviations): TagMark[] {
  const emphasis = dispatch.emphasis.map((span) =>
    mark(span, { name: span.kind === 'strong' ? 'Strong' : 'Emphasis' }),
  );
  const explained = dispatch.abbreviations.flatMap((span) => {
    const full = abbreviations[span.abbreviation]?.expansion;
    return full === undefined ? [] : [mark(span, { name: 'Abbreviation', attributes: { full } })];
  });
  const all = [
    ...correctionMarks(dispatch),
    ...evidenceMarks(dispatch),
    ...dispatch.citations.map((span) =>
      mark(span, { name: 'Cited', attributes: { document: span.document } }),
    ),
    ...dispatch.mentions.map((span) =>
      mark(span, { name: 'Mention', attributes: { theme: span.theme } }),
    ),
    ...explained,
    ...emphasis,
    ...unseenMarks(dispatch),
  ];
  return parted(all.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start));
}
