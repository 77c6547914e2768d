import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource } from './decode.ts';
import { compareTexts } from './fidelity.ts';
import { parse } from './parse.ts';

/** A source with what its page prints: the words of its parts, without Markdown and list hyphens. */
function seedAndPage(id: DispatchId): { source: string; page: string } {
  const { bytes, file } = readSource('.', seedOf[id]);
  const { text, blocks } = parse(bytes, file);
  const parts = blocks.flatMap((block) => block.parts);
  return {
    source: decodeSource(bytes, file),
    page: parts.map(({ start, end }) => text.slice(start, end)).join('\n'),
  };
}

describe('a page agrees with its source', () => {
  it.each(dispatchIds)('%s', (id) => {
    const { source, page } = seedAndPage(id);
    expect(compareTexts(source, page)).toBeUndefined();
  });

  it.each([
    ['as it is', 'Số 182-CV/TU', 'Số 182-CV/TU'],
    ['with other white space', 'Số  182-CV/TU\n\n\nKính gửi:', ' Số 182-CV/TU Kính gửi: '],
    ['without heading signs', '# TỈNH ỦY CAO BẰNG', 'TỈNH ỦY CAO BẰNG'],
    ['without bold', '**1. Tiếp tục chỉ đạo** quán triệt', '1. Tiếp tục chỉ đạo quán triệt'],
    ['without italics', '(*qua Văn phòng Tỉnh ủy*)', '(qua Văn phòng Tỉnh ủy)'],
    ['with the asterisk, without its backslash', 'CAO BẰNG\n\n\\*\n\nSố', 'CAO BẰNG * Số'],
    ['with an asterisk that was text', '5 * 3', '5 * 3'],
    ['without list hyphens', '- Như trên,\n  - Lưu VPTU.', 'Như trên, Lưu VPTU.'],
    [
      'without other bullets',
      '• Như trên,\n~ Bộ Y tế,\n+ Lưu VPTU.',
      'Như trên, Bộ Y tế, Lưu VPTU.',
    ],
    ['without a hyphen that lost its blank', '-Như trên,\n-Lưu VPTU.', 'Như trên, Lưu VPTU.'],
    ['with list hyphens', '- Như trên,\n- Lưu VPTU.', '- Như trên, - Lưu VPTU.'],
    ['without an empty bullet', '- \n- Kính gửi:', 'Kính gửi:'],
    ['without the hyphen after the label', 'Kính gửi: - Các huyện ủy,', 'Kính gửi: Các huyện ủy,'],
    ['… the label in bold', '**Kính gửi:** - Các ban đảng', 'Kính gửi: Các ban đảng'],
    ['… the label without a colon', 'Kính gửi - Các huyện ủy,', 'Kính gửi Các huyện ủy,'],
    ['… the label apart from its colon', 'Kính gửi : - Các huyện ủy,', 'Kính gửi : Các huyện ủy,'],
    ['… below the label of the recipients', 'Nơi nhận: - Như trên,', 'Nơi nhận: Như trên,'],
    ['in another normal form', 'Triệu Đình Lê', 'Triệu Đình Lê'.normalize('NFD')],
    ['below a byte order mark', '\uFEFFSố 182-CV/TU', 'Số 182-CV/TU'],
    ['without the hyphen of a bold entry', '**- Như trên,**', 'Như trên,'],
    ['without the hyphen of an entry set as a heading', '## - Như trên,', 'Như trên,'],
    ['without a hyphen that was escaped', '\\- Như trên,', 'Như trên,'],
    ['with an escaped backslash', 'a\\\\b **\\\\**', 'a\\b \\'],
  ])('%s', (_, source, page) => {
    expect(compareTexts(source, page)).toBeUndefined();
  });
});

