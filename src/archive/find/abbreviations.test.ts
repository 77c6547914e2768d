import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { dispatchIds, seedOf } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch } from '../../site/archive.ts';
import type { Block } from '../dispatch.ts';
import { findAbbreviations } from './abbreviations.ts';

const { abbreviations } = authoritiesOf('.');

/** Gives what is found in a text of one block. */
function found(text: string, type: Block['type'] = 'clause'): string[] {
  const parts = [{ start: 0, end: text.length, role: 'text' as const }];
  const block: Block = { id: 'muc-1', type, parts, afterGap: false };
  return findAbbreviations(text, [block], abbreviations).map(({ start, end, abbreviation }) => {
    expect(text.slice(start, end)).toBe(abbreviations[abbreviation]?.short);
    return abbreviation;
  });
}

describe('findAbbreviations', () => {
  it.each([
    ['- Các sở, ban, ngành, MTTQ và đoàn thể tỉnh,', ['mttq']],
    ['- Ban Bí thư TW Đảng (b/c),', ['tw', 'b-c']],
    ['- LĐVP, CVTH,', ['ldvp', 'cvth']],
    ['- CVP, PCVP Tỉnh ủy,', ['cvp', 'pcvp']],
    ['- Lưu VPTU.', ['vptu']],
    ['T/M BAN THƯỜNG VỤ', ['t-m']],
    ['V/v tăng cường chỉ đạo', ['v-v']],
    ['phòng, chống dịch Covid-19 (nCoV), Ban Chỉ đạo', ['ncov']],
    ['Nghị quyết của HĐND tỉnh quy định', ['hdnd']],
    ['TM. ỦY BAN NHÂN DÂN', ['tm-nha-nuoc']],
    ['của Tỉnh ủy, UBND tỉnh. UBND huyện', ['ubnd', 'ubnd']],
  ])('in “%s”', (text, slugs) => {
    expect(found(text)).toEqual(slugs);
  });

  it.each([
    ['Công văn số 534-CV/BTGTW, ngày 13/5/2021'],
    ['Công điện số 1699/CĐ-TTg'],
    ['Kết luận số 07-KL/TW, ngày 11/6/2021'],
    ['Số 342 - CV/TU'],
    ['CV/TU.TH.C'],
    ['Nghị quyết 02/NQ-HĐND'],
    ['ubnd tỉnh, Tw Đảng, B/C'],
    ['SUBND, UBNDT, UBND2'],
    ['CT, TT, KH, BC'],
  ])('nothing in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads some only among the recipients', () => {
    const line = 'VPTW, BTGTW (HN, HCM), Phó CVP TU (TH)';
    expect(found(line, 'recipients')).toEqual(['vptw', 'btgtw', 'hn', 'hcm', 'cvp', 'tu', 'th']);
    expect(found('các trường TH, HN lần thứ 7')).toEqual([]);
  });

  it('takes the longest of those that begin at one place', () => {
    const list = {
      a: { short: 'BCĐ', expansion: 'Ban Chỉ đạo', source: '.' },
      b: { short: 'BCĐ QG', expansion: 'Ban Chỉ đạo Quốc gia', source: '.' },
    };
    const parts = [{ start: 2, end: 13, role: 'entry' as const }];
    const block: Block = { id: 'noi-nhan', type: 'recipients', parts, afterGap: false };
    expect(findAbbreviations('- BCĐ QG, BCĐ', [block], list)).toEqual([
      { start: 2, end: 8, block: 'noi-nhan', abbreviation: 'b' },
      { start: 10, end: 13, block: 'noi-nhan', abbreviation: 'a' },
    ]);
  });

  it('finds nothing where the list is empty', () => {
    const block: Block = {
      ...{ id: 'muc-1', type: 'clause', afterGap: false },
      parts: [{ start: 0, end: 4, role: 'text' }],
    };
    expect(findAbbreviations('UBND', [block], {})).toEqual([]);
  });
});

/** Counted by hand in the sources: letterheads, addressees, text, recipients and signatures together. */
const uses = {
  'cao-bang-182-cv-tu-2021': 'mttq ubnd tw b-c tw b-c tw b-c ldvp cvth t-m',
  'tien-giang-cong-van-khong-so-2020': 'ncov vptw btgtw hn hcm cvp tu th',
  'lang-son-chi-thi-khong-so-2021': 'hdnd ubnd ubnd mttq ubnd cvp pcvp t-m',
  'lai-chau-58-cv-tu-2020': 'v-v ubnd vptu t-m',
  'ninh-binh-342-cv-tu-2021': 'v-v mttq ubnd hdnd mttq tw bch vptu t-m',
};

test.each(dispatchIds)('%s has just the abbreviations of its source', (id) => {
  const { dispatch } = readDispatch('.', id);
  expect(dispatch.abbreviations.map(({ abbreviation }) => abbreviation).join(' ')).toBe(uses[id]);
});

describe('the list', () => {
  const entries = Object.entries(abbreviations);

  it('has no short form twice', () => {
    const shorts = entries.map(([, { short }]) => short);
    expect(new Set(shorts).size).toBe(shorts.length);
  });

  const sources = dispatchIds.map((id) => readFileSync(`seeds/${seedOf[id]}`, 'utf8')).join('\n');
  /** Names of parts of a document, and what the sign itself says, are no quotations. */
  const named = new Set(['Nơi nhận', 'thay mặt']);
  const quoted = entries.flatMap(([slug, { source }]) =>
    Array.from(source.matchAll(/“([^”]+)”/gu), ([, words = '']) => [slug, words] as const),
  );

  it.each(quoted.filter(([, words]) => !named.has(words)))(
    '%s: “%s” stands in a source',
    (_, words) => {
      expect(sources.replace(/\s+/gu, ' ')).toContain(words);
    },
  );
});
