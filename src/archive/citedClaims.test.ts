import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../site/archive.ts';
import { citedClaims, resolveCited } from './citedClaims.ts';
import { citedListSchema } from './citedDocument.ts';
import type { Citing } from './citedSlug.ts';
import { findCited } from './find/cited.ts';
import { parse } from './parse.ts';

const { citationPattern: pattern, organPattern: organs } = authoritiesOf('.');
const reasoning = 'Ra trước công văn 21 ngày.';
const ninhBinh: Citing = { id: 'ninh-binh-1', province: 'ninh-binh', date: '2021-07-22' };

/** What a text cites, in order. */
function resolved(text: string, citing = ninhBinh, list: unknown = {}) {
  const parsed = parse(new TextEncoder().encode(`${text}\n`), 'seeds/005_thu.txt');
  const claims = citedClaims(citedListSchema.parse(list), organs);
  const found = findCited(parsed.text, parsed.blocks, pattern);
  return resolveCited(found, citing, claims);
}

function documents(text: string, citing?: Citing, list?: unknown): string[] {
  return resolved(text, citing, list).map(({ document }) => document);
}

describe('the slug of a document as one dispatch cites it', () => {
  it.each<[text: string, slug: string]>([
    // number and year
    ['Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ', '1699-cd-ttg-2020'],
    ['Văn bản số 9816-CV/BTGTW ngày 03/12/2020', '9816-cv-btgtw-2020'],
    ['Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị', '07-kl-tw-2021'],
    ['Nghị định số 117/2020/NĐ-CP', '117-2020-nd-cp'],
    ['Nghị định số 117/2020/NĐ-CP ngày 28/9/2020 của Chính phủ', '117-2020-nd-cp'],
    ['Công văn số 5/ABC-DE ngày 05/3/2021 của Bộ Công Thương', '5-abc-de-2021'],
    // every province has such a number
    ['Công văn số 58-CV/TU ngày 08/12/2020', '58-cv-tu-ninh-binh-2020'],
    ['Công văn số 58-CV/TU ngày 08/12/2020 của Tỉnh ủy Lai Châu', '58-cv-tu-lai-chau-2020'],
    ['Kế hoạch số 9/KH-UBND ngày 05/3/2021 của UBND tỉnh', '9-kh-ubnd-ninh-binh-2021'],
    // every district has such a number
    [
      'Kế hoạch số 9/KH-UBND ngày 05/3/2021 của UBND huyện Hoa Lư',
      '9-kh-ubnd-huyen-hoa-lu-ninh-binh-2021',
    ],
    [
      'Công văn số 287-CV/HU ngày 24/7/2021 của Ban Thường vụ Huyện ủy Kim Sơn',
      '287-cv-hu-huyen-kim-son-ninh-binh-2021',
    ],
    [
      'Kế hoạch số 9/KH-UBND ngày 05/3/2021 của UBND thị xã Cai Lậy, tỉnh Tiền Giang',
      '9-kh-ubnd-thi-xa-cai-lay-tien-giang-2021',
    ],
    [
      'Kế hoạch số 9/KH-UBND ngày 05/3/2021 của UBND huyện Cai Lậy, tỉnh Tiền Giang',
      '9-kh-ubnd-huyen-cai-lay-tien-giang-2021',
    ],
    [
      'Thông báo ngày 05/3/2021 của UBND huyện Hoa Lư',
      'thong-bao-uy-ban-nhan-dan-huyen-hoa-lu-ninh-binh-2021-03-05',
    ],
    // the town of Cao Bằng, and Hà Nội, which is a province
    [
      'Công văn số 5-CV/ThU ngày 05/3/2021 của Thành ủy Cao Bằng',
      '5-cv-thu-thanh-pho-cao-bang-cao-bang-2021',
    ],
    ['Công văn số 5-CV/TU ngày 05/3/2021 của Thành ủy Hà Nội', '5-cv-tu-ha-noi-2021'],
    // and which district is not told
    ['Kế hoạch số 9/KH-UBND ngày 05/3/2021 của UBND huyện', '9-kh-ubnd-2021-ninh-binh-1'],
    ['Chỉ thị số 06-CT/HU ngày 10/5/2021', '06-ct-hu-2021-ninh-binh-1'],
    ['Chỉ thị số 06-CT/HU ngày 10/5/2021 của Ban Thường vụ Huyện ủy', '06-ct-hu-2021-ninh-binh-1'],
    ['Công văn số 5-CV/QU ngày 10/5/2021', '5-cv-qu-2021-ninh-binh-1'],
    ['Nghị quyết số 5-NQ/ĐU ngày 10/5/2021', '5-nq-du-2021-ninh-binh-1'],
    ['Kế hoạch số 9/KH-UBND ngày 05/3/2021 của UBND xã Hưng Đạo', '9-kh-ubnd-2021-ninh-binh-1'],
    [
      'Công văn số 5-CV/HU ngày 05/3/2021 của Huyện ủy Hoa Lư, tỉnh Hà Nam Ninh',
      '5-cv-hu-2021-ninh-binh-1',
    ],
    // a ministry's, whatever the province that cites it
    ['Công văn số 914/LĐTBXH-BTXH ngày 05/3/2021', '914-ldtbxh-btxh-2021'],
    ['Quyết định số 2194/QĐ-BCĐQGPCD ngày 05/3/2021', '2194-qd-bcdqgpcd-2021'],
    // number alone
    ['Nghị quyết 68/NQ-CP của Chính phủ', '68-nq-cp-ninh-binh-1'],
    ['Chỉ thị 16 của Thủ tướng Chính phủ', '16-ct-ttg-ninh-binh-1'],
    // a bare number whose letters kind and organ tell
    ['Chỉ thị số 16 ngày 31/3/2020 của Thủ tướng', '16-ct-ttg-2020'],
    ['CT số 16 ngày 31/3/2020 của Thủ tướng Chính phủ', '16-ct-ttg-2020'],
    ['Kết luận số 07 ngày 11/6/2021 của Bộ Chính trị', '07-kl-tw-2021'],
    ['Kết luận số 7 ngày 11/6/2021 của Bộ Chính trị', '07-kl-tw-2021'],
    ['Nghị định số 117 ngày 28/9/2020 của Chính phủ', '117-2020-nd-cp'],
    ['Chỉ thị số 07 ngày 01/7/2021 của Ban Thường vụ Tỉnh ủy', '07-ct-tu-ninh-binh-2021'],
    ['Chỉ thị số 07 ngày 01/7/2021 của Tỉnh ủy Lai Châu', '07-ct-tu-lai-chau-2021'],
    // and whose letters they do not tell
    [
      'Quyết định số 23 ngày 07/7/2021 của Thủ tướng Chính phủ',
      'quyet-dinh-23-thu-tuong-chinh-phu-2021',
    ],
    // the year alone
    ['Chỉ thị số 19/CT-TTg (năm 2020) của Thủ tướng Chính phủ', '19-ct-ttg-2020'],
    // no number: kind, organ and day
    [
      'Công điện của Thường trực Ban Bí thư ngày 07/3/2020',
      'cong-dien-thuong-truc-ban-bi-thu-2020-03-07',
    ],
    [
      'theo chỉ đạo của Thường trực Ban Bí thư (tại Điện ngày 21/7/2021)',
      'cong-dien-thuong-truc-ban-bi-thu-2021-07-21',
    ],
    [
      'Thông báo ngày 05/3/2021 của Ban Thường vụ Tỉnh ủy',
      'thong-bao-ban-thuong-vu-tinh-uy-ninh-binh-2021-03-05',
    ],
    // less
    ['theo Điện ngày 21/7/2021', 'cong-dien-2021-07-21-ninh-binh-1'],
    ['và Nghị quyết của HĐND tỉnh', 'nghi-quyet-hoi-dong-nhan-dan-tinh-ninh-binh-1'],
    [
      'và Nghị quyết của HĐND tỉnh Cao Bằng',
      'nghi-quyet-hoi-dong-nhan-dan-tinh-cao-bang-ninh-binh-1',
    ],
  ])('%s', (text, slug) => {
    expect(documents(text)).toEqual([slug]);
  });

  it('of a number that every province has, in a dispatch of an unknown one, is of that dispatch', () => {
    const unknown = { id: 'khong-ro-1', province: undefined, date: undefined };
    expect(documents('Công văn số 5-CV/TU ngày 08/12/2020', unknown)).toEqual([
      '5-cv-tu-2020-khong-ro-1',
    ]);
    expect(documents('Công văn số 534-CV/BTGTW ngày 13/5/2021', unknown)).toEqual([
      '534-cv-btgtw-2021',
    ]);
  });
});

