/**
 * The ways that links take across the picture of the timeline: a straight line where a document is cited by few,
 * and where it is cited by many a stem down the middle with a branch to each, since a fan of lines cannot be read.
 */

/** A document of so many dispatches gets a stem. */
export const stemFrom = 4;
/** Stems stand side by side; of more than these, some share the last lane. */
export const lanes = 7;
/** Between two stems of one lane, in px. */
const clearance = 6;

/** A straight line, from the mark of the document to where its link ends. */
export interface Line<Link> {
  link: Link;
  y1: number;
  y2: number;
}

/** A vertical line from `top` to `bottom` in a lane, to which the document is joined at `y`. */
export interface Stem<Link> {
  lane: number;
  y: number;
  top: number;
  bottom: number;
  branches: { link: Link; y: number }[];
}

export interface Routes<Link> {
  lines: Line<Link>[];
  stems: Stem<Link>[];
}

/** What the routes need to know of a document and its label. */
interface Ended<Link> {
  item: { key: string };
  mark: number;
  ports: { link: Link; y: number }[];
}

function toStem<Link>(y: number, branches: Stem<Link>['branches']): Stem<Link> {
  const ys = [y, ...branches.map((branch) => branch.y)];
  return { lane: 0, y, top: Math.min(...ys), bottom: Math.max(...ys), branches };
}

/** Gives each stem the first lane that is free; takes and gives them from the top down. */
function intoLanes<Link>(stems: readonly Stem<Link>[]): Stem<Link>[] {
  const reached: number[] = [];
  return stems
    .toSorted((a, b) => a.top - b.top)
    .map((stem) => {
      const free = reached.findIndex((bottom) => bottom + clearance <= stem.top);
      const lane = Math.min(free === -1 ? reached.length : free, lanes - 1);
      reached[lane] = Math.max(stem.bottom, reached[lane] ?? 0);
      return { ...stem, lane };
    });
}

/** Gives the routes of all links that end at `placed`; they begin at others of them. */
export function routesOf<Link extends { from: string }>(
  placed: readonly Ended<Link>[],
): Routes<Link> {
  const marks = new Map(placed.map(({ item, mark }) => [item.key, mark]));
  const ends = Map.groupBy(
    placed.flatMap(({ ports }) => ports),
    ({ link }) => link.from,
  );
  const fans = [...ends].map(([from, branches]) => ({ y: marks.get(from) ?? 0, branches }));
  return {
    lines: fans
      .filter(({ branches }) => branches.length < stemFrom)
      .flatMap(({ y: y1, branches }) => branches.map(({ link, y: y2 }) => ({ link, y1, y2 }))),
    stems: intoLanes(
      fans
        .filter(({ branches }) => branches.length >= stemFrom)
        .map(({ y, branches }) => toStem(y, branches)),
    ),
  };
}
