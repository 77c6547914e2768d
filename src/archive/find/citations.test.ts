import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../../site/archive.ts';
import { findMaybeCitations, sureOf, type FoundCitation } from './citations.ts';

const { citationPattern: pattern } = authoritiesOf('.');

type Printed = Omit<FoundCitation, 'start' | 'end'>;

function citationsIn(text: string) {
  const maybe = findMaybeCitations(text, pattern);
  return sureOf(maybe, maybe);
}

/** The words of each citation with what is printed in them. */
function read(text: string): [words: string, printed: Printed][] {
  return citationsIn(text).map(({ start, end, ...printed }) => [text.slice(start, end), printed]);
}

describe('every form of citation', () => {
  it.each<[words: string, printed: Printed]>([
    // Party form: số-LOẠI/CƠ QUAN
    [
      'Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương',
      {
        kind: 'Công văn',
        number: '534-CV/BTGTW',
        date: '2021-05-13',
        organ: 'Ban Tuyên giáo Trung ương',
      },
    ],
    [
      'Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị',
      { kind: 'Kết luận', number: '07-KL/TW', date: '2021-06-11', organ: 'Bộ Chính trị' },
    ],
    [
      'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng',
      {
        kind: 'Hướng dẫn',
        number: '36-HD/VPTW',
        date: '2018-04-03',
        organ: 'Văn phòng Trung ương Đảng',
      },
    ],
    [
      'Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư',
      { kind: 'Quy định', number: '66-QĐ/TW', date: '2017-02-06', organ: 'Ban Bí thư' },
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
      'Công văn số 58–CV/TU của Tỉnh ủy Lai Châu ngày 08/12/2020',
      { kind: 'Công văn', number: '58-CV/TU', date: '2020-12-08', organ: 'Tỉnh ủy Lai Châu' },
    ],
    [
      'Kế hoạch số 5-KH/TU của Ban Thường vụ Tỉnh uỷ',
      { kind: 'Kế hoạch', number: '5-KH/TU', organ: 'Ban Thường vụ Tỉnh uỷ' },
    ],
    [
      'Thông báo kết luận số 85-TB/TW của Bộ Chính trị',
      { kind: 'Thông báo kết luận', number: '85-TB/TW', organ: 'Bộ Chính trị' },
    ],
    ['Thông báo số 172-TB/TW', { kind: 'Thông báo', number: '172-TB/TW' }],
    ['Kế hoạch số 12-KH/TU', { kind: 'Kế hoạch', number: '12-KH/TU' }],
    ['Kết luận 07-KL/TW', { kind: 'Kết luận', number: '07-KL/TW' }],
    // State form: số/LOẠI-CƠ QUAN
    [
      'Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ',
      {
        kind: 'Công điện',
        number: '1699/CĐ-TTg',
        date: '2020-12-02',
        organ: 'Thủ tướng Chính phủ',
      },
    ],
    [
      'Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ Nguyễn Xuân Phúc',
      {
        kind: 'Chỉ thị',
        number: '16/CT-TTg',
        date: '2020-03-31',
        organ: 'Thủ tướng Chính phủ Nguyễn Xuân Phúc',
      },
    ],
    ['Quyết định số 447/QĐ-TTg', { kind: 'Quyết định', number: '447/QĐ-TTg' }],
    [
      'Quyết định số 5/QĐ-UBND của Uỷ ban nhân dân tỉnh',
      { kind: 'Quyết định', number: '5/QĐ-UBND', organ: 'Uỷ ban nhân dân tỉnh' },
    ],
    [
      'Nghị quyết 68/NQ-CP của Chính phủ',
      { kind: 'Nghị quyết', number: '68/NQ-CP', organ: 'Chính phủ' },
    ],
    [
      'Nghị định số 117/2020/NĐ-CP ngày 28/9/2020 của Chính phủ',
      { kind: 'Nghị định', number: '117/2020/NĐ-CP', date: '2020-09-28', organ: 'Chính phủ' },
    ],
    [
      'Nghị quyết số 30/2021/QH15 ngày 28/7/2021 của Quốc hội',
      { kind: 'Nghị quyết', number: '30/2021/QH15', date: '2021-07-28', organ: 'Quốc hội' },
    ],
    [
      'Nghị quyết số 268/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội',
      {
        kind: 'Nghị quyết',
        number: '268/NQ-UBTVQH15',
        organ: 'Ủy ban Thường vụ Quốc hội',
      },
    ],
    ['Luật số 03/2007/QH12', { kind: 'Luật', number: '03/2007/QH12' }],
    [
      'Công điện khẩn số 914/CĐ-TTg ngày 25/6/2021',
      { kind: 'Công điện khẩn', number: '914/CĐ-TTg', date: '2021-06-25' },
    ],
    [
      'Công văn số 2601/VPCP-KGVX, ngày 03-4-2020 của Văn phòng Chính phủ',
      {
        kind: 'Công văn',
        number: '2601/VPCP-KGVX',
        date: '2020-04-03',
        organ: 'Văn phòng Chính phủ',
      },
    ],
    ['Công văn số 187/PGD&ĐT', { kind: 'Công văn', number: '187/PGD&ĐT' }],
    [
      'Quyết định số 1246/QĐ-BYT ngày 20.3.2021 của Bộ trưởng Bộ Y tế',
      {
        kind: 'Quyết định',
        number: '1246/QĐ-BYT',
        date: '2021-03-20',
        organ: 'Bộ trưởng Bộ Y tế',
      },
    ],
    // a number without its letters needs its organ or day
    [
      'Chỉ thị số 16 ngày 31/3/2020 của Thủ tướng Chính phủ',
      { kind: 'Chỉ thị', number: '16', date: '2020-03-31', organ: 'Thủ tướng Chính phủ' },
    ],
    ['Chỉ thị 16 của Thủ tướng', { kind: 'Chỉ thị', number: '16', organ: 'Thủ tướng' }],
    // no number
    [
      'Công điện của Thường trực Ban Bí thư ngày 07/3/2020',
      { kind: 'Công điện', date: '2020-03-07', organ: 'Thường trực Ban Bí thư' },
    ],
    [
      'Điện ngày 21/7 của Thường trực Ban Bí thư',
      { kind: 'Điện', organ: 'Thường trực Ban Bí thư' },
    ],
    ['Thông báo ra ngày 05/02/2021', { kind: 'Thông báo', date: '2021-02-05' }],
    ['Công điện (ngày 25/6/2021)', { kind: 'Công điện', date: '2021-06-25' }],
    ['văn bản ngày 05/02/2021', { kind: 'văn bản', date: '2021-02-05' }],
    [
      'Thư ngày 31/8/2021 của Thủ tướng Chính phủ Phạm Minh Chính',
      { kind: 'Thư', date: '2021-08-31', organ: 'Thủ tướng Chính phủ Phạm Minh Chính' },
    ],
    // neither number nor day
    ['Nghị quyết của HĐND tỉnh', { kind: 'Nghị quyết', organ: 'HĐND tỉnh' }],
    ['Lời kêu gọi của Tổng Bí thư', { kind: 'Lời kêu gọi', organ: 'Tổng Bí thư' }],
    [
      'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng',
      { kind: 'Lời kêu gọi', organ: 'Tổng Bí thư Nguyễn Phú Trọng' },
    ],
    // lower case
    [
      'công văn số 12-CV/TU ngày 05/3/2021 của Ban Thường vụ Tỉnh ủy',
      {
        kind: 'công văn',
        number: '12-CV/TU',
        date: '2021-03-05',
        organ: 'Ban Thường vụ Tỉnh ủy',
      },
    ],
    ['thông báo số 5-TB/TU', { kind: 'thông báo', number: '5-TB/TU' }],
    [
      'công điện của Thủ tướng Chính phủ ngày 02/12/2020',
      { kind: 'công điện', date: '2020-12-02', organ: 'Thủ tướng Chính phủ' },
    ],
  ])('%s', (words, printed) => {
    expect(read(`Theo tinh thần ${words}, Tỉnh ủy yêu cầu:`)).toEqual([[words, printed]]);
    // Line ends and page breaks may stand wherever a blank does.
    for (const { index } of words.matchAll(/ /gu)) {
      const wrapped = `${words.slice(0, index)}\n${words.slice(index + 1)}`;
      expect(read(`Theo ${wrapped}.`)).toEqual([[wrapped, printed]]);
      const broken = `${words.slice(0, index)} \n\n\n ${words.slice(index + 1)}`;
      expect(read(`Theo ${broken}.`)).toEqual([[broken, printed]]);
    }
  });

  it('reads a number that text recognition doubled the hyphen of', () => {
    expect(read('Chỉ thị số 16/CT- -TTg, ngày 31/3/2020')).toMatchObject([
      [expect.anything(), { number: '16/CT-TTg', date: '2020-03-31' }],
    ]);
  });

  it('keeps the number where the date is no day of the calendar', () => {
    expect(read('Công văn số 5-CV/TU, ngày 31/2/2021')).toEqual([
      ['Công văn số 5-CV/TU, ngày 31/2/2021', { kind: 'Công văn', number: '5-CV/TU' }],
    ]);
  });
});

