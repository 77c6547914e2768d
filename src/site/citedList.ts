/**
 * The list of all cited documents, with what it can be narrowed by.
 */
import { known } from '../archive/dispatch.ts';
import { issuingLevels, type IssuingLevel } from '../archive/issuingLevel.ts';
import type { Provinces } from '../archive/provinces.ts';
import { chainsOf, type Chain } from '../archive/relate/chains.ts';
import { attestedOf } from '../archive/relate/citedFacts.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import { documentName, nameParts } from './citedNames.ts';
import type { FacetValue } from './facets.ts';
import { t } from './i18n/index.ts';
import type { Entry } from './loader.ts';

/** A cited document in the list. */
export interface ListedDocument {
  document: CitedDocument;
  name: string;
  organ: string | undefined;
  date: string | undefined;
  level: IssuingLevel | undefined;
  /** One for each dispatch that cites it, in order of time. */
  chains: Chain<Entry>[];
  /** Slugs of the provinces whose dispatches cite it. */
  provinces: string[];
}

/** Gives the list of `documents`, in their order. */
export function citedList(
  documents: Iterable<CitedDocument>,
  entryOf: (id: string) => Entry,
  provinces: Provinces,
  levelOf: (document: CitedDocument) => IssuingLevel | undefined,
): ListedDocument[] {
  return Array.from(documents, (document) => {
    const chains = chainsOf(document, entryOf);
    const slugs = chains.flatMap(({ dispatch }) => known(dispatch.province) ?? []);
    const { organ, date } = nameParts(document, provinces);
    return {
      document,
      name: documentName(document, provinces),
      // The names of documents without a number hold it already.
      organ: document.number === undefined ? undefined : organ,
      date,
      level: levelOf(document),
      chains,
      provinces: [...new Set(slugs)],
    };
  });
}

/** What stands for documents whose level is not known. */
export const unknownLevel = 'chua-ro';

function count(slugs: readonly string[], labelOf: (slug: string) => string): FacetValue[] {
  return [...Map.groupBy(slugs, (slug) => slug)].map(([slug, { length }]) => ({
    slug,
    label: labelOf(slug),
    count: length,
  }));
}

/** Gives the values that the list can be narrowed by: levels from the centre down, provinces by name. */
export function citedFacets(
  list: readonly ListedDocument[],
  provinces: Provinces,
): { key: 'cap' | 'tinh'; label: string; values: FacetValue[] }[] {
  const order: string[] = [...issuingLevels, unknownLevel];
  const levels = count(
    list.map(({ level }) => level ?? unknownLevel),
    (slug) => ({ ...t.cited.levels, [unknownLevel]: t.cited.filters.unknownLevel })[slug] ?? slug,
  ).sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
  const citing = count(
    list.flatMap((one) => one.provinces),
    (slug) => provinces[slug]?.name ?? slug,
  ).sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  return [
    { key: 'cap', label: t.cited.filters.level, values: levels },
    { key: 'tinh', label: t.cited.filters.province, values: citing },
  ];
}

/** Gives the words for kinds that the list has, each with what it means where the archive explains it. */
export function kindsExplained(list: readonly ListedDocument[]): [word: string, meaning: string][] {
  const words = new Set(
    list.flatMap(({ document }) => attestedOf(document, 'kind').map(({ value }) => value)),
  );
  return Object.entries(t.cited.kinds).filter(([word]) => words.has(word));
}
