import { describe, expect, it, test } from 'vitest';
import {
  isBelowProvince,
  isCentral,
  isOfParty,
  isProvincial,
  plainNumber,
  yearInNumber,
} from './citedNumber.ts';

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
    ...['914/LĐTBXH-BTXH', '2194/QĐ-BCĐQGPCD', '5188/QĐ-BCĐQG', '4351/BCĐQG', '1265/BVHTTDL-TCDL'],
    ...['12/2021/TT-BGDĐT', '45/BGD&ĐT-GDTC', '7/NHNN-TD', '9/BNN-TY', '27/HD-TLĐ', '5/UBDT-VP'],
    ...['6/TTCP-VP', '8/TCHQ-GSQL', '1/KH-BKHĐT', '3/BTNMT-VP', '2/TB-VPCP', '15/CĐ-TW'],
  ])('%s', (number) => {
    expect(isCentral(number)).toBe(true);
  });

  // SEEDS: "TU" does not name a province.
  it.each([
    ...['58-CV/TU', '05/CĐ-TU', '601/UBND-YT', '5/QĐ-UBND', '12/NQ-HĐND', '10-CV/BTGTU'],
    ...['187/PGD&ĐT', '5/TB-BCĐ', '3-KH/HU', '16', '15/SYT-NVY', '9/SLĐTBXH-VP', '5/GDĐT-VP'],
    ...['4/BHXH-CĐ', '6-CV/ĐUK'],
  ])('but not %s', (number) => {
    expect(isCentral(number)).toBe(false);
  });
});

test.each([
  ['07-KL/TW', true],
  ['534-CV/BTGTW', true],
  ['15/CĐ-TW', false],
  ['1-TB/MTTW', false],
  ['1699/CĐ-TTg', false],
])('%s is of the Party’s centre: %s', (number, isParty) => {
  expect(isOfParty(number)).toBe(isParty);
});

test.each([
  ['06-CT/HU', true, false],
  ['12-CV/QU', true, false],
  ['3-KH/ThU', true, false],
  ['3-KH/ThịU', true, false],
  ['8-TB/VPHU', true, false],
  ['5-NQ/ĐU', true, false],
  ['58-CV/TU', false, true],
  ['05/CĐ-TU', false, true],
  ['245-TB/VPTU', false, true],
  ['10-CV/BTGTU', false, true],
  ['88/KH-UBND', false, false],
  ['07-KL/TW', false, false],
  ['16', false, false],
])('%s: below the province %s, of the province %s', (number, isLow, isOfProvince) => {
  expect([isBelowProvince(number), isProvincial(number)]).toEqual([isLow, isOfProvince]);
});
