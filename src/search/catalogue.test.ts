import { describe, expect, it } from 'vitest';
import { byDay, choices, labelled, select, withOwnSlugs, type Catalogue } from './catalogue.ts';
import { wordsOf } from './words.ts';

/** The five dispatches, with what the filters know of them. */
const catalogue: Catalogue = {
  parts: [''],
  labels: {
    tinh: ['Cao Bằng', 'Lai Châu', 'Lạng Sơn', 'Ninh Bình', 'Tiền Giang'],
    nam: ['2020', '2021'],
    loai: ['Chỉ thị', 'Công văn'],
    'chu-de': ['5K', 'Bốn tại chỗ', 'Mục tiêu kép'],
    'nguoi-ky': ['Lê Văn Lương', 'Triệu Đình Lê'],
  },
  pages: {
    cao: ['2021-05-18', [0], [1], [1], [0, 2], [1]],
    lai: ['2020-12-08', [1], [0], [1], [0], [0]],
    lang: ['2021-07-29', [2], [1], [0], [1, 2], []],
    ninh: ['2021-07-22', [3], [1], [1], [1], []],
    tien: ['9999-12-31', [4], [0], [1], [1], []],
  },
};
const all = Object.keys(catalogue.pages);

describe('select', () => {
  it.each([
    [{}, all],
    [{ nam: ['2020'] }, ['lai', 'tien']],
    [{ tinh: ['cao-bang', 'lang-son'] }, ['cao', 'lang']],
    [{ nam: ['2021'], 'chu-de': ['bon-tai-cho'] }, ['lang', 'ninh']],
    [{ tinh: ['ha-noi'] }, []],
  ])('%j', (selection, expected) => {
    expect(select(catalogue, all, selection)).toEqual(expected);
  });
});

describe('choices', () => {
  it('counts what each line would leave, other filters considered', () => {
    const lines = choices(catalogue, all, { nam: ['2021'] }, 'chu-de');
    expect(lines.map(({ slug, count }) => [slug, count])).toEqual([
      ['5k', 1],
      ['bon-tai-cho', 2],
      ['muc-tieu-kep', 2],
    ]);
  });

  it('counts a facet as if nothing were ticked in it', () => {
    const lines = choices(catalogue, all, { nam: ['2021'] }, 'nam');
    expect(lines.map(({ label, count }) => [label, count])).toEqual([
      ['2020', 2],
      ['2021', 3],
    ]);
  });

  it('keeps a ticked line that leaves nothing, so that it can be unticked', () => {
    const lines = choices(catalogue, ['lai'], { loai: ['chi-thi'] }, 'loai');
    expect(lines).toEqual([
      { slug: 'chi-thi', label: 'Chỉ thị', count: 0 },
      { slug: 'cong-van', label: 'Công văn', count: 1 },
    ]);
  });
});

describe('labelled', () => {
  it.each([
    ['tien giang', ['tien']],
    ['Triệu Đình Lê', ['cao']],
    ['2021', []],
    ['giang', []],
  ])('%s', (typed, expected) => {
    expect(labelled(catalogue, wordsOf(typed))).toEqual(expected);
  });
});

describe("the archive's own slugs", () => {
  const labels = { ...catalogue.labels, tinh: ['Hà Nội', 'Thành phố Hồ Chí Minh'] };
  const slugs = {
    tinh: { 'Thành phố Hồ Chí Minh': 'tp-ho-chi-minh' },
    'chu-de': { 'Bốn tại chỗ': '4-tai-cho', '5K': 'muc-tieu-kep-5k' },
  };
  const own = { ...catalogue, labels, slugs };

  it.each([
    [{ tinh: ['tp-ho-chi-minh'] }, { tinh: ['tp-ho-chi-minh'] }],
    [{ tinh: ['thanh-pho-ho-chi-minh'] }, { tinh: ['tp-ho-chi-minh'] }],
    [{ tinh: ['thanh-pho-ho-chi-minh', 'tp-ho-chi-minh'] }, { tinh: ['tp-ho-chi-minh'] }],
    [
      { tinh: ['ha-noi'], 'chu-de': ['bon-tai-cho', 'xyzzy'] },
      { tinh: ['ha-noi'], 'chu-de': ['4-tai-cho', 'xyzzy'] },
    ],
    [{}, {}],
  ])('%j is understood as %j', (typed, expected) => {
    expect(withOwnSlugs(own, typed)).toEqual(expected);
  });

  it('stand in the filters, and choose', () => {
    const lines = choices(own, all, { tinh: ['tp-ho-chi-minh'] }, 'tinh');
    expect(lines.map(({ slug }) => slug)).toEqual(['ha-noi', 'tp-ho-chi-minh']);
    expect(select(own, all, { tinh: ['tp-ho-chi-minh'] })).toEqual(['lai']);
    expect(select(own, all, { 'chu-de': ['4-tai-cho'] })).toEqual(['lang', 'ninh', 'tien']);
  });
});

it('puts dispatches in order of time, undated ones last', () => {
  expect(byDay(catalogue, all)).toEqual(['lai', 'cao', 'ninh', 'lang', 'tien']);
});
