import { describe, expect, it, test } from 'vitest';
import { dispatchIds, type DispatchId } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch } from '../../site/archive.ts';
import { parse } from '../parse.ts';
import { findOrganNames, findOrgans, organPattern } from './organs.ts';

const { organPattern: pattern, organs } = authoritiesOf('.');

/** The words of each organ with its slug, and its province where one is printed. */
function read(text: string): string[][] {
  return findOrganNames(text, pattern).map(({ start, end, organ, province }) => [
    text.slice(start, end),
    organ,
    ...(province === undefined ? [] : [province]),
  ]);
}

describe('lines of the five dispatches', () => {
  it.each<[line: string, found: [words: string, organ: string, province?: string][]]>([
    // Kính gửi
    ['Các huyện ủy, thành ủy,', [['huyện ủy, thành ủy', 'huyen-uy-thanh-uy']]],
    [
      'Các ban đảng, ban cán sự đảng, đảng đoàn, đảng ủy trực thuộc Tỉnh ủy,',
      [
        ['ban đảng', 'ban-dang'],
        ['ban cán sự đảng', 'ban-can-su-dang'],
        ['đảng đoàn', 'dang-doan'],
        ['đảng ủy trực thuộc Tỉnh ủy', 'dang-uy-truc-thuoc-tinh-uy'],
      ],
    ],
    [
      'Các sở, ban, ngành, MTTQ và đoàn thể tỉnh,',
      [
        ['sở, ban, ngành', 'so-ban-nganh'],
        ['MTTQ', 'mat-tran-to-quoc'],
        ['đoàn thể tỉnh', 'to-chuc-chinh-tri-xa-hoi'],
      ],
    ],
    [
      'Các Ủy viên Ban Chấp hành Đảng bộ tỉnh;',
      [['Ủy viên Ban Chấp hành Đảng bộ tỉnh', 'uy-vien-ban-chap-hanh-dang-bo-tinh']],
    ],
    ['Cấp ủy huyện và tương đương.', [['Cấp ủy huyện và tương đương', 'huyen-uy-thanh-uy']]],
    ['- Ban Thường vụ Tỉnh đoàn,', [['Ban Thường vụ Tỉnh đoàn', 'ban-thuong-vu-tinh-doan']]],
    [
      'Các cơ quan chuyên trách tham mưu giúp việc Tỉnh ủy,',
      [['cơ quan chuyên trách tham mưu giúp việc Tỉnh ủy', 'co-quan-tham-muu-giup-viec-tinh-uy']],
    ],
    // Nơi nhận
    ['- Ban Bí thư TW Đảng (b/c),', [['Ban Bí thư TW Đảng', 'ban-bi-thu']]],
    [
      '- VPTW, BTGTW (HN, HCM),',
      [
        ['VPTW', 'van-phong-trung-uong-dang'],
        ['BTGTW', 'ban-tuyen-giao-trung-uong'],
      ],
    ],
    [
      '- Ban chỉ đạo Quốc gia phòng, chống dịch bệnh covid-19,',
      [
        [
          'Ban chỉ đạo Quốc gia phòng, chống dịch bệnh covid-19',
          'ban-chi-dao-quoc-gia-phong-chong-dich-covid-19',
        ],
      ],
    ],
    [
      '- Ban cán sự đảng UBND tỉnh, UBND tỉnh,',
      [
        ['Ban cán sự đảng UBND tỉnh', 'ban-can-su-dang-uy-ban-nhan-dan-tinh'],
        ['UBND tỉnh', 'uy-ban-nhan-dan-tinh'],
      ],
    ],
    ['- Các đồng chí Tỉnh ủy viên,', [['Tỉnh ủy viên', 'uy-vien-ban-chap-hanh-dang-bo-tinh']]],
    [
      '- Bộ Tư lệnh Quân đoàn 1 (để phối hợp),',
      [['Bộ Tư lệnh Quân đoàn 1', 'bo-tu-lenh-quan-doan-1']],
    ],
    ['- CVP, PCVP Tỉnh ủy,', [['CVP, PCVP Tỉnh ủy', 'van-phong-tinh-uy']]],
    // running text
    [
      'chỉ đạo Bộ Chính trị, Ban Bí thư, Quốc hội, Chính phủ, Thủ tướng Chính phủ; của Tỉnh ủy, UBND tỉnh',
      [
        ['Bộ Chính trị', 'bo-chinh-tri'],
        ['Ban Bí thư', 'ban-bi-thu'],
        ['Quốc hội', 'quoc-hoi'],
        ['Chính phủ', 'chinh-phu'],
        ['Thủ tướng Chính phủ', 'thu-tuong-chinh-phu'],
        ['Tỉnh ủy', 'tinh-uy'],
        ['UBND tỉnh', 'uy-ban-nhan-dan-tinh'],
      ],
    ],
    [
      'Ban Tuyên giáo Tỉnh ủy … báo cáo Ban Thường vụ Tỉnh ủy, Ban Tuyên giáo Trung ương.',
      [
        ['Ban Tuyên giáo Tỉnh ủy', 'ban-tuyen-giao-tinh-uy'],
        ['Ban Thường vụ Tỉnh ủy', 'ban-thuong-vu-tinh-uy'],
        ['Ban Tuyên giáo Trung ương', 'ban-tuyen-giao-trung-uong'],
      ],
    ],
    [
      'Ban Thường vụ Tỉnh ủy Cao Bằng yêu cầu',
      [['Ban Thường vụ Tỉnh ủy Cao Bằng', 'ban-thuong-vu-tinh-uy', 'cao-bang']],
    ],
    [
      'Đảng ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Đảng ủy Công an tỉnh, Cục Hải quan',
      [
        ['Đảng ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh', 'dang-uy-bo-doi-bien-phong-tinh'],
        ['Đảng ủy Công an tỉnh', 'dang-uy-cong-an-tinh'],
        ['Cục Hải quan', 'cuc-hai-quan'],
      ],
    ],
    [
      'Báo Ấp Bắc, Đài Phát thanh và Truyền hình tỉnh tăng cường tuyên truyền',
      [
        ['Báo Ấp Bắc', 'bao-ap-bac'],
        ['Đài Phát thanh và Truyền hình tỉnh', 'dai-phat-thanh-va-truyen-hinh-tinh'],
      ],
    ],
    [
      'Bí thư các huyện, thành ủy, người đứng đầu cấp ủy tập trung chỉ đạo',
      [
        ['huyện, thành ủy', 'huyen-uy-thanh-uy'],
        ['cấp ủy', 'cap-uy'],
      ],
    ],
  ])('%s', (line, found) => {
    expect(read(line)).toEqual(found);
  });
});

