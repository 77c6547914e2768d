import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../../site/archive.ts';
import type { Block } from '../dispatch.ts';
import { toldToAct } from './orders.ts';
import { findOrganNames } from './organs.ts';

const { organPattern: pattern } = authoritiesOf('.');

function told(words: string, type: Block['type'] = 'clause'): string[] {
  const found = findOrganNames(words, pattern);
  return [...toldToAct(words, type, found)].map(({ start, end }) => words.slice(start, end));
}

describe('told to act as the subject of a clause', () => {
  it.each<[words: string, told: string[]]>([
    ['5. Ban Tuyên giáo Tỉnh ủy tiếp tục tham mưu tích cực', ['Ban Tuyên giáo Tỉnh ủy']],
    [
      '6. Ban Dân vận Tỉnh ủy, Uỷ ban Mặt trận Tổ quốc tỉnh và các đoàn thể chính trị - xã hội tiếp tục làm tốt',
      ['Ban Dân vận Tỉnh ủy', 'Uỷ ban Mặt trận Tổ quốc tỉnh', 'đoàn thể chính trị - xã hội'],
    ],
    [
      '1- Các ban đảng, đảng đoàn, ban cán sự đảng, Ban Thường vụ Tỉnh đoàn, các huyện ủy, thành ủy, đảng ủy trực thuộc lãnh đạo, chỉ đạo',
      [
        ...['ban đảng', 'đảng đoàn', 'ban cán sự đảng', 'Ban Thường vụ Tỉnh đoàn'],
        ...['huyện ủy, thành ủy', 'đảng ủy trực thuộc'],
      ],
    ],
    [
      'Công an tỉnh, Sở Thông tin và Truyền thông, các sở, ngành có liên quan và chính quyền địa phương tăng cường đấu tranh',
      ['Công an tỉnh', 'Sở Thông tin và Truyền thông', 'sở, ngành', 'chính quyền địa phương'],
    ],
    [
      '11. Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy được phân công phụ trách',
      ['Ủy viên Ban Thường vụ Tỉnh ủy'],
    ],
    // the row ends where it is no row any more
    [
      '6. Ban cán sự đảng Ủy ban nhân dân tỉnh, trực tiếp là đồng chí Bí thư Ban cán sự đảng, Chủ tịch Ủy ban nhân dân tỉnh tập trung chỉ đạo:',
      ['Ban cán sự đảng Ủy ban nhân dân tỉnh'],
    ],
    [
      '3- Đảng ủy Bộ đội Biên phòng, Quân sự, Công an tỉnh phối hợp với cấp ủy',
      ['Đảng ủy Bộ đội Biên phòng'],
    ],
    ['- Sở Y tế phối hợp với Công an tỉnh', ['Sở Y tế']],
    ['a) Sở Y tế phối hợp với Công an tỉnh', ['Sở Y tế']],
  ])('%s', (words, organs) => {
    expect(told(words)).toEqual(organs);
  });

  it('only where a clause begins', () => {
    expect(told('Sở Y tế tiếp tục', 'preamble')).toEqual([]);
    expect(told('Sở Y tế tiếp tục', 'paragraph')).toEqual(['Sở Y tế']);
  });
});

describe('told to act by another organ', () => {
  it.each<[words: string, told: string[]]>([
    [
      'Ban Thường vụ Tỉnh ủy giao Ban cán sự Đảng Ủy ban nhân dân tỉnh tiếp tục theo dõi; Ban Tuyên giáo Tỉnh ủy thường xuyên hướng dẫn',
      ['Ban cán sự Đảng Ủy ban nhân dân tỉnh', 'Ban Tuyên giáo Tỉnh ủy'],
    ],
    [
      'Đối với đại biểu dự đại hội đảng bộ các cấp, giao Ban Thường vụ cấp ủy chỉ đạo chặt chẽ',
      ['Ban Thường vụ cấp ủy'],
    ],
    [
      'Ban Thường vụ Tỉnh ủy Cao Bằng yêu cầu cấp ủy, tổ chức đảng, chính quyền các cấp, các sở, ban, ngành tập trung',
      ['cấp ủy', 'tổ chức đảng', 'chính quyền các cấp', 'sở, ban, ngành'],
    ],
    [
      '6. Do tình hình phức tạp, Thường trực Tỉnh ủy đề nghị Ban Thường vụ cấp ủy huyện và tương đương tạm dừng',
      ['Ban Thường vụ cấp ủy huyện và tương đương'],
    ],
  ])('%s', (words, organs) => {
    expect(told(words, 'preamble')).toEqual(organs);
  });
});

describe('told to act after a semicolon', () => {
  const words =
    'Ban Tuyên giáo Tỉnh ủy quản lý chặt chẽ liều lượng truyền thông; Báo Ấp Bắc, Đài Phát thanh và Truyền hình tỉnh tăng cường tuyên truyền';

  it('in a clause, like one that opens it', () => {
    expect(told(words)).toEqual([
      'Ban Tuyên giáo Tỉnh ủy',
      ...['Báo Ấp Bắc', 'Đài Phát thanh và Truyền hình tỉnh'],
    ]);
    expect(told(words, 'preamble')).toEqual([]);
  });

  it.each([
    'Tiếp tục theo dõi; Ủy ban nhân dân tỉnh đã ban hành kế hoạch',
    'Tiếp tục theo dõi; Ban Thường vụ Tỉnh ủy yêu cầu tiếp tục',
    'Phối hợp với Sở Y tế; Công an tỉnh; Ban Dân vận Tỉnh ủy.',
  ])('but not in: %s', (clause) => {
    expect(told(clause)).toEqual([]);
  });
});

describe('not told to act', () => {
  it.each([
    'Các việc được giao Sở Y tế nêu trong kế hoạch',
    '1. Ban Thường vụ Tỉnh ủy yêu cầu tiếp tục thực hiện',
    '1. Ủy ban nhân dân tỉnh đã ban hành kế hoạch',
    '1. Bộ Y tế khuyến cáo người dân',
    '2. Bí thư các huyện, thành ủy tập trung chỉ đạo',
    '8. Người đứng đầu cấp ủy, chính quyền các huyện, thành phố tập trung chỉ đạo',
    '1. Tiếp tục thực hiện sự chỉ đạo của Tỉnh ủy, UBND tỉnh',
    'thực hiện yêu cầu 5K theo khuyến cáo của Bộ Y tế; báo cáo Ban Thường vụ Tỉnh ủy',
  ])('%s', (words) => {
    expect(told(words)).toEqual([]);
  });
});
