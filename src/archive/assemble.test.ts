import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch, readRecordFile, readSource } from '../site/archive.ts';
import { assemble } from './assemble.ts';
import { dispatchSchema, type Dispatch } from './dispatch.ts';
import { ArchiveError } from './error.ts';
import { parserVersion } from './parse.ts';
import { readRecord } from './record.ts';

const authorities = authoritiesOf('.');
const letter = `# TỈNH ỦY CAO BẰNG

Số 182-CV/TU

Cao Bằng, ngày 18 tháng 5 năm 2021

Kính gửi: Các huyện ủy.

Ban Thường vụ Tỉnh ủy yêu cầu:

1. Tiếp tục nhằm không chế dịch theo yêu cầu “5K”.
`;

/** Assembles a letter with a record whose facts, corrections and definitions begin on line 6. */
function assembled(source: string, fields = ''): Dispatch {
  const bytes = new TextEncoder().encode(source);
  const sha256 = 'a'.repeat(64);
  const head = `---\nsource:\n  file: 005_thu.txt\n  sha256: ${sha256}\naccessioned: 2026-11-21\n`;
  const record = readRecord(`${head}${fields}---\nLời biên tập.\n`, 'content/dispatches/thu.mdx');
  return assemble({ file: 'seeds/005_thu.txt', bytes, sha256 }, record, authorities);
}

function told(source: string, fields = '') {
  try {
    assembled(source, fields);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return error.faults.map(({ file, line, found, expected }) => [file, line, found, expected]);
  }
  return [];
}

describe('assemble', () => {
  it.each(dispatchIds)('makes of %s what the schema allows, and nothing more', (id) => {
    const { dispatch } = readDispatch('.', id);
    expect(dispatchSchema.parse(dispatch)).toEqual(dispatch);
  });

  it.each(dispatchIds)('%s: keeps the fixity of its source', (id) => {
    const { bytes, sha256 } = readSource('.', seedOf[id]);
    expect(readDispatch('.', id).dispatch.source).toEqual({
      file: seedOf[id],
      sha256,
      bytes: bytes.length,
    });
  });

  it.each(dispatchIds)('%s: every quotation stands in the text where it says', (id) => {
    const { dispatch } = readDispatch('.', id);
    const quotations: { start: number; end: number; text: string }[] = [];
    JSON.stringify(dispatch, (_, value: unknown) => {
      const quotation = value as { start: number; end: number; text: string };
      if (typeof value === 'object' && value && 'start' in value && 'text' in value) {
        quotations.push(quotation);
      }
      return value;
    });
    expect(quotations.length).toBeGreaterThan(5);
    for (const { start, end, text } of quotations) {
      expect(dispatch.text.slice(start, end)).toBe(text);
    }
  });

  it.each(dispatchIds)('%s: every mark lies inside its block', (id) => {
    const { blocks, mentions, citations, organs, corrections, definitions, emphasis } =
      readDispatch('.', id).dispatch;
    for (const { start, end, block } of [
      ...mentions,
      ...citations,
      ...organs,
      ...corrections,
      ...definitions,
    ]) {
      const parts = blocks.find((one) => one.id === block)?.parts ?? [];
      expect(start).toBeGreaterThanOrEqual(parts[0]?.start ?? Infinity);
      expect(end).toBeLessThanOrEqual(parts.at(-1)?.end ?? -1);
      expect(end).toBeGreaterThan(start);
    }
    expect(emphasis.every(({ start, end }) => end > start)).toBe(true);
  });

  it('gives print, record and authority lists as one', () => {
    expect(assembled(letter, 'facts:\n  subject:\n    basis: unknown\n')).toMatchObject({
      id: 'thu',
      kind: { basis: 'printed', value: 'cong-van' },
      province: { basis: 'printed', value: 'cao-bang' },
      organ: { basis: 'printed', value: 'Tỉnh ủy Cao Bằng' },
      orderedBy: { basis: 'printed', value: 'Ban Thường vụ Tỉnh ủy' },
      number: { basis: 'printed', value: '182-CV/TU' },
      date: { basis: 'printed', value: '2021-05-18' },
      subject: { basis: 'unknown' },
      signature: { name: { basis: 'unknown' } },
      mentions: [{ theme: '5k', block: 'muc-1' }],
      citations: [],
      organs: [
        { organ: 'huyen-uy-thanh-uy', block: 'kinh-gui', relation: 'addressed' },
        { organ: 'ban-thuong-vu-tinh-uy', block: 'mo-dau-1', relation: 'named' },
      ],
      source: { file: '005_thu.txt', sha256: 'a'.repeat(64) },
      accessioned: '2026-11-21',
      parserVersion,
    });
  });

  it('tells of citations by number which province they are of', () => {
    const citing = letter.replace('yêu cầu:', 'thực hiện Công văn số 5-CV/TU ngày 05/3/2021:');
    expect(assembled(citing).citations).toMatchObject([
      { document: '5-cv-tu-cao-bang-2021', carriedOut: { text: 'thực hiện' } },
    ]);
  });

  it('takes the organ from the ordering sentence where no head names one', () => {
    const body = letter.slice(letter.indexOf('Kính gửi'));
    expect(assembled(body).organ).toMatchObject({
      basis: 'printed',
      value: 'Ban Thường vụ Tỉnh ủy',
      where: [{ text: 'Ban Thường vụ Tỉnh ủy' }],
    });
  });

  it('gives no province for a title that names none', () => {
    const title = 'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\n\n1. Tiếp tục thực hiện.\n';
    expect(assembled(title).province).toEqual({ basis: 'unknown' });
  });
});

