import { describe, expect, it } from 'vitest';
import { seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { parse } from './parse.ts';
import { opensRecipients, readRecipients } from './recipients.ts';
import { paragraphsOf } from './segment.ts';

function read(text: string): { parts: [role: string, words: string][]; taken: number } {
  const { parts, taken } = readRecipients(text, paragraphsOf(text));
  return { parts: parts.map(({ role, start, end }) => [role, text.slice(start, end)]), taken };
}

function opens(text: string): boolean {
  return paragraphsOf(text).some((paragraph) => opensRecipients(text, paragraph));
}

describe('the recipients of the five dispatches', () => {
  it.each<[DispatchId, string[]]>([
    [
      'cao-bang-182-cv-tu-2021',
      [
        'Như trên,',
        'Ban Bí thư TW Đảng (b/c),',
        'Văn phòng TW Đảng (b/c),',
        'Ban Tuyên giáo TW (b/c),',
        'Ban chỉ đạo Quốc gia phòng, chống dịch bệnh covid-19,',
        'Bộ Y tế,',
        'Thường trực Tỉnh ủy,',
        'LĐVP, CVTH,',
        'Lưu Văn phòng Tỉnh ủy.',
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [
        'Như trên,',
        'VPTW, BTGTW (HN, HCM),',
        'Phó CVP TU (TH),',
        'Phòng Tổng hợp,',
        'Lưu Văn phòng Tỉnh ủy.',
      ],
    ],
    [
      'lang-son-chi-thi-khong-so-2021',
      [
        'Ban Bí thư Trung ương Đảng,',
        'Ban Tuyên giáo Trung ương,',
        'Thường trực HĐND tỉnh,',
        'Ban cán sự đảng UBND tỉnh, UBND tỉnh,',
        'MTTQ và các tổ chức chính trị - xã hội tỉnh,',
        'Các sở, ban, ngành tỉnh,',
        'Các huyện ủy, thành ủy, đảng ủy trực thuộc,',
        'Các đồng chí Tỉnh ủy viên,',
        'UBND các huyện, thành phố,',
        'CVP, PCVP Tỉnh ủy,',
        'Lưu Văn phòng Tỉnh ủy.',
      ],
    ],
    ['lai-chau-58-cv-tu-2020', ['Như trên,', 'Lưu VPTU.']],
    [
      'ninh-binh-342-cv-tu-2021',
      [
        'Ban Bí thư TW Đảng (để báo cáo),',
        'Văn phòng Trung ương Đảng,',
        'Như kính gửi,',
        'Các đồng chí Ủy viên BCH Đảng bộ tỉnh,',
        'Bộ Tư lệnh Quân đoàn 1 (để phối hợp),',
        'Lưu VPTU.',
      ],
    ],
  ])('%s', (id, expected) => {
    const { recipients } = parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`);
    expect(recipients.map(({ text }) => text)).toEqual(expected);
  });
});

describe('readRecipients', () => {
  it.each(['-', '~', '•', '+'])('takes the paragraphs that begin with "%s"', (bullet) => {
    const text = `Nơi nhận:\n\n  ${bullet} Như trên,\n\n  ${bullet} Lưu VPTU.\n\nT/M BAN THƯỜNG VỤ`;
    expect(read(text).taken).toBe(3);
  });

  it("takes the typist's mark below the list, which is no recipient", () => {
    expect(read('Nơi nhận:\n\n- Lưu VPTU.\n\nCV/TU.TH.C  \n\nT/M BAN THƯỜNG VỤ')).toEqual({
      parts: [
        ['label', 'Nơi nhận:'],
        ['entry', 'Lưu VPTU.'],
        ['typist-mark', 'CV/TU.TH.C'],
      ],
      taken: 3,
    });
  });

  it.each(['T/M BAN THƯỜNG VỤ', 'Triệu Đình Lê', 'PHỤ LỤC', 'Bản điện tử: 182-CV/TU'])(
    'leaves "%s" to what follows',
    (words) => {
      expect(read(`Nơi nhận:\n\n- Lưu VPTU.\n\n${words}`).taken).toBe(2);
    },
  );

  it('reads entries on the lines right below the label', () => {
    expect(read('Nơi nhận:\n- Như trên,\n- Lưu VPTU.').parts.slice(1)).toEqual([
      ['entry', 'Như trên,'],
      ['entry', 'Lưu VPTU.'],
    ]);
  });

  it('joins an entry that runs over two lines', () => {
    const text = 'Nơi nhận:\n- Ban Chỉ đạo Quốc gia phòng,\nchống dịch (để b/c),\n- Lưu VPTU.';
    expect(read(text).parts[1]).toEqual([
      'entry',
      'Ban Chỉ đạo Quốc gia phòng,\nchống dịch (để b/c),',
    ]);
  });
});

describe('opensRecipients', () => {
  it.each([
    'Nơi nhận:',
    'Nơi nhận',
    'Nơi nhận :',
    '- Nơi nhận:',
    'Nơi nhận:\n- Như trên,',
    'Nơi nhận: - Như trên',
  ])('knows "%s"', (text) => {
    expect(opens(text)).toBe(true);
  });

  it.each(['cách ly tại nơi lưu trú', 'Đề nghị Nơi nhận báo cáo', 'NƠI NHẬN'.toLowerCase()])(
    'passes over "%s"',
    (text) => {
      expect(opens(text)).toBe(false);
    },
  );
});
