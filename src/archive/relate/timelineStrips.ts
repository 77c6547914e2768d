/**
 * Cuts the picture of the timeline into strips, so that paper can break between two and through no label.
 */
import type { Layout, Placed, TimelineItem } from './timeline.ts';
import type { Axis } from './timelineAxis.ts';
import type { Line, Stem } from './timelineRoutes.ts';

/** A horizontal slice of the picture; what reaches into several strips stands in each of them. */
export interface Strip<Item, Link> {
  top: number;
  height: number;
  labels: Placed<Item, Link>[];
  /** The documents whose bar reaches into the strip. */
  bars: Placed<Item, Link>[];
  lines: Line<Link>[];
  /** Stems with those of their branches that lie in the strip. */
  stems: Stem<Link>[];
  /** What of the axis lies in the strip, its runs cut at the edges. */
  runs: Axis['runs'];
  breaks: Axis['breaks'];
  years: Axis['years'];
}

interface Cut {
  y: number;
  /** Nothing stands beside it but lines: above a break or the heading of a year. */
  isGap: boolean;
}

/** Gives where the picture may be cut: above a label, year or break that nothing beside it reaches past. */
function cutsOf(axis: Axis, placed: readonly Placed<TimelineItem, unknown>[]): Cut[] {
  const gaps = [...axis.breaks, ...axis.years].map(({ top }) => ({
    top,
    bottom: top,
    isGap: true,
  }));
  const labels = placed.map(({ top, height }) => ({ top, bottom: top + height, isGap: false }));
  const cuts: Cut[] = [];
  let reached = 0;
  for (const { top, bottom, isGap } of [...gaps, ...labels].sort((a, b) => a.top - b.top)) {
    if (top >= reached && top > 0) cuts.push({ y: top, isGap });
    reached = Math.max(reached, bottom);
  }
  return cuts;
}

/** Gives the last cut that leaves a strip no higher than asked, at a gap where that leaves no less than half. */
function bestCut(cuts: readonly Cut[], top: number, longest: number): number | undefined {
  const near = cuts.filter(({ y }) => y > top && y - top <= longest);
  const gap = near.findLast(({ y, isGap }) => isGap && y - top >= longest / 2);
  return (gap ?? near.at(-1) ?? cuts.find(({ y }) => y > top))?.y;
}

function stripTops(cuts: readonly Cut[], height: number, longest: number): number[] {
  const tops = [0];
  for (const top of tops) {
    const next = height - top > longest ? bestCut(cuts, top, longest) : undefined;
    if (next !== undefined) tops.push(next);
  }
  return tops;
}

/**
 * Gives the strips of a picture from the top down, at most `longest` px high unless labels side by side are
 * higher than that.
 */
export function stripsOf<Item extends TimelineItem, Link>(
  { axis, placed, lines, stems }: Layout<Item, Link>,
  longest: number,
): Strip<Item, Link>[] {
  const tops = stripTops(cutsOf(axis, placed), axis.height, longest);
  return tops.map((top, index) => {
    const bottom = tops[index + 1] ?? axis.height;
    const reaches = (from: number, to: number) => from < bottom && to > top;
    const isIn = (y: number) => y >= top && y < bottom;
    const begins = (one: { top: number }) => isIn(one.top);
    return {
      top,
      height: bottom - top,
      runs: axis.runs
        .filter((run) => reaches(run.top, run.bottom))
        .map((run) => ({
          top: Math.max(run.top, top),
          bottom: Math.min(run.bottom, bottom),
          ticks: run.ticks.filter(isIn),
        })),
      breaks: axis.breaks.filter(begins),
      years: axis.years.filter(begins),
      labels: placed.filter(begins),
      bars: placed.filter((one) => one.bar && reaches(one.top, one.bar.bottom)),
      stems: stems
        .filter((stem) => reaches(stem.top, stem.bottom))
        .map((stem) => ({ ...stem, branches: stem.branches.filter(({ y }) => isIn(y)) })),
      lines: lines.filter(({ y1, y2 }) => reaches(Math.min(y1, y2) - 1, Math.max(y1, y2) + 1)),
    };
  });
}
