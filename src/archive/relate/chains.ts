/**
 * Chains: a cited document, a dispatch that cites it, and the days between them.
 */
import type { Citation } from '../dispatch.ts';
import type { CitedDocument } from './directives.ts';

/** What a dispatch says of a document that it cites, the closest tie first; the first two quote its words. */
export const ties = ['carriedOut', 'passedOn', 'mentioned'] as const;
export type Tie = (typeof ties)[number];

/** A cited document and one dispatch that cites it, however often. */
export interface Chain<Dispatch> {
  document: CitedDocument;
  dispatch: Dispatch;
  /** Days from the document to the dispatch, negative where the dispatch bears the earlier day. */
  lag: number | undefined;
  /** All that it says of the document, the closest first; `mentioned` where it says neither of the others. */
  ties: [Tie, ...Tie[]];
  /** The paragraphs that cite it, each once, in order of the text. */
  blocks: string[];
}

/** Which of the two dates is no calendar day, so that no days can be counted. */
export type NoLag = 'document' | 'dispatch' | 'both';

function tiesOf(citations: readonly Citation[]): Chain<unknown>['ties'] {
  const said = (['carriedOut', 'passedOn'] as const).filter((tie) =>
    citations.some((citation) => citation[tie] !== undefined),
  );
  const [first, ...further] = said;
  return first === undefined ? ['mentioned'] : [first, ...further];
}

/** Gives the chains of `document`, one for each citing dispatch, in the order of its citations. */
export function chainsOf<Dispatch>(
  document: CitedDocument,
  dispatchOf: (id: string) => Dispatch,
): Chain<Dispatch>[] {
  return [...Map.groupBy(document.citations, ({ dispatch }) => dispatch)].map(([id, places]) => ({
    document,
    dispatch: dispatchOf(id),
    lag: places.find(({ lag }) => lag !== undefined)?.lag,
    ties: tiesOf(places.map(({ citation }) => citation)),
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