/** One fact of a record, on line 7; its value on line 9. */
function stated(name: string, basis: string, value: string, more = ''): string {
  return `facts:\n  ${name}:\n    basis: ${basis}\n    value: ${value}\n${more}`;
}

describe('what the record states of a letterhead that cannot be read', () => {
  const because = '    reasoning: Tháng 4 có 30 ngày.\n';
  const evidence = (words: string) => `    evidence: ["${words}"]\n`;

  it.each([
    ['its province', 'CAO BẰNG', 'CAO BANG', 'province', 'cao-bang', 'TỈNH ỦY CAO BANG'],
    ['a day that is none', 'ngày 18', 'ngày 42', 'date', '2021-05', 'ngày 42 tháng 5 năm 2021'],
    ['a misprinted number', '182-CV', '182 CV', 'number', '182-CV/TU', 'Số 182 CV/TU'],
  ] as const)('wins over the fault: %s', (_, from, to, name, value, words) => {
    const source = letter.replace(from, to);
    const printed = assembled(source, stated(name, 'printed', value, evidence(words)));
    expect(printed[name]).toMatchObject({ basis: 'printed', value, where: [{ text: words }] });
    const inferred = assembled(source, stated(name, 'inferred', value, evidence(words) + because));
    expect(inferred[name]).toMatchObject({ basis: 'inferred', value });
    expect(inferred.text).toBe(printed.text);
    const unknown = assembled(source, `facts:\n  ${name}:\n    basis: unknown\n`);
    expect(unknown[name]).toEqual({ basis: 'unknown' });
  });

  it('wins over what is read wrongly, with its reasoning', () => {
    const facts = stated('organ', 'printed', 'Tỉnh ủy Cao Bằng', evidence('Tỉnh ủy') + because);
    expect(assembled(letter, facts).organ).toEqual({
      basis: 'printed',
      value: 'Tỉnh ủy Cao Bằng',
      where: [expect.objectContaining({ text: 'Tỉnh ủy' })],
      reasoning: 'Tháng 4 có 30 ngày.',
    });
  });
});

describe('the organs of a letterhead', () => {
  const under = (head: string) => letter.replace('# TỈNH ỦY CAO BẰNG', head);

  it.each([
    [
      'ĐẢNG BỘ TỈNH NINH BÌNH\nHUYỆN ỦY KIM SƠN',
      'Huyện ủy Kim Sơn',
      'ninh-binh',
      'ĐẢNG BỘ TỈNH NINH BÌNH',
    ],
    [
      'TỈNH ỦY BÌNH DƯƠNG\nVĂN PHÒNG',
      'Tỉnh ủy Bình Dương, Văn phòng',
      'binh-duong',
      'TỈNH ỦY BÌNH DƯƠNG',
    ],
    [
      'ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH\nBAN THƯỜNG VỤ',
      'Đảng bộ Thành phố Hồ Chí Minh, Ban Thường vụ',
      'tp-ho-chi-minh',
      'ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH',
    ],
    ['TỈNH UỶ HOÀ BÌNH', 'Tỉnh uỷ Hoà Bình', 'hoa-binh', 'TỈNH UỶ HOÀ BÌNH'],
    ['TỈNH ỦY ĐĂK LĂK ĐẢNG CỘNG SẢN VIỆT NAM', 'Tỉnh ủy Đăk Lăk', 'dak-lak', 'TỈNH ỦY ĐĂK LĂK'],
  ])('%j', (head, organ, province, line) => {
    const dispatch = assembled(under(head));
    expect(dispatch.organ).toMatchObject({ basis: 'printed', value: organ });
    expect(dispatch.province).toMatchObject({
      basis: 'printed',
      value: province,
      where: [{ text: line }],
    });
  });
});

