import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelLines, widthOf } from './labelLines.ts';

/** The width that labels of the timeline have, in em. */
const width = 8.3;

describe('labelLines', () => {
  it.each([
    ['Công điện số 1699/CĐ-TTg', ['Công điện số', '1699/CĐ-TTg']],
    ['Công văn số 9816-CV/BTGTW', ['Công văn số', '9816-CV/BTGTW']],
    ['Thường trực Ban Bí thư', ['Thường trực', 'Ban Bí thư']],
    ['Điện', ['Điện']],
    ['[từ ngày 07/3/2020 trở đi]', ['[từ ngày', '07/3/2020 trở đi]']],
    ['', []],
  ])('breaks "%s" between words', (label, lines) => {
    expect(labelLines(label, width)).toEqual(lines);
  });

  it('breaks a number that is too long for a line after its signs', () => {
    expect(labelLines('Số 12345-CTr/ĐUKDNTW', width)).toEqual(['Số 12345-CTr/', 'ĐUKDNTW']);
  });

  it('keeps words with a no-break space between them on one line', () => {
    expect(labelLines('Chỉ thị không số', width)).toEqual(['Chỉ thị không', 'số']);
    expect(labelLines('Chỉ thị không\u00a0số', width)).toEqual(['Chỉ thị', 'không\u00a0số']);
  });

  it('makes no line too wide and loses no letter', () => {
    const words = fc.array(
      fc.constantFrom('Ban', 'Tuyên giáo', '9816-CV/BTGTW', 'không\u00a0số', 'MMMMMMMMMMMMMM', 'ở'),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 12 }), (parts, em) => {
        const label = parts.join(' ');
        const lines = labelLines(label, em);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(em);
        expect(lines.join('').replace(/\s/gu, '')).toBe(label.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('widthOf', () => {
  // Measured in Chromium with Source Serif 4.
  it.each([
    ['9816-CV/BTGTW', 7.69],
    ['Thường trực Ban Bí thư', 11.05],
  ])('does not estimate %s too narrow', (words, measured) => {
    expect(widthOf(words)).toBeGreaterThanOrEqual(measured);
    expect(widthOf(words)).toBeLessThan(measured * 1.15);
  });
});
