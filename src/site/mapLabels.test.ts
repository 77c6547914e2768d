import { expect, test } from 'vitest';
import { readProvinces } from './archive.ts';
import { archipelagoLabel, mapLabels, margin } from './mapLabels.ts';
import { provinceMap } from './provinceMap.ts';
import { encloses } from './svgPath.ts';

const map = provinceMap(readProvinces('.'), 1);
const size = 26;
const shapes = (...names: string[]) =>
  names.flatMap((name) => map.provinces.filter((shape) => shape.name === name));

test('a name stands beside its province where there is no land', () => {
  const [caoBang, quangNgai] = mapLabels(map, shapes('Cao Bằng', 'Quảng Ngãi'), size);
  expect([caoBang?.anchor, quangNgai?.anchor]).toEqual(['start', 'start']);
  expect(quangNgai?.x).toBeGreaterThan(shapes('Quảng Ngãi')[0]?.box.right ?? Infinity);
});

test('a name at the western edge does not run off the map', () => {
  const [label] = mapLabels(map, shapes('Điện Biên'), size);
  expect(label?.anchor).not.toBe('end');
  expect(label?.x).toBeGreaterThan(-margin);
});

test('a name covers no other province that is named', () => {
  for (const { name, x, y, anchor } of mapLabels(map, map.provinces, size)) {
    const width = name.length * size * 0.5;
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const others = map.provinces.filter((shape) => shape.name !== name);
    const ends = [left + width * 0.1, left + width * 0.5, left + width * 0.9];
    const covered = others.filter(({ outlines }) =>
      ends.some((end) => outlines.some((outline) => encloses(outline, [end, y]))),
    );
    expect(covered.length, name).toBeLessThanOrEqual(1);
  }
});

test('names never run into one another: with all provinces some are left out', () => {
  const labels = mapLabels(map, map.provinces, size);
  const boxes = labels.map(({ name, x, y, anchor }) => {
    const width = name.length * size * 0.5;
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    return { left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      expect(meet).toBe(false);
    }
  }
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.length).toBeLessThan(63);
});

test('a name gives way to the two lines over an archipelago', () => {
  const [khanhHoa] = mapLabels(map, shapes('Khánh Hòa'), size);
  const truongSa = map.archipelagos.find(({ name }) => name === 'Trường Sa');
  if (!khanhHoa || !truongSa) throw new Error('not drawn');
  const { x, y, box } = archipelagoLabel(truongSa, ['Quần đảo Trường Sa', '(Khánh Hòa)'], 22);
  expect([x > box.left, x < box.right, y > box.top, y < truongSa.box.top]).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  const taken = { left: khanhHoa.x + 50, top: khanhHoa.y - 5, right: 900, bottom: khanhHoa.y + 5 };
  expect(mapLabels(map, shapes('Khánh Hòa'), size, [taken])).not.toContainEqual(khanhHoa);
});
