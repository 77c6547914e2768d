import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { readProvinces } from './archive.ts';
import { archipelagos, provinceMap, undrawn } from './provinceMap.ts';
import { doubleArea } from './svgPath.ts';

const provinces = readProvinces('.');
const map = provinceMap(provinces, 1);

describe('the map', () => {
  test('has exactly one shape for each of the 63 provinces of 2020–2021', () => {
    expect(map.provinces.map(({ slug }) => slug).sort()).toEqual(Object.keys(provinces).sort());
    expect(map.provinces).toHaveLength(63);
    expect(new Set(map.provinces.map(({ data }) => data)).size).toBe(63);
  });

  test('leaves no shape of the drawing out, Hoàng Sa and Trường Sa among them', () => {
    const names = Object.values(provinces).map(({ name }) => name);
    expect(undrawn(names)).toEqual(['hoang-sa', 'truong-sa']);
    expect(undrawn([...names, ...archipelagos.map(({ name }) => name)])).toEqual([]);
  });

  test('shows both archipelagos, each with the province that it belongs to', () => {
    expect(map.archipelagos.map(({ name, province }) => [name, provinces[province]?.name])).toEqual(
      [
        ['Hoàng Sa', 'Đà Nẵng'],
        ['Trường Sa', 'Khánh Hòa'],
      ],
    );
    for (const { outlines } of map.archipelagos) expect(outlines.length).toBeGreaterThan(10);
  });

  /** Of a province's box against another's, by their middles. */
  test.each([
    ['lang-son', 'east of', 'bac-kan'],
    ['cao-bang', 'north of', 'bac-kan'],
    ['lai-chau', 'west of', 'lao-cai'],
    ['ninh-binh', 'south of', 'ha-nam'],
    ['tien-giang', 'north of', 'ben-tre'],
    ['thanh-hoa', 'south of', 'ninh-binh'],
    ['ca-mau', 'west of', 'bac-lieu'],
  ])('draws %s %s %s', (slug, side, other) => {
    const middle = (of: string) => {
      const box = map.provinces.find((shape) => shape.slug === of)?.box;
      if (!box) throw new Error(`${of} is not drawn`);
      return { x: box.left + box.right, y: box.top + box.bottom };
    };
    const [one, two] = [middle(slug), middle(other)];
    const sides = {
      'east of': one.x > two.x,
      'west of': one.x < two.x,
      'north of': one.y < two.y,
      'south of': one.y > two.y,
    };
    expect(sides[side as keyof typeof sides]).toBe(true);
  });

  test('goes from north to south', () => {
    const names = map.provinces.map(({ name }) => name);
    const order = ['Hà Giang', 'Hà Nội', 'Nghệ An', 'Đà Nẵng', 'Khánh Hòa', 'Cần Thơ', 'Cà Mau'];
    expect(names.filter((name) => order.includes(name))).toEqual(order);
  });

  test('keeps an area for every province even as a thumbnail', () => {
    for (const { slug, outlines } of provinceMap(provinces, 3).provinces) {
      expect(Math.max(...outlines.map(doubleArea)), slug).toBeGreaterThan(10);
    }
  });

  test('is light: all shapes in 12 KB gzipped', () => {
    const shapes = [...map.provinces, ...map.archipelagos].map(({ data }) => data).join('\n');
    expect(gzipSync(shapes).length).toBeLessThan(12_000);
  });

  test('names a province that the drawing lacks', () => {
    expect(() => provinceMap({ 'ha-tay': { name: 'Hà Tây' } }, 1)).toThrow('"Hà Tây"');
  });
});
