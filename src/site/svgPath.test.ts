import { describe, expect, test } from 'vitest';
import { boxAround, doubleArea, encloses, pathData, readOutlines, snap } from './svgPath.ts';

const square = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
] as const;

describe('path data is read into outlines', () => {
  test.each([
    ['absolute lines', 'M0 0 L10 0 L10 10 L0 10 Z', [square]],
    ['numbers that go on after a move draw lines', 'M0,0 10,0 10,10 0,10z', [square]],
    ['relative lines', 'm0,0 10,0 0,10 -10,0z', [square]],
    ['flat and upright lines', 'M0 0H10v10h-10Z', [square]],
    ['a curve counts as its end', 'M0 0c1,2 3,4 10,0L10 10 0 10z', [square]],
    [
      'after z the pen is where the outline began',
      'm1,1 4,0 0,4z m10,10 1,0 0,1z',
      [
        [
          [1, 1],
          [5, 1],
          [5, 5],
        ],
        [
          [11, 11],
          [12, 11],
          [12, 12],
        ],
      ],
    ],
    [
      'numbers without a leading nought, in powers of ten',
      'M.5-.5l-10e-1,0',
      [
        [
          [0.5, -0.5],
          [-0.5, -0.5],
        ],
      ],
    ],
  ])('%s', (_, data, outlines) => {
    expect(readOutlines(data)).toEqual(outlines);
  });

  test('other commands are refused', () => {
    expect(() => readOutlines('M0 0A5 5 0 0 1 10 10')).toThrow('cannot draw the path command A');
  });
});

test('snapping drops corners that fall together and keeps common borders common', () => {
  const [west] = snap(readOutlines('M0 0L10.1 0L10.2 4.9L10.1 10L0 10z'), 5);
  const [east] = snap(readOutlines('M10.1 0L20 0L20 10L10.1 10L10.2 4.9z'), 5);
  expect(west).toEqual([
    [0, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [0, 2],
  ]);
  expect(east).toEqual([
    [2, 0],
    [4, 0],
    [4, 2],
    [2, 2],
    [2, 1],
  ]);
});

describe('outlines are written as path data', () => {
  test('that reads back as the same outlines', () => {
    const outlines = [square, square.map(([x, y]) => [x + 20, y - 5] as const)];
    expect(readOutlines(pathData(outlines))).toEqual(outlines);
  });

  test('an islet smaller than the grid still shows', () => {
    expect(pathData(snap(readOutlines('M7 7l.1 .1z'), 1))).toBe('M7 7l1 0z');
  });
});

test('the area does not depend on the direction of the outline', () => {
  expect(doubleArea(square)).toBe(200);
  expect(doubleArea(square.toReversed())).toBe(200);
});

test('the box goes round all corners', () => {
  expect(boxAround([[3, 9], ...square.slice(0, 2), [-4, 2]])).toEqual({
    left: -4,
    top: 0,
    right: 10,
    bottom: 9,
  });
});

test.each([
  [[5, 5], true],
  [[-1, 5], false],
  [[11, 5], false],
  [[5, 12], false],
] as const)('whether the square encloses %j', (point, isInside) => {
  expect(encloses(square, point)).toBe(isInside);
});