describe('what stops a dispatch', () => {
  const record = 'content/dispatches/thu.mdx';
  const copy = 'words of the source, letter by letter';

  it.each([
    [
      'a province in the letterhead that is none of the list',
      letter.replace('CAO BẰNG', 'CAO BANG'),
      '',
      [
        'seeds/005_thu.txt',
        1,
        '"TỈNH ỦY CAO BANG", which ends with no known province',
        'the name of a province of content/provinces.yaml',
      ],
    ],
    [
      'a province in the record that is none of the list',
      'Kính gửi: Các huyện ủy.\n\n1. Báo Hà Tây đưa tin.\n',
      'facts:\n  province:\n    basis: inferred\n    value: ha-tay\n    evidence: [Báo Hà Tây]\n    reasoning: Báo của tỉnh.\n',
      [
        record,
        9,
        'the unknown province "ha-tay"',
        'a key of content/provinces.yaml, such as cao-bang',
      ],
    ],
    [
      'a fact that the record states, although it is printed',
      letter,
      'facts:\n  number:\n    basis: unknown\n',
      [
        record,
        7,
        'the fact "number", although the text itself prints "Số 182-CV/TU"',
        'only facts that are not read off the print',
      ],
    ],
    [
      'a province that the record states, although the letterhead names it',
      letter,
      'facts:\n  province:\n    basis: unknown\n',
      [
        record,
        7,
        'the fact "province", although the text itself prints "TỈNH ỦY CAO BẰNG"',
        'only facts that are not read off the print',
      ],
    ],
    [
      'a printed fact that the record states without a reason, although the text is read',
      letter,
      stated('number', 'printed', '182-CV/TU', '    evidence: [Số 182-CV/TU]\n'),
      [
        record,
        7,
        'the fact "number", although the text itself prints "Số 182-CV/TU"',
        'only facts that are not read off the print',
      ],
    ],
    [
      'a printed fact whose evidence does not say it',
      letter,
      stated('subject', 'printed', 'phòng, chống dịch', '    evidence: [không chế dịch]\n'),
      [
        record,
        9,
        'the fact "subject" as printed "phòng, chống dịch", which is not what its evidence says',
        'what the words of the evidence say, capitals aside',
      ],
    ],
    [
      'a printed fact whose evidence does not stand in the text',
      letter,
      stated('subject', 'printed', 'khống chế dịch', '    evidence: [khống chế dịch]\n'),
      [record, 10, 'the evidence "khống chế dịch", which does not occur in 005_thu.txt', copy],
    ],
    [
      'evidence that does not stand in the text',
      letter,
      'facts:\n  subject:\n    basis: inferred\n    value: phòng dịch\n    evidence: [Báo Ấp Bắc]\n    reasoning: Vì thế.\n',
      [record, 10, 'the evidence "Báo Ấp Bắc", which does not occur in 005_thu.txt', copy],
    ],
    [
      'a correction of words that do not stand in the text',
      letter,
      'corrections:\n  - printed: tuyển đầu\n    read: tuyến đầu\n    reason: Nhầm dấu.\n',
      [
        record,
        7,
        'the correction of "tuyển đầu", which stands 0 times in 005_thu.txt',
        'words that stand there exactly once',
      ],
    ],
    [
      'a definition of words that do not stand in the text',
      letter,
      'definitions:\n  - theme: 5k\n    quote: khẩu trang\n',
      [record, 8, 'the definition "khẩu trang", which does not occur in 005_thu.txt', copy],
    ],
    [
      'a day that is none',
      letter.replace('ngày 18', 'ngày 42'),
      '',
      [
        'seeds/005_thu.txt',
        5,
        'cannot read a date in "Cao Bằng, ngày 42 tháng 5 năm 2021"',
        '"ngày D tháng M năm YYYY", a day of the calendar',
      ],
    ],
  ])('%s', (_, source, fields, fault) => {
    expect(told(source, fields)).toEqual([fault]);
  });

  it('is a definition of an unknown theme, told with those there are', () => {
    const [fault] = told(letter, 'definitions:\n  - theme: 6k\n    quote: yêu cầu\n');
    expect(fault?.slice(0, 3)).toEqual([record, 7, 'the unknown theme "6k"']);
    expect(fault?.[3]).toMatch(/^one of .*\b5k\b.*\bbon-tai-cho\b/u);
  });

  it('is told together with all the rest', () => {
    const fields =
      'facts:\n  number:\n    basis: unknown\ncorrections:\n  - printed: tit\n    read: tít\n    reason: Mất dấu.\n';
    const faults = told(letter.replace('CAO BẰNG', 'CAO BANG'), fields);
    expect(faults.map(([file, line]) => [file, line])).toEqual([
      ['seeds/005_thu.txt', 1],
      [record, 7],
      [record, 10],
    ]);
  });

  it('leaves the sound ones alone', () => {
    for (const id of dispatchIds) {
      const source = readSource('.', seedOf[id]);
      expect(() => assemble(source, readRecordFile('.', id), authorities)).not.toThrow();
    }
  });
});