describe('an organ that stands before the document', () => {
  it.each([
    ['theo chỉ đạo của Thường trực Ban Bí thư (tại Điện ngày 21/7/2021)', 'Thường trực Ban Bí thư'],
    [
      'theo yêu cầu của Ban Tuyên giáo Trung ương tại Văn bản số 9816-CV/BTGTW ngày 03/12/2020.',
      'Ban Tuyên giáo Trung ương',
    ],
    ['hướng dẫn của Bộ Y tế (Công văn số 5599/BYT-MT ngày 15/7/2021)', 'Bộ Y tế'],
    ['Thường trực Ban Bí thư đã có Điện ngày 21/7/2021', 'Thường trực Ban Bí thư'],
    ['Thủ tướng Chính phủ ban hành Chỉ thị số 16/CT-TTg', 'Thủ tướng Chính phủ'],
  ])('%s', (text, organ) => {
    expect(read(text)).toMatchObject([[expect.anything(), { organ }]]);
    for (const { index } of text.matchAll(/ /gu)) {
      const wrapped = `${text.slice(0, index)}\n${text.slice(index + 1)}`;
      expect(read(wrapped)).toMatchObject([[expect.anything(), { organ }]]);
    }
  });

  it('is that of the document right after it only', () => {
    const text = 'theo chỉ đạo của Bộ Y tế tại Công văn số 5-CV/TU và Công văn số 6-CV/TU';
    expect(read(text).map(([, { organ }]) => organ)).toEqual(['Bộ Y tế', undefined]);
  });

  it('gives way to the one behind the document', () => {
    expect(read('Tỉnh ủy ban hành Chỉ thị số 5-CT/TW của Ban Bí thư')).toMatchObject([
      [expect.anything(), { organ: 'Ban Bí thư' }],
    ]);
  });

  it('is none that merely stands in the sentence', () => {
    const [[, printed] = []] = read('Ban Thường vụ Tỉnh ủy yêu cầu thực hiện Công văn số 5-CV/TU');
    expect(printed).toEqual({ kind: 'Công văn', number: '5-CV/TU' });
  });
});

