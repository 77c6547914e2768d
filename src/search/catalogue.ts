/**
 * The table beside the index: which dispatch is of which province, year and so on. With it the counts
 * at the filters are right for any set of dispatches, where Pagefind counts for one search only.
 */
import { slugify } from '../archive/vietnamese.ts';
import { saysTheSame } from './query.ts';
import { type Word } from './words.ts';

export const facetNames = ['tinh', 'nam', 'loai', 'chu-de', 'nguoi-ky'] as const;
export type FacetName = (typeof facetNames)[number];

/** The day a dispatch is filed under, then for each facet the places of its labels in `labels`. */
export type Row = [day: string, ...labels: number[][]];

/** As it stands in `facets.json`. */
export interface Catalogue {
  /** Folders of the parts of the index, the first of them ''. */
  parts: string[];
  /** A file of the index that must be there, to tell an empty result from a broken connection. */
  probe: string;
  labels: Record<FacetName, string[]>;
  /** By the folder of its part and the id that Pagefind gives the dispatch. */
  pages: Record<string, Row>;
}

/** What the reader has ticked, by slug; nothing ticked in a facet allows everything. */
export type Selection = Partial<Record<FacetName, readonly string[]>>;

/** One line of a filter. */
export interface Choice {
  slug: string;
  label: string;
  count: number;
}

function placesOf(row: Row | undefined, facet: FacetName): readonly number[] {
  return (row?.[facetNames.indexOf(facet) + 1] as number[] | undefined) ?? [];
}

function slugsOf(catalogue: Catalogue, id: string, facet: FacetName): string[] {
  const labels = catalogue.labels[facet];
  return placesOf(catalogue.pages[id], facet).map((place) => slugify(labels[place] ?? ''));
}

function allows(
  catalogue: Catalogue,
  id: string,
  selection: Selection,
  except?: FacetName,
): boolean {
  return facetNames.every((facet) => {
    const wanted = facet === except ? [] : (selection[facet] ?? []);
    return (
      wanted.length === 0 || slugsOf(catalogue, id, facet).some((slug) => wanted.includes(slug))
    );
  });
}

/** Gives the dispatches among `ids` that every facet of the selection allows, in the same order. */
export function select(
  catalogue: Catalogue,
  ids: readonly string[],
  selection: Selection,
): string[] {
  return ids.filter((id) => allows(catalogue, id, selection));
}

/**
 * Gives the lines of one filter with the number of dispatches each would leave, were it ticked
 * alone. Lines without any are left out, unless they are ticked.
 */
export function choices(
  catalogue: Catalogue,
  ids: readonly string[],
  selection: Selection,
  facet: FacetName,
): Choice[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    if (!allows(catalogue, id, selection, facet)) continue;
    for (const slug of slugsOf(catalogue, id, facet)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return catalogue.labels[facet]
    .map((label) => ({ slug: slugify(label), label }))
    .map((choice) => ({ ...choice, count: counts.get(choice.slug) ?? 0 }))
    .filter(({ slug, count }) => count > 0 || selection[facet]?.includes(slug));
}

/** Facets whose labels name a dispatch, as "Tiền Giang" does one that never prints its province. */
const naming = ['tinh', 'nguoi-ky'] as const;

/** Gives all dispatches whose province or signer bears just these words. */
export function labelled(catalogue: Catalogue, words: readonly Word[]): string[] {
  const hits = naming.flatMap((facet) =>
    catalogue.labels[facet].flatMap((label, place) =>
      saysTheSame(words, label) ? [{ facet, place }] : [],
    ),
  );
  return Object.keys(catalogue.pages).filter((id) =>
    hits.some(({ facet, place }) => placesOf(catalogue.pages[id], facet).includes(place)),
  );
}

/** Puts dispatches in order of time; the undated ones come last. */
export function byDay(catalogue: Catalogue, ids: readonly string[]): string[] {
  const day = (id: string) => catalogue.pages[id]?.[0] ?? '';
  return ids.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a < b ? -1 : 1));
}
