import { describe, expect, it } from 'vitest';
import { matchText } from './match.ts';
import { plan, type Level } from './plan.ts';
import { readQuery } from './query.ts';

/** What is found at the strictest level that finds anything, and how. */
function find(typed: string, text: string, variants: string[] = []) {
  for (const attempt of plan(readQuery(typed), variants)) {
    const match = matchText(text, attempt);
    if (!match) continue;
    const found = match.spans.map(({ start, end }) => text.slice(start, end));
    return { level: attempt.level, likeness: match.likeness, found };
  }
  return undefined;
}

const exhortation =
  'hạn chế tối đa tác động bất lợi đến hoạt động kinh tế - xã hội và tiếp tục thực hiện mục tiêu “kép”.';
const preamble = 'thực hiện hiệu quả “mục tiêu kép” vừa phòng, chống dịch vừa phát triển kinh tế';
const motto = 'phương châm “4 tại chỗ”, huy động cả hệ thống chính trị';
const roads = 'đường mòn, lối mở; biểu dương, bồi dưỡng';

describe('matchText', () => {
  it.each<[string, string, Level, string[]]>([
    ['muc tieu kep', preamble, 'phrase', ['mục tiêu kép']],
    ['MỤC TIÊU KÉP', preamble, 'phrase', ['mục tiêu kép']],
    ['muc tieu kep', exhortation, 'phrase', ['mục tiêu “kép”']],
    ['kinh tế xã hội', exhortation, 'phrase', ['kinh tế - xã hội']],
    ['kinh tế-xã hội', exhortation, 'phrase', ['kinh tế - xã hội']],
    ['muc tieu ke', preamble, 'start', ['mục tiêu kép']],
    ['kép kinh tế', preamble, 'words', ['kép', 'kinh', 'tế']],
    ['182-CV/TU', 'Số 182-CV/TU', 'phrase', ['182-CV/TU']],
    ['342-cv/tu', 'Số 342 - CV/TU', 'phrase', ['342 - CV/TU']],
    ['18/5/2021', 'Cao Bằng, ngày 18 tháng 5 năm 2021', 'phrase', ['18 tháng 5 năm 2021']],
  ])('%s in "%s"', (typed, text, level, found) => {
    expect(find(typed, text)).toMatchObject({ level, found });
  });

  it('does not take a part of a word, or of a number, for the whole', () => {
    expect(find('5K', '15K')).toBeUndefined();
    expect(find('"tai"', 'tại chỗ, tài chính, taiga')?.found).toEqual(['tại', 'tài']);
    expect(find('82-CV/TU', 'Số 182-CV/TU')).toBeUndefined();
  });

  it('finds only what is quoted', () => {
    expect(find('“mục tiêu”', preamble)?.found).toEqual(['mục tiêu']);
    expect(find('“kép mục tiêu”', preamble)).toBeUndefined();
    expect(find('“mục tiê”', preamble)).toBeUndefined();
  });

  it('marks only what has the marks that were typed, when there is such', () => {
    expect(find('đường', roads)).toMatchObject({ likeness: 'typed', found: ['đường'] });
    expect(find('duong', roads)).toMatchObject({ found: ['đường', 'dương', 'dưỡng'] });
    expect(find('đường', 'biểu dương')).toMatchObject({ likeness: 'otherMarks', found: ['dương'] });
  });

  it('finds the other forms of a theme, with their own marks only', () => {
    expect(find('bốn tại chỗ', motto, ['4 tại chỗ'])).toMatchObject({
      likeness: 'variant',
      found: ['4 tại chỗ'],
    });
    expect(find('bốn tại chỗ', 'cả 4 tài cho', ['4 tại chỗ'])?.level).not.toBe('phrase');
  });

  it('marks what was typed and its other forms side by side', () => {
    expect(find('4 tại chỗ', `bốn tại chỗ, ${motto}`, ['bốn tại chỗ'])).toMatchObject({
      likeness: 'typed',
      found: ['bốn tại chỗ', '4 tại chỗ'],
    });
  });
});
