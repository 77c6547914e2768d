import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource } from './decode.ts';
import { normalise } from './normalise.ts';
import { linesOf, paragraphsOf, segment, trim } from './segment.ts';

const text = fc
  .array(
    fc.constantFrom(
      '\n',
      '\n\n',
      ' ',
      '\t',
      '\u00a0',
      '\uFEFF',
      'Ủy',
      'đặc biệt',
      '- ',
      '1. ',
      '😷',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('segment', () => {
  it('parts runs of lines from the white space around them', () => {
    const source = '\n\nSố 182-CV/TU\n \nVề tăng cường\nlãnh đạo  \n';
    expect(segment(source).map(({ type, start, end }) => [type, source.slice(start, end)])).toEqual(
      [
        ['blank', '\n\n'],
        ['text', 'Số 182-CV/TU'],
        ['blank', '\n \n'],
        ['text', 'Về tăng cường\nlãnh đạo  '],
        ['blank', '\n'],
      ],
    );
  });

  it('loses nothing: its slices joined are the text again', () => {
    fc.assert(
      fc.property(text, (source) => {
        const slices = segment(source).map(({ start, end }) => source.slice(start, end));
        expect(slices.join('')).toBe(source);
      }),
      { numRuns: 1000 },
    );
  });

  it('puts text and white space in turn, and every letter into text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const segments = segment(source);
        segments.forEach(({ type, start, end }, index) => {
          expect(end).toBeGreaterThan(start);
          expect(type).not.toBe(segments[index - 1]?.type);
          expect(/\S/u.test(source.slice(start, end))).toBe(type === 'text');
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(dispatchIds)('loses nothing of %s', (id) => {
    const { text: source } = normalise(decodeSource(readSource('.', seedOf[id]).bytes, id));
    const slices = segment(source).map(({ start, end }) => source.slice(start, end));
    expect(slices.join('')).toBe(source);
  });
});

describe('paragraphsOf', () => {
  it('counts the empty lines above each paragraph', () => {
    const gaps = paragraphsOf('\n\nmột\n\nhai\n \n\n\nba\nbốn').map(({ gap }) => gap);
    expect(gaps).toEqual([1, 1, 3]);
  });

  it('counts none above a text that begins at once', () => {
    expect(paragraphsOf('một')).toEqual([{ start: 0, end: 3, gap: 0 }]);
    expect(paragraphsOf('')).toEqual([]);
  });
});

describe('linesOf', () => {
  it('gives the lines of a span, trimmed, without empty ones', () => {
    const source = 'xx\n  Các huyện ủy, \n\t\n- Các ban đảng,\nyy';
    const lines = linesOf(source, { start: 3, end: source.length - 3 });
    expect(lines.map(({ start, end }) => source.slice(start, end))).toEqual([
      'Các huyện ủy,',
      '- Các ban đảng,',
    ]);
  });

  it('keeps every letter of the span, in order, and none beside it', () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.nat(20), (source, from, length) => {
        const span = { start: Math.min(from, source.length), end: source.length };
        span.end = Math.min(span.start + length, source.length);
        const lines = linesOf(source, span).map(({ start, end }) => source.slice(start, end));
        expect(lines.join('').replace(/\s/gu, '')).toBe(
          source.slice(span.start, span.end).replace(/\s/gu, ''),
        );
      }),
    );
  });
});

describe('trim', () => {
  it.each([
    ['  một  ', 'một'],
    ['\n\tmột hai\u00a0', 'một hai'],
    ['một', 'một'],
    ['   ', ''],
    ['', ''],
  ])('of "%s" leaves "%s"', (source, expected) => {
    const { start, end } = trim(source, { start: 0, end: source.length });
    expect(source.slice(start, end)).toBe(expected);
    expect(end).toBeGreaterThanOrEqual(start);
  });
});
