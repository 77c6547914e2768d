import { describe, expect, it, test } from 'vitest';
import { dateInWords, dateParts } from './citedDate.ts';

test.each([
  ['2021-05-18', [2021, 5, 18]],
  ['2021-05', [2021, 5]],
  ['2021', [2021]],
  ['2020-03-07/..', undefined],
  ['2021-07-29/2021-08-15', undefined],
  ['2021-05~', undefined],
])('%s names %j', (edtf, parts) => {
  expect(dateParts({ edtf, basis: 'printed' })).toEqual(parts);
});

describe('in words', () => {
  it.each([
    ['2021-05-18', '18/5/2021'],
    ['2020-03-07', '07/3/2020'],
    ['2021-05', '5/2021'],
    ['2020-03-07/..', 'vào hoặc sau ngày 07/3/2020'],
    ['2021-07-29/2021-08-15', 'trong khoảng từ ngày 29/7/2021 đến ngày 15/8/2021'],
    ['2021-05~', 'trong khoảng từ ngày 01/5/2021 đến ngày 31/5/2021'],
  ])('writes %s in Vietnamese, in brackets unless it is printed', (edtf, words) => {
    expect(dateInWords({ edtf, basis: 'printed' }, 'vi')).toBe(words);
    expect(dateInWords({ edtf, basis: 'inferred' }, 'vi')).toBe(`[${words}]`);
    expect(dateInWords({ edtf, basis: 'external' }, 'vi')).toBe(`[${words}]`);
  });

  it.each([
    ['2020-03-07/..', '[on or after March 7, 2020]', '[on or after 7 March 2020]'],
    [
      '2021-07-29/2021-08-15',
      '[between July 29, 2021 and August 15, 2021]',
      '[between 29 July 2021 and 15 August 2021]',
    ],
    ['2021-05-18', '[May 18, 2021]', '[18 May 2021]'],
    ['2021-05', '[May 2021]', '[May 2021]'],
    ['2021', '[2021]', '[2021]'],
  ])('writes %s in English as the style orders days', (edtf, monthFirst, dayFirst) => {
    expect(dateInWords({ edtf, basis: 'inferred' }, 'monthFirst')).toBe(monthFirst);
    expect(dateInWords({ edtf, basis: 'inferred' }, 'dayFirst')).toBe(dayFirst);
  });
});
