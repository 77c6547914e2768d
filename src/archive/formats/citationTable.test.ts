import { expect, test } from 'vitest';
import { dispatchIds } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch } from '../../site/archive.ts';
import { imprintOf } from '../../site/imprint.ts';
import { citedDocuments } from '../relate/directives.ts';
import { citationColumns, citationRows, quotingOf } from './citationTable.ts';

const imprint = imprintOf('.');
const quoting = dispatchIds.map((id) => quotingOf(readDispatch('.', id).dispatch));
const rows = citationRows(quoting, citedDocuments(quoting, authoritiesOf('.').cited), imprint).map(
  (row) => Object.fromEntries(citationColumns.map((column, index) => [column, row[index]])),
);

test('a row a citation, dispatch after dispatch, in the order of the texts', () => {
  expect(
    rows.map(({ id, order, document }) => `${id ?? ''} ${order ?? ''} ${document ?? ''}`),
  ).toEqual(
    quoting.flatMap(({ id, citations }) =>
      citations.map(({ document }, index) => `${id} ${index + 1} ${document}`),
    ),
  );
  expect(rows).toHaveLength(10);
});

test('a row holds what is printed, the words that say so, and what is known beyond', () => {
  expect(rows.find(({ number }) => number === '68/NQ-CP')).toEqual({
    id: 'ninh-binh-342-cv-tu-2021',
    order: '3',
    fragment: 'muc-3-d2',
    permalink: imprint.permalink('ninh-binh-342-cv-tu-2021', 'muc-3-d2'),
    words: 'Nghị quyết 68/NQ-CP của Chính phủ',
    document: '68-nq-cp-2021',
    document_permalink: imprint.address('/vien-dan/68-nq-cp-2021/'),
    kind: 'Nghị quyết',
    number: '68/NQ-CP',
    date: '',
    organ: 'Chính phủ',
    province: '',
    subject: 'về hỗ trợ người lao động, doanh nghiệp gặp khó khăn do Covid-19',
    carried_out: '',
    passed_on: 'thực hiện',
    resolved_by: 'editor',
    document_date: '2021-07-01',
    document_date_basis: 'external',
    lag_days: '21',
  });
});

test('what is not known is empty, and its basis says so', () => {
  expect(rows.at(-1)).toMatchObject({
    words: 'Nghị quyết của HĐND tỉnh',
    number: '',
    date: '',
    province: 'ninh-binh',
    document_date: '',
    document_date_basis: 'unknown',
    lag_days: '',
  });
  expect(rows.filter(({ lag_days: lag }) => lag === '').map(({ id }) => id)).toEqual([
    'tien-giang-cong-van-khong-so-2020',
    'lang-son-chi-thi-khong-so-2021',
    'ninh-binh-342-cv-tu-2021',
  ]);
});

test('an archive without citations has no row', () => {
  expect(citationRows([], [], imprint)).toEqual([]);
});
