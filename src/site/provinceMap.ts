/**
 * The map of the provinces as they were in 2020–2021: the shapes of @svg-maps/vietnam (Stephen Truong,
 * CC BY 4.0), each matched to its province in content/provinces.yaml and laid on a coarser grid.
 */
import drawing from '@svg-maps/vietnam';
import { z } from 'zod';
import type { Provinces } from '../archive/provinces.ts';
import { slugify } from '../archive/vietnamese.ts';
import {
  boxAround,
  doubleArea,
  pathData,
  readOutlines,
  snap,
  type Box,
  type Outline,
} from './svgPath.ts';

const drawingSchema = z.object({
  viewBox: z.string().regex(/^0 0 \d+ \d+$/),
  locations: z.array(z.object({ id: z.string(), name: z.string(), path: z.string() })),
});

const { viewBox, locations } = drawingSchema.parse(drawing);
const [, , width = 0, height = 0] = viewBox.split(' ').map(Number);

/** The drawing shows the two archipelagos apart from the provinces that they belong to. */
export const archipelagos = [
  { name: 'Hoàng Sa', province: 'da-nang' },
  { name: 'Trường Sa', province: 'khanh-hoa' },
] as const;

/** A shape of the map, in squares of the grid. */
export interface Shape {
  /** SVG path data. */
  data: string;
  outlines: Outline[];
  /** Around its mainland, or around all islands where it has none. */
  box: Box;
}

export interface ProvinceShape extends Shape {
  slug: string;
  name: string;
}

export interface ArchipelagoShape extends Shape {
  name: string;
  /** Slug of the province that it belongs to. */
  province: string;
}

export interface ProvinceMap {
  width: number;
  height: number;
  /** From north to south. */
  provinces: ProvinceShape[];
  archipelagos: ArchipelagoShape[];
}

const outlines = new Map(
  locations.map(({ name, path }): [string, Outline[]] => [slugify(name), readOutlines(path)]),
);

/** The drawing writes names without diacritics, and cities without their rank: "Ho Chi Minh". */
function drawnName(name: string): string {
  return slugify(name).replace(/^thanh-pho-/u, '');
}

/** Gives the names in the drawing, as slugs, that `names` do not account for. */
export function undrawn(names: readonly string[]): string[] {
  const drawn = new Set(names.map(drawnName));
  return [...outlines.keys()].filter((name) => !drawn.has(name));
}

function shapeOf(name: string, grid: number, isScattered: boolean): Shape {
  const found = outlines.get(drawnName(name));
  if (!found) throw new Error(`The map of @svg-maps/vietnam has no shape for "${name}".`);
  const snapped = snap(found, grid);
  const [largest = []] = snapped.toSorted((a, b) => doubleArea(b) - doubleArea(a));
  const box = boxAround(isScattered ? snapped.flat() : largest);
  return { data: pathData(snapped), outlines: snapped, box };
}

/**
 * Gives the map on a grid of `grid` units of the drawing, which is about 800 units wide: 1 shows no
 * loss on a screen, 3 is good for a thumbnail. Throws for a province that the drawing lacks.
 */
export function provinceMap(provinces: Provinces, grid: number): ProvinceMap {
  return {
    width: Math.ceil(width / grid),
    height: Math.ceil(height / grid),
    provinces: Object.entries(provinces)
      .map(([slug, { name }]) => ({ slug, name, ...shapeOf(name, grid, false) }))
      .sort((a, b) => a.box.top + a.box.bottom - (b.box.top + b.box.bottom)),
    archipelagos: archipelagos.map((one) => ({ ...one, ...shapeOf(one.name, grid, true) })),
  };
}
