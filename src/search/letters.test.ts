import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutIntoWords, fromIndexText, hasReservedCharacter, toIndexLetters } from './letters.ts';
import { wordsOf } from './words.ts';

/** What Pagefind makes of a text: runs between blanks, of which only letters and figures count. */
function pagefindWords(text: string): string[] {
  return cutIntoWords(text)
    .split(/[^\S\uFEFF]+/u)
    .map((run) => run.replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
    .filter((run) => run !== '');
}

const seeds = readdirSync('seeds').map((file) => readFileSync(`seeds/${file}`, 'utf8'));
const noMarkup = (text: string) =>
  !/[<>&\p{Default_Ignorable_Code_Point}]/u.test(text) && !hasReservedCharacter(text);

describe('toIndexLetters', () => {
  it.each([
    ['Đặc biệt', 'Ḏặc biệt'],
    ['HĐND', 'HḎND'],
    ['đường'.normalize('NFD'), 'ḏường'.normalize('NFC')],
  ])('writes %s as %s', (text, expected) => {
    expect(toIndexLetters(text)).toBe(expected);
  });
});

describe('cutIntoWords', () => {
  it.each([
    ['Số 342 - CV/TU', ['Số', '342', 'CV', 'TU']],
    ['Số 182-CV/TU', ['Số', '182', 'CV', 'TU']],
    ['kinh tế - xã hội', ['kinh', 'tế', 'xã', 'hội']],
    ['chính trị-xã hội', ['chính', 'trị', 'xã', 'hội']],
    ['chính trị- xã hội', ['chính', 'trị', 'xã', 'hội']],
    ['dịch Covid -19', ['dịch', 'Covid', '19']],
    ['ngày 18/5/2021', ['ngày', '18', '5', '2021']],
    ['tiếp tục thực hiện mục tiêu “kép”.', ['tiếp', 'tục', 'thực', 'hiện', 'mục', 'tiêu', 'kép']],
    ['4 tại chỗ (điều trị', ['4', 'tại', 'chỗ', 'điều', 'trị']],
  ])('%s', (text, expected) => {
    expect(pagefindWords(text)).toEqual(expected);
  });

  it('leaves entities whole', () => {
    expect(cutIntoWords('A&amp;B')).toBe('A&amp;\u2060 B');
    expect(cutIntoWords('xin &#34;kép&#34; rồi')).toBe('xin &#34;kép&#34; rồi');
  });

  it('gives Pagefind the words of every line of the sources', () => {
    for (const line of seeds.flatMap((text) => text.split('\n'))) {
      const cut = pagefindWords(line).map((word) => word.toLowerCase());
      const words = wordsOf(line).map(({ start, end }) => line.slice(start, end).toLowerCase());
      expect(cut).toEqual(words);
    }
  });
});

describe('fromIndexText', () => {
  it('gives back what was indexed, with each white space as one blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }).filter(noMarkup), (text) => {
        const runs = cutIntoWords(toIndexLetters(text)).split(/[^\S\uFEFF]+/u);
        const original = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
        expect(fromIndexText(runs.join(' '))).toBe(original);
      }),
    );
  });

  it('begins a line where a block ended', () => {
    expect(fromIndexText('TỈNH ỦY CAO BẰNG\u2063 * Số 182-\u2060 CV/\u2060 TU\u2063 \u2063')).toBe(
      'TỈNH ỦY CAO BẰNG\n* Số 182-CV/TU',
    );
  });
});
