import { describe, expect, it } from 'vitest';
import { marksAgree, wordsOf } from './words.ts';

const plain = (text: string) => wordsOf(text).map((word) => word.plain);

describe('wordsOf', () => {
  it.each([
    ['MỤC TIÊU KÉP', ['muc', 'tieu', 'kep']],
    ['mục tiêu kép'.normalize('NFD'), ['muc', 'tieu', 'kep']],
    ['mục tiêu “kép”.', ['muc', 'tieu', 'kep']],
    ['Số 342 - CV/TU', ['so', '342', 'cv', 'tu']],
    ['342-CV/TU', ['342', 'cv', 'tu']],
    ['HĐND tỉnh', ['hdnd', 'tinh']],
    ['5K', ['5k']],
    [' “”, ', []],
  ])('%s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it('reads both placements of the tone as one', () => {
    expect(wordsOf('cấp ủy').map(({ text }) => text)).toEqual(
      wordsOf('CẤP UỶ').map(({ text }) => text),
    );
  });

  it('tells where each word stands, in text of any Unicode form', () => {
    const text = 'về “bốn tại chỗ”'.normalize('NFD');
    const [, first, , last] = wordsOf(text);
    expect(text.slice(first?.start, last?.end).normalize('NFC')).toBe('bốn tại chỗ');
  });
});

describe('marksAgree', () => {
  it.each([
    ['đường', 'đường', true],
    ['đường', 'dương', false],
    ['đường', 'dưỡng', false],
    ['duong', 'đường', true],
    ['duong', 'dưỡng', true],
    ['muc', 'mục', true],
    ['mức', 'mục', false],
    // Half of the marks typed: those must be there.
    ['tiêu', 'tiếu', false],
    ['đuong', 'đường', true],
    ['đuong', 'dương', false],
    // The beginning of a longer word.
    ['ké', 'kép', true],
    ['kế', 'kép', false],
    ['kép', 'ké', false],
  ])('typed %s, printed %s: %s', (typed, found, expected) => {
    expect(marksAgree(typed, found)).toBe(expected);
  });
});
