/**
 * The pages of the timeline: which chains stand on each, what its picture and its table say.
 */
import type { Provinces } from '../archive/provinces.ts';
import type { Chain, Tie } from '../archive/relate/chains.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import { layOut, type Layout } from '../archive/relate/timeline.ts';
import type { Period } from '../archive/relate/timelinePeriods.ts';
import { stemFrom } from '../archive/relate/timelineRoutes.ts';
import { stripsOf, type Strip } from '../archive/relate/timelineStrips.ts';
import { hrefOf } from './citedHref.ts';
import { dispatchName, documentName, lagGround, lagLabel, nameParts } from './citedNames.ts';
import { t } from './i18n/index.ts';
import { shownDate } from './labels.ts';
import type { Entry } from './loader.ts';
import {
  drawDispatch,
  drawDocument,
  drawLink,
  type DrawnItem,
  type DrawnLink,
} from './timelineLabels.ts';
import { dispatchUrl, urls } from './urls.ts';

/** A page of A4 holds two strips of this height, in px. */
const stripHeight = 480;

/** A chain with what decides on which page it stands. */
export interface DatedChain extends Chain<Entry> {
  day: string | undefined;
  ends: [document: string, dispatch: string];
}

export type TimelinePeriod = Period<DatedChain>;

/** One end of a chain in the table. */
export interface TableEnd {
  href: string;
  name: string;
  date: string;
  basis: string;
}

export interface TableRow {
  document: TableEnd;
  dispatch: TableEnd;
  lag: string;
  /** Why no days can be counted. */
  reason: string | undefined;
  ties: readonly Tie[];
}

/** A sign of the picture that wants explaining. */
export type Sign = keyof typeof t.cited.timeline.signs;

export interface TimelinePicture {
  layout: Layout<DrawnItem, DrawnLink>;
  strips: Strip<DrawnItem, DrawnLink>[];
  documents: number;
  dispatches: number;
}

/** Gives the address of a period's page; "" is the whole. */
export function periodUrl(period: string): string {
  return period === '' ? urls.timeline : `${urls.timeline}${period}/`;
}

/** Gives the name of a period: "năm 2021", "tháng 7 năm 2021", "ngày 11–20 tháng 7 năm 2021". */
export function periodName(period: string): string {
  const words = t.cited.timeline;
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return year === '' ? words.title : words.year(year);
  const inMonth = words.month(String(Number(month)), year);
  return day === undefined ? inMonth : words.tenDays(day, inMonth);
}

/** Gives the signs that a picture has. */
export function signsOf({ axis, placed, lines, stems }: TimelinePicture['layout']): Set<Sign> {
  const bars = placed.map(({ bar }): Sign => {
    if (!bar) return 'day';
    return bar.isOpen ? 'open' : 'bounded';
  });
  const drawn = [...lines, ...stems.flatMap(({ branches }) => branches)];
  const links = drawn.flatMap(({ link }): Sign[] => [
    link.tie,
    ...(link.isCounted ? [] : (['uncounted'] as const)),
  ]);
  const isBracketed = placed.some(({ item }) => item.name.includes('['));
  return new Set([
    ...bars,
    ...links,
    ...(stems.length > 0 ? (['stem'] as const) : []),
    ...(axis.breaks.length > 0 ? (['gap'] as const) : []),
    ...(isBracketed ? (['bracketed'] as const) : []),
  ]);
}

/** Gives the periods that a period is a part of, the whole first. */
export function periodsAbove(period: string): string[] {
  const lengths = [0, 4, 7].filter((length) => length < period.length);
  return lengths.map((length) => period.slice(0, length));
}

interface Ends {
  documents: CitedDocument[];
  dispatches: Entry[];
}

function endsOf(chains: readonly DatedChain[]): Ends {
  const documents = new Map(chains.map(({ document }) => [document.slug, document]));
  const dispatches = new Map(chains.map(({ dispatch }) => [dispatch.id, dispatch]));
  return { documents: [...documents.values()], dispatches: [...dispatches.values()] };
}

/** Gives the picture of `chains`, or `undefined` where none of them has a date. */
export function pictureOf(
  chains: readonly DatedChain[],
  provinces: Provinces,
): TimelinePicture | undefined {
  const { documents, dispatches } = endsOf(chains);
  const drawn = {
    documents: documents.flatMap((document) => drawDocument(document, provinces) ?? []),
    dispatches: dispatches.flatMap((entry) => drawDispatch(entry, provinces) ?? []),
  };
  const items = [...drawn.documents, ...drawn.dispatches];
  if (items.length === 0) return undefined;
  const counts = Map.groupBy(chains, ({ document }) => document.slug);
  const links = chains.map((chain) =>
    drawLink(chain, provinces, (counts.get(chain.document.slug)?.length ?? 0) >= stemFrom),
  );
  const layout = layOut(items, links);
  return {
    layout,
    strips: stripsOf(layout, stripHeight),
    documents: drawn.documents.length,
    dispatches: drawn.dispatches.length,
  };
}

/** Gives the documents and dispatches that no picture can show, for want of a date. */
export function undatedOf(
  chains: readonly DatedChain[],
  provinces: Provinces,
): { href: string; name: string }[] {
  const { documents, dispatches } = endsOf(chains);
  return [
    ...documents
      .filter(({ date }) => date === undefined)
      .map((document) => ({ href: hrefOf(document), name: documentName(document, provinces) })),
    ...dispatches
      .filter(({ date }) => date.basis === 'unknown')
      .map((entry) => ({ href: dispatchUrl(entry.id), name: dispatchName(entry, provinces) })),
  ];
}

function documentEnd(document: CitedDocument, provinces: Provinces): TableEnd {
  const { date, organ } = document;
  const words = t.cited.timeline;
  const name = documentName(document, provinces);
  return {
    href: hrefOf(document),
    name: organ === undefined || name.includes(organ) ? name : `${name}, ${organ}`,
    date: nameParts(document, provinces).date ?? words.noDay,
    basis:
      date === undefined
        ? t.basis.unknown
        : words.basis[date.basis === 'printed' ? 'cited' : 'external'],
  };
}

function dispatchEnd(entry: Entry, provinces: Provinces): TableEnd {
  const { date } = entry;
  const isUnknown = date.basis === 'unknown';
  return {
    href: dispatchUrl(entry.id),
    name: dispatchName(entry, provinces),
    date: isUnknown ? t.cited.timeline.noDay : shownDate(date),
    basis: isUnknown ? t.basis.unknown : t.cited.timeline.basis[date.basis],
  };
}

/** Gives the rows of the table, in the order of `chains`: by the date of the cited document, undated ones last. */
export function tableOf(chains: readonly DatedChain[], provinces: Provinces): TableRow[] {
  return chains.map((chain) => ({
    document: documentEnd(chain.document, provinces),
    dispatch: dispatchEnd(chain.dispatch, provinces),
    lag: lagLabel(chain),
    reason: chain.lag === undefined ? lagGround(chain) : undefined,
    ties: chain.ties,
  }));
}
