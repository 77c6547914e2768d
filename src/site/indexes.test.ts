import { describe, expect, test } from 'vitest';
import type { Dispatch, Fact } from '../archive/dispatch.ts';
import { listDispatches, authoritiesOf, readDispatch } from './archive.ts';
import {
  byKind,
  byMonth,
  byProvince,
  byProvinceOrNone,
  bySigner,
  byYear,
  longest,
  partsOf,
  shownProvince,
  themesIn,
  unknown,
  unknownSlug,
  type Group,
} from './indexes.ts';
import type { Entry } from './loader.ts';

const { provinces, themes } = authoritiesOf('.');

function entryOf(dispatch: Dispatch): Entry {
  return { ...dispatch, twins: [] };
}

/** The five of the archive, in order of their ids. */
const five = listDispatches('.').map((id) => entryOf(readDispatch('.', id).dispatch));
const [caoBang] = five as [Entry, ...Entry[]];

function external<Value extends string>(value: Value) {
  return { basis: 'external', value, references: ['a test'] } satisfies Fact;
}

function dated(id: string, date: string): Entry {
  return { ...caoBang, id, date: external(date) };
}

function signed(id: string, name: string, province: string): Entry {
  const signature = { ...caoBang.signature, name: external(name) };
  return { ...caoBang, id, province: external(province), signature };
}

function outline(groups: Group[]): [label: string, ids: string[]][] {
  return groups.map(({ label, entries }) => [label, entries.map(({ id }) => id)]);
}

describe('the five dispatches are filed', () => {
  test('by province, by name; what was inferred counts', () => {
    expect(byProvince(five, provinces).map(({ slug, label }) => [slug, label])).toEqual([
      ['cao-bang', 'Cao Bằng'],
      ['lai-chau', 'Lai Châu'],
      ['lang-son', 'Lạng Sơn'],
      ['ninh-binh', 'Ninh Bình'],
      ['tien-giang', 'Tiền Giang'],
    ]);
  });

  test('by year, an open interval under its first', () => {
    expect(outline(byYear(five))).toEqual([
      ['2020', ['lai-chau-58-cv-tu-2020', 'tien-giang-cong-van-khong-so-2020']],
      [
        '2021',
        ['cao-bang-182-cv-tu-2021', 'lang-son-chi-thi-khong-so-2021', 'ninh-binh-342-cv-tu-2021'],
      ],
    ]);
  });

  test('by kind', () => {
    expect(byKind(five).map(({ slug, label, entries }) => [slug, label, entries.length])).toEqual([
      ['chi-thi', 'Chỉ thị', 1],
      ['cong-van', 'Công văn', 4],
    ]);
  });

  test('by signer, under the given name; the unknown signer is under none', () => {
    expect(bySigner(five).map(({ slug, label }) => [slug, label])).toEqual([
      ['nguyen-quoc-doan', 'Nguyễn Quốc Đoàn'],
      ['trieu-dinh-le', 'Triệu Đình Lê'],
      ['le-van-luong', 'Lê Văn Lương'],
      ['tran-hong-quang', 'Trần Hồng Quảng'],
    ]);
    expect(unknown(five, 'signer').map(({ id }) => id)).toEqual([
      'tien-giang-cong-van-khong-so-2020',
    ]);
  });

  test('every one is in each index or among its unknown', () => {
    const indexes = [
      [byProvince(five, provinces), 'province'],
      [byYear(five), 'date'],
      [byKind(five), 'kind'],
      [bySigner(five), 'signer'],
    ] as const;
    for (const [groups, fact] of indexes) {
      const filed = [...groups.flatMap(({ entries }) => entries), ...unknown(five, fact)];
      expect(filed.map(({ id }) => id).sort()).toEqual(five.map(({ id }) => id));
    }
  });
});

