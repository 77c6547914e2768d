/**
 * Lays out the picture of all chains: cited documents on one side, the dispatches that cite them on the other,
 * time downwards, a line for each citing. Gives places only; words and addresses stay with the items.
 *
 * All measures are px from the top of the picture. Labels cannot overlap: those of one day and side are stacked,
 * and a day waits below the labels of its side that begin before it.
 */
import { routesOf, type Routes } from './timelineRoutes.ts';
import { axisOf, heights, type Axis, type Side, type Stop } from './timelineAxis.ts';

/** Height of a line of a label, and the space below a label, in px. */
export const lineHeight = 17;
export const labelGap = 13;
/** Bars side by side beyond this number share the last lane. */
const lanes = 2;

/** A document to be placed; `lines` is the number of lines of its label without those of its links. */
export interface TimelineItem {
  key: string;
  side: Side;
  /** First and last day that it can be of, `YYYY-MM-DD`; `latest` is `undefined` where that is open. */
  earliest: string;
  latest: string | undefined;
  lines: number;
}

/** A citing, from the cited document to the dispatch; `lines` is the number of lines that tell of it. */
export interface TimelineLink {
  from: string;
  to: string;
  lines: number;
}

/** The days that a document may be of: a bar beside the axis, with an open end where no last day is known. */
export interface Bar {
  bottom: number;
  isOpen: boolean;
  lane: number;
}

export interface Placed<Item, Link> {
  item: Item;
  top: number;
  height: number;
  /** Where its mark stands on the axis: beside the first line below its links. */
  mark: number;
  bar: Bar | undefined;
  /** Where its links end, each at the first of its own lines at the head of the label. */
  ports: { link: Link; y: number }[];
}

export interface Layout<Item, Link> extends Routes<Link> {
  axis: Axis;
  /** In order of their tops. */
  placed: Placed<Item, Link>[];
}

type LinksTo<Link> = ReadonlyMap<string, readonly Link[]>;

/** Gives the height in px of the lines that tell of the links to an item. */
function headOf({ key }: TimelineItem, linksTo: LinksTo<TimelineLink>): number {
  const links = linksTo.get(key) ?? [];
  return links.reduce((lines, link) => lines + link.lines, 0) * lineHeight;
}

function heightOf(item: TimelineItem, linksTo: LinksTo<TimelineLink>): number {
  return headOf(item, linksTo) + item.lines * lineHeight + labelGap;
}

/** Gives the days that need a place: each on which a label begins or a bar ends. */
function stopsOf(items: readonly TimelineItem[], linksTo: LinksTo<TimelineLink>): Stop[] {
  const labels = new Map<string, Record<Side, number[]>>();
  const labelsOn = (day: string) => {
    const held = labels.get(day) ?? { cited: [], citing: [] };
    labels.set(day, held);
    return held;
  };
  for (const item of items) {
    labelsOn(item.earliest)[item.side].push(heightOf(item, linksTo));
    if (item.latest !== undefined) labelsOn(item.latest);
  }
  return [...labels]
    .map(([day, onIt]) => ({ day, labels: onIt }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

/** Gives the items with their places, in order of their tops; ports are still to come. */
function place<Item extends TimelineItem, Link extends TimelineLink>(
  items: readonly Item[],
  axis: Axis,
  linksTo: LinksTo<Link>,
): Placed<Item, Link>[] {
  const filled = new Map<string, number>();
  const placed = items.map((item) => {
    const slot = `${item.side} ${item.earliest}`;
    const top = (axis.tops.get(item.earliest) ?? 0) + (filled.get(slot) ?? 0);
    const height = heightOf(item, linksTo);
    const mark = top + headOf(item, linksTo) + lineHeight / 2;
    filled.set(slot, (filled.get(slot) ?? 0) + height);
    return { item, top, height, mark, bar: undefined, ports: [] };
  });
  return placed.sort((a, b) => a.top - b.top || a.item.side.localeCompare(b.item.side));
}

/** Gives each document of more than one possible day its bar. An open one is as long as its label. */
function addBars<Item extends TimelineItem, Link>(
  placed: readonly Placed<Item, Link>[],
  axis: Axis,
): void {
  const ends: Record<Side, number[]> = { cited: [], citing: [] };
  for (const one of placed) {
    const { side, earliest, latest } = one.item;
    if (latest === earliest) continue;
    const label = one.top + one.height - labelGap;
    const end = axis.tops.get(latest ?? '') ?? 0;
    const bottom = latest === undefined ? label : end + heights.day;
    const free = ends[side].findIndex((end) => end <= one.top);
    const lane = Math.min(free === -1 ? ends[side].length : free, lanes - 1);
    ends[side][lane] = Math.max(bottom, ends[side][lane] ?? 0);
    one.bar = { bottom, isOpen: latest === undefined, lane };
  }
}

/** Gives each link its place at the head of the dispatch's label, in the order of what they come from. */
function addPorts<Item extends TimelineItem, Link extends TimelineLink>(
  placed: readonly Placed<Item, Link>[],
  linksTo: LinksTo<Link>,
): void {
  const tops = new Map(placed.map(({ item, top }) => [item.key, top]));
  const topOf = ({ from }: Link) => tops.get(from) ?? 0;
  for (const one of placed) {
    const links = [...(linksTo.get(one.item.key) ?? [])].sort((a, b) => topOf(a) - topOf(b));
    let top = one.top;
    one.ports = links.map((link) => {
      const y = top + lineHeight / 2;
      top += link.lines * lineHeight;
      return { link, y };
    });
  }
}

/**
 * Lays out `items`, of which those of one day and side stand in the order given, and the `links` between them;
 * links whose ends are not among the items are left out.
 */
export function layOut<Item extends TimelineItem, Link extends TimelineLink>(
  items: readonly Item[],
  links: readonly Link[],
): Layout<Item, Link> {
  const keys = new Set(items.map(({ key }) => key));
  const drawn = links.filter(({ from, to }) => keys.has(from) && keys.has(to));
  const linksTo = Map.groupBy(drawn, ({ to }) => to);
  const axis = axisOf(stopsOf(items, linksTo));
  const placed = place(items, axis, linksTo);
  addBars(placed, axis);
  addPorts(placed, linksTo);
  return { axis, placed, ...routesOf(placed) };
}
