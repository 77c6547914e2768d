/**
 * The documents from above that dispatches cite and carry out, each with every dispatch that cites it.
 */
import type { CitedEntry, CitedList } from '../citedDocument.ts';
import { bounds } from '../dates.ts';
import { known, type Citation, type Dispatch } from '../dispatch.ts';
import { onOneLine } from '../find/told.ts';
import { heldDispatches } from './held.ts';

/** What a dispatch must tell of itself to stand in a chain. */
export type CitingDispatch = Pick<
  Dispatch,
  'id' | 'kind' | 'province' | 'number' | 'date' | 'organ' | 'citations'
>;

/**
 * One citation, with the days from the cited document to the dispatch where both are of a calendar day;
 * negative where the dispatch bears the earlier day.
 */
export interface CitingPlace {
  dispatch: string;
  citation: Citation;
  lag: number | undefined;
}

export interface CitedDocument {
  slug: string;
  /** As the fullest citation has it; `kinds` holds all words used for it. */
  kind: string;
  kinds: string[];
  number: string | undefined;
  /** EDTF, printed in a citing text or known from outside (then with references). */
  date: { edtf: string; basis: 'printed' | 'external' } | undefined;
  organ: string | undefined;
  /** Whose province's document it is, where every province has such a number or organ. */
  province?: string | undefined;
  /** Its subject (trích yếu): known from outside, else as citing texts print it. */
  title: string | undefined;
  references: string[];
  /** The id of the dispatch of this archive that the document turns out to be. */
  heldAs: string | undefined;
  /** In order of time of the citing dispatches. */
  citations: CitingPlace[];
}

const undated = '9999-12-31';
const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Reading EDTF takes a hundred times as long as seeing a day. */
function firstDay(edtf: string | undefined): string {
  if (edtf === undefined) return undated;
  return isDay.test(edtf) ? edtf : bounds(edtf).earliest;
}

function inTime(dispatches: readonly CitingDispatch[]): CitingDispatch[] {
  const days = new Map(dispatches.map(({ id, date }) => [id, firstDay(known(date))]));
  return dispatches.toSorted(
    (a, b) => compare(days.get(a.id) ?? '', days.get(b.id) ?? '') || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Gives the days from one EDTF date to another, `undefined` unless both are calendar days. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined || !isDay.test(from) || !isDay.test(to))
    return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** How much a citation tells; "Văn bản" tells no kind, and "Chỉ thị số 16" only half of a number. */
function fullness({ kind, number, date, organ }: Citation): number {
  const told = [
    number !== undefined && /\D/u.test(number) ? number : undefined,
    number,
    date,
    organ,
    /^\p{Lu}/u.test(kind) || undefined,
    kind === 'Văn bản' ? undefined : kind,
  ];
  return told.reduce(
    (sum, field, index) => sum + (field === undefined ? 0 : 2 ** (told.length - index)),
    0,
  );
}

/** Gives the commonest of the values, of equally common ones the first. */
function commonest(values: readonly string[]): string | undefined {
  const counts = Map.groupBy(values, (value) => value);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function dateOf(
  citations: readonly Citation[],
  entry: CitedEntry | undefined,
): CitedDocument['date'] {
  const printed = citations.flatMap(({ date }) => date ?? []);
  const edtf = entry?.date ?? commonest(printed);
  return edtf === undefined
    ? undefined
    : { edtf, basis: printed.includes(edtf) ? 'printed' : 'external' };
}

function kindsOf(citations: readonly Citation[]): string[] {
  const kinds = new Map<string, string>();
  for (const { kind } of citations) {
    const key = kind.toLowerCase();
    if (!kinds.has(key) || /^\p{Lu}/u.test(kind)) kinds.set(key, kind);
  }
  return [...kinds.values()];
}

/** Gives what citing texts print of a document, the fullest of them first. */
export function printedOf(citations: readonly Citation[]) {
  const [best, ...others] = citations.toSorted((a, b) => fullness(b) - fullness(a));
  const organ = best?.organ ?? others.find((other) => other.organ !== undefined)?.organ;
  return { kind: best?.kind ?? '', number: best?.number, organ, province: best?.province };
}

type Place = Omit<CitingPlace, 'lag'> & { date: string | undefined };

function describe(slug: string, places: readonly Place[], list: CitedList) {
  const citations = places.map(({ citation }) => citation);
  const entry = list[slug];
  const date = dateOf(citations, entry);
  const subjects = citations.flatMap(({ subject }) => (subject ? onOneLine(subject.text) : []));
  const { kind, number, organ, province } = { ...printedOf(citations), ...entry };
  return {
    ...{ slug, kind, kinds: kindsOf(citations), number, date, organ, province },
    title: entry?.title ?? commonest(subjects),
    references: entry?.references ?? [],
    citations: places.map(({ dispatch, citation, date: day }) => ({
      dispatch,
      citation,
      lag: daysBetween(date?.edtf, day),
    })),
  };
}

/** Gathers the cited documents of all dispatches, in order of their dates, undated ones last. */
export function citedDocuments(
  dispatches: readonly CitingDispatch[],
  list: CitedList,
): CitedDocument[] {
  const heldAs = heldDispatches(dispatches);
  const places = inTime(dispatches).flatMap(({ id, date, citations }) =>
    citations.map((citation): Place => ({ dispatch: id, citation, date: known(date) })),
  );
  const documents = [...Map.groupBy(places, ({ citation }) => citation.document)].map(
    ([slug, cited]) => {
      const document = describe(slug, cited, list);
      return { ...document, heldAs: heldAs(document) };
    },
  );
  return documents.toSorted(
    (a, b) => compare(firstDay(a.date?.edtf), firstDay(b.date?.edtf)) || compare(a.slug, b.slug),
  );
}
