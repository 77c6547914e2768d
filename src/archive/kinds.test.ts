import { describe, expect, it } from 'vitest';
import { kindSlugs } from './dispatch.ts';
import { kindName, kindOfAbbreviation, kindOfHeading, kinds } from './kinds.ts';
import { slugify } from './vietnamese.ts';

describe('the kinds of Party documents', () => {
  /** 36-HD/VPTW 1.3.1, as SEEDS.md gives the abbreviations. */
  it.each([
    ['CV', 'Công văn', 'CÔNG VĂN', 'cong-van'],
    ['CT', 'Chỉ thị', 'CHỈ THỊ', 'chi-thi'],
    ['CĐ', 'Công điện', 'CÔNG ĐIỆN', 'cong-dien'],
    ['KH', 'Kế hoạch', 'KẾ HOẠCH', 'ke-hoach'],
    ['KL', 'Kết luận', 'KẾT LUẬN', 'ket-luan'],
    ['TB', 'Thông báo', 'THÔNG BÁO', 'thong-bao'],
    ['NQ', 'Nghị quyết', 'NGHỊ QUYẾT', 'nghi-quyet'],
    ['QĐ', 'Quyết định', 'QUYẾT ĐỊNH', 'quyet-dinh'],
    ['HD', 'Hướng dẫn', 'HƯỚNG DẪN', 'huong-dan'],
    ['BC', 'Báo cáo', 'BÁO CÁO', 'bao-cao'],
    ['CTr', 'Chương trình', 'CHƯƠNG TRÌNH', 'chuong-trinh'],
    ['TT', 'Thông tri', 'THÔNG TRI', 'thong-tri'],
    ['TTr', 'Tờ trình', 'TỜ TRÌNH', 'to-trinh'],
  ] as const)('%s: %s, headed %s', (abbreviation, name, heading, slug) => {
    expect(kindOfAbbreviation(abbreviation)).toBe(slug);
    expect(kindOfHeading(heading)).toBe(slug);
    expect(kindName(slug)).toBe(name);
    expect(slugify(name)).toBe(slug);
  });

  it.each([
    ['CÔNG ĐIỆN KHẨN', 'cong-dien'],
    ['CÔNG ĐIỆN HỎA TỐC', 'cong-dien'],
    ['CÔNG ĐIỆN HOẢ TỐC HẸN GIỜ', 'cong-dien'],
    ['THÔNG BÁO THƯỢNG KHẨN', 'thong-bao'],
    ['CÔNG ĐIỆN KHẨN CẤP', undefined],
    ['KHẨN', undefined],
  ])('with their urgency: %s', (heading, slug) => {
    expect(kindOfHeading(heading)).toBe(slug);
  });

  it('each have one name', () => {
    expect(kinds.map(({ slug }) => slug)).toEqual([...kindSlugs]);
  });

  it.each(['TU', 'UBND', 'cv', 'ctr', ''])('are none for the abbreviation "%s"', (abbreviation) => {
    expect(kindOfAbbreviation(abbreviation)).toBeUndefined();
  });

  it.each(['Chỉ thị', 'CHỈ THỊ SỐ 5', 'CHI THI', 'BAN THƯỜNG VỤ', ''])(
    'are none for the heading "%s"',
    (heading) => {
      expect(kindOfHeading(heading)).toBeUndefined();
    },
  );
});
