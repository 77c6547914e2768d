import { expect, it } from 'vitest';
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
  [undefined, undefined],
])('%s: %s', (organ, level) => {
  expect(issuingLevel(organ, organs, pattern)).toBe(level);
});
