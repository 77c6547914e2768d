import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readBack, type ReadBack } from '../../../tests/support/readBack.ts';
import { imagined, referenceOf, references } from '../../../tests/support/references.ts';
import type { Reference } from '../reference.ts';
import { toBiblatex } from './biblatex.ts';
import { toCslJson } from './cslJson.ts';
import { toRis } from './ris.ts';

const certain: Reference = { ...referenceOf('cao-bang-182-cv-tu-2021'), abstract: 'Tóm tắt.' };
const uncertain: Reference = {
  ...referenceOf('tien-giang-cong-van-khong-so-2020'),
  abstract: undefined,
};

describe('RIS', () => {
  it('has a line for each value, with CRLF, and a blank line between records', () => {
    const [first = '', second = '', ...rest] = toRis([certain, uncertain]).split('\r\n\r\n');
    expect(rest).toEqual([]);
    expect(first.split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - cao-bang-182-cv-tu-2021',
      'TI  - Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh',
      'ST  - Công văn số 182-CV/TU',
      'AU  - Tỉnh ủy Cao Bằng,',
      'M3  - Công văn',
      'SN  - 182-CV/TU',
      'PB  - Tỉnh ủy Cao Bằng',
      'CY  - Cao Bằng',
      'DA  - 2021/05/18',
      'PY  - 2021',
      'UR  - https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/',
      'DB  - Văn khố',
      'AN  - /van-ban/cao-bang-182-cv-tu-2021/',
      'CN  - 000_40ffc851c827d25d.txt',
      'LA  - vi',
      'AB  - Tóm tắt.',
      'ER  - ',
    ]);
    expect(second.split('\r\n')).toEqual([
      'TY  - RPRT',
      'ID  - tien-giang-cong-van-khong-so-2020',
      'TI  - [Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]',
      'ST  - [Công văn] không số',
      'AU  - Ban Thường vụ Tỉnh ủy [Tiền Giang],',
      'M3  - [Công văn]',
      'PB  - Ban Thường vụ Tỉnh ủy [Tiền Giang]',
      'DA  - [vào hoặc sau ngày 07-3-2020]',
      'UR  - https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/',
      'DB  - Văn khố',
      'AN  - /van-ban/tien-giang-cong-van-khong-so-2020/',
      'CN  - 001_3d0f6af760acfb02.txt',
      'LA  - vi',
      'N1  - không số; vào hoặc sau ngày 07/3/2020 (không in trên văn bản); trong ngoặc vuông là phần không in trên văn bản: loại văn bản, tỉnh, trích yếu; EDTF 2020-03-07/..',
      'ER  - ',
      '',
    ]);
  });
});

describe('BibLaTeX', () => {
  it('writes each value so that LaTeX and biber read exactly it', () => {
    expect(toBiblatex([certain, uncertain])).toBe(`@report{cao-bang-182-cv-tu-2021,
  author = {{Tỉnh ủy Cao Bằng}},
  title = {{Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh}},
  shorttitle = {{Công văn số 182-CV/TU}},
  type = {Công văn},
  number = {182-CV/TU},
  institution = {{Tỉnh ủy Cao Bằng}},
  location = {Cao Bằng},
  date = {2021-05-18},
  url = {https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/},
  langid = {vietnamese},
  library = {Văn khố, /van-ban/cao-bang-182-cv-tu-2021/, 000\\_40ffc851c827d25d.txt},
  abstract = {Tóm tắt.},
}

@report{tien-giang-cong-van-khong-so-2020,
  author = {{Ban Thường vụ Tỉnh ủy [Tiền Giang]}},
  title = {{[Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]}},
  shorttitle = {{[Công văn] không số}},
  type = {[Công văn]},
  institution = {{Ban Thường vụ Tỉnh ủy [Tiền Giang]}},
  date = {2020-03-07/},
  url = {https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/},
  langid = {vietnamese},
  note = {không số; vào hoặc sau ngày 07/3/2020 (không in trên văn bản); trong ngoặc vuông là phần không in trên văn bản: loại văn bản, tỉnh, trích yếu; EDTF 2020-03-07/..},
  library = {Văn khố, /van-ban/tien-giang-cong-van-khong-so-2020/, 001\\_3d0f6af760acfb02.txt},
}
`);
  });

  it('escapes what LaTeX would act upon, but not in an address', () => {
    const written = toBiblatex([
      {
        ...certain,
        title: '5% & $1 #2 a_b {c} ~ ^ \\x -- ',
        url: 'https://x.example/a_b/%C4%91/#muc-4',
      },
    ]);
    expect(written).toContain(
      'title = {{5\\% \\& \\$1 \\#2 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x -{}- }}',
    );
    expect(written).toContain('url = {https://x.example/a_b/%C4%91/#muc-4}');
  });
});

