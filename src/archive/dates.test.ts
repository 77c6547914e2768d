import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, formatDay, formatDayInWords, isEdtf, readDate } from './dates.ts';

describe('readDate', () => {
  it.each([
    ['Cao Bằng, ngày 18 tháng 5 năm 2021', '2021-05-18'],
    ['Lai Châu, ngày 08 tháng 12 năm 2020', '2020-12-08'],
    ['Ninh Bình, ngày 22 tháng 7 năm 2021', '2021-07-22'],
    ['Hà Nội, Ngày 3 tháng 02 năm 2020', '2020-02-03'],
    ['ngày 18 tháng08 năm 2020', '2020-08-18'],
    ['ngày18tháng8năm2020', '2020-08-18'],
    ['ngày  18   tháng 8\nnăm 2020', '2020-08-18'],
  ])('reads the long form "%s"', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each([
    ['Công văn số 534-CV/BTGTW, ngày 13/5/2021', '2021-05-13'],
    ['Công điện của Thường trực Ban Bí thư ngày 07/3/2020', '2020-03-07'],
    ['Công điện số 1699/CĐ-TTg, ngày 02/12/2020', '2020-12-02'],
    ['ngày 03-12-2020', '2020-12-03'],
    ['ngày 3.12.2020', '2020-12-03'],
    ['ngày 3 / 12 / 2020', '2020-12-03'],
  ])('reads the short form "%s"', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each([
    ['a day left blank for handwriting', 'Cao Bằng, ngày   tháng 02 năm 2021'],
    ['a day and month without their year', 'từ ngày 27/4 đến nay'],
    ['a span of years', 'nhiệm kỳ 2021 - 2026'],
    ['a year alone', 'năm học 2020 - 2021'],
    ['two different strokes', 'ngày 13/5-2021'],
    ['a number that only ends like a date', 'lô hàng 113/5/2021'],
    ['a number that only begins like one', 'ngày 13/5/20211'],
    ['a long year', 'ngày 18 tháng 5 năm 20211'],
  ])('finds none in %s', (_, text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it.each([
    'ngày 42 tháng 7 năm 2021',
    'ngày 42/7/2021',
    'ngày 31/2/2021',
    'ngày 29/2/2021',
    'ngày 31 tháng 4 năm 2021',
    'ngày 0/5/2021',
    'ngày 5/13/2021',
    'ngày 01/01/0021',
  ])('refuses "%s", which is no day of the calendar', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  it('knows leap years', () => {
    expect(readDate('ngày 29/2/2020')).toBe('2020-02-29');
  });

  it('reads back every day that it writes', () => {
    const days = fc.date({
      min: new Date('1930-02-03'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(readDate(formatDay(iso))).toBe(iso);
        expect(readDate(`ngày ${formatDayInWords(iso)}`)).toBe(iso);
      }),
    );
  });
});

describe('isEdtf', () => {
  it.each([
    '2021-05-18',
    '2020-03',
    '2020',
    '2020-03-07/..',
    '2021-07-29/2021-08-31',
    '2020-02-29',
  ])('takes %s', (value) => {
    expect(isEdtf(value)).toBe(true);
  });

  it.each(['abc', '', '2021-02-30', '2021-02-29', '2021-13', '18/5/2021', '2021-5-18', 'tháng 5'])(
    'refuses "%s"',
    (value) => {
      expect(isEdtf(value)).toBe(false);
    },
  );
});

describe('bounds', () => {
  it.each([
    ['2021-05-18', '2021-05-18', '2021-05-18'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-07-29/2021-08-31', '2021-07-29', '2021-08-31'],
  ])('of %s are %s and %s', (date, earliest, latest) => {
    expect(bounds(date)).toEqual({ earliest, latest });
  });

  it('are open where the interval is', () => {
    expect(bounds('2020-03-07/..')).toEqual({ earliest: '2020-03-07', latest: undefined });
  });
});

describe('formatDay', () => {
  it.each([
    ['2020-03-07', '07/3/2020'],
    ['2021-05-18', '18/5/2021'],
    ['2020-12-02', '02/12/2020'],
    ['2020-12-08', '08/12/2020'],
    ['2020-02-06', '06/02/2020'],
    ['2020-01-31', '31/01/2020'],
    ['2020-10-15', '15/10/2020'],
    ['2020-03', '3/2020'],
    ['2020-01', '01/2020'],
    ['2020', '2020'],
  ])('writes %s as %s', (isoDay, expected) => {
    expect(formatDay(isoDay)).toBe(expected);
  });
});

describe('formatDayInWords', () => {
  it.each([
    ['2021-05-18', '18 tháng 5 năm 2021'],
    ['2020-12-08', '08 tháng 12 năm 2020'],
    ['2020-03-07', '07 tháng 3 năm 2020'],
    ['2020-02-06', '06 tháng 02 năm 2020'],
  ])('writes %s as "%s"', (isoDay, expected) => {
    expect(formatDayInWords(isoDay)).toBe(expected);
  });
});
