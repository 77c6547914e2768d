/**
 * The facets that lists of dispatches can be narrowed by.
 */
import { known } from '../archive/dispatch.ts';
import { kindName } from '../archive/kinds.ts';
import type { Provinces } from '../archive/provinces.ts';
import type { Theme } from '../archive/theme.ts';
import { slugify } from '../archive/vietnamese.ts';
import type { Entry } from './loader.ts';
import { yearOf } from './dispatchPage.ts';
import { t } from './i18n/index.ts';

export interface FacetValue {
  slug: string;
  label: string;
  count: number;
}

/** What one group of filters chooses by; `key` names the `data-` attribute of the entries. */
export interface FilterGroup {
  key: string;
  label: string;
  values: FacetValue[];
}

/** What the list of all dispatches is narrowed by. */
export interface Facet extends FilterGroup {
  key: 'tinh' | 'nam' | 'loai' | 'chu-de' | 'nguoi-ky';
}

type Labels = Record<Facet['key'], string[]>;

function labelsOf(entry: Entry, provinces: Provinces, themes: readonly Theme[]): Labels {
  const { province, kind, signature, mentions } = entry;
  const kindSlug = known(kind);
  const list = (label: string | undefined) => (label === undefined ? [] : [label]);
  return {
    tinh: list(provinces[known(province) ?? '']?.name),
    nam: list(yearOf(entry)),
    loai: list(kindSlug && kindName(kindSlug)),
    'chu-de': themes
      .filter(({ slug }) => mentions.some(({ theme }) => theme === slug))
      .map(({ name }) => name),
    'nguoi-ky': list(known(signature.name)),
  };
}

/** Gives the values of a dispatch in every facet, as slugs: `{ tinh: ['cao-bang'], … }`. */
export function facetSlugs(entry: Entry, provinces: Provinces, themes: readonly Theme[]) {
  const labels = labelsOf(entry, provinces, themes);
  return Object.fromEntries(
    Object.entries(labels).map(([key, values]) => [key, values.map(slugify)]),
  ) as Labels;
}

function count(labels: string[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, of]) => ({ slug: slugify(label), label, count: of }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}

/** Gives every facet with its values and how many of `entries` have each. */
export function facets(
  entries: readonly Entry[],
  provinces: Provinces,
  themes: readonly Theme[],
): Facet[] {
  const all = entries.map((entry) => labelsOf(entry, provinces, themes));
  const names: [Facet['key'], string][] = [
    ['tinh', t.dispatchList.province],
    ['nam', t.dispatchList.year],
    ['loai', t.dispatchList.kind],
    ['chu-de', t.dispatchList.theme],
    ['nguoi-ky', t.dispatchList.signer],
  ];
  return names.map(([key, label]) => ({
    key,
    label,
    values: count(all.flatMap((labels) => labels[key])),
  }));
}

/** Gives the id of the radio button that chooses `slug` among the values of the facet `key`. */
export function choiceId(key: string, slug: string): string {
  return `loc-${key}-${slug}`;
}

/** Gives the CSS that hides entries (`data-<key>`, slugs apart by blanks) which a chosen value leaves out. */
export function filterRules(groups: readonly FilterGroup[]): string {
  return groups
    .flatMap(({ key, values }) =>
      values.map(
        ({ slug }) =>
          `.filtered:has(#${choiceId(key, slug)}:checked) .entry:not([data-${key}~="${slug}"]){display:none}`,
      ),
    )
    .join('');
}
