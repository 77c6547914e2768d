import { describe, expect, it } from 'vitest';
import { readDispatch } from '../site/archive.ts';
import { blockText, dispatchSchema, known, quote, type Dispatch } from './dispatch.ts';

const { dispatch } = readDispatch('.', 'cao-bang-182-cv-tu-2021');

function wordsOf(id: string): string | undefined {
  const block = dispatch.blocks.find((one) => one.id === id);
  return block && blockText(dispatch.text, block);
}

describe('blockText', () => {
  it('closes the page break of a paragraph', () => {
    expect(wordsOf('muc-5')).toContain('phối hợp ngăn chặn các thông tin tiêu cực, bịa đặt');
  });

  it('gives each line of a head or a list its own', () => {
    expect(wordsOf('ky')).toBe('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nTriệu Đình Lê');
  });
});

describe('known', () => {
  it('gives the value of a fact on any basis', () => {
    expect(known(dispatch.number)).toBe('182-CV/TU');
    expect(known(readDispatch('.', 'lang-son-chi-thi-khong-so-2021').dispatch.province)).toBe(
      'lang-son',
    );
  });

  it('gives nothing for what is unknown', () => {
    expect(known({ basis: 'unknown' })).toBeUndefined();
  });
});

describe('quote', () => {
  it('gives a span with its words', () => {
    expect(quote('mục tiêu kép', { start: 4, end: 8 })).toEqual({ start: 4, end: 8, text: 'tiêu' });
  });
});

describe('dispatchSchema', () => {
  const refused = (change: Partial<Record<keyof Dispatch, unknown>>) =>
    !dispatchSchema.safeParse({ ...dispatch, ...change }).success;

  it('takes a dispatch as it is', () => {
    expect(refused({})).toBe(false);
  });

  it.each<[string, Partial<Record<keyof Dispatch, unknown>>]>([
    ['a permalink with capitals', { id: 'Cao-Bang' }],
    ['a permalink with two hyphens', { id: 'cao--bang' }],
    ['an empty value', { number: { basis: 'printed', value: '', where: [] } }],
    ['a printed fact without its place', { number: { basis: 'printed', value: '1', where: [] } }],
    ['an unknown fact with a value', { number: { basis: 'unknown', value: '1' } }],
    ['an unknown basis', { number: { basis: 'guessed', value: '1' } }],
    [
      'a kind that is none',
      { kind: { basis: 'printed', value: 'thu', where: [{ start: 0, end: 1, text: 'x' }] } },
    ],
    ['no blocks', { blocks: [] }],
    ['an unknown field', { nguon: 'x' } as never],
    ['a day that is none', { accessioned: '2026-02-30' }],
  ])('refuses %s', (_, change) => {
    expect(refused(change)).toBe(true);
  });
});
