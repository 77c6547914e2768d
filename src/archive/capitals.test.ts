import { describe, expect, it } from 'vitest';
import { fromCapitals } from './capitals.ts';

const provinces = [
  ...['Cao Bằng', 'Ninh Bình', 'Bà Rịa - Vũng Tàu', 'Thừa Thiên Huế', 'Hòa Bình', 'TP. HCM'],
];

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
    ['ĐẢNG ỦY QUÂN SỰ TỈNH', 'Đảng ủy Quân sự tỉnh'],
    ['TỈNH UỶ CAO BẰNG, VĂN PHÒNG', 'Tỉnh uỷ Cao Bằng, Văn phòng'],
    ['TỈNH ỦY BÀ RỊA-VŨNG TÀU', 'Tỉnh ủy Bà Rịa-Vũng Tàu'],
    ['TỈNH ỦY THỪA THIÊN - HUẾ', 'Tỉnh ủy Thừa Thiên - Huế'],
    ['TỈNH UỶ HOÀ BÌNH', 'Tỉnh uỷ Hoà Bình'],
    ['THÀNH ỦY TP.HCM', 'Thành ủy TP.HCM'],
    ['HUYỆN ỦY KIM SƠN', 'Huyện ủy Kim Sơn'],
    ['THÀNH ỦY HẠ LONG', 'Thành ủy Hạ Long'],
    ['QUẬN ỦY 7', 'Quận ủy 7'],
    ['ĐẢNG BỘ HUYỆN KIM SƠN', 'Đảng bộ huyện Kim Sơn'],
    ['ĐẢNG BỘ TỈNH NINH BÌNH', 'Đảng bộ tỉnh Ninh Bình'],
    ['PHÓ BAN', 'PHÓ BAN'],
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

  it.each([
    ['TRUNG TÂM DỰ BÁO', 'TRUNG TÂM DỰ BÁO'],
    ['TỈNH ỦY CAO BẰNG TRUNG TÂM DỰ BÁO', 'TỈNH ỦY CAO BẰNG TRUNG TÂM DỰ BÁO'],
    ['TỈNH ỦY CAO BẰNG, TRUNG TÂM DỰ BÁO', 'Tỉnh ủy Cao Bằng, TRUNG TÂM DỰ BÁO'],
    ['TỈNH ỦY MỘT HAI BA BỐN NĂM', 'TỈNH ỦY MỘT HAI BA BỐN NĂM'],
    ['PHÓ GIÁM ĐỐC SỞ Y TẾ', 'PHÓ GIÁM ĐỐC SỞ Y TẾ'],
  ])('guesses no case: %s gives %s', (capitals, expected) => {
    expect(fromCapitals(capitals, provinces)).toBe(expected);
  });

  it('begins with a capital whatever it names', () => {
    expect(fromCapitals('VĂN PHÒNG')).toBe('Văn phòng');
    expect(fromCapitals('')).toBe('');
  });
});
