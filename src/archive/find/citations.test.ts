import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../../site/archive.ts';
import { findMaybeCitations, fullNames, sureOf, type FoundCitation } from './citations.ts';

const { citationPattern: pattern } = authoritiesOf('.');

type Printed = Omit<FoundCitation, 'start' | 'end'>;

function citationsIn(text: string) {
  const maybe = findMaybeCitations(text, pattern);
  return sureOf(maybe, fullNames(maybe));
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
    // districts, which no list holds
    [
      'Công văn số 287-CV/HU ngày 24/7/2021 của Huyện ủy Kim Sơn',
      { kind: 'Công văn', number: '287-CV/HU', date: '2021-07-24', organ: 'Huyện ủy Kim Sơn' },
    ],
    [
      'Chỉ thị số 06-CT/HU ngày 10/5/2021 của Ban Thường vụ Huyện ủy',
      {
        kind: 'Chỉ thị',
        number: '06-CT/HU',
        date: '2021-05-10',
        organ: 'Ban Thường vụ Huyện ủy',
      },
    ],
    [
      'Kế hoạch số 88/KH-UBND của UBND huyện Nho Quan, tỉnh Ninh Bình',
      {
        kind: 'Kế hoạch',
        number: '88/KH-UBND',
        organ: 'UBND huyện Nho Quan, tỉnh Ninh Bình',
      },
    ],
    [
      'Quyết định số 5/QĐ-UBND của Chủ tịch Ủy ban nhân dân thị xã Cai Lậy ngày 03/7/2021',
      {
        kind: 'Quyết định',
        number: '5/QĐ-UBND',
        organ: 'Chủ tịch Ủy ban nhân dân thị xã Cai Lậy',
        date: '2021-07-03',
      },
    ],
    // an organ before the number
    [
      'Công văn của Ban Thường vụ Tỉnh uỷ số 299-CV/TU ngày 20/7/2021',
      {
        kind: 'Công văn',
        number: '299-CV/TU',
        date: '2021-07-20',
        organ: 'Ban Thường vụ Tỉnh uỷ',
      },
    ],
    [
      'Công điện ngày 31/7/2021 của Thủ tướng Chính phủ số 1063/CĐ-TTg',
      {
        kind: 'Công điện',
        number: '1063/CĐ-TTg',
        date: '2021-07-31',
        organ: 'Thủ tướng Chính phủ',
      },
    ],
    // abbreviated kinds
    ['CV số 512-CV/TU ngày 02/7/2021', { kind: 'CV', number: '512-CV/TU', date: '2021-07-02' }],
    ['CT số 16/CT-TTg', { kind: 'CT', number: '16/CT-TTg' }],
    ['QĐ số 447/QĐ-TTg', { kind: 'QĐ', number: '447/QĐ-TTg' }],
    [
      'KL số 07 ngày 11/6/2021 của Bộ Chính trị',
      { kind: 'KL', number: '07', date: '2021-06-11', organ: 'Bộ Chính trị' },
    ],
    // the year alone
    [
      'Chỉ thị số 19/CT-TTg (năm 2020) của Thủ tướng Chính phủ',
      { kind: 'Chỉ thị', number: '19/CT-TTg', organ: 'Thủ tướng Chính phủ', year: '2020' },
    ],
    [
      'Chỉ thị số 19/CT-TTg của Thủ tướng Chính phủ (năm 2020)',
      { kind: 'Chỉ thị', number: '19/CT-TTg', organ: 'Thủ tướng Chính phủ', year: '2020' },
    ],
    // the day behind what it is about
    [
      'Điện của Thường trực Ban Bí thư về phòng, chống dịch Covid-19 ngày 21/7/2021',
      { kind: 'Điện', date: '2021-07-21', organ: 'Thường trực Ban Bí thư' },
    ],
    [
      'Lời kêu gọi toàn dân đoàn kết chống đại dịch Covid-19 ngày 30/3/2020 của Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng',
      {
        kind: 'Lời kêu gọi',
        date: '2020-03-30',
        organ: 'Tổng Bí thư, Chủ tịch nước Nguyễn Phú Trọng',
      },
    ],
    [
      'Lời kêu gọi toàn dân đoàn kết chống đại dịch Covid-19 của Tổng Bí thư ngày 30/3/2020',
      { kind: 'Lời kêu gọi', date: '2020-03-30', organ: 'Tổng Bí thư' },
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

describe('the day behind what a document is about', () => {
  it.each([
    // of what it is about
    'Điện của Thường trực Ban Bí thư về phòng, chống dịch từ ngày 21/7/2021, Tỉnh ủy',
    'Chỉ thị của Bộ Chính trị về lãnh đạo cuộc bầu cử ngày 23/5/2021, Tỉnh ủy',
    'Công điện của Bộ Y tế về đợt dịch trước ngày 21/7/2021.',
    'Công điện của Bộ Y tế về các ca mắc ghi nhận các ngày 20, ngày 21/7/2021.',
    // of another document
    'Công điện của Bộ Y tế về thực hiện Chỉ thị ngày 31/3/2020.',
    // of the main clause
    'Điện của Thường trực Ban Bí thư về phòng dịch, Ban Thường vụ Tỉnh ủy họp ngày 22/7/2021.',
    'Điện của Thường trực Ban Bí thư về phòng dịch. Ban Thường vụ Tỉnh ủy, ngày 22/7/2021.',
    'Điện của Thường trực Ban Bí thư về phòng dịch ngày 22/7/2021 đã họp',
    // of a span of time
    'Công điện của Bộ Y tế về giãn cách ngày 10/7/2021 đến ngày 15/7/2021.',
    // without a year
    'Điện của Thường trực Ban Bí thư về phòng, chống dịch ngày 21/7.',
  ])('is left where it may be of something else: %s', (text) => {
    const [first] = citationsIn(`Thực hiện ${text}`);
    expect(first?.organ).toMatch(/^(?:Thường trực|Bộ)/u);
    expect(first?.date).toBeUndefined();
  });

  it('needs an organ beside a title without "về"', () => {
    expect(read('Lời kêu gọi toàn dân đoàn kết chống dịch ngày 30/3/2020.')).toEqual([]);
  });
});

describe('the place of a committee below the province', () => {
  it.each([
    ['của Huyện ủy Kim Sơn Ban Thường vụ Tỉnh ủy yêu cầu', 'Huyện ủy Kim Sơn'],
    ['của Quận ủy Quận 1, Thành ủy yêu cầu', 'Quận ủy Quận 1'],
    ['của UBND quận 12 ngày 05/3/2021', 'UBND quận 12'],
    ['của Thành ủy Phan Rang - Tháp Chàm', 'Thành ủy Phan Rang - Tháp Chàm'],
    ['của Huyện ủy Krông Pắc về', 'Huyện ủy Krông Pắc'],
    ["của UBND huyện Cư M'gar về", "UBND huyện Cư M'gar"],
    ['của Thành ủy Thành phố Hồ Chí Minh, Ủy ban', 'Thành ủy Thành phố Hồ Chí Minh'],
    ['của UBND huyện về', 'UBND huyện'],
    ['của UBND huyện 05 ngày', 'UBND huyện'],
    ['của Tỉnh ủy Lai Châu', 'Tỉnh ủy Lai Châu'],
  ])('%s: %s', (words, organ) => {
    expect(citationsIn(`Công văn số 5/CV-ABC ${words}`)[0]?.organ).toBe(organ);
  });
});

describe('no citation', () => {
  it.each([
    // the title of the document itself
    'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề tăng cường công tác phòng, chống dịch',
    'TỈNH ỦY THANH HÓA\nKẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY',
    'CÔNG ĐIỆN SỐ 05/CĐ-TU NGÀY 05/3/2021',
    // abbreviations that no number follows, or that stand in one
    'CV này, KH của UBND tỉnh, TB ngày 05/3/2021, 12-CV số 5-CV/TU',
    'Báo cáo của Sở Y tế số 15 ca mắc, KH số 15 ca',
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

  it('but what is cited in capitals after running text, or under the title', () => {
    const cited = 'Thực hiện CHỈ THỊ số 16/CT-TTg';
    expect(read(cited)).toMatchObject([['CHỈ THỊ số 16/CT-TTg', { number: '16/CT-TTg' }]]);
    const titled = 'KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề thực hiện Chỉ thị số 5-CT/TW';
    expect(read(titled)).toMatchObject([['Chỉ thị số 5-CT/TW', { number: '5-CT/TW' }]]);
    const abbreviated = 'CV số 512-CV/TU ngày 02/7/2021';
    expect(read(abbreviated)).toMatchObject([[abbreviated, { number: '512-CV/TU' }]]);
  });
});

describe('a paragraph of 100 KB', () => {
  it.each([
    ...['Công văn ', 'CV số ', 'CV số 5-CV/TU ', 'Lời kêu gọi ', 'Lời kêu gọi toàn dân ngày '],
    ...['Điện của Thường trực Ban Bí thư về ', 'Công văn của Huyện ủy Kim Sơn Kim Sơn '],
    ...['Công văn của UBND huyện Kim Sơn về việc thực hiện và ', 'Huyện ủy Kim - Kim - Kim '],
    ...['Công văn của Ban Thường vụ Tỉnh ủy số ', 'CÔNG VĂN SỐ 5 CỦA ', 'các Công văn, ', ' '],
    ...['Chỉ thị 15, 16 ', 'Chỉ thị số 15/CT-TTg (năm ', 'của Ban Thường vụ Huyện ủy '],
  ])('full of "%s" takes no long time', (words) => {
    const text = words.repeat(Math.ceil(100_000 / words.length));
    const before = performance.now();
    findMaybeCitations(text, pattern);
    // No measure of speed: it takes a fraction of a second, and minutes with a pattern that backtracks.
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
