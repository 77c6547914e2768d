/**
 * What became of the provinces of 2020–2021.
 */
import type { Provinces } from '../archive/provinces.ts';
import { provinceToday } from './facts.ts';
import { t } from './i18n/index.ts';

/** Says in a sentence what became of a province, by its slug: its name and borders, or that both stayed. */
export function sinceThen(slug: string, provinces: Provinces): string {
  const fate = provinceToday(slug, provinces);
  if (fate === undefined) return t.indexes.provinces.unchanged;
  return `${fate.charAt(0).toLocaleUpperCase('vi')}${fate.slice(1)}.`;
}