it.each(['các cơ sở y tế, các khu cách ly', 'tại cơ  sở Y tế', 'cơ sở Tài chính vi mô'])(
  'finds no organ in: %s',
  (words) => {
    expect(read(words)).toEqual([]);
  },
);

describe('in a dispatch of a city that is a province', () => {
  const { provinces } = authoritiesOf('.');
  const ofCity = organPattern(organs, provinces, true);

  const named = (words: string, of = ofCity) => findOrganNames(words, of).map(({ organ }) => organ);

  it.each([
    ['Ban Thường vụ Thành ủy yêu cầu', ['ban-thuong-vu-tinh-uy']],
    ['Thành uỷ, UBND thành phố', ['tinh-uy', 'uy-ban-nhan-dan-tinh']],
    ['Thường trực Thành ủy', ['thuong-truc-tinh-uy']],
    ['các huyện ủy, thành ủy', ['huyen-uy-thanh-uy']],
    ['Tỉnh ủy Bình Dương', ['tinh-uy']],
  ])('%s names %s', (words, slugs) => {
    expect(named(words)).toEqual(slugs);
  });

  it('only: elsewhere a Thành ủy is that of a town', () => {
    expect(named('Thành ủy yêu cầu', pattern)).toEqual(['huyen-uy-thanh-uy']);
  });
});

