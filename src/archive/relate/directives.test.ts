import { describe, expect, it, test } from 'vitest';
import { dispatchIds } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch } from '../../site/archive.ts';
import type { CitedList } from '../citedDocument.ts';
import type { Citation } from '../dispatch.ts';
import { citedDocuments, daysBetween, type CitingDispatch } from './directives.ts';

const held = dispatchIds.map((id) => readDispatch('.', id).dispatch);
const documents = citedDocuments(held, authoritiesOf('.').cited);

/** SEEDS.md, "Cites" and the days from a cited document to the dispatch. */
test('the documents that the five dispatches cite, in order of time, with the days to each dispatch', () => {
  expect(
    documents.map(({ slug, date, citations }) => [
      slug,
      date?.edtf,
      date?.basis,
      citations.map(({ dispatch, lag }) => `${dispatch} ${lag ?? '?'}`),
    ]),
  ).toEqual([
    [
      'cong-dien-thuong-truc-ban-bi-thu-2020-03-07',
      '2020-03-07',
      'printed',
      ['tien-giang-cong-van-khong-so-2020 ?'],
    ],
    ['1699-cd-ttg-2020', '2020-12-02', 'printed', ['lai-chau-58-cv-tu-2020 6']],
    [
      '9816-cv-btgtw-2020',
      '2020-12-03',
      'printed',
      ['lai-chau-58-cv-tu-2020 5', 'lai-chau-58-cv-tu-2020 5'],
    ],
    ['534-cv-btgtw-2021', '2021-05-13', 'printed', ['cao-bang-182-cv-tu-2021 5']],
    ['07-kl-tw-2021', '2021-06-11', 'printed', ['ninh-binh-342-cv-tu-2021 41']],
    ['68-nq-cp-2021', '2021-07-01', 'external', ['ninh-binh-342-cv-tu-2021 21']],
    [
      'cong-dien-thuong-truc-ban-bi-thu-2021-07-21',
      '2021-07-21',
      'printed',
      ['ninh-binh-342-cv-tu-2021 1'],
    ],
    [
      'loi-keu-goi-tong-bi-thu-2021-07-29',
      '2021-07-29',
      'external',
      ['lang-son-chi-thi-khong-so-2021 ?'],
    ],
    [
      'nghi-quyet-hoi-dong-nhan-dan-tinh-ninh-binh-342-cv-tu-2021',
      undefined,
      undefined,
      ['ninh-binh-342-cv-tu-2021 ?'],
    ],
  ]);
});

test('each is described as its fullest citation and content/cited.yaml have it', () => {
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  expect(bySlug.get('9816-cv-btgtw-2020')).toMatchObject({
    kind: 'Công văn',
    kinds: ['Công văn', 'Văn bản'],
    number: '9816-CV/BTGTW',
    organ: 'Ban Tuyên giáo Trung ương',
    title: undefined,
    references: [],
    heldAs: undefined,
  });
  expect(bySlug.get('68-nq-cp-2021')).toMatchObject({
    kind: 'Nghị quyết',
    number: '68/NQ-CP',
    organ: 'Chính phủ',
    title:
      'về một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19',
    references: ['Nghị quyết số 68/NQ-CP ngày 01/7/2021 của Chính phủ.'],
  });
});

