import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../site/archive.ts';
import { organPattern } from './find/organs.ts';
import { issuingLevel } from './issuingLevel.ts';

const { organs, provinces } = authoritiesOf('.');
const pattern = organPattern(organs, provinces);

it.each([
  ['Thường trực Ban Bí thư', 'dang-trung-uong'],
  ['Thường trực Ban Bí thư Trung ương Đảng', 'dang-trung-uong'],
  ['Ban Tuyên giáo Trung ương', 'dang-trung-uong'],
  ['Bộ Chính trị', 'dang-trung-uong'],
  ['Tổng Bí thư Nguyễn Phú Trọng', 'dang-trung-uong'],
  ['Thủ tướng Chính phủ', 'nha-nuoc-trung-uong'],
  ['Chính phủ', 'nha-nuoc-trung-uong'],
  ['Bộ Y tế', 'nha-nuoc-trung-uong'],
  ['HĐND tỉnh', 'tinh'],
  ['Tỉnh ủy Cao Bằng', 'tinh'],
  ['một cơ quan không có trong danh mục', undefined],
  ['Huyện ủy Kim Sơn', 'duoi-tinh'],
  ['Ban Thường vụ Huyện ủy', 'duoi-tinh'],
  ['UBND huyện Hoa Lư', 'duoi-tinh'],
  ['Ủy ban nhân dân phường Tân Thành', 'duoi-tinh'],
  ['Thành ủy Hạ Long', 'duoi-tinh'],
  ['Thành ủy Cao Bằng', 'duoi-tinh'],
  ['Ban Thường vụ Thành ủy Hà Nội', 'tinh'],
  ['UBND thành phố Hải Phòng', 'tinh'],
  ['UBND TP. Hồ Chí Minh', 'tinh'],
  [undefined, undefined],
])('%s: %s', (organ, level) => {
  expect(issuingLevel({ organ }, organs, pattern)).toBe(level);
});

describe('a number tells the level where the organ does not', () => {
  it.each([
    ['172-TB/TW', 'dang-trung-uong'],
    ['534-CV/BTGTW', 'dang-trung-uong'],
    ['36-HD/VPTW', 'dang-trung-uong'],
    // NĐ 30/2020/NĐ-CP writes the kind behind a stroke: of the State's committee on disasters.
    ['15/CĐ-TW', 'nha-nuoc-trung-uong'],
    ['117/2020/NĐ-CP', 'nha-nuoc-trung-uong'],
    ['68/NQ-CP', 'nha-nuoc-trung-uong'],
    ['23/2021/QĐ-TTg', 'nha-nuoc-trung-uong'],
    ['30/2021/QH15', 'nha-nuoc-trung-uong'],
    ['189/TB-VPCP', 'nha-nuoc-trung-uong'],
    ['914/LĐTBXH-BTXH', 'nha-nuoc-trung-uong'],
    ['2194/QĐ-BCĐQGPCD', 'nha-nuoc-trung-uong'],
    ['11-NQ/TU', 'tinh'],
    ['245-TB/VPTU', 'tinh'],
    ['06-CT/HU', 'duoi-tinh'],
    ['12-CV/VPHU', 'duoi-tinh'],
    ['5-NQ/ĐU', 'duoi-tinh'],
    // as much of a district as of a province
    ['3900/KH-UBND', undefined],
    ['12/2021/NQ-HĐND', undefined],
    ['301-TTr/BCSĐ', undefined],
    ['16', undefined],
  ])('%s: %s', (number, level) => {
    expect(issuingLevel({ number }, organs, pattern)).toBe(level);
    expect(issuingLevel({ number, organ: 'một cơ quan khác' }, organs, pattern)).toBe(level);
  });

  it('but the organ comes first', () => {
    const told = { number: '12-CT/TU', organ: 'Thành ủy Hạ Long', province: 'quang-ninh' };
    expect(issuingLevel(told, organs, pattern)).toBe('duoi-tinh');
  });

  it('and in a city that is a province, Thành ủy is its committee', () => {
    const told = { number: '10/CT-UBND', organ: 'Ủy ban nhân dân Thành phố' };
    const of = (province: string) => issuingLevel({ ...told, province }, organs, pattern);
    expect([of('tp-ho-chi-minh'), of('cao-bang')]).toEqual(['tinh', 'duoi-tinh']);
  });
});
