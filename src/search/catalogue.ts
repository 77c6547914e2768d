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

/** Compressed, but not called `.gz`: some hosts would announce that and unpack it on the way. */
export const catalogueFile = 'facets.pf_facets';

/** By facet and label. */
export type Slugs = Partial<Record<FacetName, Readonly<Record<string, string>>>>;

/** As it stands in that file. */
export interface Catalogue {
  /** Folders of the parts of the index, the first of them ''. */
  parts: string[];
  labels: Record<FacetName, string[]>;
  /** The slugs of labels that the archive does not call by their own letters: "tp-ho-chi-minh". */
  slugs?: Slugs;
  /** By the folder of its part and the id that Pagefind gives the dispatch. */
  pages: Record<string, Row | undefined>;
}

/** What the reader has ticked, by slug; nothing ticked in a facet allows everything. */
export type Selection = Partial<Record<FacetName, readonly string[]>>;

/** One line of a filter. */
export interface Choice {
  slug: string;
  label: string;
  count: number;
}

/** The places of the ticked labels; a facet without any is not there. */
type Wanted = [facet: FacetName, places: ReadonlySet<number>][];

function placesIn(row: Row | undefined, facet: FacetName): readonly number[] {
  return (row?.[facetNames.indexOf(facet) + 1] as number[] | undefined) ?? [];
}

function slugOf({ slugs }: Catalogue, facet: FacetName, label: string): string {
  return slugs?.[facet]?.[label] ?? slugify(label);
}

/**
 * Gives the selection with the archive's own slugs in place of those made of a label's letters, which older
 * addresses have: `?tinh=thanh-pho-ho-chi-minh`.
 */
export function withOwnSlugs(catalogue: Catalogue, selection: Selection): Selection {
  const own = (facet: FacetName, slug: string) => {
    const isOwn = (label: string) => slugOf(catalogue, facet, label) === slug;
    const { [facet]: labels } = catalogue.labels;
    const label = labels.some(isOwn) ? undefined : labels.find((name) => slugify(name) === slug);
    return label === undefined ? slug : slugOf(catalogue, facet, label);
  };
  const pairs = facetNames.flatMap((facet) => {
    const slugs = selection[facet]?.map((slug) => own(facet, slug));
    return slugs ? [[facet, [...new Set(slugs)]] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** A slug that no label has stays a condition, one that nothing fulfils. */
function wantedPlaces(catalogue: Catalogue, selection: Selection): Wanted {
  return facetNames.flatMap((facet): Wanted => {
    const slugs = selection[facet] ?? [];
    if (slugs.length === 0) return [];
    const places = catalogue.labels[facet].flatMap((label, at) =>
      slugs.includes(slugOf(catalogue, facet, label)) ? [at] : [],
    );
    return [[facet, new Set(places)]];
  });
}

function fulfils(row: Row | undefined, wanted: Wanted): boolean {
  return wanted.every(([facet, places]) => placesIn(row, facet).some((place) => places.has(place)));
}

/** Gives the dispatches among `ids` that every facet of the selection allows, in the same order. */
export function select(
  catalogue: Catalogue,
  ids: readonly string[],
  selection: Selection,
): string[] {
  const wanted = wantedPlaces(catalogue, selection);
  return ids.filter((id) => fulfils(catalogue.pages[id], wanted));
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
  const others = wantedPlaces(catalogue, selection).filter(([name]) => name !== facet);
  const counts = new Map<number, number>();
  for (const id of ids) {
    const row = catalogue.pages[id];
    if (!fulfils(row, others)) continue;
    for (const place of placesIn(row, facet)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return catalogue.labels[facet]
    .map((label, at) => ({
      slug: slugOf(catalogue, facet, label),
      label,
      count: counts.get(at) ?? 0,
    }))
    .filter(({ slug, count }) => count > 0 || selection[facet]?.includes(slug));
}

/** Facets whose labels name a dispatch, as "Tiền Giang" does one that never prints its province. */
const naming = ['tinh', 'nguoi-ky'] as const;

/** Gives all dispatches whose province or signer bears just these words. */
export function labelled(catalogue: Catalogue, words: readonly Word[]): string[] {
  const wanted = naming.map((facet): Wanted[number] => {
    const { [facet]: labels } = catalogue.labels;
    const places = labels.flatMap((label, at) => (saysTheSame(words, label) ? [at] : []));
    return [facet, new Set(places)];
  });
  return Object.entries(catalogue.pages).flatMap(([id, row]) =>
    wanted.some((condition) => fulfils(row, [condition])) ? [id] : [],
  );
}

/** Puts dispatches in order of time; the undated ones come last. */
export function byDay(catalogue: Catalogue, ids: readonly string[]): string[] {
  const key = (id: string) => `${catalogue.pages[id]?.[0] ?? ''} ${id}`;
  const keyed = ids.map((id) => [key(id), id] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, id]) => id);
}