test.each([
  ['2021-05-13', '2021-05-18', 5],
  ['2020-12-31', '2021-01-01', 1],
  ['2020-02-28', '2020-03-01', 2],
  ['2021-05-18', '2021-05-18', 0],
  ['2021-05-18', '2021-05-13', -5],
  ['2020-03-07', '2020-03-07/..', undefined],
  ['2021-07', '2021-07-22', undefined],
  ['2021-07-21~', '2021-07-22', undefined],
  [undefined, '2021-07-22', undefined],
  ['2021-07-21', undefined, undefined],
])('from %s to %s are %s days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

const unknown = { basis: 'unknown' } as const;

function citing(
  id: string,
  date: string | undefined,
  ...cited: Partial<Citation>[]
): CitingDispatch {
  return {
    id,
    ...{ kind: unknown, province: unknown, number: unknown, organ: unknown },
    date: date === undefined ? unknown : { basis: 'external', value: date, references: ['x'] },
    citations: cited.map((one) => ({
      ...{ start: 0, end: 1, block: 'muc-1', document: 'x', kind: 'Công văn' },
      resolvedBy: 'printed',
      ...one,
    })),
  };
}

function documentOf(dispatches: CitingDispatch[], list: CitedList = {}) {
  const [document, ...others] = citedDocuments(dispatches, list);
  expect(others).toEqual([]);
  return document;
}

describe('of several citations', () => {
  const full = { kind: 'Công văn', number: '5-CV/TW', date: '2021-05-13', organ: 'Ban Bí thư' };

  it('the fullest gives kind, number and organ, wherever it stands', () => {
    const vague = { kind: 'Văn bản', number: '5-CV/TW', date: '2021-05-13' };
    for (const cited of [
      [vague, full],
      [full, vague],
    ]) {
      const { kind, organ } = full;
      expect(documentOf([citing('a', '2021-05-18', ...cited)])).toMatchObject({ kind, organ });
    }
  });

  it('each word for its kind is kept once, in capitals if any has them', () => {
    const kinds = ['công văn', 'Văn bản', 'Công văn', 'văn bản'].map((kind) => ({ kind }));
    expect(documentOf([citing('a', undefined, ...kinds)])?.kinds).toEqual(['Công văn', 'Văn bản']);
  });

  it('the commonest day counts, of equally common ones the first in time', () => {
    const on = (date: string) => ({ date });
    const dispatches = [
      citing('b', '2021-06-02', on('2021-05-14')),
      citing('a', '2021-06-01', on('2021-05-13')),
    ];
    expect(documentOf(dispatches)?.date).toEqual({ edtf: '2021-05-13', basis: 'printed' });
    expect(documentOf([...dispatches, citing('c', '2021-06-03', on('2021-05-14'))])?.date).toEqual({
      edtf: '2021-05-14',
      basis: 'printed',
    });
  });

  it('all stand in order of time, undated dispatches last, and then by their ids', () => {
    const dispatches = [
      citing('d', undefined, {}),
      citing('c', '2021-06-01', {}),
      citing('b', '2020-03-07/..', {}),
      citing('a', '2021-06-01', {}, {}),
    ];
    expect(documentOf(dispatches)?.citations.map(({ dispatch }) => dispatch)).toEqual([
      ...['b', 'a', 'a', 'c', 'd'],
    ]);
  });

  it('an undated one counts its days from where another prints the date', () => {
    const dispatches = [
      citing('a', '2021-06-01', { date: '2021-05-31' }),
      citing('b', '2021-06-03', {}),
    ];
    expect(documentOf(dispatches)?.citations.map(({ lag }) => lag)).toEqual([1, 3]);
  });
});

describe('content/cited.yaml', () => {
  it('goes before the print; its date is external unless a text prints it', () => {
    const list = {
      x: { kind: 'Điện', date: '2021-05-13', references: ['Bản gốc.'], title: 'về dịch bệnh' },
    };
    const printed = (date: string) => documentOf([citing('a', '2021-06-01', { date })], list);
    expect(printed('2021-05-31')).toMatchObject({
      kind: 'Điện',
      kinds: ['Công văn'],
      date: { edtf: '2021-05-13', basis: 'external' },
      title: 'về dịch bệnh',
      references: ['Bản gốc.'],
      citations: [{ lag: 19 }],
    });
    expect(printed('2021-05-13')?.date?.basis).toBe('printed');
  });

  it('adds no document that nothing cites', () => {
    expect(citedDocuments([], { x: { kind: 'Điện' } })).toEqual([]);
  });
});

test('undated documents stand last, equally dated ones by their slugs', () => {
  const cited = ['c', 'a', 'b'].map((document) => ({
    document,
    ...(document !== 'a' && { date: '2021-05-13' }),
  }));
  expect(citedDocuments([citing('x', undefined, ...cited)], {}).map(({ slug }) => slug)).toEqual([
    ...['b', 'c', 'a'],
  ]);
});
