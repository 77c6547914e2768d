/**
 * The numbers that citations print, as patterns over raw text.
 *
 * Wider than the letterhead's (letterhead.ts): running text also cites laws, decrees and the letters of
 * small offices, and breaks a number over the end of a line.
 */

const letters = '\\p{Lu}[\\p{L}&]{0,11}\\d{0,2}';

/**
 * `số-LOẠI/CƠ QUAN` or `số/LOẠI-CƠ QUAN`: "534-CV/BTGTW", "342 - CV/TU", "2601/VPCP-KGVX", "117/2020/NĐ-CP". Text
 * recognition gives "16/CT- -TTg" where a line ended.
 */
const symbol = `\\d+[a-z]?(?:/\\d{4})?\\s*[-–/]\\s*${letters}\\s*[-–/](?:\\s*-)?\\s*${letters}(?:-${letters})*`;
/** Of the National Assembly, without a kind: "30/2021/QH15". */
const law = `\\d+/\\d{4}/${letters}`;
/** A number that says of itself that it is one. */
export const fullNumber = `(?:${symbol}|${law})`;
/** Of an office, without a kind: "1906 /SGDĐT"; only behind "số". */
export const officeNumber = '\\d+\\s*/\\s*\\p{Lu}[\\p{Lu}&]{1,7}(?!\\s*[-–/])';

/** Writes a printed number without blanks, with plain hyphens: "342-CV/TU". */
export function plainNumber(printed: string): string {
  return printed.replace(/\s+/gu, '').replace(/[-–]+/gu, '-');
}

/** Gives the year that stands in a number: "2020" of "117/2020/NĐ-CP". */
export function yearInNumber(number: string): string | undefined {
  return /^\d+[a-z]?\/(\d{4})\//u.exec(number)?.[1];
}

/**
 * What stands in the numbers of organs of which the country has one: the Party's central bodies (all end
 * in TW), National Assembly, President, Government and ministries. UBND, TU, BCĐ exist in every province.
 * Part of the rule by which permanent addresses are made: never take one away.
 */
const central =
  /^(?:\p{L}*TW|QH\d*|UBTVQH\d*|CTN|VPQH|VPCTN|CP|TTg|VPCP|BCĐQG|BYT|BCA|BQP|BNG|BNV|BTC|BCT|BGTVT|BGDĐT|BTTTT|BLĐTBXH|BKHĐT|BKHCN|BTNMT|BNNPTNT|BVHTTDL|BXD|BTP|TANDTC|VKSNDTC)$/u;

/** Tells whether a number's letters name an organ of which the country has one: "1699/CĐ-TTg", not "58-CV/TU". */
export function isCentral(number: string): boolean {
  return number
    .split(/[-/]/u)
    .slice(1)
    .some((group) => central.test(group));
}