describe('in a dispatch of a district', () => {
  const kimSon: Citing = {
    ...{ id: 'kim-son-1', province: 'ninh-binh', date: '2021-07-24' },
    ...{ number: '287-CV/HU', organ: 'Huyện ủy Kim Sơn' },
  };
  const rows: [text: string, slug: string][] = [
    // its own, as likely as the province's
    ['Kế hoạch số 88/KH-UBND ngày 12/5/2021', '88-kh-ubnd-2021-kim-son-1'],
    ['Nghị quyết số 5/NQ-HĐND ngày 12/5/2021', '5-nq-hdnd-2021-kim-son-1'],
    ['Chỉ thị số 06-CT/HU ngày 10/5/2021', '06-ct-hu-2021-kim-son-1'],
    // the province's, by organ or number
    ['Kế hoạch số 88/KH-UBND ngày 12/5/2021 của UBND tỉnh', '88-kh-ubnd-ninh-binh-2021'],
    ['Công văn số 342-CV/TU ngày 22/7/2021', '342-cv-tu-ninh-binh-2021'],
    ['Công văn số 342-CV/TU, ngày 22/7/2021 của Tỉnh ủy Ninh Bình', '342-cv-tu-ninh-binh-2021'],
    // the centre's
    ['Kết luận số 07-KL/TW, ngày 11/6/2021', '07-kl-tw-2021'],
    // another district's
    [
      'Công văn số 150-CV/HU ngày 20/7/2021 của Huyện ủy Nho Quan',
      '150-cv-hu-huyen-nho-quan-ninh-binh-2021',
    ],
  ];
  it.each(rows)('%s', (text, slug) => {
    expect(documents(text, kimSon)).toEqual([slug]);
    expect(documents(text, { ...kimSon, organ: undefined })).toEqual([slug]);
    expect(documents(text, { ...kimSon, number: undefined })).toEqual([slug]);
  });

  it('a town that writes TU itself may mean its own', () => {
    const haLong = { ...kimSon, id: 'ha-long-1', number: '12-CV/TU', organ: 'Thành ủy Hạ Long' };
    const text = 'Công văn số 342-CV/TU ngày 22/7/2021';
    expect(documents(text, haLong)).toEqual(['342-cv-tu-2021-ha-long-1']);
    expect(documents(`${text} của Tỉnh ủy`, haLong)).toEqual(['342-cv-tu-ninh-binh-2021']);
  });

  it('its number is that of no other district', () => {
    const other = { ...kimSon, id: 'nho-quan-1', organ: 'Huyện ủy Nho Quan', number: '155-CV/HU' };
    const text =
      'Chỉ thị số 06-CT/HU ngày 10/5/2021 của Ban Thường vụ Huyện ủy. Theo Chỉ thị số 06-CT/HU.';
    expect(documents(text, kimSon)).toEqual(Array(2).fill('06-ct-hu-2021-kim-son-1'));
    expect(documents(text, other)).toEqual(Array(2).fill('06-ct-hu-2021-nho-quan-1'));
  });
});

