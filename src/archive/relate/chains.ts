/**
 * Chains: a cited document, a dispatch that cites it, and the days between them.
 */
import type { CitedDocument } from './directives.ts';

/** A cited document and one dispatch that cites it, however often. */
export interface Chain<Dispatch> {
  document: CitedDocument;
  dispatch: Dispatch;
  /** Days from the document to the dispatch, negative where the dispatch bears the earlier day. */
  lag: number | undefined;
  /** The dispatch says at least once that it carries the document out. */
  isCarriedOut: boolean;
  /** The paragraphs that cite it, each once, in order of the text. */
  blocks: string[];
}

/** Which of the two dates is no calendar day, so that no days can be counted. */
export type NoLag = 'document' | 'dispatch' | 'both';

/** Gives the chains of `document`, one for each citing dispatch, in the order of its citations. */
export function chainsOf<Dispatch>(
  document: CitedDocument,
  dispatchOf: (id: string) => Dispatch,
): Chain<Dispatch>[] {
  return [...Map.groupBy(document.citations, ({ dispatch }) => dispatch)].map(([id, places]) => ({
    document,
    dispatch: dispatchOf(id),
    lag: places.find(({ lag }) => lag !== undefined)?.lag,
    isCarriedOut: places.some(({ citation }) => citation.carriedOut !== undefined),
    blocks: [...new Set(places.map(({ citation }) => citation.block))],
  }));
}

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** Tells why no days can be counted between two EDTF dates, `undefined` where they can. */
export function noLag(
  document: string | undefined,
  dispatch: string | undefined,
): NoLag | undefined {
  const isDay = { document: day.test(document ?? ''), dispatch: day.test(dispatch ?? '') };
  if (isDay.document) return isDay.dispatch ? undefined : 'dispatch';
  return isDay.dispatch ? 'document' : 'both';
}