describe('CSL-JSON', () => {
  it('keeps a corporate author whole and puts words where no day is known', () => {
    expect(JSON.parse(toCslJson([certain, uncertain]))).toEqual([
      {
        id: 'cao-bang-182-cv-tu-2021',
        type: 'report',
        title:
          'Công văn số 182-CV/TU về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh',
        'title-short': 'Công văn số 182-CV/TU',
        author: [{ literal: 'Tỉnh ủy Cao Bằng' }],
        genre: 'Công văn',
        number: '182-CV/TU',
        publisher: 'Tỉnh ủy Cao Bằng',
        'publisher-place': 'Cao Bằng',
        issued: { 'date-parts': [[2021, 5, 18]] },
        URL: 'https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/',
        archive: 'Văn khố',
        archive_location: '/van-ban/cao-bang-182-cv-tu-2021/',
        'call-number': '000_40ffc851c827d25d.txt',
        language: 'vi',
        abstract: 'Tóm tắt.',
        custom: { edtf: '2021-05-18', basis: 'printed' },
      },
      {
        id: 'tien-giang-cong-van-khong-so-2020',
        type: 'report',
        title:
          '[Công văn] không số [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]',
        'title-short': '[Công văn] không số',
        author: [{ literal: 'Ban Thường vụ Tỉnh ủy [Tiền Giang]' }],
        genre: '[Công văn]',
        publisher: 'Ban Thường vụ Tỉnh ủy [Tiền Giang]',
        issued: { literal: '[vào hoặc sau ngày 07/3/2020]' },
        URL: 'https://vankho.example/van-ban/tien-giang-cong-van-khong-so-2020/',
        archive: 'Văn khố',
        archive_location: '/van-ban/tien-giang-cong-van-khong-so-2020/',
        'call-number': '001_3d0f6af760acfb02.txt',
        language: 'vi',
        note: 'không số; vào hoặc sau ngày 07/3/2020 (không in trên văn bản); trong ngoặc vuông là phần không in trên văn bản: loại văn bản, tỉnh, trích yếu',
        custom: { edtf: '2020-03-07/..', basis: 'inferred' },
      },
    ]);
  });

  it('says of an inferred day both what a machine can sort by and that it is inferred', () => {
    const date = { edtf: '2021-05-18', basis: 'inferred' as const };
    expect(JSON.parse(toCslJson([{ ...certain, date }]))).toMatchObject([
      { issued: { 'date-parts': [[2021, 5, 18]], literal: '[18/5/2021]' } },
    ]);
  });
});

describe('read back by Citation.js', () => {
  const csl = readBack(toCslJson(references));
  const withoutDate = ({ date, ...rest }: ReadBack) => rest;

  it.each([
    ['RIS', toRis(references)],
    ['BibLaTeX', toBiblatex(references)],
  ])('%s tells the same as CSL-JSON', (_, text) => {
    expect(readBack(text).map(withoutDate)).toEqual(csl.map(withoutDate));
  });

  it('no format invents a day', () => {
    const datesIn = (text: string) => readBack(text).map(({ date }) => date);
    const [caoBang, laiChau, ninhBinh] = [
      [2021, 5, 18],
      [2020, 12, 8],
      [2021, 7, 22],
    ];
    expect(csl.map(({ date }) => date)).toEqual([
      caoBang,
      '[vào hoặc sau ngày 07/3/2020]',
      '[vào hoặc sau ngày 29/7/2021]',
      laiChau,
      ninhBinh,
    ]);
    expect(datesIn(toRis(references))).toEqual([
      caoBang,
      '[vào hoặc sau ngày 07-3-2020]',
      '[vào hoặc sau ngày 29-7-2021]',
      laiChau,
      ninhBinh,
    ]);
    // An interval without its second part is open.
    expect(datesIn(toBiblatex(references))).toEqual([
      caoBang,
      [[2020, 3, 7], undefined],
      [[2021, 7, 29], undefined],
      laiChau,
      ninhBinh,
    ]);
  });
});

test('a dispatch of which nothing is known has no empty field in any format', () => {
  const nothing = [imagined({})];
  expect(toRis(nothing)).toBe(
    [
      'TY  - RPRT',
      'ID  - van-ban-khong-so',
      'TI  - [Văn bản] không số',
      'ST  - [Văn bản] không số',
      'UR  - https://vankho.example/van-ban/van-ban-khong-so/',
      'DB  - Văn khố',
      'AN  - /van-ban/van-ban-khong-so/',
      'CN  - x.txt',
      'LA  - vi',
      'N1  - không số; không ghi ngày',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
  expect(toBiblatex(nothing)).not.toMatch(/author|institution|date|\{\}/u);
  expect(toCslJson(nothing)).not.toMatch(/author|publisher|issued|custom|""|null/u);
});

describe('any text comes back as it was', () => {
  const letters = 'aăâbđeêoôơuưyẶỄỘỮẨẾỖủỷ019 .,;:!?()[]/-–“”"\'`%&$#_{}~^\\<>=@*+|'.split('');
  const title = fc
    .string({ unit: fc.constantFrom(...letters), minLength: 1 })
    .map((text) => `Công văn ${text.trim().replace(/\s+/gu, ' ')} hết`)
    .map((text) => text.replace(/\s+/gu, ' '));

  it.each([
    ['RIS', toRis],
    ['BibLaTeX', toBiblatex],
    ['CSL-JSON', toCslJson],
  ])('through %s', (_, write) => {
    fc.assert(
      fc.property(title, (text) => {
        expect(readBack(write([{ ...certain, title: text }]))).toMatchObject([{ title: text }]);
      }),
      { numRuns: 500 },
    );
  });
});
