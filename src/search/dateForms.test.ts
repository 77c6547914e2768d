import { describe, expect, it } from 'vitest';
import { dateForms } from './dateForms.ts';

describe('dateForms', () => {
  it.each([
    ['18/5/2021', '18 tháng 5 năm 2021'],
    ['18-05-2021', '18 tháng 5 năm 2021'],
    ['ngày 18 tháng 5 năm 2021', '18/5/2021'],
    ['ngay 18 thang 5 nam 2021', '18/5/2021'],
    ['ngày 18/5/2021', '18/5/2021'],
    ['Ngay 18-5-2021', '18 tháng 5 năm 2021'],
    ['2021-05-18', '18/5/2021'],
    // 003 prints "08 tháng 12", 001 "07/3", 003 again "02/12".
    ['8/12/2020', '08 tháng 12 năm 2020'],
    ['7/3/2020', '07/3/2020'],
    ['07.03.2020', '07/3/2020'],
  ])('%s stands in documents as %s', (typed, form) => {
    expect(dateForms(typed)).toContain(form);
  });

  it('takes nothing else for a date', () => {
    expect(
      ['182-CV/TU', '2020 - 2021', '27/4', 'mục tiêu kép', 'ngày 27/4', 'ngày 5K'].flatMap(
        dateForms,
      ),
    ).toEqual([]);
  });
});
