import { describe, expect, it } from 'vitest';
import { lanes, routesOf, stemFrom } from './timelineRoutes.ts';

/** Documents at `from`, each cited by labels whose links end at its places. */
function routes(from: Record<string, { mark: number; ends: number[] }>) {
  const marks = Object.entries(from).map(([key, { mark }]) => ({ item: { key }, mark, ports: [] }));
  const labels = Object.entries(from).map(([key, { ends }]) => ({
    item: { key: `of ${key}` },
    mark: 0,
    ports: ends.map((y) => ({ link: { from: key }, y })),
  }));
  return routesOf([...marks, ...labels]);
}

/** Ends of `count` links, 20 px apart. */
function ends(count: number, first: number): number[] {
  return Array.from({ length: count }, (_, index) => first + 20 * index);
}

describe('routesOf', () => {
  it('draws straight lines from a document that few cite', () => {
    const { lines, stems } = routes({ a: { mark: 10, ends: ends(stemFrom - 1, 50) } });
    expect(stems).toEqual([]);
    expect(lines.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [10, 50],
      [10, 70],
      [10, 90],
    ]);
  });

  it('draws a stem with branches from a document that many cite', () => {
    const { lines, stems } = routes({ a: { mark: 60, ends: ends(stemFrom, 50) } });
    expect(lines).toEqual([]);
    expect(stems).toMatchObject([{ lane: 0, y: 60, top: 50, bottom: 110 }]);
    expect(stems[0]?.branches.map(({ y }) => y)).toEqual([50, 70, 90, 110]);
  });

  it('sets stems side by side while they run together, and uses a lane again', () => {
    const { stems } = routes({
      a: { mark: 0, ends: ends(4, 0) },
      b: { mark: 20, ends: ends(9, 20) },
      c: { mark: 100, ends: ends(4, 100) },
    });
    expect(stems.map(({ y, lane }) => [y, lane])).toEqual([
      [0, 0],
      [20, 1],
      [100, 0],
    ]);
  });

  it('lets no two stems of one lane touch while there are lanes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [String(n), { mark: 40 * n, ends: ends(8, 40 * n) }]),
    );
    const { stems } = routes(many);
    expect(stems).toHaveLength(60);
    for (const [index, one] of stems.entries()) {
      expect(one.lane).toBeLessThan(lanes);
      for (const other of stems.slice(index + 1))
        if (other.lane === one.lane) expect(other.top).toBeGreaterThan(one.bottom);
    }
  });

  it('shares the last lane where there are too many', () => {
    const many = Object.fromEntries(
      Array.from({ length: lanes + 3 }, (_, n) => [String(n), { mark: n, ends: ends(5, n) }]),
    );
    const used = routes(many).stems.map(({ lane }) => lane);
    expect(Math.max(...used)).toBe(lanes - 1);
    expect(used.filter((lane) => lane === lanes - 1)).toHaveLength(4);
  });
});
