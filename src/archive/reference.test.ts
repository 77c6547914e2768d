import { describe, expect, it, test } from 'vitest';
import { dispatchIds } from '../../tests/support/builtPages.ts';
import { imagined, referenceOf, references } from '../../tests/support/references.ts';

const external = (value: string) => ({
  basis: 'external' as const,
  value,
  references: ['Báo Nhân Dân'],
});

test.each([
  [
    'cao-bang-182-cv-tu-2021',
    'Tỉnh ủy Cao Bằng',
    'Công văn',
    '182-CV/TU',
    'Cao Bằng',
    '2021-05-18',
  ],
  [
    'tien-giang-cong-van-khong-so-2020',
    'Ban Thường vụ Tỉnh ủy [Tiền Giang]',
    '[Công văn]',
    undefined,
    undefined,
    '2020-03-07/..',
  ],
  [
    'lang-son-chi-thi-khong-so-2021',
    'Ban Thường vụ Tỉnh ủy [Lạng Sơn]',
    'Chỉ thị',
    undefined,
    undefined,
    '2021-07-29/..',
  ],
  ['lai-chau-58-cv-tu-2020', 'Tỉnh ủy Lai Châu', 'Công văn', '58-CV/TU', 'Lai Châu', '2020-12-08'],
  [
    'ninh-binh-342-cv-tu-2021',
    'Tỉnh ủy Ninh Bình',
    'Công văn',
    '342-CV/TU',
    'Ninh Bình',
    '2021-07-22',
  ],
] as const)(
  '%s: author, genre, number, place and date',
  (id, author, genre, number, place, edtf) => {
    const found = referenceOf(id);
    expect(found).toMatchObject({ author, genre, number, place });
    expect(found.date?.edtf).toBe(edtf);
  },
);

describe('caveats', () => {
  it.each([
    ['cao-bang-182-cv-tu-2021', []],
    ['lai-chau-58-cv-tu-2020', []],
    ['ninh-binh-342-cv-tu-2021', []],
    [
      'lang-son-chi-thi-khong-so-2021',
      [
        'không số',
        'vào hoặc sau ngày 29/7/2021 (không in trên văn bản)',
        'trong ngoặc vuông là phần không in trên văn bản: tỉnh',
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [
        'không số',
        'vào hoặc sau ngày 07/3/2020 (không in trên văn bản)',
        'trong ngoặc vuông là phần không in trên văn bản: loại văn bản, tỉnh, trích yếu',
      ],
    ],
  ] as const)('of %s', (id, caveats) => {
    expect(referenceOf(id).caveats).toEqual(caveats);
  });

  it('tell a day that is not printed, and none at all', () => {
    expect(imagined({ date: external('2021-05-18') }).caveats).toContain(
      'ngày 18/5/2021 (không in trên văn bản)',
    );
    expect(imagined({}).caveats).toEqual(['không số', 'không ghi ngày']);
  });
});

test('what is not known is absent', () => {
  expect(imagined({})).toMatchObject({
    title: '[Văn bản] không số',
    author: undefined,
    genre: undefined,
    number: undefined,
    place: undefined,
    date: undefined,
    abstract: undefined,
    locator: undefined,
  });
});

test('what is not printed is in brackets', () => {
  const found = imagined({ number: external('9-CV/TU'), place: external('Huế') });
  expect(found).toMatchObject({ number: '[9-CV/TU]', place: '[Huế]' });
  expect(found.title).toBe('[Văn bản] số [9-CV/TU]');
});

test('a paragraph adds its locator and its fragment', () => {
  expect(referenceOf('cao-bang-182-cv-tu-2021', 'muc-4')).toMatchObject({
    url: 'https://vankho.example/van-ban/cao-bang-182-cv-tu-2021/#muc-4',
    archiveLocation: '/van-ban/cao-bang-182-cv-tu-2021/',
    locator: 'mục 4',
  });
});

test.each([
  ['Xem *nhấn* và **mạnh**, `mã`, [liên kết](/van-ban/).', 'Xem nhấn và mạnh, mã, liên kết.'],
  ['Hai\ndòng.\n\n- một ý\n- hai ý', 'Hai dòng. một ý hai ý'],
  [
    'Không đổi: 5 * 3 * 2, ten_tep_dai, 182\\-CV/TU',
    'Không đổi: 5 * 3 * 2, ten_tep_dai, 182-CV/TU',
  ],
])('the note %j is plain text', (note, abstract) => {
  expect(imagined({}, note).abstract).toBe(abstract);
});

test('the notes of the five lose no letter', () => {
  expect(references.map(({ id }) => id)).toEqual(dispatchIds);
  for (const { abstract } of references) expect(abstract).toMatch(/^\p{Lu}.{200,}\.$/u);
});
