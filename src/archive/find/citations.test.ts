import { describe, expect, it } from 'vitest';
import { type DispatchId } from '../../../tests/support/builtPages.ts';
import { readDispatch } from '../../site/archive.ts';
import { findCitations, findCited } from './citations.ts';
import { parse } from '../parse.ts';

interface Printed {
  kind: string;
  number?: string;
  date?: string;
  organ?: string;
}

describe('the documents that the five dispatches cite', () => {
  it.each<[DispatchId, [block: string, words: string, printed: Printed][]]>([
    [
      'cao-bang-182-cv-tu-2021',
      [
        [
          'mo-dau-2',
          'Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương',
          {
            kind: 'Công văn',
            number: '534-CV/BTGTW',
            date: '2021-05-13',
            organ: 'Ban Tuyên giáo Trung ương',
          },
        ],
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [
        [
          'mo-dau-1',
          'Công điện của Thường trực Ban Bí thư ngày 07/3/2020',
          { kind: 'Công điện', date: '2020-03-07', organ: 'Thường trực Ban Bí thư' },
        ],
      ],
    ],
    [
      'lang-son-chi-thi-khong-so-2021',
      [
        [
          'muc-1',
          'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng',
          { kind: 'Lời kêu gọi', organ: 'Tổng Bí thư Nguyễn Phú Trọng' },
        ],
      ],
    ],
    [
      'lai-chau-58-cv-tu-2020',
      [
        [
          'mo-dau-1',
          'Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ',
          {
            kind: 'Công điện',
            number: '1699/CĐ-TTg',
            date: '2020-12-02',
            organ: 'Thủ tướng Chính phủ',
          },
        ],
        [
          'mo-dau-1',
          'Công văn số 9816-CV/BTGTW, ngày 03/12/2020 của Ban Tuyên giáo Trung ương',
          {
            kind: 'Công văn',
            number: '9816-CV/BTGTW',
            date: '2020-12-03',
            organ: 'Ban Tuyên giáo Trung ương',
          },
        ],
        [
          'muc-4',
          'Văn bản số 9816-CV/BTGTW ngày 03/12/2020',
          {
            kind: 'Văn bản',
            number: '9816-CV/BTGTW',
            date: '2020-12-03',
            organ: 'Ban Tuyên giáo Trung ương',
          },
        ],
      ],
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      [
        [
          'mo-dau-2',
          'Điện ngày 21/7/2021',
          { kind: 'Điện', date: '2021-07-21', organ: 'Thường trực Ban Bí thư' },
        ],
        [
          'muc-1',
          'Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị',
          { kind: 'Kết luận', number: '07-KL/TW', date: '2021-06-11', organ: 'Bộ Chính trị' },
        ],
        [
          'muc-3-d2',
          'Nghị quyết 68/NQ-CP của Chính phủ',
          { kind: 'Nghị quyết', number: '68/NQ-CP', organ: 'Chính phủ' },
        ],
        ['muc-3-d2', 'Nghị quyết của HĐND tỉnh', { kind: 'Nghị quyết', organ: 'HĐND tỉnh' }],
      ],
    ],
  ])('%s', (id, expected) => {
    const { text, citations } = readDispatch('.', id).dispatch;
    const found = citations.map(({ block, start, end, ...printed }) => [
      block,
      text.slice(start, end),
      printed,
    ]);
    expect(found).toEqual(expected);
  });
});

describe('findCitations', () => {
  it.each<[string, Printed]>([
    [
      'Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ',
      {
        kind: 'Chỉ thị',
        number: '16/CT-TTg',
        date: '2020-03-31',
        organ: 'Thủ tướng Chính phủ',
      },
    ],
    [
      'Công văn số 342 - CV/TU, ngày 22 tháng 7 năm 2021 của Ban Thường vụ Tỉnh ủy',
      {
        kind: 'Công văn',
        number: '342-CV/TU',
        date: '2021-07-22',
        organ: 'Ban Thường vụ Tỉnh ủy',
      },
    ],
    [
      'Nghị định số 117/2020/NĐ-CP ngày 28/9/2020 của Chính phủ',
      { kind: 'Nghị định', number: '117/2020/NĐ-CP', date: '2020-09-28', organ: 'Chính phủ' },
    ],
    [
      'Kế hoạch số 5-KH/TU của Ban Thường vụ Tỉnh uỷ',
      { kind: 'Kế hoạch', number: '5-KH/TU', organ: 'Ban Thường vụ Tỉnh uỷ' },
    ],
    [
      'Quyết định số 5/QĐ-UBND của Uỷ ban nhân dân tỉnh',
      { kind: 'Quyết định', number: '5/QĐ-UBND', organ: 'Uỷ ban nhân dân tỉnh' },
    ],
    ['Kế hoạch số 12-KH/TU', { kind: 'Kế hoạch', number: '12-KH/TU' }],
    ['Thông báo ra ngày 05/02/2021', { kind: 'Thông báo', date: '2021-02-05' }],
    ['Lời kêu gọi của Tổng Bí thư', { kind: 'Lời kêu gọi', organ: 'Tổng Bí thư' }],
  ])('reads "%s"', (text, printed) => {
    expect(findCitations(`Thực hiện ${text}, Tỉnh ủy yêu cầu:`)).toEqual([
      { start: 10, end: 10 + text.length, ...printed },
    ]);
  });

  it.each([
    'triển khai thực hiện nghiêm túc Công văn này và báo cáo kịp thời',
    'nhất là chỉ thị, công điện của Thủ tướng Chính phủ.',
    'Chỉ thị này được phổ biến đến chi bộ, đảng viên, Nhân dân',
    '(Công văn này phổ biến đến chi bộ trực thuộc).',
    'đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026 vào ngày 23/5/2021',
    'từ ngày 27/4 đến nay, từ ngày 10/5/2021 đến ngày 15/5/2021',
    'theo chỉ đạo của Chính phủ, theo khuyến cáo của Bộ Y tế',
    'kịp thời tổng hợp báo cáo Ban Thường vụ Tỉnh ủy',
    'khi có thông báo của Ban Thường vụ Tỉnh ủy',
    'thực hiện điều chỉnh kế hoạch tổng thể về tiêm phòng',
  ])('finds none in "%s"', (text) => {
    expect(findCitations(text)).toEqual([]);
  });

  it.each([
    'Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương',
    'Công văn số 342 - CV/TU ra ngày 22 tháng 10 năm 2021 của Ban Thường vụ Tỉnh ủy',
    'Công điện của Thường trực Ban Bí thư ngày 07/3/2020',
    'Thông báo ngày 05/02/2021 của Bộ Chính trị',
    'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng',
  ])('reads it wherever its line ends: "%s"', (text) => {
    const [whole] = findCitations(text);
    for (const { index } of text.matchAll(/ /gu)) {
      const wrapped = `${text.slice(0, index)}\n${text.slice(index + 1)}`;
      expect(findCitations(wrapped)).toEqual([whole]);
      const broken = `${text.slice(0, index)} \n\n\n ${text.slice(index + 1)}`;
      expect(findCitations(broken)).toEqual([{ ...whole, end: broken.length }]);
    }
  });

  it('reads the organ before it wherever the line ends', () => {
    const text = 'theo chỉ đạo của Thường trực Ban Bí thư (tại Điện ngày 21/7/2021)';
    for (const { index } of text.matchAll(/ /gu)) {
      const wrapped = `${text.slice(0, index)}\n${text.slice(index + 1)}`;
      expect(findCitations(wrapped)).toMatchObject([{ organ: 'Thường trực Ban Bí thư' }]);
    }
  });

  it('keeps the number where the date is no day of the calendar', () => {
    expect(findCitations('Công văn số 5-CV/TU, ngày 31/2/2021')).toMatchObject([
      { number: '5-CV/TU', start: 0, end: 35 },
    ]);
    expect(findCitations('Công văn số 5-CV/TU, ngày 31/2/2021')[0]).not.toHaveProperty('date');
  });

  it('gives the fullest form of a citation once', () => {
    const text = 'Nghị quyết 68/NQ-CP, ngày 01/7/2021 của Chính phủ';
    expect(findCitations(text)).toHaveLength(1);
  });

  it('gives them in the order of the text, whatever their form', () => {
    const text =
      'Lời kêu gọi của Tổng Bí thư, Điện ngày 21/7/2021, Kết luận số 07-KL/TW của Bộ Chính trị';
    expect(findCitations(text).map(({ kind }) => kind)).toEqual([
      'Lời kêu gọi',
      'Điện',
      'Kết luận',
    ]);
  });

  it('takes the organ before "tại" only for the citation right after it', () => {
    const text = 'theo chỉ đạo của Bộ Y tế tại Công văn số 5-CV/TU và Công văn số 6-CV/TU';
    expect(findCitations(text).map(({ organ }) => organ)).toEqual(['Bộ Y tế', undefined]);
  });
});

describe('findCited', () => {
  it('finds a citation that a page break cuts', () => {
    const source = '1. Thực hiện Công văn số 534-CV/BTGTW, ngày\n\n13/5/2021 của Ban Tuyên giáo.';
    const wide = source.replace('\n\n', '\n\n\n\n');
    const { text, blocks } = parse(new TextEncoder().encode(wide), 'seeds/005_thu.txt');
    expect(findCited(text, blocks, 'x')).toMatchObject([
      { block: 'muc-1', number: '534-CV/BTGTW', date: '2021-05-13' },
    ]);
  });
});