describe('a page differs from its source', () => {
  const source = '# TỈNH ỦY CAO BẰNG\n\n\\*\n\nphòng, chống dịch Covid-19 và mục tiêu “kép”';
  const page = 'TỈNH ỦY CAO BẰNG * phòng, chống dịch Covid-19 và mục tiêu “kép”';

  it.each([
    ['a letter is missing', 'mục tiêu', 'mục iêu', 5],
    ['a letter is added', 'dịch', 'dịchh', 5],
    ['two words are swapped', 'phòng, chống', 'chống, phòng', 5],
    ['a tone mark is changed', 'chống', 'chông', 5],
    ['a letter changes its case', 'CAO', 'Cao', 1],
    ['a curly quotation mark is straight', '“kép”', '"kép"', 5],
    ['the hyphen of Covid-19 is lost', 'Covid-19', 'Covid19', 5],
    ['a comma is lost', 'phòng, chống', 'phòng chống', 5],
    ['the escaped asterisk is lost', ' * ', ' ', 3],
    ['a correction is silently applied', 'và mục', 'và các mục', 5],
    ['a digit is changed', '19', '29', 5],
    ['the end is lost', ' “kép”', '', 5],
    ['an editor added something at the end', '“kép”', '“kép” [nguyên văn]', 5],
    ['all is lost', page, '', 1],
  ])('where %s', (_, words, instead, line) => {
    const changed = page.replace(words, instead);
    expect(changed).not.toBe(page);
    expect(compareTexts(source, page)).toBeUndefined();
    expect(compareTexts(source, changed)?.line).toBe(line);
  });

  it.each([
    ['a hyphen between words', 'kinh tế - xã hội', 'kinh tế xã hội'],
    ['a hyphen after an organ', 'Kính gửi: Ban Tổ chức - Nội vụ', 'Kính gửi: Ban Tổ chức Nội vụ'],
    ['a hyphen in a number', 'Số 342 - CV/TU', 'Số 342 CV/TU'],
    ['a minus before a figure', '-5 độ', '5 độ'],
    ['a plus inside a line', 'F0 + F1', 'F0 F1'],
    ['a number sign inside a line', 'Lô # 5', 'Lô 5'],
    ['the number sign of a code', '1#5K', '15K'],
    ['an underscore', 'Số ___', 'Số'],
    ['an angle bracket', 'a < b', 'a b'],
    ['a backslash before a letter', 'C:\\Users', 'C:Users'],
  ])('where it drops %s', (_, from, to) => {
    expect(compareTexts(from, to)).toMatchObject({ line: 1 });
  });

  it('and says what stands where', () => {
    const difference = compareTexts(
      'Số 182-CV/TU\n\nđẩy nhanh tuyển đầu',
      'Số 182-CV/TU đẩy nhanh tuyến đầu',
    );
    expect(difference).toEqual({
      line: 3,
      message:
        'the source has "…Số 182-CV/TU đẩy nhanh tuyển đầu…", the page has "…Số 182-CV/TU đẩy nhanh tuyến đầu…"',
    });
  });

  it('on the line of the first difference', () => {
    expect(compareTexts('một\nhai\nba\nbốn', 'một hai ban bống')?.line).toBe(4);
    expect(compareTexts('một\nhai\nba\nbốn', 'một hay ba bống')?.line).toBe(2);
  });
});

describe.each(dispatchIds)('%s: no change of one character goes unseen', (id) => {
  const { source, page } = seedAndPage(id);
  const seen = Array.from(page.matchAll(/\S/gu), ({ index }) => index);
  const place = fc.constantFrom(...seen);

  it('when it is removed', () => {
    fc.assert(
      fc.property(place, (at) => {
        // An asterisk of the text may be Markdown to the gate only where it is not escaped; here it is.
        expect(compareTexts(source, page.slice(0, at) + page.slice(at + 1))).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it('when it is another', () => {
    const letters = fc.constantFrom(...'aăâđeêôơưầệỗúỹĐẮ5'.split(''), '-', '“', '"', '*');
    fc.assert(
      fc.property(place, letters, (at, letter) => {
        fc.pre(page[at] !== letter);
        const changed = page.slice(0, at) + letter + page.slice(at + 1);
        expect(compareTexts(source, changed)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });

  it('when it stands twice', () => {
    fc.assert(
      fc.property(place, (at) => {
        const changed = page.slice(0, at + 1) + page.slice(at);
        expect(compareTexts(source, changed)).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows of signs that may be Markdown or text', () => {
  const row = (sign: string) => sign.repeat(50_000);

  it.each([
    ['asterisks, all of them text', row('*'), row('*')],
    ['asterisks, none of them text', `a${row('*')}b`, 'ab'],
    ['asterisks, some of them text', `a${row('*')}b`, `a${'*'.repeat(776)}b`],
    ['asterisks with backslashes', row('\\*'), row('*')],
  ])('are compared in no time: %s', { timeout: 5_000 }, (_, source, page) => {
    expect(compareTexts(source, page)).toBeUndefined();
  });

  it('may not be more on the page', () => {
    expect(compareTexts('a***b', 'a****b')?.message).toContain('the page has "…a****b…"');
  });

  it('leave the page in pairs', () => {
    const source = 'Số\n\n**LAI CHÂU**\n\n\\*\n\nLai Châu';
    expect(compareTexts(source, 'Số LAI CHÂU * Lai Châu')).toBeUndefined();
    expect(compareTexts(source, 'Số LAI CHÂU ** Lai Châu')).toEqual({
      line: 3,
      message:
        'the source has 5 asterisks, the first of them here, and the page shows 2; ' +
        'those of Markdown come in pairs, so the page shows one too many or one too few',
    });
  });
});