it('in a city that is a province, Thành ủy is its committee', () => {
  const text =
    'Chỉ thị số 10-CT/TU ngày 05/3/2021 của Ban Thường vụ Thành ủy, Công văn số 8/UBND-VX ngày 05/3/2021 của Ủy ban nhân dân Thành phố';
  const city = { id: 'hcm-1', province: 'tp-ho-chi-minh', date: '2021-07-22' };
  expect(documents(text, city)).toEqual([
    '10-ct-tu-tp-ho-chi-minh-2021',
    '8-ubnd-vx-tp-ho-chi-minh-2021',
  ]);
  expect(documents(text)).toEqual(['10-ct-tu-2021-ninh-binh-1', '8-ubnd-vx-2021-ninh-binh-1']);
});

describe('a dispatch that means itself cites nothing', () => {
  const own: Citing = { ...ninhBinh, number: '342-CV/TU', organ: 'Tỉnh ủy Ninh Bình' };
  it.each<[text: string, slugs: string[]]>([
    ['Kèm theo Công văn số 342-CV/TU ngày 22/7/2021 của Ban Thường vụ Tỉnh ủy', []],
    ['Kèm theo Công văn số 342-CV/TU', []],
    ['Kèm theo Công văn số 342-CV/TU ngày 22/7/2020', ['342-cv-tu-ninh-binh-2020']],
    ['Kèm theo Công văn số 342-CV/TU ngày 21/7/2021', ['342-cv-tu-ninh-binh-2021']],
    ['Kèm theo Công văn số 342-CV/TU của Tỉnh ủy Lai Châu', ['342-cv-tu-lai-chau-ninh-binh-1']],
    ['Kèm theo Kế hoạch số 342-KH/TU ngày 22/7/2021', ['342-kh-tu-ninh-binh-2021']],
  ])('%s', (text, slugs) => {
    expect(documents(`${text}.`, own)).toEqual(slugs);
  });

  it('but a district may cite the number of another', () => {
    const kimSon: Citing = {
      ...{ id: 'kim-son-1', province: 'ninh-binh', date: '2021-07-24' },
      ...{ number: '287-CV/HU', organ: 'Huyện ủy Kim Sơn' },
    };
    const text = (district: string) =>
      `Công văn số 287-CV/HU ngày 24/7/2021 của Huyện ủy ${district}`;
    expect(documents(text('Kim Sơn'), kimSon)).toEqual([]);
    expect(documents(text('Nho Quan'), kimSon)).toEqual([
      '287-cv-hu-huyen-nho-quan-ninh-binh-2021',
    ]);
  });
});

