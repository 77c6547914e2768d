import { describe, expect, it } from 'vitest';
import { dispatchIds } from '../../tests/support/builtPages.ts';
import { chainsOf } from '../archive/relate/chains.ts';
import { citedDocuments, type CitedDocument } from '../archive/relate/directives.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import { entrySchema, type Entry } from './loader.ts';
import {
  periodName,
  periodUrl,
  pictureOf,
  signsOf,
  tableOf,
  undatedOf,
  type DatedChain,
} from './timeline.ts';

const { cited, provinces } = authoritiesOf('.');
const entries = dispatchIds.map((id) =>
  entrySchema.parse({ ...readDispatch('.', id).dispatch, twins: [] }),
);
const documents = citedDocuments(entries, cited);

function entryOf(id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(id);
  return entry;
}

function datedChains(of: readonly CitedDocument[]): DatedChain[] {
  return of
    .flatMap((document) => chainsOf(document, entryOf))
    .map((chain) => ({ ...chain, day: undefined, ends: [chain.document.slug, chain.dispatch.id] }));
}

const chains = datedChains(documents);

describe('the table of the five', () => {
  const rows = tableOf(chains, provinces).map(
    ({ document, dispatch, lag }) => [document.name, dispatch.name, lag] as const,
  );

  // SEEDS.md
  it.each([
    ['534-CV/BTGTW', 'Cao Bằng', '5 ngày sau'],
    ['1699/CĐ-TTg', 'Lai Châu', '6 ngày sau'],
    ['9816-CV/BTGTW', 'Lai Châu', '5 ngày sau'],
    ['Điện ngày 21/7/2021', 'Ninh Bình', '1 ngày sau'],
    ['Công điện ngày 07/3/2020', 'Tiền Giang', 'chưa rõ số ngày'],
    ['Lời kêu gọi', 'Lạng Sơn', 'chưa rõ số ngày'],
  ])('says of %s and %s: %s', (document, dispatch, lag) => {
    const found = rows.filter(([of, by]) => of.includes(document) && by.includes(dispatch));
    expect(found.map(([, , days]) => days)).toEqual([lag]);
  });

  it('gives the basis of each date, and the reason where there are no days to count', () => {
    const [first] = tableOf(chains, provinces);
    expect(first).toMatchObject({
      document: { date: '07/3/2020', basis: 'ghi trong văn bản viện dẫn' },
      dispatch: { date: '[từ ngày 07/3/2020 trở đi]', basis: 'suy ra' },
      reason: 'văn bản viện dẫn không ghi ngày',
      ties: ['carriedOut'],
    });
    const appeal = tableOf(chains, provinces).find(({ dispatch }) =>
      dispatch.name.includes('Lạng Sơn'),
    );
    expect(appeal?.document).toMatchObject({
      name: 'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng',
      date: '[29/7/2021]',
      basis: 'theo nguồn bên ngoài',
    });
    expect(appeal).toMatchObject({ ties: ['passedOn'] });
  });
});

describe('the picture of the five', () => {
  const picture = pictureOf(chains, provinces);

  it('draws what has a date; the rest is listed', () => {
    const drawn = picture?.layout.placed.map(({ item }) => item.href) ?? [];
    const unplaced = undatedOf(chains, provinces);
    expect(picture?.dispatches).toBe(5);
    expect((picture?.documents ?? 0) + unplaced.length).toBe(9);
    expect(unplaced.map(({ name }) => name)).toEqual(['Nghị quyết của HĐND tỉnh [Ninh Bình]']);
    expect(drawn).not.toContain(unplaced[0]?.href);
  });

  it('draws an open date as an open interval, not as a point', () => {
    const open = picture?.layout.placed.filter(({ bar }) => bar?.isOpen);
    expect(open?.map(({ item }) => item.title[0])).toEqual(['[Tiền Giang]', '[Lạng Sơn]']);
  });

  it('marks a date from outside', () => {
    const appeal = picture?.layout.placed.find(({ item }) => item.title[0] === 'Lời kêu gọi');
    expect(appeal?.item.date).toEqual(['[29/7/2021]']);
  });

  it('explains the signs that it has, and no other', () => {
    const signs = picture && signsOf(picture.layout);
    expect(signs).toEqual(
      new Set(['day', 'open', 'carriedOut', 'passedOn', 'uncounted', 'gap', 'bracketed']),
    );
  });
});

describe('five hundred dispatches that carry out twenty orders in one month', () => {
  const [order] = documents;
  const dispatch = entryOf('lai-chau-58-cv-tu-2020');
  const many = Array.from({ length: 500 }, (_, n): DatedChain => {
    if (!order) throw new Error('no document');
    const day = `2021-07-${String(1 + (n % 28)).padStart(2, '0')}`;
    const document = { ...order, slug: `lenh-${n % 20}` };
    const date = {
      basis: 'printed' as const,
      value: day,
      where: [{ start: 0, end: 1, text: day }],
    };
    const entry = { ...dispatch, id: `van-ban-${n}`, date };
    return {
      document,
      dispatch: entry,
      lag: 1,
      ties: ['carriedOut'],
      blocks: [],
      day,
      ends: [document.slug, entry.id],
    };
  });
  const picture = pictureOf(many, provinces);

  it('are all drawn, in strips of half a page', () => {
    expect(picture?.layout.placed).toHaveLength(520);
    expect(picture?.layout.stems).toHaveLength(20);
    expect(picture?.layout.stems.flatMap(({ branches }) => branches)).toHaveLength(500);
    for (const { height } of picture?.strips ?? []) expect(height).toBeLessThanOrEqual(480);
  });

  it('name the order at the end of each branch', () => {
    const labels = picture?.layout.stems.flatMap(({ branches }) =>
      branches.map(({ link }) => link.label),
    );
    expect(labels?.[0]).toEqual(['1 ngày sau', 'Công điện']);
  });

  it('stand in order of time', () => {
    const days = picture?.layout.placed.map(({ item }) => item.earliest) ?? [];
    expect(days).toEqual(days.toSorted());
  });
});

describe('periods', () => {
  it.each([
    ['', '/dong-thoi-gian/', 'Dòng thời gian'],
    ['2021', '/dong-thoi-gian/2021/', 'năm 2021'],
    ['2021-07', '/dong-thoi-gian/2021-07/', 'tháng 7 năm 2021'],
    ['2021-07-01', '/dong-thoi-gian/2021-07-01/', 'ngày 1–10 tháng 7 năm 2021'],
    ['2021-07-11', '/dong-thoi-gian/2021-07-11/', 'ngày 11–20 tháng 7 năm 2021'],
    ['2021-07-21', '/dong-thoi-gian/2021-07-21/', 'từ ngày 21 tháng 7 năm 2021'],
  ])('"%s" stands at %s and is called %s', (period, url, name) => {
    expect(periodUrl(period)).toBe(url);
    expect(periodName(period)).toBe(name);
  });
});
