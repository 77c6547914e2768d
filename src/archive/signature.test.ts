import { describe, expect, it } from 'vitest';
import { seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { parse } from './parse.ts';
import { paragraphsOf } from './segment.ts';
import { opensSignature, readSignature } from './signature.ts';

/** The lines of a signature by role, and the number of paragraphs taken. */
function read(text: string): { parts: [role: string, words: string][]; taken: number } {
  const { parts, taken } = readSignature(text, paragraphsOf(text));
  return { parts: parts.map(({ role, start, end }) => [role, text.slice(start, end)]), taken };
}

function opens(text: string): boolean {
  return paragraphsOf(text).some((paragraph) => opensSignature(text, paragraph));
}

describe('the signatures of the five dispatches', () => {
  it.each<[DispatchId, (string | undefined)[]]>([
    ['cao-bang-182-cv-tu-2021', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Triệu Đình Lê']],
    ['tien-giang-cong-van-khong-so-2020', [undefined, undefined, undefined]],
    ['lang-son-chi-thi-khong-so-2021', ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Nguyễn Quốc Đoàn']],
    ['lai-chau-58-cv-tu-2020', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Lê Văn Lương']],
    ['ninh-binh-342-cv-tu-2021', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Trần Hồng Quảng']],
  ])('%s', (id, expected) => {
    const { signature } = parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`);
    const { authority, position, name } = signature;
    expect([authority, position, name].map((reading) => reading?.value)).toEqual(expected);
  });
});

describe('readSignature', () => {
  it.each([
    ['for the collective', 'T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    ['for a superior', 'K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['by delegation', 'T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG'],
    ['for the collective, as the State writes it', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    ['for a superior, as the State writes it', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ])('reads who signs %s', (_, authority, position) => {
    expect(read(`${authority}\n${position}\n\nTriệu Đình Lê`).parts).toEqual([
      ['authority', authority],
      ['position', position],
      ['name', 'Triệu Đình Lê'],
    ]);
  });

  it('reads lines of one paragraph and of several alike', () => {
    const lines = ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ', 'Lê Văn Lương'];
    expect(read(lines.join('\n')).parts).toEqual(read(lines.join('\n\n\n\n')).parts);
  });

  it('reads a name in capitals below the position', () => {
    expect(read('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLÊ VĂN LƯƠNG').parts[2]).toEqual([
      'name',
      'LÊ VĂN LƯƠNG',
    ]);
  });

  it('reads a position without a line of authority', () => {
    expect(read('BÍ THƯ\n\nNguyễn Quốc Đoàn').parts).toEqual([
      ['position', 'BÍ THƯ'],
      ['name', 'Nguyễn Quốc Đoàn'],
    ]);
  });

  it.each(['(đã ký)', '(Đã ký)', '(Ký tên, đóng dấu)', '.....', '…………', '*'])(
    'takes "%s" for no name',
    (note) => {
      expect(read(`T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n${note}\n\nLê Văn Lương`).parts).toEqual([
        ['authority', 'T/M BAN THƯỜNG VỤ'],
        ['position', 'PHÓ BÍ THƯ'],
        ['other', note],
        ['name', 'Lê Văn Lương'],
      ]);
    },
  );

  it('ends with the name', () => {
    const text = 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Lương\n\nPHỤ LỤC\n\nDanh sách';
    expect(read(text).taken).toBe(2);
  });

  it('is without a name where none is printed', () => {
    expect(read('T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ').parts.map(([role]) => role)).toEqual([
      'authority',
      'position',
    ]);
  });
});

describe('opensSignature', () => {
  it.each([
    'T/M BAN THƯỜNG VỤ',
    'K/T BÍ THƯ',
    'T/L BAN THƯỜNG VỤ',
    'TM. BAN THƯỜNG VỤ',
    '   T/M BAN THƯỜNG VỤ',
    'TUQ. CHỦ TỊCH',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'BÍ THƯ',
    'CHÁNH VĂN PHÒNG',
  ])('knows "%s"', (text) => {
    expect(opens(text)).toBe(true);
  });

  it.each([
    'Người ký: T/M BAN THƯỜNG VỤ',
    'Bí thư các huyện, thành ủy',
    'Ý KIẾN CỦA BÍ THƯ',
    'BAN THƯỜNG VỤ TỈNH ỦY',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Triệu Đình Lê',
    'Tại Việt Nam, sau hơn 30 ngày',
  ])('passes over "%s"', (text) => {
    expect(opens(text)).toBe(false);
  });
});
