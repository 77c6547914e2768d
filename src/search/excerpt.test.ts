import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt } from './excerpt.ts';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `chữ${from + at}`).join(' ');

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

describe('makeExcerpt', () => {
  it('shows a short paragraph whole', () => {
    const text = 'Số 182-CV/TU';
    const { segments, cutBefore, cutAfter } = makeExcerpt(text, [spanOf(text, '182-CV/TU')]);
    expect(segments).toEqual([
      { text: 'Số ', isHit: false },
      { text: '182-CV/TU', isHit: true },
    ]);
    expect([cutBefore, cutAfter]).toEqual([false, false]);
  });

  it('cuts a long one on both sides of the hit, between words', () => {
    const text = `${words(0, 100)} mục tiêu kép ${words(100, 200)}`;
    const { segments, cutBefore, cutAfter } = makeExcerpt(text, [spanOf(text, 'mục tiêu kép')]);
    expect(segments.map((segment) => segment.text)).toEqual([
      `${words(88, 100)} `,
      'mục tiêu kép',
      ` ${words(100, 130)}`,
    ]);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it('shows more of what stands before a hit at the very end', () => {
    const text = `${words(0, 100)} mục tiêu kép`;
    const [before] = makeExcerpt(text, [spanOf(text, 'mục tiêu kép')]).segments;
    expect(before?.text).toBe(`${words(58, 100)} `);
  });

  it('never alters the text', () => {
    const paragraph = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1 }))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(paragraph, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        const { segments } = makeExcerpt(text, [{ start, end }]);
        expect(text).toContain(segments.map((segment) => segment.text).join(''));
      }),
    );
  });
});