describe('several documents of one kind', () => {
  it.each<[text: string, found: [words: string, number: string, organ?: string, date?: string][]]>([
    [
      'Chỉ thị 15, 16 và 19 của Thủ tướng Chính phủ',
      [
        ['Chỉ thị 15', '15', 'Thủ tướng Chính phủ'],
        ['16', '16', 'Thủ tướng Chính phủ'],
        ['19 của Thủ tướng Chính phủ', '19', 'Thủ tướng Chính phủ'],
      ],
    ],
    [
      'Chỉ thị số 15/CT-TTg ngày 27/3/2020, số 16/CT-TTg ngày 31/3/2020 và 19/CT-TTg của Thủ tướng Chính phủ',
      [
        ['Chỉ thị số 15/CT-TTg ngày 27/3/2020', '15/CT-TTg', 'Thủ tướng Chính phủ', '2020-03-27'],
        ['số 16/CT-TTg ngày 31/3/2020', '16/CT-TTg', 'Thủ tướng Chính phủ', '2020-03-31'],
        ['19/CT-TTg của Thủ tướng Chính phủ', '19/CT-TTg', 'Thủ tướng Chính phủ'],
      ],
    ],
    [
      // A number of its own with its own organ leaves the one before it without.
      'Công điện số 1699/CĐ-TTg, Công văn số 9816-CV/BTGTW của Ban Tuyên giáo Trung ương',
      [
        ['Công điện số 1699/CĐ-TTg', '1699/CĐ-TTg'],
        [
          'Công văn số 9816-CV/BTGTW của Ban Tuyên giáo Trung ương',
          '9816-CV/BTGTW',
          'Ban Tuyên giáo Trung ương',
        ],
      ],
    ],
    [
      'Chỉ thị số 15/CT-TTg, 16/CT-TTg; thực hiện nghiêm Chỉ thị 16, Chỉ thị 19',
      [
        ['Chỉ thị số 15/CT-TTg', '15/CT-TTg'],
        ['16/CT-TTg', '16/CT-TTg'],
        ['Chỉ thị 16', '16'],
      ],
    ],
  ])('%s', (text, found) => {
    expect(
      citationsIn(text).map(({ start, end, number, organ, date }) => [
        text.slice(start, end),
        number,
        organ,
        date,
      ]),
    ).toEqual(found.map(([words, number, organ, date]) => [words, number, organ, date]));
  });

  it('stand in the order of the text, whatever their form', () => {
    const text =
      'Lời kêu gọi của Tổng Bí thư, Điện ngày 21/7/2021, Kết luận số 07-KL/TW của Bộ Chính trị';
    expect(read(text).map(([, { kind }]) => kind)).toEqual(['Lời kêu gọi', 'Điện', 'Kết luận']);
  });
});

