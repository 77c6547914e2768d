import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource } from './decode.ts';
import { compareTexts } from './fidelity.ts';
import { normalise } from './normalise.ts';

function seedText(id: DispatchId): string {
  return decodeSource(readSource('.', seedOf[id]).bytes, seedOf[id]);
}

/** The stressed words with the kind of their stress. */
function stressed(source: string): [kind: string, words: string][] {
  const { text, emphasis } = normalise(source);
  return emphasis.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('the Markdown of the sources', () => {
  it.each([
    ['a heading', '# TỈNH ỦY CAO BẰNG', ' TỈNH ỦY CAO BẰNG'],
    ['a heading that ends with a sign', '# HỎA TỐC #', ' HỎA TỐC #'],
    ['bold, but no sign far from the margin', '**một** hai\n    # ba', 'một hai\n    # ba'],
    ['a lower heading', '### ĐẢNG CỘNG SẢN VIỆT NAM', ' ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['an escaped asterisk', '\\*', '*'],
    ['bold', '**TỈNH ỦY LAI CHÂU**', 'TỈNH ỦY LAI CHÂU'],
    ['bold over two lines', '**T/M BAN THƯỜNG VỤ\nBÍ THƯ**', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
    ['a hard break', 'V/v tăng cường chỉ đạo  \ncông tác', 'V/v tăng cường chỉ đạo\ncông tác'],
    ['a hard break in bold', '**T/M BAN THƯỜNG VỤ  \nBÍ THƯ**', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
    ['italics', 'Tỉnh ủy (*qua Văn phòng*) những', 'Tỉnh ủy (qua Văn phòng) những'],
    ['both', '***hỏa tốc***', 'hỏa tốc'],
    ['a bold label', '**Kính gửi:** - Các ban', 'Kính gửi: - Các ban'],
    ['an escaped sign', 'Công văn \\# 5 \\[mật\\]', 'Công văn # 5 [mật]'],
  ])('is taken off: %s', (_, source, text) => {
    expect(normalise(source).text).toBe(text);
  });

  it.each([
    ['an asterisk alone', '*'],
    ['a product', '5 * 3 * 2'],
    ['a number sign inside a line', 'Lô # 5'],
    ['a number sign without its blank', '#5K'],
    ['signs after a heading', 'Lô 5 ##'],
    ['a list', '- Như trên,\n- Lưu VPTU.'],
    ['a numbered list', '1. Một\n2. Hai'],
    ['a quotation', '> Một'],
    ['indented text', '        Kính gửi: Các huyện ủy'],
    ['a rule', '---'],
    ['a line below another', 'SỞ Y TẾ\n======='],
    ['a line of hyphens below another', 'SỞ Y TẾ\n-------'],
    ['a table', '| TỈNH ỦY | ĐẢNG CỘNG SẢN |'],
    ['a backslash in a word', 'C:\\Users\\công văn'],
    ['a backslash at the end of a line', 'một\\\nhai'],
    ['a link', '[Bộ Y tế](https://moh.gov.vn)'],
    ['a hostile link', '[x](javascript:alert(1))'],
    ['an image', '![x](a.png)'],
    ['a definition', '[1]: https://vidu.vn'],
    ['an expression', '{process.env.HOME}'],
    ['an element', '<script>alert(1)</script>'],
    ['an address in angle brackets', '<https://vidu.vn>'],
    ['a comment', '<!-- một -->'],
    ['an unfinished comment', '<!--'],
    ['an import', "import x from 'y'"],
    ['an export', 'export const x = 1'],
    ['a code span', '`mã` `` ` ``'],
    ['a code fence', '```\nmã\n```'],
    ['a character reference', '&amp; &#42; &lt;b&gt;'],
    ['underscores', '___ Số ___-CV/TU ___'],
    ['words in underscores', '_một_ __hai__'],
    ['a tilde', '~~một~~'],
    ['a byte order mark inside', 'một\n\n\uFEFFhai'],
  ])('is nothing else: %s stays as it is', (_, source) => {
    expect(normalise(source)).toEqual({ text: source, emphasis: [] });
  });

  it('is looked for in a paragraph with as many asterisks as a letter can have, and no more', () => {
    expect(normalise('**a** '.repeat(200)).text).toBe('a '.repeat(200));
    const hostile = '**a'.repeat(20_000);
    expect(normalise(`${hostile}\n\n**b**`).text).toBe(`${hostile}\n\nb`);
  });

  it('cuts where it should below a byte order mark', () => {
    expect(normalise('một\n\n\uFEFF**Kính gửi:** hai').text).toBe('một\n\n\uFEFFKính gửi: hai');
  });
});

describe('emphasis', () => {
  it('is kept on a part of a paragraph', () => {
    expect(stressed('nhiệm kỳ 2021 - 2026 vào **ngày 23/5/2021**, Ban Thường vụ')).toEqual([
      ['strong', 'ngày 23/5/2021'],
    ]);
    expect(stressed('Tỉnh ủy (*qua Văn phòng Tỉnh ủy*) những vấn đề')).toEqual([
      ['emphasis', 'qua Văn phòng Tỉnh ủy'],
    ]);
  });

  it.each([
    ['a whole paragraph', '**3. Tập trung bảo đảm các yêu cầu an ninh.**'],
    ['a whole paragraph in two pieces', '**T/M BAN THƯỜNG VỤ**  \n**PHÓ BÍ THƯ**'],
    ['all but its stop', '**Trần Hồng Quảng**.'],
    ['all but its quotation marks', '“**kép**”'],
  ])('is layout over %s', (_, source) => {
    expect(stressed(source)).toEqual([]);
  });

  it('is placed in the text, not in the source', () => {
    const { text, emphasis } = normalise('# A\n\nmột **hai** ba *bốn* \\* năm');
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual(['hai', 'bốn']);
  });

  it('is both where it is both', () => {
    expect(stressed('một ***hai*** ba')).toEqual([
      ['strong', 'hai'],
      ['emphasis', 'hai'],
    ]);
  });

  it.each(['một **hai\n\nba** bốn', 'một\nhai **ba\n\nbốn** năm'])(
    'ends with its paragraph: "%s"',
    (source) => {
      expect(normalise(source)).toEqual({ text: source, emphasis: [] });
    },
  );

  it.each<[DispatchId, [string, string][]]>([
    [
      'cao-bang-182-cv-tu-2021',
      [
        ['strong', 'ngày 23/5/2021'],
        ['emphasis', 'qua Văn phòng Tỉnh ủy và Ban Tuyên giáo Tỉnh ủy'],
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [['emphasis', 'điều trị tại chỗ; nguồn lực tại chỗ; cách ly tại chỗ; vật tư tại chỗ']],
    ],
    ['lang-son-chi-thi-khong-so-2021', []],
    ['lai-chau-58-cv-tu-2020', [['strong', 'Kính gửi:']]],
    ['ninh-binh-342-cv-tu-2021', []],
  ])('of %s', (id, expected) => {
    expect(stressed(seedText(id))).toEqual(expected);
  });
});

describe('whatever the source', () => {
  const piece = fc.constantFrom(
    ...['**', '*', '***', '\\*', '\\\\', '\\', '#', '# ', '## ', ' #', '_', '__', '`', '~', '|'],
    ...[
      '-',
      '- ',
      '1. ',
      '+ ',
      '> ',
      '===',
      '---',
      '    ',
      '\t',
      ' ',
      '  \n',
      '\n',
      '\n\n',
      '\\\n',
    ],
    ...[
      '[x](y)',
      '![',
      '](',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '{',
      '}',
      '&amp;',
      'import x',
      '\uFEFF',
    ],
    ...['Ủy', 'đ', 'ặ', 'Covid-19', '5K', '“kép”', '(', ')', '.', ',', '\u00a0', '…', '😷'],
  );
  const source = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

  it('keeps every line a line', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(normalise(text).text.split('\n')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every letter and digit of every line, in order', () => {
    const letters = (text: string) =>
      text.split('\n').map((line) => line.replace(/[^\p{L}\p{N}]/gu, ''));
    fc.assert(
      fc.property(source, (text) => {
        expect(letters(normalise(text).text)).toEqual(letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes nothing off that the fidelity gate would miss', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(compareTexts(text, normalise(text).text)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('stresses stretches of the text', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { text: normal, emphasis } = normalise(text);
        for (const { start, end } of emphasis) {
          expect(normal.slice(start, end)).toMatch(/\S/u);
          expect(end).toBeLessThanOrEqual(normal.length);
        }
      }),
    );
  });

  it.each(dispatchIds)('%s keeps its lines and its letters', (id) => {
    const text = seedText(id);
    const lines = (of: string) => of.split('\n').map((line) => line.replace(/[^\p{L}\p{N}]/gu, ''));
    expect(lines(normalise(text).text)).toEqual(lines(text));
  });
});
