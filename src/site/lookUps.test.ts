import { expect, test } from 'vitest';
import { authorityMeaning } from './authorityMeaning.ts';
import { authoritiesOf, listDispatches, readDispatch } from './archive.ts';
import { kindForm } from './kindForm.ts';
import type { Entry } from './loader.ts';
import { lookUps } from './lookUps.ts';
import { sinceThen } from './provinceFate.ts';
import { urls } from './urls.ts';

const authorities = authoritiesOf('.');
const five = listDispatches('.').map((id): Entry => ({
  ...readDispatch('.', id).dispatch,
  twins: [],
}));

function twinned(entry: Entry, ...others: string[]): Entry {
  return { ...entry, twins: others.map((other) => ({ other, words: 9, passages: [] })) };
}

test('the hub leads to every index, each with its count', () => {
  const [a, b, c] = five as [Entry, Entry, Entry];
  const entries = [twinned(a, b.id, c.id), twinned(b, a.id), twinned(c, a.id), ...five.slice(3)];
  const list = lookUps(entries, authorities.themes, authorities);
  const counts = Object.fromEntries(list.map(({ href, count }) => [href, count]));
  expect(counts).toMatchObject({
    [urls.provinces]: '5 trong 63 tỉnh, thành phố',
    [urls.years]: '2 năm',
    [urls.kinds]: '2 loại',
    [urls.signers]: '4 tên',
    [urls.themes]: '11 chủ đề',
    [urls.timeline]: '5 văn bản',
    [urls.pairs]: '2 cặp',
  });
  const cited = new Set(five.flatMap(({ citations }) => citations.map(({ document }) => document)));
  expect(counts[urls.cited]).toBe(`${cited.size} văn bản`);
  expect(list.map(({ href }) => href).sort()).toEqual(
    [
      ...[urls.provinces, urls.years, urls.kinds, urls.signers, urls.organs],
      ...[urls.themes, urls.cited, urls.timeline, urls.abbreviations, urls.pairs],
    ].sort(),
  );
  for (const { title, sentence } of list) expect([title, sentence].every(Boolean)).toBe(true);
});

test.each([
  ['tien-giang', 'Từ ngày 01/7/2025 thuộc Đồng Tháp.'],
  ['ninh-binh', 'Từ ngày 01/7/2025 là Ninh Bình mới, hợp nhất với Hà Nam, Nam Định.'],
  ['cao-bang', 'Tên và địa giới cấp tỉnh không đổi ngày 01/7/2025.'],
  ['thua-thien-hue', 'Nay là Huế, địa giới không đổi.'],
])('what became of %s', (slug, sentence) => {
  expect(sinceThen(slug, authorities.provinces)).toBe(sentence);
});

test.each([
  ['T/M BAN THƯỜNG VỤ', 'T/M: thay mặt, tức là ký nhân danh tập thể.'],
  ['TM. ỦY BAN NHÂN DÂN', 'TM.: thay mặt, tức là ký nhân danh tập thể.'],
  ['K/T CHÁNH VĂN PHÒNG', 'K/T: ký thay, tức là cấp phó ký thay cấp trưởng.'],
  ['T/L BAN THƯỜNG VỤ', 'T/L: thừa lệnh, tức là ký theo lệnh của cấp trên.'],
  [
    'T/L BAN THƯỜNG VỤ K/T CHÁNH VĂN PHÒNG',
    'T/L: thừa lệnh, tức là ký theo lệnh của cấp trên. K/T: ký thay, tức là cấp phó ký thay cấp trưởng.',
  ],
  ['TUQ. GIÁM ĐỐC', undefined],
  ['TRƯỞNG BAN', undefined],
])('the authority %s', (authority, meaning) => {
  expect(authorityMeaning(authority)).toBe(meaning);
});

test.each([
  ['cong-van', /không in tên loại .* là CV\.$/u],
  ['chi-thi', /“CHỈ THỊ” in thành tiêu đề.* là CT\.$/u],
])('the form of %s', (slug, form) => {
  expect(kindForm(slug)).toMatch(form);
});
