/**
 * The documents that one dispatch cites, and the dispatches that cite it, as its page shows them.
 */
import type { Dispatch } from '../archive/dispatch.ts';
import type { Provinces } from '../archive/provinces.ts';
import { chainsOf, type Tie } from '../archive/relate/chains.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import { hrefOf } from './citedHref.ts';
import { lagLabel, nameParts } from './citedNames.ts';
import { t } from './i18n/index.ts';

/** One cited document as the page of the citing dispatch shows it. */
export interface Link {
  href: string;
  /** "Công văn số 534-CV/BTGTW, Ban Tuyên giáo Trung ương". */
  name: string;
  /** Its day, in brackets where no citing text prints it. */
  day: string;
  /** How many days later the dispatch came, or that this is not known. */
  lag: string;
  /** The closest tie between the two. */
  tie: Tie;
  /** Where the dispatch cites it: paragraph, and number of the citation on the page. */
  places: { block: string; n: number }[];
}

/**
 * Gives the cited documents of a dispatch in the order of its text, each once. `documents` are those
 * of the whole archive by slug. Throws an Error where they lack one.
 */
export function chainOf(
  { id, citations }: Pick<Dispatch, 'id' | 'citations'>,
  documents: ReadonlyMap<string, CitedDocument>,
  provinces: Provinces,
): Link[] {
  const numbered = citations.map(({ document, block }, index) => ({
    document,
    block,
    n: index + 1,
  }));
  return [...Map.groupBy(numbered, ({ document }) => document)].map(([slug, places]) => {
    const document = documents.get(slug);
    const chain =
      document && chainsOf(document, (of) => of).find(({ dispatch }) => dispatch === id);
    if (!chain) throw new Error(`The cited document ${slug} of ${id} was not gathered.`);
    const { name, organ, date } = nameParts(chain.document, provinces);
    return {
      href: hrefOf(chain.document),
      name: [name, organ].filter(Boolean).join(', '),
      day: date ?? t.reading.chain.noDay,
      lag: lagLabel(chain),
      tie: chain.ties[0],
      places: places.map(({ block, n }) => ({ block, n })),
    };
  });
}

const citing = new WeakMap<object, Map<string, string[]>>();

function citingByHeld(documents: ReadonlyMap<string, CitedDocument>): Map<string, string[]> {
  const known = citing.get(documents);
  if (known) return known;
  const byHeld = new Map<string, string[]>();
  for (const { heldAs, citations } of documents.values()) {
    if (heldAs === undefined) continue;
    const ids = citations.map(({ dispatch }) => dispatch);
    byHeld.set(heldAs, [...new Set([...(byHeld.get(heldAs) ?? []), ...ids])]);
  }
  citing.set(documents, byHeld);
  return byHeld;
}

/** Gives the ids of the dispatches that cite the dispatch `id`, in order of time. */
export function citingOf(id: string, documents: ReadonlyMap<string, CitedDocument>): string[] {
  return citingByHeld(documents).get(id) ?? [];
}
