/**
 * Where a cited document comes from: the Party's or the State's centre, a province, or below.
 */
import { issuerOf } from './citedIssuer.ts';
import { isBelowProvince, isCentral, isOfParty, isProvincial } from './find/citedNumber.ts';
import type { OrganPattern } from './find/organs.ts';
import type { Organs } from './organs.ts';

export const issuingLevels = [
  'dang-trung-uong',
  'nha-nuoc-trung-uong',
  'tinh',
  'duoi-tinh',
] as const;
export type IssuingLevel = (typeof issuingLevels)[number];

/** What is printed of a cited document that tells its level. */
export interface Issued {
  number?: string | undefined;
  organ?: string | undefined;
  /** Slug of the province whose document it is. */
  province?: string | undefined;
}

/** The letters of a number tell whose it is; those of "5/QĐ-UBND" are of a province as of a district. */
function levelOfNumber(number: string): IssuingLevel | undefined {
  if (isCentral(number)) return isOfParty(number) ? 'dang-trung-uong' : 'nha-nuoc-trung-uong';
  if (isBelowProvince(number)) return 'duoi-tinh';
  return isProvincial(number) ? 'tinh' : undefined;
}

/**
 * Gives the level of the organ as citing texts print it, by content/organs.yaml, else the one that the number
 * tells (36-HD/VPTW, NĐ 30/2020/NĐ-CP); `undefined` where neither does.
 */
export function issuingLevel(
  { number, organ, province }: Issued,
  organs: Organs,
  pattern: OrganPattern,
): IssuingLevel | undefined {
  const issuer = organ === undefined ? undefined : issuerOf(organ, pattern, province);
  if (issuer?.level === undefined) return number === undefined ? undefined : levelOfNumber(number);
  if (issuer.level !== 'trung-uong') return issuer.level;
  return organs[issuer.slug]?.branch === 'dang' ? 'dang-trung-uong' : 'nha-nuoc-trung-uong';
}
