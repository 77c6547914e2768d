import { describe, expect, it, test } from 'vitest';
import { isCentral, plainNumber, yearInNumber } from './citedNumber.ts';

test.each([
  ['342 - CV/TU', '342-CV/TU'],
  ['16/CT-\nTTg', '16/CT-TTg'],
  ['16/CT- -TTg', '16/CT-TTg'],
  ['58–CV/TU', '58-CV/TU'],
  ['117/2020/NĐ-CP', '117/2020/NĐ-CP'],
])('"%s" is written %s', (printed, plain) => {
  expect(plainNumber(printed)).toBe(plain);
});

test.each([
  ['117/2020/NĐ-CP', '2020'],
  ['30/2021/QH15', '2021'],
  ['1699/CĐ-TTg', undefined],
  ['534-CV/BTGTW', undefined],
  ['2020', undefined],
])('the year in %s is %s', (number, year) => {
  expect(yearInNumber(number)).toBe(year);
});

describe('a number is of the whole country', () => {
  it.each([
    ...['07-KL/TW', '534-CV/BTGTW', '36-HD/VPTW', '1699/CĐ-TTg', '68/NQ-CP', '117/2020/NĐ-CP'],
    ...['30/2021/QH15', '268/NQ-UBTVQH15', '2601/VPCP-KGVX', '5599/BYT-MT', '1246/QĐ-BYT'],
  ])('%s', (number) => {
    expect(isCentral(number)).toBe(true);
  });

  // SEEDS: "TU" does not name a province.
  it.each([
    ...['58-CV/TU', '05/CĐ-TU', '601/UBND-YT', '5/QĐ-UBND', '12/NQ-HĐND', '10-CV/BTGTU'],
    ...['187/PGD&ĐT', '5/TB-BCĐ', '3-KH/HU', '16'],
  ])('but not %s', (number) => {
    expect(isCentral(number)).toBe(false);
  });
});