describe('inside one dispatch', () => {
  it.each<[text: string, slugs: string[]]>([
    // 36-HD/VPTW: the first citation is full, later ones give kind and number.
    [
      'Thực hiện Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị. Quán triệt Kết luận 07-KL/TW.',
      ['07-kl-tw-2021', '07-kl-tw-2021'],
    ],
    [
      'Quán triệt Kết luận 07-KL/TW. Thực hiện Kết luận số 07-KL/TW, ngày 11/6/2021.',
      ['07-kl-tw-2021', '07-kl-tw-2021'],
    ],
    [
      'Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020. Thực hiện Chỉ thị 16.',
      ['16-ct-ttg-2020', '16-ct-ttg-2020'],
    ],
    [
      'Thực hiện Chỉ thị số 16/CT-TTg ngày 31/3/2020. Theo Chỉ thị 16 của Thủ tướng Chính phủ.',
      ['16-ct-ttg-2020', '16-ct-ttg-2020'],
    ],
    [
      'Thực hiện Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ. Theo Công điện ngày 02/12/2020.',
      ['1699-cd-ttg-2020', '1699-cd-ttg-2020'],
    ],
    [
      'Thực hiện Điện ngày 21/7/2021 của Thường trực Ban Bí thư. Theo Công điện ngày 21/7/2021.',
      [
        'cong-dien-thuong-truc-ban-bi-thu-2021-07-21',
        'cong-dien-thuong-truc-ban-bi-thu-2021-07-21',
      ],
    ],
    // through one to another
    [
      'Thực hiện Công điện số 5/CĐ-TTg, ngày 02/12/2020. Theo Công điện của Thủ tướng Chính phủ ngày 02/12/2020. Theo Công điện ngày 02/12/2020.',
      ['5-cd-ttg-2020', '5-cd-ttg-2020', '5-cd-ttg-2020'],
    ],
    // two that it could mean
    [
      'Thực hiện Công văn số 5-CV/TU ngày 05/3/2020, Công văn số 5-CV/TU ngày 06/3/2021, Công văn số 5-CV/TU.',
      ['5-cv-tu-ninh-binh-2020', '5-cv-tu-ninh-binh-2021', '5-cv-tu-ninh-binh-1'],
    ],
    // another organ, another kind
    [
      'Thực hiện Điện ngày 21/7/2021 của Thường trực Ban Bí thư. Theo Chỉ thị ngày 21/7/2021, Điện ngày 21/7/2021 của Bộ Y tế.',
      [
        'cong-dien-thuong-truc-ban-bi-thu-2021-07-21',
        'chi-thi-2021-07-21-ninh-binh-1',
        'cong-dien-bo-y-te-2021-07-21',
      ],
    ],
    // undated and unnumbered ones stay apart from dated ones
    [
      'Thực hiện Nghị quyết 68/NQ-CP của Chính phủ. Theo Nghị quyết của Chính phủ.',
      ['68-nq-cp-ninh-binh-1', 'nghi-quyet-chinh-phu-ninh-binh-1'],
    ],
  ])('%s', (text, slugs) => {
    expect(documents(text)).toEqual(slugs);
  });
});

