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

const partyCentre = /^\p{L}*TW$/u;
const stateCentre = new RegExp(
  `^(?:${[
    'QH\\d*|UBTVQH\\d*|CTN|VPQH|VPCTN|HĐBCQG|KTNN|TANDTC|VKSNDTC|CP|TTg|VPCP|BCĐQG\\p{L}*',
    'BYT|BCA|BQP|BNG|BNV|BTC|BCT|BGTVT|BGD&?ĐT|BTT&?TT|B?LĐTBXH|BLĐTB&XH|BKH&?ĐT|BKH&?CN|BTN&?MT',
    'BNN|BNN&?PTNT|BVHTT&?DL|BXD|BTP|UBDT|TTCP|NHNN|TCHQ|TLĐ|TWĐTN',
  ].join('|')})$`,
  'u',
);
/** Of huyện ủy, quận ủy, thị ủy, thành ủy of a provincial town, đảng ủy, and of their offices: VPHU. */
const belowProvince = /^\p{L}*(?:HU|QU|ThU|ThịU|TXU|ĐU)$/u;
/** Of a province's committee, its offices and departments: VPTU, BTGTU. */
const provincial = /^\p{L}*TU$/u;

/** The letters of a number: "CĐ" and "TTg" of "1699/CĐ-TTg". */
function groupsOf(number: string): string[] {
  return number.split(/[-/]/u).slice(1);
}

/**
 * Tells whether a number's letters name an organ of which the country has one, such as the Party's central bodies
 * (all end in TW), the Government, ministries: "1699/CĐ-TTg", not "58-CV/TU". UBND, TU, BCĐ exist in every
 * province, BHXH and the like too. Part of the rule by which permanent addresses are made: never let one go.
 */
export function isCentral(number: string): boolean {
  return groupsOf(number).some((group) => partyCentre.test(group) || stateCentre.test(group));
}

/**
 * Tells of a central number whether it is the Party's: "172-TB/TW" by 36-HD/VPTW. The State writes "15/CĐ-TW"
 * (NĐ 30/2020/NĐ-CP), and MTTW is the Front.
 */
export function isOfParty(number: string): boolean {
  return /^\d+[a-z]?-[^/]+\/(?!MTTW)\p{L}*TW$/u.test(number);
}

/** Tells whether every district, town and commune has numbers with such letters: "06-CT/HU". */
export function isBelowProvince(number: string): boolean {
  return groupsOf(number).some((group) => belowProvince.test(group)) && !isCentral(number);
}

/** Tells whether the letters are those of a province's Party committee: "58-CV/TU". */
export function isProvincial(number: string): boolean {
  return groupsOf(number).some((group) => provincial.test(group)) && !isCentral(number);
}
