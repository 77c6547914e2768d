import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource, lineAt } from './decode.ts';
import { compareTexts } from './fidelity.ts';
import { parse, type Parsed } from './parse.ts';

const file = 'seeds/005_thu.txt';
const read = (source: string) => parse(new TextEncoder().encode(source), file);

function parseSeed(id: DispatchId): Parsed {
  return parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`);
}

/** One line a block: fragment, type, and the line of the source on which each of its parts begins. */
function outline({ text, blocks }: Parsed): string[] {
  return blocks.map(({ id, type, parts }) =>
    [`${id} ${type}:`, ...parts.map(({ start }) => lineAt(text, start))].join(' '),
  );
}

/** The role and the words of each part of a block. */
function partsOf({ text, blocks }: Parsed, id: string): [role: string, words: string][] {
  const parts = blocks.find((block) => block.id === id)?.parts ?? [];
  return parts.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

/** Every letter and digit of the text lies in one part of one block, and the parts in order. */
function expectWhole({ text, blocks }: Parsed): void {
  const parts = blocks.flatMap((block) => block.parts);
  const letters = (of: string) => of.replace(/[^\p{L}\p{N}]/gu, '');
  let from = 0;
  for (const { start, end } of parts) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(letters(text.slice(from, start))).toBe('');
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    from = end;
  }
  expect(letters(text.slice(from))).toBe('');
}

describe('the parts of the five dispatches, line by line', () => {
  it.each<[DispatchId, string[]]>([
    [
      'cao-bang-182-cv-tu-2021',
      [
        'dau-van-ban letterhead: 3 5 7 9 11 13',
        'kinh-gui addressees: 15 15 17 19',
        'mo-dau-1 preamble: 23',
        'mo-dau-2 preamble: 25',
        'muc-1 clause: 27 31',
        'muc-2 clause: 33',
        'muc-3 clause: 35',
        'muc-4 clause: 37',
        'muc-5 clause: 39 41',
        'muc-6 clause: 43',
        'ket-1 closing: 45',
        'noi-nhan recipients: 47 49 50 51 52 53 54 55 56 57',
        'ky signature: 59 60 64',
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [
        'kinh-gui addressees: 3 3 4 5 6',
        'mo-dau-1 preamble: 8',
        'muc-1 clause: 10',
        'muc-1-d2 paragraph: 12',
        'muc-1-d3 paragraph: 14',
        'muc-2 clause: 16',
        'muc-3 clause: 18 20',
        'muc-4 clause: 22',
        'muc-5 clause: 24',
        'muc-5-d2 paragraph: 26',
        'muc-6 clause: 28',
        'ket-1 closing: 30',
        'noi-nhan recipients: 32 34 35 36 37 38',
      ],
    ],
    [
      'lang-son-chi-thi-khong-so-2021',
      [
        'dau-van-ban letterhead: 3 4 5',
        'mo-dau-1 preamble: 7',
        'mo-dau-2 preamble: 9',
        'muc-1 clause: 11 13',
        'muc-2 clause: 15',
        'muc-3 clause: 17',
        'muc-4 clause: 19',
        'muc-5 clause: 21 23',
        'muc-6 clause: 25',
        'muc-6-1 item: 27',
        'muc-6-2 item: 29',
        'muc-6-3 item: 31',
        'muc-6-4 item: 33',
        'muc-6-5 item: 35',
        'muc-7 clause: 37',
        'muc-7-d2 paragraph: 39',
        'muc-8 clause: 41',
        'muc-9 clause: 43',
        'muc-10 clause: 45',
        'muc-11 clause: 47',
        'muc-12 clause: 49',
        'ket-1 circulation: 51',
        'noi-nhan recipients: 53 55 56 57 58 59 60 61 62 63 64 65',
        'ky signature: 67 68 70',
      ],
    ],
    [
      'lai-chau-58-cv-tu-2020',
      [
        'dau-van-ban letterhead: 3 5 7 9 10 12 14',
        'kinh-gui addressees: 16 16 17 18',
        'mo-dau-1 preamble: 20',
        'muc-1 clause: 22',
        'muc-2 clause: 24 26',
        'muc-3 clause: 28',
        'muc-4 clause: 30',
        'ket-1 circulation: 32',
        'noi-nhan recipients: 34 36 37',
        'ky signature: 39 41 45',
      ],
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      [
        'dau-van-ban letterhead: 3 6 8 10 11 13 15',
        'kinh-gui addressees: 18 19 20 21 22 23',
        'mo-dau-1 preamble: 25',
        'mo-dau-2 preamble: 27',
        'muc-1 clause: 29',
        'muc-2 clause: 31',
        'muc-3 clause: 35',
        'muc-3-d2 paragraph: 37',
        'muc-4 clause: 39',
        'muc-5 clause: 41',
        'muc-6 clause: 43',
        'noi-nhan recipients: 45 47 48 49 50 51 52 54',
        'ky signature: 56 57 61',
      ],
    ],
  ])('%s', (id, expected) => {
    expect(outline(parseSeed(id))).toEqual(expected);
  });

  it.each(dispatchIds)('%s: every letter and digit lies in one part', (id) => {
    expectWhole(parseSeed(id));
  });

  it.each<[DispatchId, string]>([
    ['cao-bang-182-cv-tu-2021', 'Ban Thường vụ Tỉnh ủy Cao Bằng'],
    ['tien-giang-cong-van-khong-so-2020', 'Ban Thường vụ Tỉnh ủy'],
    ['lang-son-chi-thi-khong-so-2021', 'Ban Thường vụ Tỉnh ủy'],
    ['lai-chau-58-cv-tu-2020', 'Thường trực Tỉnh ủy'],
    ['ninh-binh-342-cv-tu-2021', 'Ban Thường vụ Tỉnh ủy'],
  ])('%s: the order is given by %s', (id, organ) => {
    const { text, orderedBy } = parseSeed(id);
    const [where] = orderedBy?.where ?? [];
    expect(orderedBy?.value).toBe(organ);
    expect(text.slice(where?.end, (where?.end ?? 0) + 8)).toBe(' yêu cầu');
  });

  it.each<[DispatchId, string[]]>([
    [
      'cao-bang-182-cv-tu-2021',
      ['ngày 23/5/2021', 'qua Văn phòng Tỉnh ủy và Ban Tuyên giáo Tỉnh ủy'],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      ['điều trị tại chỗ; nguồn lực tại chỗ; cách ly tại chỗ; vật tư tại chỗ'],
    ],
    ['lang-son-chi-thi-khong-so-2021', []],
    ['lai-chau-58-cv-tu-2020', []],
    ['ninh-binh-342-cv-tu-2021', []],
  ])('%s: stresses in running text', (id, expected) => {
    const { text, emphasis } = parseSeed(id);
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('the foot of a dispatch', () => {
  const body = 'Kính gửi: Các huyện ủy,\n\n1. Tiếp tục thực hiện.\n\n';
  const recipients = 'Nơi nhận:\n\n- Như trên,\n- Lưu VPTU.';
  const signature = 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Lương';

  it.each([
    ['recipients first', [recipients, signature], ['noi-nhan', 'ky']],
    ['signature first', [signature, recipients], ['ky', 'noi-nhan']],
    ['recipients alone', [recipients], ['noi-nhan']],
    ['signature alone', [signature], ['ky']],
    ['neither', [], []],
  ])('is read with the %s', (_, pieces, expected) => {
    const { blocks } = read(body + pieces.join('\n\n'));
    expect(blocks.map(({ id }) => id)).toEqual(['kinh-gui', 'muc-1', ...expected]);
  });

  it('keeps what follows the signature as an annex', () => {
    const parsed = read(`${body}${recipients}\n\n${signature}\n\nPHỤ LỤC\n\n1. Danh sách các xã`);
    expect(parsed.blocks.map(({ id, type }) => [id, type]).slice(-2)).toEqual([
      ['phu-luc-1', 'annex'],
      ['phu-luc-2', 'annex'],
    ]);
    expectWhole(parsed);
  });

  it('reads no second signature in an annex', () => {
    const parsed = read(
      `${body}${recipients}\n\n${signature}\n\n${signature.replace('Lương', 'Hai')}`,
    );
    expect(parsed.signature.name?.value).toBe('Lê Văn Lương');
    expectWhole(parsed);
  });

  it('gives nothing for a signature that is not there', () => {
    expect(read(body).signature).toEqual({
      authority: undefined,
      position: undefined,
      name: undefined,
    });
  });
});

describe('parse', () => {
  it('reads a directive, which addresses nobody', () => {
    const parsed = read('CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\n\nThời gian qua.\n\n1. Tiếp tục.');
    expect(parsed.addressees).toEqual([]);
    expect(outline(parsed)).toEqual([
      'dau-van-ban letterhead: 1 2',
      'mo-dau-1 preamble: 4',
      'muc-1 clause: 6',
    ]);
  });

  it('reads the words below the label as they stand', () => {
    expect(partsOf(read('Kính gửi: - Các huyện ủy,\n- Các ban đảng.'), 'kinh-gui')).toEqual([
      ['label', 'Kính gửi:'],
      ['entry', 'Các huyện ủy,'],
      ['entry', 'Các ban đảng.'],
    ]);
  });

  it('refuses bytes that are no text, by the name of their file', () => {
    expect(() => parse(Uint8Array.of(0x41, 0xff), file)).toThrow(/^seeds\/005_thu\.txt:1: bytes/u);
  });

  it.each(['yêu cầu cấp ủy', 'đề nghị các huyện ủy', 'có ý kiến như sau:', 'chỉ thị:'])(
    'knows who orders, in whatever words: … %s',
    (order) => {
      const { orderedBy } = read(`Thực hiện kế hoạch, Thường trực Tỉnh ủy ${order}\n\n1. Một.`);
      expect(orderedBy?.value).toBe('Thường trực Tỉnh ủy');
    },
  );

  it('takes no other mention of it for an order', () => {
    const { orderedBy } = read('Ban Thường vụ Tỉnh ủy chỉ thị các cấp đã làm.\n\n1. Một.');
    expect(orderedBy).toBeUndefined();
  });

  it.each(['Ban Thường vụ Tỉnh ủy Cao Bằng', 'Thường trực Tỉnh ủy', 'Ban Chấp hành Đảng bộ tỉnh'])(
    'gives the organ that orders on one line, wherever its line ends: %s',
    (organ) => {
      const order = `${organ} yêu cầu`;
      for (const { index } of order.matchAll(/ /gu)) {
        const wrapped = `${order.slice(0, index)}\n${order.slice(index + 1)}`;
        const { orderedBy } = read(`Để phòng dịch, ${wrapped}:\n\n1. Tiếp tục.`);
        expect(orderedBy?.value).toBe(organ);
        expect(wrapped.startsWith(orderedBy?.where[0]?.text ?? '?')).toBe(true);
      }
    },
  );

  it('keeps a stress where a paragraph begins or ends', () => {
    const { text, emphasis } = read('**Một** hai\n\n1. ba *bốn*\n\nNơi nhận: *như* trên');
    expect(emphasis.map(({ start, end }) => text.slice(start, end))).toEqual(['Một', 'bốn']);
  });

  it('gives the organ that orders only where a sentence of the preamble says so', () => {
    expect(read('Tỉnh ủy đề nghị các đồng chí.\n\n1. Tiếp tục.').orderedBy).toBeUndefined();
    expect(read('1. Ban Thường vụ Tỉnh ủy yêu cầu.').orderedBy).toBeUndefined();
  });
});

describe('whatever the letter', () => {
  const head = fc.subarray([
    '# TỈNH ỦY CAO BẰNG',
    '\\*',
    'Số 182-CV/TU',
    'Số   -CV/TU',
    'V/v tăng cường chỉ đạo  \ncông tác phòng, chống dịch',
    '**ĐẢNG CỘNG SẢN VIỆT NAM**',
    'Cao Bằng, ngày 18 tháng 5 năm 2021',
    'CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY',
    'HỎA TỐC',
    'Về việc Số Kính gửi',
  ]);
  const addressees = fc.constantFrom(
    '',
    'Kính gửi: Các huyện ủy, thành ủy.',
    '**Kính gửi:** - Các ban đảng,  \n- Ban Thường vụ Tỉnh đoàn,',
    '- \n- Kính gửi:\n- Ban Chỉ đạo,\n  - Các ban\ncán sự đảng,',
    'Kính gửi:\n\n• Các sở,\n\n~ Các ban,\n\n-Các ngành,',
    'Kính gửi:\n\nCác huyện ủy,',
    '* Kính gửi',
  );
  const line = fc.constantFrom(
    ...['1. Tiếp tục', '2- Rà soát.', '3/ Tập trung:', '1.1. Chỉ đạo', '- Thường xuyên', 'a) một;'],
    ...[
      '- xã hội',
      '• hai',
      'việc; kiểm soát',
      '**4. Bốn**',
      '“Phòng” là cơ bản',
      '01/4/2020 trên',
    ],
    ...['(Công văn này phổ biến đến chi bộ).', '(*qua Văn phòng*)', 'Covid -19', '5 * 3', '\\# 5'],
    ...[
      '30 ngày',
      '___',
      '<b>{x}</b>',
      '...',
      './.',
      '7. Bảy',
      '12-',
      'Nơi',
      'T/M',
      '\uFEFF**tám**',
    ],
  );
  const body = fc
    .array(fc.tuple(line, fc.constantFrom('\n', ' ', '\n\n', '\n\n', '\n\n\n\n')), {
      maxLength: 20,
    })
    .map((lines) => lines.flat().join(''));
  const foot = fc.shuffledSubarray([
    'Nơi nhận:\n\n- Như trên,\n- Ban Chỉ đạo\nQuốc gia,\n- Lưu VPTU.',
    'Nơi nhận: - Như trên,\n\nCV/TU.TH.C',
    '**T/M BAN THƯỜNG VỤ  \nPHÓ BÍ THƯ**\n\n\n\nLê Văn Lương',
    'K/T CHÁNH VĂN PHÒNG\n\n(đã ký)\n\n**Trần Hồng Quảng**',
    'PHỤ LỤC\n\n1. Danh sách',
  ]);
  const letter = fc
    .tuple(head, addressees, body, foot)
    .map(([top, to, text, bottom]) => [...top, to, text, ...bottom, '.'].join('\n\n'))
    .filter((source) => /\p{L}/u.test(source));

  it('every letter and digit lies in one part of one block', () => {
    fc.assert(
      fc.property(letter, (source) => {
        expectWhole(read(source));
      }),
      { numRuns: 1000 },
    );
  });

  it('its parts pass the fidelity gate', () => {
    fc.assert(
      fc.property(letter, (source) => {
        const { text, blocks } = read(source);
        const parts = blocks.flatMap((block) => block.parts);
        const page = parts.map(({ start, end }) => text.slice(start, end)).join('\n');
        expect(compareTexts(decodeSource(new TextEncoder().encode(source), file), page)).toBe(
          undefined,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('no two blocks have one fragment', () => {
    fc.assert(
      fc.property(letter, (source) => {
        const ids = read(source).blocks.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 1000 },
    );
  });
});