const resolution = {
  kind: 'Nghị quyết',
  number: '68/NQ-CP',
  date: '2021-07-01',
  references: ['Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ.'],
};
const kimSonDirective = {
  ...{ kind: 'Chỉ thị', number: '06-CT/HU', organ: 'Huyện ủy Kim Sơn', province: 'ninh-binh' },
  ...{ date: '2021-05-10', references: ['Bản gốc.'] },
};
const appeal = {
  kind: 'Lời kêu gọi',
  organ: 'Tổng Bí thư',
  date: '2021-07-29',
  references: ['Công bố ngày 29/7/2021.'],
};

describe('what content/cited.yaml claims', () => {
  it.each<[title: string, text: string, list: object, slug: string]>([
    [
      'by number and year, even under a key of its own',
      'Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ',
      { 'goi-ho-tro': resolution },
      'goi-ho-tro',
    ],
    [
      'not of another year',
      'Nghị quyết số 68/NQ-CP ngày 12/5/2020 của Chính phủ',
      { 'goi-ho-tro': { ...resolution, claims: [{ reasoning, number: '68/NQ-CP' }] } },
      '68-nq-cp-2020',
    ],
    [
      'not without the year, of itself',
      'Nghị quyết 68/NQ-CP của Chính phủ',
      { 'goi-ho-tro': resolution },
      '68-nq-cp-ninh-binh-1',
    ],
    [
      'without the year where it says so',
      'Nghị quyết 68/NQ-CP của Chính phủ',
      { 'goi-ho-tro': { ...resolution, claims: [{ reasoning, number: '68/NQ - CP' }] } },
      'goi-ho-tro',
    ],
    [
      'in the dispatches that it names',
      'Nghị quyết 68/NQ-CP',
      {
        'goi-ho-tro': {
          ...resolution,
          claims: [{ reasoning, number: '68/NQ-CP', in: ['ninh-binh-1'] }],
        },
      },
      'goi-ho-tro',
    ],
    [
      'and in no other',
      'Nghị quyết 68/NQ-CP',
      {
        'goi-ho-tro': {
          ...resolution,
          claims: [{ reasoning, number: '68/NQ-CP', in: ['cao-bang-1'] }],
        },
      },
      '68-nq-cp-ninh-binh-1',
    ],
    [
      'by kind, organ and day',
      'Thực hiện Lời kêu gọi ngày 29/7/2021 của Tổng Bí thư Nguyễn Phú Trọng',
      { 'loi-keu-goi': appeal },
      'loi-keu-goi',
    ],
    [
      'not of another day',
      'Thực hiện Lời kêu gọi ngày 30/3/2020 của Tổng Bí thư Nguyễn Phú Trọng',
      { 'loi-keu-goi': appeal },
      'loi-keu-goi-tong-bi-thu-2020-03-30',
    ],
    [
      'by a bare number whose letters kind and organ tell',
      'Thực hiện Nghị quyết số 68 ngày 01/7/2021 của Chính phủ',
      { 'goi-ho-tro': resolution },
      'goi-ho-tro',
    ],
    [
      'of a district, by its name',
      'Thực hiện Chỉ thị số 06-CT/HU ngày 10/5/2021 của Huyện ủy Kim Sơn',
      { 'chi-thi-kim-son': kimSonDirective },
      'chi-thi-kim-son',
    ],
    [
      'not of another district',
      'Thực hiện Chỉ thị số 06-CT/HU ngày 02/6/2021 của Huyện ủy Nho Quan',
      { 'chi-thi-kim-son': kimSonDirective },
      '06-ct-hu-huyen-nho-quan-ninh-binh-2021',
    ],
    [
      'nor of one that is not told',
      'Thực hiện Chỉ thị số 06-CT/HU ngày 02/6/2021',
      { 'chi-thi-kim-son': kimSonDirective },
      '06-ct-hu-2021-ninh-binh-1',
    ],
    [
      'by kind and organ where it says so',
      'Thực hiện Nghị quyết của HĐND tỉnh',
      {
        'ho-tro-dac-thu': {
          kind: 'Nghị quyết',
          claims: [{ reasoning, kind: 'nghị quyết', organ: 'Hội đồng nhân dân tỉnh' }],
        },
      },
      'ho-tro-dac-thu',
    ],
    [
      'but not of another kind or organ',
      'Thực hiện Nghị quyết của UBND tỉnh',
      {
        'ho-tro-dac-thu': {
          kind: 'Nghị quyết',
          claims: [{ reasoning, kind: 'Nghị quyết', organ: 'HĐND tỉnh' }],
        },
      },
      'nghi-quyet-uy-ban-nhan-dan-tinh-ninh-binh-1',
    ],
    [
      'under a misprinted day',
      'Thực hiện Công văn số 9816-CV/BTGTW ngày 03/12/2002',
      {
        '9816-cv-btgtw-2020': {
          kind: 'Công văn',
          number: '9816-CV/BTGTW',
          date: '2020-12-03',
          references: ['Bản gốc.'],
          claims: [{ reasoning, number: '9816-CV/BTGTW', date: '2002-12-03' }],
        },
      },
      '9816-cv-btgtw-2020',
    ],
    [
      'of its own province',
      'Thực hiện Công văn số 58-CV/TU ngày 08/12/2020 của Tỉnh ủy Lai Châu',
      {
        'cong-van-lai-chau': {
          kind: 'Công văn',
          number: '58-CV/TU',
          province: 'lai-chau',
          date: '2020-12-08',
          references: ['Bản gốc.'],
        },
      },
      'cong-van-lai-chau',
    ],
    [
      'not of another province',
      'Thực hiện Công văn số 58-CV/TU ngày 08/12/2020',
      {
        'cong-van-lai-chau': {
          kind: 'Công văn',
          number: '58-CV/TU',
          province: 'lai-chau',
          date: '2020-12-08',
          references: ['Bản gốc.'],
        },
      },
      '58-cv-tu-ninh-binh-2020',
    ],
  ])('%s', (_, text, list, slug) => {
    expect(documents(text, ninhBinh, list)).toEqual([slug]);
  });

  it('is never younger than the dispatch', () => {
    const list = { 'goi-ho-tro': { ...resolution, claims: [{ reasoning, number: '68/NQ-CP' }] } };
    const text = 'Nghị quyết 68/NQ-CP';
    const dated = (date: string) => documents(text, { ...ninhBinh, date }, list);
    expect(dated('2021-06-30')).toEqual(['68-nq-cp-ninh-binh-1']);
    expect(dated('2021-07-01')).toEqual(['goi-ho-tro']);
    expect(dated('2021-03-01/..')).toEqual(['goi-ho-tro']);
  });

  it('goes to the entry that names the dispatch, before one that names none', () => {
    const list = {
      'moi-noi': {
        kind: 'Nghị quyết',
        claims: [{ reasoning, number: '68/NQ-CP', organ: 'Chính phủ' }],
      },
      rieng: {
        kind: 'Nghị quyết',
        claims: [{ reasoning, number: '68/NQ-CP', in: ['ninh-binh-1'] }],
      },
    };
    expect(documents('Nghị quyết 68/NQ-CP của Chính phủ', ninhBinh, list)).toEqual(['rieng']);
  });

  it('takes the shorter citations of the same dispatch with it', () => {
    const text = 'Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ. Theo Nghị quyết 68/NQ-CP.';
    expect(documents(text, ninhBinh, { 'goi-ho-tro': resolution })).toEqual([
      'goi-ho-tro',
      'goi-ho-tro',
    ]);
  });
});

