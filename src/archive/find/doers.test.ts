import { describe, expect, it } from 'vitest';
import { doerOf } from './doers.ts';

describe('doerOf', () => {
  it.each<[before: string]>([
    // L25 of 000, L8 of 001, L20 of 003
    [''],
    // L27 of 004
    [
      'Để đạt hiệu quả cao hơn nữa trong công tác phòng, chống dịch bệnh trong tình hình cấp bách hiện nay ',
    ],
    ['Ban Thường vụ Tỉnh ủy '],
    ['Căn cứ chỉ đạo của Bộ Chính trị, Ban Bí thư và '],
    ['Trong tình hình cấp bách hiện nay, '],
    ['Để khắc phục những hạn chế đã nêu, '],
    ['Thực hiện ý kiến và theo yêu cầu của Bộ Y tế, '],
  ])('in an opening paragraph the issuer says it of itself after “%s”', (before) => {
    expect(doerOf(before, true)).toBe('carriedOut');
    expect(doerOf(before, false)).toBe('passedOn');
  });

  it.each<[before: string]>([
    ['Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy tập trung '],
    ['Để phòng dịch, Thường trực Tỉnh ủy đề nghị Ban Thường vụ cấp ủy huyện '],
    ['Ban Thường vụ Tỉnh ủy giao Sở Y tế '],
    ['Các cấp ủy, chính quyền '],
    ['Trong thời gian tới, các cấp ủy '],
    ['Sở Y tế chủ trì '],
  ])('others are told to after “%s”', (before) => {
    expect(doerOf(before, true)).toBe('passedOn');
  });

  it.each<[before: string]>([
    // L11 of 002, L29 and L37 of 004
    ['Cấp ủy đảng các cấp tiếp tục '],
    ['Các cấp ủy, tổ chức đảng tiếp tục '],
    [
      'Các cấp, các ngành tập trung triển khai kịp thời, tạo sự đồng thuận của nhân dân trong việc ',
    ],
    // L30 of 003
    [
      'Thường xuyên theo dõi, kịp thời tham mưu Ban Thường vụ Tỉnh ủy; tổng hợp và báo cáo kết quả ',
    ],
  ])('others are told to in a clause after “%s”', (before) => {
    expect(doerOf(before, false)).toBe('passedOn');
  });

  it.each<[before: string]>([
    ['Thời gian qua, các cấp ủy đã '],
    ['Các địa phương đang '],
    // a Party programme of another province
    ['Trong 10 năm qua, '],
    ['Sau 5 năm '],
    ['Thời gian qua, '],
    ['Trong thời gian qua, các cấp ủy đã tập trung lãnh đạo, '],
    ['Trong thời gian qua, Sở Y tế đã chỉ đạo các bệnh viện '],
  ])('it is only told what was done after “%s”', (before) => {
    expect(doerOf(before, true)).toBeUndefined();
    expect(doerOf(before, false)).toBeUndefined();
  });
});
