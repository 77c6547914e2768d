/**
 * The documents from above that dispatches cite and carry out, each with every dispatch that cites it.
 */
import type { CitedList } from '../citedDocument.ts';
import type { Citation, Dispatch } from '../dispatch.ts';

/** What a dispatch must tell of itself to stand in a chain. */
export type CitingDispatch = Pick<
  Dispatch,
  'id' | 'kind' | 'province' | 'number' | 'date' | 'organ' | 'citations'
>;

/** One citation, with the days from the cited document to the dispatch where both days are known. */
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
  title: string | undefined;
  references: string[];
  /** The id of the dispatch of this archive that the document turns out to be. */
  heldAs: string | undefined;
  /** In order of time of the citing dispatches. */
  citations: CitingPlace[];
}

/** Gathers the cited documents of all dispatches, in order of their dates, undated ones last. */
export function citedDocuments(
  _dispatches: readonly CitingDispatch[],
  _list: CitedList,
): CitedDocument[] {
  return [];
}
