/**
 * Where the names of provinces stand on the map: beside each, and over no other that is named.
 */
import type { ArchipelagoShape, ProvinceMap, ProvinceShape } from './provinceMap.ts';
import { encloses, type Box, type Point } from './svgPath.ts';

/** Room around the map, in squares of the grid, that names may run into. */
export const margin = 20;

/** A name on the map; its middle line starts, ends or is centred at `x`, `y`, in squares of the grid. */
export interface MapLabel {
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

type Placed = MapLabel & { box: Box };

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Letters are on average 0.6 as wide as high, capitals and marks more. */
function widthOf(words: string, size: number): number {
  return words.length * size * 0.62;
}

function candidates({ name, box }: ProvinceShape, size: number): Placed[] {
  const width = widthOf(name, size);
  const half = size * 0.6;
  const gap = size * 0.3;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const points = [
    { x: box.right + gap, y: middle.y, anchor: 'start' },
    { x: box.left - gap, y: middle.y, anchor: 'end' },
    { x: middle.x, y: box.top - half - gap, anchor: 'middle' },
    { x: middle.x, y: box.bottom + half + gap, anchor: 'middle' },
  ] as const;
  const before = { start: 0, middle: width / 2, end: width };
  return points.map(({ x, y, anchor }) => {
    const left = x - before[anchor];
    const around = { left, top: y - half, right: left + width, bottom: y + half };
    return { name, x, y, anchor, box: around };
  });
}

function isOnMap(box: Box, { width, height }: ProvinceMap): boolean {
  return (
    box.left >= -margin &&
    box.top >= -margin &&
    box.right <= width + margin &&
    box.bottom <= height + margin
  );
}

/** Counts how many of 3 × 9 points spread over a box lie in one of `shapes`. */
function landUnder(box: Box, shapes: readonly ProvinceShape[]): number {
  const near = shapes.filter((shape) => overlap(shape.box, box));
  const points = [0.1, 0.5, 0.9].flatMap((down) =>
    Array.from({ length: 9 }, (_, index): Point => [
      box.left + ((box.right - box.left) * index) / 8,
      box.top + (box.bottom - box.top) * down,
    ]),
  );
  return points.filter((point) =>
    near.some(({ outlines }) => outlines.some((outline) => encloses(outline, point))),
  ).length;
}

/** The two lines over an archipelago, centred at `x`, ending at `y`; `box` is the room that they take. */
export interface ArchipelagoLabel {
  lines: readonly [name: string, province: string];
  x: number;
  y: number;
  box: Box;
}

/** Places two lines of letters `size` high over an archipelago. */
export function archipelagoLabel(
  { box }: Pick<ArchipelagoShape, 'box'>,
  lines: ArchipelagoLabel['lines'],
  size: number,
): ArchipelagoLabel {
  const x = (box.left + box.right) / 2;
  const y = box.top - size * 0.8;
  const half = Math.max(...lines.map((line) => widthOf(line, size))) / 2;
  return {
    ...{ lines, x, y },
    box: { left: x - half, top: y - size * 2.4, right: x + half, bottom: y + size / 2 },
  };
}

/**
 * Places the names of `shapes` on `map`, in order; `size` is the height of the letters in squares of the
 * grid. A name that finds no place clear of the map's edge, of the other shapes, of names placed before and
 * of what is `taken` is left out.
 */
export function mapLabels(
  map: ProvinceMap,
  shapes: readonly ProvinceShape[],
  size: number,
  taken: readonly Box[] = [],
): MapLabel[] {
  const placed: Placed[] = [];
  for (const shape of shapes) {
    const others = shapes.filter(({ slug }) => slug !== shape.slug);
    const full = [...taken, ...placed.map(({ box }) => box)];
    const [best] = candidates(shape, size)
      .filter(({ box }) => isOnMap(box, map) && !full.some((one) => overlap(one, box)))
      .filter(({ box }) => landUnder(box, others) === 0)
      .sort((a, b) => landUnder(a.box, map.provinces) - landUnder(b.box, map.provinces));
    if (best) placed.push(best);
  }
  return placed.map(({ name, x, y, anchor }) => ({ name, x, y, anchor }));
}
