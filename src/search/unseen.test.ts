import { expect, it } from 'vitest';
import { foldPhrase } from '../archive/vietnamese.ts';
import { toIndexLetters } from './letters.ts';
import { wordsOf } from './words.ts';

it('characters that nobody sees divide no word', () => {
  expect(wordsOf('Co\u200bvid\u00ad-19 \u202ecông')).toEqual([
    expect.objectContaining({ text: 'covid', plain: 'covid', start: 0, end: 6 }),
    expect.objectContaining({ plain: '19' }),
    expect.objectContaining({ text: 'công', plain: 'cong' }),
  ]);
});

it('the index does without them', () => {
  expect(toIndexLetters('đ\u200bi\u202e')).toBe('ḏi');
});

it('a theme is recognised although they stand in it', () => {
  expect(foldPhrase('mục\u00ad tiêu\u200b kép').text).toBe('mục tiêu kép');
});
