/**
 * Makes the table beside the index (catalogue.ts) from what Pagefind has written: only its fragments tell
 * which id it gave to which page.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { slugify } from '../archive/vietnamese.ts';
import { facetNames, type Catalogue, type FacetName, type Row, type Slugs } from './catalogue.ts';
import { fromIndexText } from './letters.ts';

interface Fragment {
  id: string;
  url: string;
  filters: Record<string, string[] | undefined>;
}

/** Stands before the JSON of each fragment. */
const signature = 'pagefind_dcd';

function readFragment(folder: string, file: string): Omit<Fragment, 'id'> {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  return JSON.parse(text.slice(signature.length)) as Omit<Fragment, 'id'>;
}

function readFragments(output: string, part: string): Fragment[] {
  const folder = join(output, part, 'fragment');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const { url, filters } = readFragment(folder, file);
      return { id: `${part}${file.replace(/\.pf_fragment$/u, '')}`, url, filters };
    });
}

function labelsOf(fragments: readonly Fragment[], facet: FacetName): string[] {
  const labels = fragments.flatMap(({ filters }) => filters[facet] ?? []).map(fromIndexText);
  return [...new Set(labels)].sort((a, b) => a.localeCompare(b, 'vi'));
}

/** Of all slugs of the archive, only those that are needed and cannot be made of their label. */
function ownSlugs(facets: readonly (readonly [FacetName, string[]])[], slugs: Slugs): Slugs {
  const own = facets.map(([facet, labels]) => {
    const pairs = labels.map((label) => [label, slugs[facet]?.[label] ?? slugify(label)] as const);
    return [facet, pairs.filter(([label, slug]) => slug !== slugify(label))] as const;
  });
  const some = own.filter(([, pairs]) => pairs.length > 0);
  return Object.fromEntries(some.map(([facet, pairs]) => [facet, Object.fromEntries(pairs)]));
}

/**
 * Reads the parts of the index in `output` and gives the table for them. `days` has the day each
 * address is filed under, `slugs` what the archive calls a label in its addresses.
 */
export function makeCatalogue(
  output: string,
  parts: readonly string[],
  days: ReadonlyMap<string, string>,
  slugs: Slugs,
): Catalogue {
  const fragments = parts.flatMap((part) => readFragments(output, part));
  const facets = facetNames.map((facet) => [facet, labelsOf(fragments, facet)] as const);
  const row = ({ url, filters }: Fragment): Row => [
    days.get(url) ?? '',
    ...facets.map(([facet, labels]) =>
      (filters[facet] ?? []).map((label) => labels.indexOf(fromIndexText(label))),
    ),
  ];
  return {
    parts: [...parts],
    labels: Object.fromEntries(facets) as Catalogue['labels'],
    slugs: ownSlugs(facets, slugs),
    pages: Object.fromEntries(fragments.map((fragment) => [fragment.id, row(fragment)])),
  };
}
