/**
 * The full number of a document that is cited by kind, organ and bare number: "Chỉ thị số 16 … của Thủ tướng
 * Chính phủ" is 16/CT-TTg. It serves to tell which document is meant, and stands for no printed word.
 *
 * Only where a rule leaves one answer: Party numbers are `số-LOẠI/CƠ QUAN` in one series for a committee and its
 * standing bodies (36-HD/VPTW), State numbers `số/LOẠI-CƠ QUAN` (NĐ 30/2020/NĐ-CP, phụ lục I). Decisions of the Prime
 * Minister, and what provincial People's Councils and Committees resolve and decide, have two series, of which
 * the one writes its year ("23/QĐ-TTg", "23/2021/QĐ-TTg"): a bare number does not tell which.
 */
import { kinds } from './kinds.ts';
import { slugify } from './vietnamese.ts';

/** Party organs by their slugs in content/organs.yaml, with the letters that end their numbers. */
const partyOrgans: Record<string, string> = {
  'ban-chap-hanh-trung-uong': 'TW',
  'bo-chinh-tri': 'TW',
  'ban-bi-thu': 'TW',
  'thuong-truc-ban-bi-thu': 'TW',
  'ban-tuyen-giao-trung-uong': 'BTGTW',
  'tinh-uy': 'TU',
  'ban-thuong-vu-tinh-uy': 'TU',
  'thuong-truc-tinh-uy': 'TU',
  'ban-chap-hanh-dang-bo-tinh': 'TU',
};
/** Telegrams are numbered "CĐ" here and "Đ" there. */
const partyKinds = new Map(
  [
    ...kinds,
    { name: 'Quy định', abbreviation: 'QĐ' },
    { name: 'Thông báo kết luận', abbreviation: 'TB' },
    { name: 'Chương trình hành động', abbreviation: 'CTr' },
  ]
    .filter(({ abbreviation }) => abbreviation !== 'CĐ')
    .map(({ name, abbreviation }) => [slugify(name), abbreviation]),
);

/** Letters of State numbers, by kind and organ. */
const stateLetters: Record<string, string> = {
  'chi-thi thu-tuong-chinh-phu': 'CT-TTg',
  'cong-dien thu-tuong-chinh-phu': 'CĐ-TTg',
  'nghi-quyet chinh-phu': 'NQ-CP',
  'quyet-dinh bo-y-te': 'QĐ-BYT',
  'chi-thi bo-y-te': 'CT-BYT',
  'chi-thi uy-ban-nhan-dan-tinh': 'CT-UBND',
  'chi-thi chu-tich-uy-ban-nhan-dan-tinh': 'CT-UBND',
  'ke-hoach uy-ban-nhan-dan-tinh': 'KH-UBND',
};
/** Since law 80/2015/QH13, in force from 1 July 2016, these kinds set no norms any more and have one series. */
const singleSeries = 2017;

/**
 * Gives the full number; takes kind and organ as slugs (citedSlug.ts), the number as printed and the year. Gives
 * `undefined` for a number that is full already or none and where no rule holds.
 */
export function completedNumber(
  kind: string,
  organ: string | undefined,
  number: string,
  year: string | undefined,
): string | undefined {
  if (organ === undefined || !/^\d+$/u.test(number)) return undefined;
  const serial = number.padStart(2, '0');
  const party = partyOrgans[organ];
  const partyKind = partyKinds.get(kind);
  if (party !== undefined && partyKind !== undefined) return `${serial}-${partyKind}/${party}`;
  const key = `${kind} ${organ}`;
  if (key === 'nghi-dinh chinh-phu') return year && `${serial}/${year}/NĐ-CP`;
  const letters = stateLetters[key];
  return letters === undefined || Number(year ?? singleSeries) < singleSeries
    ? undefined
    : `${serial}/${letters}`;
}
