import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { readLetterhead, readNumber, type Letterhead } from './letterhead.ts';
import { parse } from './parse.ts';
import { paragraphsOf } from './segment.ts';

/** Reads the head of a letter that goes on with "Kính gửi", or of one that does not. */
function headOf(text: string, addressed = true): Letterhead {
  return readLetterhead(text, paragraphsOf(text), addressed).letterhead;
}

function seedHead(id: DispatchId): Omit<Letterhead, 'parts'> {
  return parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`).letterhead;
}

function rolesOf(text: string): [role: string, line: string][] {
  return headOf(text).parts.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

describe('the heads of the five dispatches', () => {
  it.each<[DispatchId, Record<string, string | undefined>]>([
    [
      'cao-bang-182-cv-tu-2021',
      {
        organ: 'TỈNH ỦY CAO BẰNG',
        number: '182-CV/TU',
        kind: 'cong-van',
        subject:
          'tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh',
        place: 'Cao Bằng',
        date: '2021-05-18',
      },
    ],
    ['tien-giang-cong-van-khong-so-2020', {}],
    [
      'lang-son-chi-thi-khong-so-2021',
      {
        organ: 'BAN THƯỜNG VỤ TỈNH ỦY',
        kind: 'chi-thi',
        subject: 'tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh',
      },
    ],
    [
      'lai-chau-58-cv-tu-2020',
      {
        organ: 'TỈNH ỦY LAI CHÂU',
        number: '58-CV/TU',
        kind: 'cong-van',
        subject: 'tăng cường chỉ đạo công tác phòng, chống dịch Covid-19',
        place: 'Lai Châu',
        date: '2020-12-08',
      },
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      {
        organ: 'TỈNH ỦY NINH BÌNH',
        number: '342-CV/TU',
        kind: 'cong-van',
        subject: 'tiếp tục tăng cường công tác phòng, chống dịch Covid-19',
        place: 'Ninh Bình',
        date: '2021-07-22',
      },
    ],
  ])('%s', (id, expected) => {
    const head = seedHead(id);
    for (const fact of ['organ', 'number', 'kind', 'subject', 'place', 'date'] as const) {
      expect(head[fact]?.value, fact).toBe(expected[fact]);
    }
  });

  it.each(dispatchIds)('%s: every value says where it was read, letter by letter', (id) => {
    const bytes = readSource('.', seedOf[id]).bytes;
    const { text, letterhead } = parse(bytes, `seeds/${seedOf[id]}`);
    const { unread, issuers, ...facts } = letterhead;
    expect(unread).toEqual([]);
    for (const reading of [...issuers, ...Object.values(facts)]) {
      for (const where of reading?.where ?? []) {
        expect(text.slice(where.start, where.end)).toBe(where.text);
      }
    }
  });
});

describe('readNumber', () => {
  it.each([
    ['Số 182-CV/TU', '182-CV/TU', 'CV'],
    ['Số 342 - CV/TU', '342-CV/TU', 'CV'],
    ['Công điện số 1699/CĐ-TTg', '1699/CĐ-TTg', 'CĐ'],
    ['Nghị quyết 68/NQ-CP', '68/NQ-CP', 'NQ'],
    ['Kết luận số 07-KL/TW', '07-KL/TW', 'KL'],
    ['Công văn số 534-CV/BTGTW', '534-CV/BTGTW', 'CV'],
    ['Văn bản số 9816-CV/BTGTW', '9816-CV/BTGTW', 'CV'],
    ['Chương trình số 12-CTr/TU', '12-CTr/TU', 'CTr'],
    ['Số 15a-CT/TU', '15a-CT/TU', 'CT'],
    ['Số: 2718/ UBND - VX', '2718/UBND-VX', 'UBND'],
    ['Số 04-NQ/BCSĐ-UBND', '04-NQ/BCSĐ-UBND', 'NQ'],
    ['Nghị định số 117/2020/NĐ-CP', '117/2020/NĐ-CP', 'NĐ'],
  ])('reads "%s" as %s', (text, value, abbreviation) => {
    expect(readNumber(text)).toEqual({ value, abbreviation });
  });

  it.each([
    '01/4/2020',
    'nhiệm kỳ 2021 - 2026',
    'năm học 2020 - 2021',
    'Covid-19',
    '100 ca bệnh/ngày',
    'Số -CV/TU',
    'Số ___-CV/TU',
    'phát triển kinh tế - xã hội',
    'từ ngày 27/4 đến nay',
  ])('finds none in "%s"', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });
});

describe('readLetterhead', () => {
  const issuer = 'TỈNH ỦY NINH BÌNH';
  const party = 'ĐẢNG CỘNG SẢN VIỆT NAM';
  const rest = [
    '*',
    'Số 342 - CV/TU',
    'V/v tiếp tục tăng cường công tác\nphòng, chống dịch Covid-19',
  ];
  const day = 'Ninh Bình, ngày 22 tháng 7 năm 2021';

  it.each([
    ['issuer first', [issuer, ...rest, party, day]],
    ['Party title first', [party, day, issuer, ...rest]],
    ['line by line', [issuer, party, '*', day, ...rest.slice(1)]],
  ])('reads the two columns with the %s', (_, lines) => {
    const head = headOf(lines.join('\n\n'));
    expect(head.organ?.value).toBe(issuer);
    expect(head.number?.value).toBe('342-CV/TU');
    expect(head.kind?.value).toBe('cong-van');
    expect(head.subject?.value).toBe('tiếp tục tăng cường công tác phòng, chống dịch Covid-19');
    expect(head.place?.value).toBe('Ninh Bình');
    expect(head.date?.value).toBe('2021-07-22');
  });

  it('gives every line its role, in the order of the source', () => {
    expect(rolesOf([issuer, ...rest, party, day].join('\n\n'))).toEqual([
      ['issuer', issuer],
      ['asterisk', '*'],
      ['number', 'Số 342 - CV/TU'],
      ['subject', 'V/v tiếp tục tăng cường công tác'],
      ['subject', 'phòng, chống dịch Covid-19'],
      ['party-title', party],
      ['place-date', day],
    ]);
  });

  it.each([
    ['TỈNH ỦY CAO BẰNG', 'TỈNH ỦY CAO BẰNG'],
    ['TỈNH UỶ CAO BẰNG', 'TỈNH UỶ CAO BẰNG'],
    ['THÀNH ỦY HẢI PHÒNG', 'THÀNH ỦY HẢI PHÒNG'],
    ['ĐẢNG BỘ TỈNH LAI CHÂU', 'ĐẢNG BỘ TỈNH LAI CHÂU'],
    ['TỈNH ỦY BÀ RỊA -\nVŨNG TÀU', 'TỈNH ỦY BÀ RỊA - VŨNG TÀU'],
    ['TỈNH ỦY\nLẠNG SƠN', 'TỈNH ỦY LẠNG SƠN'],
  ])('knows the issuer %s', (text, expected) => {
    expect(headOf(text).organ?.value).toBe(expected);
  });

  it.each([
    ['V/v tăng cường chỉ đạo', 'tăng cường chỉ đạo'],
    ['V/v: tăng cường chỉ đạo', 'tăng cường chỉ đạo'],
    ['V/v : tăng cường chỉ đạo', 'tăng cường chỉ đạo'],
    ['V/ tăng cường chỉ đạo', 'tăng cường chỉ đạo'],
    ['Về tăng cường chỉ đạo', 'tăng cường chỉ đạo'],
    [
      'V/v tăng cường chỉ đạo\ncông tác phòng, chống dịch',
      'tăng cường chỉ đạo công tác phòng, chống dịch',
    ],
  ])('reads the subject "%s"', (text, expected) => {
    expect(headOf(text).subject?.value).toBe(expected);
  });

  it.each([
    ['CHỈ THỊ', 'chi-thi'],
    ['CÔNG ĐIỆN', 'cong-dien'],
    ['KẾ HOẠCH', 'ke-hoach'],
    ['KẾT LUẬN', 'ket-luan'],
    ['THÔNG BÁO', 'thong-bao'],
  ])('knows the kind heading %s', (heading, kind) => {
    const title = `${heading}\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nVề tăng cường công tác phòng, chống dịch bệnh COVID-19`;
    const head = headOf(title, false);
    expect(head.kind?.value).toBe(kind);
    expect(head.organ?.value).toBe('BAN THƯỜNG VỤ TỈNH ỦY');
  });

  it('prefers the heading to the abbreviation in the number', () => {
    expect(headOf('Số 12-CV/TU\n\nCHỈ THỊ').kind?.value).toBe('chi-thi');
  });

  it('leaves the kind open where the abbreviation is none of the Party', () => {
    const head = headOf('Số: 2718/ UBND - VX');
    expect(head.number?.value).toBe('2718/UBND-VX');
    expect(head.kind).toBeUndefined();
  });

  it.each([
    ['Số: 1906 /SGDĐT', '1906/SGDĐT'],
    ['Số 1906/ SGDĐT', '1906/SGDĐT'],
    ['Số : 182-CV/TU', '182-CV/TU'],
    ['Số 182-CV/TU', '182-CV/TU'],
  ])('reads the number line "%s"', (text, expected) => {
    expect(headOf(text).number?.value).toBe(expected);
  });

  it.each([
    'Số 182 CV/TU',
    'Số 182-cv/tu',
    'Số: 34o6/UBND-VX',
    'Số 182-',
    'Số 5 lô 6/SGDĐT',
    'Số 6/SGDĐT lô 5',
  ])('never passes over a printed number that it cannot read: "%s"', (text) => {
    const { number, unread } = headOf(`\n\n${text}`);
    expect(number).toBeUndefined();
    expect(unread).toMatchObject([{ fact: 'number', where: { start: 2, text } }]);
  });

  it.each([
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'party-title'],
    ['Đảng Cộng sản Việt Nam', 'other'],
    ['BÁO ĐẢNG CỘNG SẢN VIỆT NAM', 'other'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM MUÔN NĂM', 'other'],
    ['*', 'asterisk'],
    ['***', 'asterisk'],
    ['MẬT *', 'other'],
    ['* MẬT', 'other'],
    ['Số : 182-CV/TU', 'number'],
    ['số 182-CV/TU', 'other'],
    ['Bản Số 2', 'other'],
    ['Cao Bằng, ngày 18 tháng 5 năm 2021', 'place-date'],
    ['cao bằng, ngày 18 tháng 5 năm 2021', 'other'],
    ['CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'issued-by'],
    ['Của Ban Thường vụ Tỉnh ủy', 'other'],
    ['HỌP CỦA BAN THƯỜNG VỤ', 'other'],
    ['về tăng cường chỉ đạo', 'other'],
    ['Báo cáo Về tăng cường chỉ đạo', 'other'],
    ['TỈNH ỦY CAO BẰNG', 'issuer'],
    ['Tỉnh ủy Cao Bằng', 'other'],
    ['VĂN PHÒNG TỈNH ỦY CAO BẰNG', 'other'],
    ['CHỈ THỊ', 'kind'],
    ['Chỉ thị', 'other'],
  ])('knows a line by its form: "%s" is %s', (line, role) => {
    expect(rolesOf(line)).toEqual([[role, line]]);
  });

  it('keeps a line of no known form as text of the head', () => {
    expect(rolesOf('TỈNH ỦY CAO BẰNG\n\nHỎA TỐC')).toEqual([
      ['issuer', 'TỈNH ỦY CAO BẰNG'],
      ['other', 'HỎA TỐC'],
    ]);
  });

  it('ends before running text where nobody is addressed', () => {
    const text = 'CHỈ THỊ\nVề phòng, chống dịch\n\nThời gian qua, công tác phòng, chống dịch';
    expect(readLetterhead(text, paragraphsOf(text), false).taken).toBe(1);
  });

  it.each([
    'Thực hiện Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương',
    'Trong tháng qua, ngày nào cũng có ca nhiễm mới, có nơi bùng phát thành ổ dịch lớn',
    'Số ca mắc Covid-19 trên cả nước vẫn tăng từng ngày',
  ])('takes no sentence for a line of the head: "%s"', (sentence) => {
    const text = `CHỈ THỊ\nVề phòng, chống dịch\n\n${sentence}`;
    const { letterhead, taken } = readLetterhead(text, paragraphsOf(text), false);
    expect(taken).toBe(1);
    expect(letterhead.date).toBeUndefined();
  });

  it.each(['Số -CV/TU', 'Số:       -CV/TU', 'Số ___-CV/TU', 'Số ___-CV/TU (lần 2)', 'Số'])(
    'takes a number left blank for handwriting as absent: "%s"',
    (text) => {
      expect(headOf(text).number).toBeUndefined();
      expect(rolesOf(text)).toEqual([['number', text]]);
    },
  );
});

describe('the date of a letterhead', () => {
  it.each([
    'Cao Bằng, ngày   tháng 02 năm 2021',
    'Cao Bằng, ngày … tháng 02 năm 2021',
    'Cao Bằng, ngày ... tháng ... năm 2021',
    'Cao Bằng, ngày ___ tháng 02 năm 2021',
  ])('is absent, but not its place, where a day is left blank for handwriting: "%s"', (text) => {
    const head = headOf(text);
    expect(head.date).toBeUndefined();
    expect(head.place?.value).toBe('Cao Bằng');
  });

  it.each([
    ['Bà Rịa - Vũng Tàu, ngày 5 tháng 5 năm 2021', 'Bà Rịa - Vũng Tàu', '2021-05-05'],
    ['TP. Hồ Chí Minh, ngày 5 tháng 5 năm 2021', 'TP. Hồ Chí Minh', '2021-05-05'],
    ['Cao Bằng, ngày18 tháng05 năm 2021', 'Cao Bằng', '2021-05-18'],
  ])('stands in "%s"', (text, place, date) => {
    const head = headOf(text);
    expect(head.place?.value).toBe(place);
    expect(head.date?.value).toBe(date);
  });

  it.each([
    'ngày 42 tháng 7',
    'ngày 42 tháng 7 năm 2021',
    'ngày 31 tháng 2 năm 2021',
    'ngày 29 tháng 2 năm 2021',
    'ngày 31 tháng 4 năm 2021',
  ])('is never guessed from "%s", nor passed over', (day) => {
    const { place, date, unread } = headOf(`\n\nTỈNH ỦY NINH BÌNH\n\nNinh Bình, ${day}`);
    expect(place?.value).toBe('Ninh Bình');
    expect(date).toBeUndefined();
    expect(unread).toMatchObject([{ fact: 'date', where: { text: `Ninh Bình, ${day}` } }]);
  });
});

describe('two organs at the head', () => {
  it.each([
    [
      'an organ named in full issues, its superior stands above',
      'ĐẢNG BỘ TỈNH NINH BÌNH\nHUYỆN ỦY KIM SƠN\n*',
      'HUYỆN ỦY KIM SƠN',
      ['ĐẢNG BỘ TỈNH NINH BÌNH', 'HUYỆN ỦY KIM SƠN'],
    ],
    [
      'in paragraphs of their own',
      'ĐẢNG BỘ TỈNH QUẢNG NINH\n\nTHÀNH ỦY HẠ LONG\n\n*',
      'THÀNH ỦY HẠ LONG',
      ['ĐẢNG BỘ TỈNH QUẢNG NINH', 'THÀNH ỦY HẠ LONG'],
    ],
    [
      'an organ without a name of its own is read with its superior, in printed order',
      'TỈNH ỦY BÌNH DƯƠNG\nVĂN PHÒNG\n*',
      'TỈNH ỦY BÌNH DƯƠNG, VĂN PHÒNG',
      ['TỈNH ỦY BÌNH DƯƠNG', 'VĂN PHÒNG'],
    ],
    [
      'a standing committee',
      'ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH\nBAN THƯỜNG VỤ',
      'ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH, BAN THƯỜNG VỤ',
      ['ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH', 'BAN THƯỜNG VỤ'],
    ],
    [
      'three of them',
      'ĐẢNG BỘ TỈNH NINH BÌNH\nHUYỆN ỦY\nKIM SƠN\nVĂN PHÒNG',
      'HUYỆN ỦY KIM SƠN, VĂN PHÒNG',
      ['ĐẢNG BỘ TỈNH NINH BÌNH', 'HUYỆN ỦY KIM SƠN', 'VĂN PHÒNG'],
    ],
    [
      'beside the Party title',
      'TỈNH ỦY BÌNH DƯƠNG   ĐẢNG CỘNG SẢN VIỆT NAM\n\nVĂN PHÒNG   Thủ Dầu Một, ngày 09 tháng 8 năm 2021',
      'TỈNH ỦY BÌNH DƯƠNG, VĂN PHÒNG',
      ['TỈNH ỦY BÌNH DƯƠNG', 'VĂN PHÒNG'],
    ],
  ])('%s', (_, text, organ, issuers) => {
    const head = headOf(text);
    expect(head.organ?.value).toBe(organ);
    expect(head.issuers.map(({ value }) => value)).toEqual(issuers);
  });

  it('are quoted each where it stands', () => {
    const text = 'ĐẢNG BỘ TỈNH NINH BÌNH\nHUYỆN ỦY KIM SƠN';
    expect(headOf(text).organ?.where).toEqual([{ start: 23, end: 39, text: 'HUYỆN ỦY KIM SƠN' }]);
  });

  it('are not made of a line that is no organ', () => {
    const head = headOf('TỈNH ỦY CAO BẰNG\n-----\nHỏa tốc');
    expect(head.organ?.value).toBe('TỈNH ỦY CAO BẰNG');
  });
});

describe('two columns on one line', () => {
  it.each<[string, [role: string, words: string][]]>([
    [
      'TỈNH ỦY HÀ GIANG ĐẢNG CỘNG SẢN VIỆT NAM',
      [
        ['issuer', 'TỈNH ỦY HÀ GIANG'],
        ['party-title', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ],
    ],
    [
      'Số 31-CTr/TU Hà Giang, ngày 28 tháng 7 năm 2017',
      [
        ['number', 'Số 31-CTr/TU'],
        ['place-date', 'Hà Giang, ngày 28 tháng 7 năm 2017'],
      ],
    ],
    [
      '   Số 342 - CV/TU                Thanh Hóa, ngày 18 tháng 10 năm 2021',
      [
        ['number', 'Số 342 - CV/TU'],
        ['place-date', 'Thanh Hóa, ngày 18 tháng 10 năm 2021'],
      ],
    ],
    [
      'Số: 187/PGD&ĐT TP. Bắc Giang, ngày 04 tháng 4 năm 2020',
      [
        ['number', 'Số: 187/PGD&ĐT'],
        ['place-date', 'TP. Bắc Giang, ngày 04 tháng 4 năm 2020'],
      ],
    ],
    [
      '*   ĐẢNG CỘNG SẢN VIỆT NAM',
      [
        ['asterisk', '*'],
        ['party-title', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ],
    ],
    [
      'V/v thực hiện Điện của Ban Bí thư, ngày 21 tháng 7 năm 2021',
      [['subject', 'V/v thực hiện Điện của Ban Bí thư, ngày 21 tháng 7 năm 2021']],
    ],
    [
      'CHỈ THỊ\nvề thực hiện Điện của Ban Bí thư, ngày 21 tháng 7 năm 2021',
      [
        ['kind', 'CHỈ THỊ'],
        ['subject', 'về thực hiện Điện của Ban Bí thư, ngày 21 tháng 7 năm 2021'],
      ],
    ],
    ['BÁO ĐẢNG CỘNG SẢN VIỆT NAM', [['other', 'BÁO ĐẢNG CỘNG SẢN VIỆT NAM']]],
    [
      'Công văn số 5 của Bộ Chính trị, ngày 11 tháng 6',
      [['other', 'Công văn số 5 của Bộ Chính trị, ngày 11 tháng 6']],
    ],
  ])('"%s"', (line, parts) => {
    expect(rolesOf(line)).toEqual(parts);
  });

  it('give number, place and date of a real sample', () => {
    const head = headOf('Số: 187/PGD&ĐT Hiệp Hòa, ngày 04 tháng 4 năm 2020');
    expect(head.number?.value).toBe('187/PGD&ĐT');
    expect(head.place?.value).toBe('Hiệp Hòa');
    expect(head.date?.value).toBe('2020-04-04');
  });
});

describe('the title of a directive', () => {
  const after = '\n\nThời gian qua, công tác phòng, chống dịch được chú trọng.';

  it.each([
    [
      'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề tăng cường lãnh đạo',
      'tăng cường lãnh đạo',
      'chi-thi',
    ],
    ['CHỈ THỊ\nvề tăng cường\nmột số biện pháp', 'tăng cường một số biện pháp', 'chi-thi'],
    ['CÔNG ĐIỆN KHẨN\n\nVề việc tập trung', 'việc tập trung', 'cong-dien'],
    ['CÔNG ĐIỆN HỎA TỐC HẸN GIỜ\n\nvề việc tập trung', 'việc tập trung', 'cong-dien'],
    ['CÔNG ĐIỆN HOẢ TỐC\nvề việc tập trung', 'việc tập trung', 'cong-dien'],
    [
      'THÔNG BÁO\nKết luận của đồng chí Bí thư Tỉnh ủy',
      'Kết luận của đồng chí Bí thư Tỉnh ủy',
      'thong-bao',
    ],
    [
      'THÔNG BÁO\n\nKết luận của đồng chí Bí thư Tỉnh ủy',
      'Kết luận của đồng chí Bí thư Tỉnh ủy',
      'thong-bao',
    ],
    ['KẾT LUẬN\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề thực hiện\n-----', 'thực hiện', 'ket-luan'],
    ['KẾ HOẠCH\nPHÒNG, CHỐNG DỊCH COVID-19', 'PHÒNG, CHỐNG DỊCH COVID-19', 'ke-hoach'],
  ])('"%s"', (title, subject, kind) => {
    const text = `${title}${after}`;
    const paragraphs = paragraphsOf(text);
    const { letterhead, taken } = readLetterhead(text, paragraphs, false);
    expect(letterhead.subject?.value).toBe(subject);
    expect(letterhead.kind?.value).toBe(kind);
    expect(taken).toBe(paragraphs.length - 1);
  });

  it.each([
    'Thời gian qua, công tác phòng, chống dịch được chú trọng.',
    'Căn cứ Chỉ thị số 16/CT-TTg;',
    '1. Tiếp tục thực hiện',
    'I. TÌNH HÌNH',
    'I- Tình hình',
    'a) Rà soát',
    'Phần thứ nhất',
    `${'Dài '.repeat(100)}quá`,
  ])('is not "%s" below it', (words) => {
    const text = `CHỈ THỊ\n\n${words}\n\nThực hiện.`;
    const { letterhead, taken } = readLetterhead(text, paragraphsOf(text), false);
    expect(letterhead.subject).toBeUndefined();
    expect(taken).toBe(1);
  });
});
