import { describe, expect, it } from 'vitest';
import { fromCapitals } from './capitals.ts';

const provinces = ['Cao Bằng', 'Ninh Bình', 'Bà Rịa - Vũng Tàu', 'Thừa Thiên Huế'];

describe('fromCapitals', () => {
  it.each([
    ['TỈNH ỦY CAO BẰNG', 'Tỉnh ủy Cao Bằng'],
    ['TỈNH ỦY NINH BÌNH', 'Tỉnh ủy Ninh Bình'],
    ['TỈNH UỶ CAO BẰNG', 'Tỉnh uỷ Cao Bằng'],
    ['TỈNH ỦY BÀ RỊA - VŨNG TÀU', 'Tỉnh ủy Bà Rịa - Vũng Tàu'],
    ['BAN THƯỜNG VỤ TỈNH ỦY', 'Ban Thường vụ Tỉnh ủy'],
    ['PHÓ BÍ THƯ', 'Phó Bí thư'],
    ['PHÓ BÍ THƯ THƯỜNG TRỰC', 'Phó Bí thư Thường trực'],
    ['BÍ THƯ', 'Bí thư'],
    ['Ban Thường vụ Tỉnh ủy Cao Bằng', 'Ban Thường vụ Tỉnh ủy Cao Bằng'],
    ['Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy'],
    ['Ban Thường vụ Đảng ủy Quân sự tỉnh', 'Ban Thường vụ Đảng ủy Quân sự tỉnh'],
    ['BAN THƯỜNG VỤ HUYỆN ỦY', 'Ban Thường vụ Huyện ủy'],
    ['ĐẢNG ỦY QUÂN SỰ TỈNH', 'Đảng ủy quân sự tỉnh'],
    ['PHÓ CHÁNH VĂN PHÒNG', 'Phó Chánh Văn phòng'],
    ['PHÓ CHỦ TỊCH', 'Phó Chủ tịch'],
  ])('writes %s as %s', (capitals, expected) => {
    expect(fromCapitals(capitals, provinces)).toBe(expected);
  });

  it.each(['TỈNH ỦY CAO BẰNG', 'PHÓ CHÁNH VĂN PHÒNG', 'ĐẢNG BỘ TỈNH LẠNG SƠN'])(
    'changes nothing of %s but its case',
    (capitals) => {
      expect(fromCapitals(capitals, provinces).toLocaleUpperCase('vi')).toBe(capitals);
    },
  );

  it('begins with a capital whatever it names', () => {
    expect(fromCapitals('VĂN PHÒNG')).toBe('Văn phòng');
    expect(fromCapitals('')).toBe('');
  });
});
