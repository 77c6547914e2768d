/**
 * Where a cited document comes from: the Party's or the State's centre, a province, or below.
 */
import { findOrganNames, type OrganPattern } from './find/organs.ts';
import type { Organs } from './organs.ts';

export const issuingLevels = [
  'dang-trung-uong',
  'nha-nuoc-trung-uong',
  'tinh',
  'duoi-tinh',
] as const;
export type IssuingLevel = (typeof issuingLevels)[number];

/**
 * Gives the level of an organ as citing texts print it, by content/organs.yaml; `undefined` where the list does
 * not know it.
 */
export function issuingLevel(
  printed: string | undefined,
  organs: Organs,
  pattern: OrganPattern,
): IssuingLevel | undefined {
  const [found] = printed === undefined ? [] : findOrganNames(printed, pattern);
  const organ = found && organs[found.organ];
  if (!organ) return undefined;
  if (organ.level !== 'trung-uong') return organ.level;
  return organ.branch === 'dang' ? 'dang-trung-uong' : 'nha-nuoc-trung-uong';
}