describe('a name counts', () => {
  it.each([
    ['whatever its case', 'BỘ y tế', 'bo-y-te'],
    ['in either tone placement', 'Uỷ ban nhân dân tỉnh', 'uy-ban-nhan-dan-tinh'],
    ['over the end of a line', 'Ban\nTuyên giáo\n\n\n\nTrung ương', 'ban-tuyen-giao-trung-uong'],
  ])('%s', (_, text, organ) => {
    expect(read(`của ${text}.`)).toEqual([[text, organ]]);
  });

  it.each([
    ['as a part of a word', 'Chính phủng, xBộ Y tế, MTTQX'],
    ['in a number', '534-CV/BTGTW, 36-HD/VPTW'],
    ['without its diacritics', 'Bo Y te, Bộ Ý tế'],
    ['where it stands for others', 'Như trên, Như kính gửi'],
  ])('but not %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes a province only where there is one organ in each', () => {
    expect(read('UBND tỉnh Ninh Bình')).toEqual([
      ['UBND tỉnh Ninh Bình', 'uy-ban-nhan-dan-tinh', 'ninh-binh'],
    ]);
    expect(read('Sở Y tế tỉnh Bắc Giang')).toEqual([
      ['Sở Y tế tỉnh Bắc Giang', 'so-y-te', 'bac-giang'],
    ]);
    expect(read('Bộ Y tế Hà Nội')).toEqual([['Bộ Y tế', 'bo-y-te']]);
  });
});

test('an archive without organs finds none', () => {
  expect(findOrganNames('Bộ Y tế', organPattern({}, {}))).toEqual([]);
});

test('letterhead, addressees, text, recipients and signature each keep to themselves', () => {
  const source = `TỈNH ỦY CAO BẰNG

Số 182-CV/TU

Cao Bằng, ngày 18 tháng 5 năm 2021

Kính gửi: - Ban Tuyên giáo Tỉnh ủy,
- Sở Y tế.

1. Sở Y tế phối hợp với
Ban Tuyên giáo Tỉnh ủy.

Nơi nhận:
- Như trên,
- Bộ Y tế,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ TỈNH ỦY
PHÓ BÍ THƯ

Triệu Đình Lê
`;
  const { text, blocks } = parse(new TextEncoder().encode(source), 'seeds/005_thu.txt');
  expect(
    findOrgans(text, blocks, pattern).map(({ block, organ, relation, ordered, start, end }) => [
      ...[relation, block, organ, text.slice(start, end).replace(/\s+/gu, ' ')],
      ...(ordered ? ['ordered'] : []),
    ]),
  ).toEqual([
    ['addressed', 'kinh-gui', 'ban-tuyen-giao-tinh-uy', 'Ban Tuyên giáo Tỉnh ủy'],
    ['addressed', 'kinh-gui', 'so-y-te', 'Sở Y tế'],
    ['named', 'muc-1', 'so-y-te', 'Sở Y tế', 'ordered'],
    ['named', 'muc-1', 'ban-tuyen-giao-tinh-uy', 'Ban Tuyên giáo Tỉnh ủy'],
    ['copied', 'noi-nhan', 'bo-y-te', 'Bộ Y tế'],
    ['copied', 'noi-nhan', 'van-phong-tinh-uy', 'Văn phòng Tỉnh ủy'],
  ]);
});

describe('the five dispatches', () => {
  it.each<[DispatchId, addressed: number, copied: number]>([
    ['cao-bang-182-cv-tu-2021', 8, 8],
    ['tien-giang-cong-van-khong-so-2020', 8, 5],
    ['lang-son-chi-thi-khong-so-2021', 0, 14],
    ['lai-chau-58-cv-tu-2020', 6, 1],
    ['ninh-binh-342-cv-tu-2021', 9, 5],
  ])('%s writes to %i organs and copies to %i', (id, addressed, copied) => {
    const { organs: found } = readDispatch('.', id).dispatch;
    const count = (relation: string) => found.filter((one) => one.relation === relation).length;
    expect([count('addressed'), count('copied')]).toEqual([addressed, copied]);
  });

  it.each(dispatchIds)('%s: every entry of Kính gửi names an organ of the list', (id) => {
    const { blocks, organs: found } = readDispatch('.', id).dispatch;
    const entries = blocks
      .filter(({ type }) => type === 'addressees')
      .flatMap(({ parts }) => parts.filter(({ role }) => role === 'entry'));
    for (const { start, end } of entries)
      expect(found.some((organ) => start <= organ.start && organ.end <= end)).toBe(true);
  });

  it('need no organ that the list has not', () => {
    expect(Object.keys(organs).length).toBeGreaterThanOrEqual(60);
    for (const id of dispatchIds)
      for (const { organ } of readDispatch('.', id).dispatch.organs)
        expect(organs).toHaveProperty(organ);
  });
});
