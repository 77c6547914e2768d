import { describe, expect, it } from 'vitest';
import { readQuery } from './query.ts';
import { otherForms, themeOf } from './themes.ts';

const themes = [
  { name: '5K', href: '/chu-de/5k/', variants: ['5K', '5 K'] },
  { name: 'Bốn tại chỗ', href: '/chu-de/bon-tai-cho/', variants: ['bốn tại chỗ', '4 tại chỗ'] },
  { name: 'Vắc xin', href: '/chu-de/vac-xin/', variants: ['vắc xin', 'vắc-xin'] },
];

function ask(typed: string) {
  const query = readQuery(typed);
  const theme = themeOf(query, themes);
  return { theme: theme?.name, forms: otherForms(query, theme) };
}

describe('themeOf and otherForms', () => {
  it.each([
    ['4 tại chỗ', 'Bốn tại chỗ', ['bốn tại chỗ']],
    ['4 tai cho', 'Bốn tại chỗ', ['bốn tại chỗ']],
    ['bon tai cho', 'Bốn tại chỗ', ['4 tại chỗ']],
    ['“bốn tại chỗ”', 'Bốn tại chỗ', []],
    ['5k', '5K', ['5 K']],
    ['vac xin', 'Vắc xin', []],
    ['tại chỗ', undefined, []],
    ['4 tại chỗ khác', undefined, []],
    ['', undefined, []],
  ])('%s', (typed, theme, forms) => {
    expect(ask(typed)).toEqual({ theme, forms });
  });
});
