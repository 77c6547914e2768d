import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';

function read(typed: string) {
  const { units, quoted } = readQuery(typed);
  return { units: units.map((unit) => unit.map(({ plain }) => plain).join(' ')), quoted };
}

describe('readQuery', () => {
  it.each([
    ['mục tiêu kép', ['muc', 'tieu', 'kep'], false],
    ['"bốn tại chỗ"', ['bon tai cho'], true],
    ['“bốn tại chỗ”', ['bon tai cho'], true],
    ['«bốn tại chỗ»', ['bon tai cho'], true],
    ['“bốn tại chỗ', ['bon tai cho'], true],
    ['"mục tiêu kép" "5K"', ['muc tieu kep', '5k'], true],
    ['covid “bốn tại chỗ” tỉnh', ['covid', 'bon tai cho', 'tinh'], false],
    ['mục tiêu “kép”', ['muc', 'tieu', 'kep'], false],
    ['182-CV/TU', ['182 cv tu'], false],
    ['342 - CV/TU', ['342', 'cv tu'], false],
    ['18/5/2021', ['18 5 2021'], false],
    ['  ', [], false],
    ['""', [], false],
  ])('%s', (typed, units, quoted) => {
    expect(read(typed)).toEqual({ units, quoted });
  });

  it('understands letters that were typed in pieces', () => {
    expect(read('“bốn tại chỗ”'.normalize('NFD'))).toEqual(read('“bốn tại chỗ”'));
  });
});