describe('what shows which document is meant', () => {
  const claims = [{ reasoning, number: '68/NQ-CP', in: ['ninh-binh-1'] }];
  const list = { 'goi-ho-tro': { ...resolution, claims } };

  it.each<[title: string, text: string, by: string[]]>([
    ['a number and a year', 'Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ', ['printed']],
    ['the editors, where no year is printed', 'Nghị quyết 68/NQ-CP của Chính phủ', ['editor']],
    ['a slug of its own', 'Nghị quyết của HĐND tỉnh', ['printed']],
    [
      'for a shorter citation the fuller one',
      'Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị. Theo Kết luận 07-KL/TW.',
      ['printed', 'printed'],
    ],
  ])('is %s', (_, text, by) => {
    const found = resolved(text, ninhBinh, list);
    expect(found.map(({ resolvedBy }) => resolvedBy)).toEqual(by);
    for (const one of found) {
      expect(one.reasoning).toBe(one.resolvedBy === 'editor' ? reasoning : undefined);
    }
  });

  it('is for a citation that joins one which the editors resolved the editors too', () => {
    const appeal = {
      kind: 'Lời kêu gọi',
      number: '9/LKG',
      claims: [{ reasoning, kind: 'Lời kêu gọi', organ: 'Tổng Bí thư' }],
    };
    const text =
      'Lời kêu gọi của Tổng Bí thư ngày 29/7/2021. Thực hiện Lời kêu gọi ngày 29/7/2021.';
    const found = resolved(text, ninhBinh, { 'loi-keu-goi': appeal });
    expect(found.map(({ document, resolvedBy }) => [document, resolvedBy])).toEqual([
      ['loi-keu-goi', 'editor'],
      ['loi-keu-goi', 'editor'],
    ]);
  });
});