describe('months', () => {
  test.each([
    ['2021-05-18', 'Tháng 5'],
    ['2021-05', 'Tháng 5'],
    ['2021-05-02/2021-05-30', 'Tháng 5'],
    ['2021-05-30/2021-06-02', 'Chưa rõ tháng'],
    ['2021-07-29/..', 'Chưa rõ tháng'],
    ['2021', 'Chưa rõ tháng'],
  ])('%s is filed under %s', (date, label) => {
    expect(byMonth([dated('x', date)]).map((group) => group.label)).toEqual([label]);
  });

  test('go from January to December, the uncertain last', () => {
    const entries = ['2021-11-01', '2021', '2021-02-01', '2021-10-01'].map((date) =>
      dated(date, date),
    );
    expect(byMonth(entries).map(({ slug }) => slug)).toEqual(['02', '10', '11', unknownSlug]);
  });
});

describe('a group of signers is a name and no person', () => {
  test('two provinces may share one name', () => {
    const [group] = bySigner([
      signed('a', 'Lê Văn An', 'cao-bang'),
      signed('b', 'Lê Văn An', 'lai-chau'),
    ]);
    expect(group?.label).toBe('Lê Văn An');
    expect(outline(byProvinceOrNone(group?.entries ?? [], provinces))).toEqual([
      ['Cao Bằng', ['a']],
      ['Lai Châu', ['b']],
    ]);
  });

  test('names that differ in marks alone share an address, and both are told', () => {
    const groups = bySigner([
      signed('a', 'Lê Văn Lương', 'cao-bang'),
      signed('b', 'Lê Văn Lượng', 'lai-chau'),
    ]);
    expect(groups.map(({ slug, label }) => [slug, label])).toEqual([
      ['le-van-luong', 'Lê Văn Lương / Lê Văn Lượng'],
    ]);
  });
});

describe('a list too long for a page', () => {
  const many = Array.from({ length: longest + 1 }, (_, index) =>
    dated(String(index), `2021-0${1 + (index % 3)}-01`),
  );

  test('is divided, and every dispatch stands in one part', () => {
    const parts = partsOf({ entries: many }, byMonth);
    expect(parts.map(({ slug }) => slug)).toEqual(['01', '02', '03']);
    expect(parts.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(many.length);
  });

  test('is whole up to the limit', () => {
    expect(partsOf({ entries: many.slice(1) }, byMonth)).toEqual([]);
  });

  test('divided by province keeps those of unknown province', () => {
    const lost: Entry = { ...caoBang, id: 'x', province: { basis: 'unknown' } };
    expect(outline(byProvinceOrNone([caoBang, lost], provinces))).toEqual([
      ['Cao Bằng', [caoBang.id]],
      ['Chưa rõ tỉnh', ['x']],
    ]);
  });
});

test('themes are counted in mentions and in dispatches, the most widespread first', () => {
  const counts = themesIn(five, themes);
  const bonTaiCho = counts.find(({ theme }) => theme.slug === 'bon-tai-cho');
  expect([bonTaiCho?.mentions, bonTaiCho?.dispatches]).toEqual([4, 3]);
  const spread = counts.map(({ dispatches }) => dispatches);
  expect(spread).toEqual(spread.toSorted((a, b) => b - a));
  const mentions = counts.reduce((sum, count) => sum + count.mentions, 0);
  expect(mentions).toBe(five.flatMap((entry) => entry.mentions).length);
});

test('a province stands in brackets where none of its dispatches prints it', () => {
  const inferred: Entry = {
    ...caoBang,
    province: {
      basis: 'inferred',
      value: 'cao-bang',
      evidence: [],
      reasoning: 'a test',
      references: [],
    },
  };
  const shown = (entries: Entry[]) => byProvinceOrNone(entries, provinces).map(shownProvince);
  expect(shown([inferred])).toEqual(['[Cao Bằng]']);
  expect(shown([inferred, caoBang])).toEqual(['Cao Bằng']);
  expect(shown([{ ...caoBang, province: { basis: 'unknown' } }])).toEqual(['Chưa rõ tỉnh']);
});