describe('no citation', () => {
  it.each([
    // the document itself
    'triển khai thực hiện nghiêm túc Công văn này và báo cáo kịp thời với Ban Thường vụ Tỉnh ủy',
    'Chỉ thị này được phổ biến đến chi bộ, đảng viên, Nhân dân',
    '(Công văn này phổ biến đến chi bộ trực thuộc).',
    // kinds in general
    'nhất là chỉ thị, công điện của Thủ tướng Chính phủ.',
    'các Nghị quyết của Chính phủ, những Chỉ thị, Công điện của Thủ tướng Chính phủ',
    'theo Nghị quyết của Quốc hội, Chính phủ',
    'thực hiện các quy định của pháp luật, theo quy định của Bộ Y tế',
    'theo chỉ đạo của Chính phủ, theo khuyến cáo của Bộ Y tế',
    // days and spans of time
    'đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026 vào ngày 23/5/2021',
    'từ ngày 27/4 đến nay, từ ngày 10/5/2021 đến ngày 15/5/2021',
    'Kế hoạch ngày 10/5/2021 đến ngày 15/5/2021, Thông báo ngày 10/5/2021 - 15/5/2021',
    'Trong 10 năm qua, văn bản giai đoạn 2012-2015 có tính đến 2020',
    // verbs and everyday words
    'kịp thời tổng hợp báo cáo Ban Thường vụ Tỉnh ủy',
    'khi có thông báo của Ban Thường vụ Tỉnh ủy',
    'đã thông báo ngày 05/02/2021, quyết định ngày 05/02/2021 tổ chức lại',
    'Báo cáo ngày 05/02/2021 có 10 ca. Thông báo ngày 05/02/2021 trên báo.',
    'thực hiện điều chỉnh kế hoạch tổng thể về tiêm phòng vắc xin phòng Covid-19',
    'Bí thư Tỉnh ủy ngày 05/02/2021, tỉnh Điện Biên ngày 05/02/2021, điện ngày 05/02/2021',
    // numbers that count something
    'Kế hoạch 5 năm của tỉnh, báo cáo 10 ngày của Bộ Y tế, Thông báo số 15 ca mắc mới',
    'Chương trình 135, Chỉ thị 16',
    // longer words
    'Thông báo cáo, Đại công văn phòng số 5-CV/TU',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
