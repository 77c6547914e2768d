/**
 * Every way into the archive, with how much each leads to.
 */
import type { Authorities } from '../archive/assemble.ts';
import type { Theme } from '../archive/theme.ts';
import { t } from './i18n/index.ts';
import { byKind, byProvince, bySigner, byYear } from './indexes.ts';
import type { Entry } from './loader.ts';
import { byOrgan } from './organIndex.ts';
import { urls } from './urls.ts';

export interface LookUp {
  href: string;
  title: string;
  sentence: string;
  count: string;
}

function distinct(values: Iterable<string>): number {
  return new Set(values).size;
}

function pairs(entries: readonly Entry[]): number {
  return distinct(
    entries.flatMap(({ id, twins }) => twins.map(({ other }) => [id, other].sort().join(' '))),
  );
}

function counts(
  entries: readonly Entry[],
  themes: readonly Theme[],
  { provinces, organs }: Pick<Authorities, 'provinces' | 'organs'>,
) {
  const { counts: say } = t.indexes.lookUp;
  const all = <Found>(find: (entry: Entry) => Found[]) => entries.flatMap(find);
  return {
    provinces: say.provinces(byProvince(entries, provinces).length, Object.keys(provinces).length),
    years: say.years(byYear(entries).length),
    kinds: say.kinds(byKind(entries).length),
    signers: say.signers(bySigner(entries).length),
    organs: say.organs(byOrgan(entries, organs).length),
    themes: say.themes(themes.length),
    cited: say.cited(distinct(all(({ citations }) => citations).map(({ document }) => document))),
    timeline: say.timeline(entries.length),
    abbreviations: say.abbreviations(
      distinct(all(({ abbreviations }) => abbreviations).map(({ abbreviation }) => abbreviation)),
    ),
    pairs: say.pairs(pairs(entries)),
  };
}

/** Gives all indexes of the archive, each with a sentence and its count. */
export function lookUps(
  entries: readonly Entry[],
  themes: readonly Theme[],
  authorities: Pick<Authorities, 'provinces' | 'organs'>,
): LookUp[] {
  const { lookUp, provinces, years, kinds, signers, organs } = t.indexes;
  const titles = {
    ...{ provinces: provinces.title, years: years.title, kinds: kinds.title },
    ...{ signers: signers.title, organs: organs.title, themes: t.themes.title },
    ...lookUp.titles,
  };
  const count = counts(entries, themes, authorities);
  return (Object.keys(count) as (keyof typeof count)[]).map((index) => ({
    href: urls[index],
    title: titles[index],
    sentence: lookUp[index],
    count: count[index],
  }));
}