describe('addresses stay', () => {
  const full = 'Thực hiện Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương';
  const caoBang: Citing = { id: 'cao-bang-1', province: 'cao-bang', date: '2021-05-18' };

  it.each([
    ['more', `${full} và Chỉ thị số 5-CT/TW ngày 05/3/2021`],
    ['less', 'Thực hiện Văn bản số 534-CV/BTGTW ngày 13/5/2021'],
    ['another day of the year', 'Thực hiện Công văn số 534-CV/BTGTW, ngày 14/5/2021'],
  ])('whether a later dispatch prints %s', (_, text) => {
    expect(documents(full, caoBang)).toEqual(['534-cv-btgtw-2021']);
    expect(documents(text)[0]).toBe('534-cv-btgtw-2021');
  });

  it('and what prints too little is never taken for a document of another dispatch', () => {
    const [one] = documents('Thực hiện Công văn số 534-CV/BTGTW', caoBang);
    const [other] = documents('Thực hiện Công văn số 534-CV/BTGTW');
    expect([one, other]).toEqual(['534-cv-btgtw-cao-bang-1', '534-cv-btgtw-ninh-binh-1']);
  });

  it('also where an entry keeps an address that the rule would now make otherwise', () => {
    const list = {
      '5-cv-tu-2020-khong-ro-1': {
        kind: 'Công văn',
        number: '5-CV/TU',
        province: 'ninh-binh',
        claims: [{ reasoning, number: '5-CV/TU', date: '2020-12-08', in: ['ninh-binh-1'] }],
      },
    };
    expect(documents('Công văn số 5-CV/TU ngày 08/12/2020', ninhBinh, list)).toEqual([
      '5-cv-tu-2020-khong-ro-1',
    ]);
  });
});

it('tells whose province a document is of, where every province has such ones', () => {
  const text =
    'Công văn số 58-CV/TU ngày 08/12/2020 của Tỉnh ủy Lai Châu, Kế hoạch số 5-KH/TU, Kết luận số 07-KL/TW, Nghị quyết của HĐND tỉnh';
  const parsed = parse(new TextEncoder().encode(`${text}.\n`), 'seeds/005_thu.txt');
  const found = findCited(parsed.text, parsed.blocks, pattern);
  const cited = resolveCited(found, ninhBinh, citedClaims({}, organs));
  expect(cited.map(({ province }) => province)).toEqual([
    'lai-chau',
    'ninh-binh',
    undefined,
    'ninh-binh',
  ]);
});
