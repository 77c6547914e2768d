import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { dispatchPage, textOf, type DispatchId } from '../support/builtPages.ts';

type Rows = Record<string, string>;

function elements(node: HastNode): Extract<HastNode, { type: 'element' }>[] {
  const inside = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

function words(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

function hasClass(node: Extract<HastNode, { type: 'element' }>, name: string): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

/** Gives each row of the metadata panel as "basis: value". */
function rowsOf(id: DispatchId): Rows {
  const rows = elements(htmlToHast(textOf(dispatchPage(id)))).filter(
    ({ properties }) => 'dataFact' in properties,
  );
  return Object.fromEntries(
    rows.map((row) => {
      const value = elements(row).find((element) => hasClass(element, 'value'));
      const shown = (value ? words(value) : '').replace(/\s+/gu, ' ').trim();
      return [String(row.properties.dataFact), `${String(row.properties.dataBasis)}: ${shown}`];
    }),
  );
}

/** What SEEDS.md says of the five, field by field. */
const panels: [DispatchId, Rows][] = [
  [
    'cao-bang-182-cv-tu-2021',
    {
      kind: 'printed: Công văn',
      number: 'printed: 182-CV/TU',
      date: 'printed: 18/5/2021',
      place: 'printed: Cao Bằng',
      province: 'printed: Cao Bằng',
      organ: 'printed: Tỉnh ủy Cao Bằng',
      orderedBy: 'printed: Ban Thường vụ Tỉnh ủy Cao Bằng',
      subject:
        'printed: tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh',
      authority: 'printed: T/M BAN THƯỜNG VỤ',
      position: 'printed: Phó Bí thư Thường trực',
      name: 'printed: Triệu Đình Lê',
    },
  ],
  [
    'tien-giang-cong-van-khong-so-2020',
    {
      kind: 'inferred: [Công văn]',
      number: 'unknown: chưa rõ',
      date: 'inferred: [từ ngày 07/3/2020 trở đi]',
      place: 'unknown: chưa rõ',
      province: 'inferred: [Tiền Giang]',
      organ: 'printed: Ban Thường vụ Tỉnh ủy',
      orderedBy: 'printed: Ban Thường vụ Tỉnh ủy',
      subject:
        'inferred: [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]',
      authority: 'unknown: chưa rõ',
      position: 'unknown: chưa rõ',
      name: 'unknown: chưa rõ',
    },
  ],
  [
    'lang-son-chi-thi-khong-so-2021',
    {
      kind: 'printed: Chỉ thị',
      number: 'unknown: chưa rõ',
      date: 'inferred: [từ ngày 29/7/2021 trở đi]',
      place: 'unknown: chưa rõ',
      province: 'inferred: [Lạng Sơn]',
      organ: 'printed: Ban Thường vụ Tỉnh ủy',
      orderedBy: 'printed: Ban Thường vụ Tỉnh ủy',
      subject: 'printed: tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh',
      authority: 'printed: T/M BAN THƯỜNG VỤ',
      position: 'printed: Bí thư',
      name: 'printed: Nguyễn Quốc Đoàn',
    },
  ],
  [
    'lai-chau-58-cv-tu-2020',
    {
      kind: 'printed: Công văn',
      number: 'printed: 58-CV/TU',
      date: 'printed: 08/12/2020',
      place: 'printed: Lai Châu',
      province: 'printed: Lai Châu',
      organ: 'printed: Tỉnh ủy Lai Châu',
      orderedBy: 'printed: Thường trực Tỉnh ủy',
      subject: 'printed: tăng cường chỉ đạo công tác phòng, chống dịch Covid-19',
      authority: 'printed: T/M BAN THƯỜNG VỤ',
      position: 'printed: Phó Bí thư',
      name: 'printed: Lê Văn Lương',
    },
  ],
  [
    'ninh-binh-342-cv-tu-2021',
    {
      kind: 'printed: Công văn',
      number: 'printed: 342-CV/TU',
      date: 'printed: 22/7/2021',
      place: 'printed: Ninh Bình',
      province: 'printed: Ninh Bình',
      organ: 'printed: Tỉnh ủy Ninh Bình',
      orderedBy: 'printed: Ban Thường vụ Tỉnh ủy',
      subject: 'printed: tiếp tục tăng cường công tác phòng, chống dịch Covid-19',
      authority: 'printed: T/M BAN THƯỜNG VỤ',
      position: 'printed: Phó Bí thư',
      name: 'printed: Trần Hồng Quảng',
    },
  ],
];

describe.each(panels)('the metadata panel of %s', (id, expected) => {
  test('says each fact with its basis', () => {
    expect(rowsOf(id)).toEqual(expected);
  });
});

test('an undated document has no date that a citation tool could take for its own', () => {
  expect(textOf(dispatchPage('tien-giang-cong-van-khong-so-2020'))).not.toMatch(/<time/u);
});

test.each([
  ['tien-giang-cong-van-khong-so-2020', 'Báo Ấp Bắc'],
  ['lang-son-chi-thi-khong-so-2021', 'các trường hợp đi và đến Lạng Sơn'],
] as const)('%s proves its province with the words of the text', (id, evidence) => {
  const panel = elements(htmlToHast(textOf(dispatchPage(id)))).find(
    ({ properties }) => properties.dataFact === 'province',
  );
  expect(panel && words(panel)).toContain(evidence);
});

test.each([
  ['tien-giang-cong-van-khong-so-2020', 'từ ngày 01/7/2025 thuộc Đồng Tháp'],
  ['ninh-binh-342-cv-tu-2021', 'từ ngày 01/7/2025 là Ninh Bình mới, hợp nhất với'],
] as const)('%s names its province as it is today', (id, remark) => {
  expect(textOf(dispatchPage(id))).toContain(remark);
});
