import { describe, expect, it } from 'vitest';
import { seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { findAddressees, readAddressees } from './addressees.ts';
import { parse } from './parse.ts';
import { paragraphsOf } from './segment.ts';

/** The words of each part with its role, and the number of paragraphs taken. */
function read(text: string): { parts: [role: string, words: string][]; taken: number } {
  const { parts, taken } = readAddressees(text, paragraphsOf(text));
  return { parts: parts.map(({ role, start, end }) => [role, text.slice(start, end)]), taken };
}

function entries(text: string): string[] {
  return read(text)
    .parts.filter(([role]) => role === 'entry')
    .map(([, words]) => words);
}

describe('the addressees of the five dispatches', () => {
  it.each<[DispatchId, string[]]>([
    [
      'cao-bang-182-cv-tu-2021',
      [
        'Các huyện ủy, thành ủy,',
        'Các ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Tỉnh ủy,',
        'Các sở, ban, ngành, MTTQ và đoàn thể tỉnh,',
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [
        'Các Ủy viên Ban Chấp hành Đảng bộ tỉnh,',
        'Các Ban đảng, Ban Cán sự đảng, Đảng đoàn,',
        'Các sở, ban, ngành, Mặt trận Tổ quốc, đoàn thể tỉnh,',
        'Cấp ủy huyện và tương đương.',
      ],
    ],
    ['lang-son-chi-thi-khong-so-2021', []],
    [
      'lai-chau-58-cv-tu-2020',
      [
        'Các ban đảng tỉnh, đảng đoàn, ban cán sự đảng,',
        'Ban Thường vụ Tỉnh đoàn,',
        'Các huyện ủy, thành ủy, đảng ủy trực thuộc,',
      ],
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      [
        'Ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh,',
        'Các ban cán sự đảng, đảng đoàn,',
        'Các cơ quan chuyên trách tham mưu giúp việc Tỉnh ủy,',
        'Các sở, ban, ngành, MTTQ và các tổ chức chính trị- xã hội cấp tỉnh,',
        'Các huyện ủy, thành ủy, đảng ủy trực thuộc,',
      ],
    ],
  ])('%s', (id, expected) => {
    const { addressees } = parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`);
    expect(addressees.map(({ text }) => text)).toEqual(expected);
  });
});

describe('the addressees of a công điện', () => {
  it.each([
    'BAN THƯỜNG VỤ TỈNH ỦY ĐIỆN:',
    'THƯỜNG TRỰC TỈNH UỶ điện:',
    'BAN THƯỜNG VỤ TỈNH ỦY CAO BẰNG ĐIỆN :',
  ])('stand below "%s"', (label) => {
    const text = `${label}\n\n- Đảng đoàn HĐND tỉnh,\n- Các huyện ủy.\n\nNgày 27/01/2021 có ca mắc.`;
    expect(findAddressees(text, paragraphsOf(text))).toBe(0);
    expect(read(text)).toEqual({
      parts: [
        ['label', label],
        ['entry', 'Đảng đoàn HĐND tỉnh,'],
        ['entry', 'Các huyện ủy.'],
      ],
      taken: 2,
    });
  });

  it.each([
    'CÔNG ĐIỆN',
    'CÔNG ĐIỆN KHẨN',
    'Ban Thường vụ Tỉnh ủy điện:',
    'BAN THƯỜNG VỤ TỈNH ỦY YÊU CẦU:',
    'Ngành ĐIỆN: bảo đảm cấp điện',
  ])('do not stand below "%s"', (words) => {
    const text = `${words}\n\n- Các huyện ủy.`;
    expect(findAddressees(text, paragraphsOf(text))).toBe(-1);
  });
});

describe('readAddressees', () => {
  it('reads one organ on the line of the label', () => {
    expect(read('Kính gửi: Các huyện ủy, thành ủy.').parts).toEqual([
      ['label', 'Kính gửi:'],
      ['entry', 'Các huyện ủy, thành ủy.'],
    ]);
  });

  it('reads a list that begins on the line of the label', () => {
    const text = 'Kính gửi: - Các huyện ủy,\n- Các ban đảng,\n- Các sở, ban, ngành.';
    expect(entries(text)).toEqual(['Các huyện ủy,', 'Các ban đảng,', 'Các sở, ban, ngành.']);
  });

  it('reads a list of which every entry is a paragraph', () => {
    const text = 'Kính gửi:\n\n- Các huyện ủy,\n\n- Các ban đảng,\n\nHiện nay, tình hình dịch';
    expect(entries(text)).toEqual(['Các huyện ủy,', 'Các ban đảng,']);
    expect(read(text).taken).toBe(3);
  });

  it('reads the label of Ninh Bình, a bullet like its entries, below an empty bullet', () => {
    const text = '- \n- Kính gửi:\n- Ban Chỉ đạo tỉnh,\n  - Các ban cán sự đảng,';
    expect(read(text).parts).toEqual([
      ['label', 'Kính gửi:'],
      ['entry', 'Ban Chỉ đạo tỉnh,'],
      ['entry', 'Các ban cán sự đảng,'],
    ]);
  });

  it.each(['-', '~', '•', '+'])('takes "%s" for a bullet', (bullet) => {
    expect(entries(`Kính gửi:\n${bullet} Các huyện ủy,\n${bullet} Các ban đảng.`)).toEqual([
      'Các huyện ủy,',
      'Các ban đảng.',
    ]);
  });

  it('takes a hyphen for a bullet even where its blank is lost', () => {
    expect(entries('Kính gửi:\n-Các huyện ủy,\n-Các ban đảng.')).toEqual([
      'Các huyện ủy,',
      'Các ban đảng.',
    ]);
  });

  it('joins an entry that runs over two lines', () => {
    const text = 'Kính gửi:\n- Các ban đảng, ban cán sự đảng,\nđảng đoàn,\n- Các sở, ban, ngành.';
    expect(entries(text)).toEqual([
      'Các ban đảng, ban cán sự đảng,\nđảng đoàn,',
      'Các sở, ban, ngành.',
    ]);
  });

  it('reads an organ below the label without a bullet', () => {
    expect(entries('Kính gửi:\nCác huyện ủy, thành ủy.')).toEqual(['Các huyện ủy, thành ủy.']);
  });

  it('reads an organ in the paragraph below a label that stands alone', () => {
    const text = 'Kính gửi:\n\nCác huyện ủy, thành ủy.\n\nHiện nay, tình hình dịch';
    expect(read(text)).toEqual({
      parts: [
        ['label', 'Kính gửi:'],
        ['entry', 'Các huyện ủy, thành ủy.'],
      ],
      taken: 2,
    });
  });

  it('leaves the preamble below an inline organ alone', () => {
    expect(read('Kính gửi: Các huyện ủy.\n\nHiện nay, tình hình dịch').taken).toBe(1);
  });

  it('knows the label without its colon', () => {
    expect(read('Kính gửi - Các huyện ủy,').parts).toEqual([
      ['label', 'Kính gửi'],
      ['entry', 'Các huyện ủy,'],
    ]);
  });
});

describe('findAddressees', () => {
  const find = (text: string, limit?: number) => findAddressees(text, paragraphsOf(text), limit);

  it('gives the paragraph of the label', () => {
    expect(find('TỈNH ỦY CAO BẰNG\n\nSố 182-CV/TU\n\nKính gửi: - Các huyện ủy,')).toBe(2);
  });

  it('gives -1 for a directive, which addresses nobody', () => {
    expect(find('CHỈ THỊ\n\nThời gian qua, công tác phòng, chống dịch')).toBe(-1);
  });

  it('passes over the words inside a sentence', () => {
    expect(find('Văn bản kính gửi các huyện ủy. Kính gửi:')).toBe(-1);
  });

  it('looks at the head of the document only', () => {
    expect(find('Thời gian qua.\n\nKính gửi: Các huyện ủy.', 1)).toBe(-1);
  });
});
