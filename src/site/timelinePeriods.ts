/**
 * The periods that the timeline has a page for.
 */
import { bounds } from '../archive/dates.ts';
import { known } from '../archive/dispatch.ts';
import { chainsOf } from '../archive/relate/chains.ts';
import { periodsOf } from '../archive/relate/timelinePeriods.ts';
import { citedDocumentsOf, entryOf } from './citedDocuments.ts';
import type { DatedChain, TimelinePeriod } from './timeline.ts';

/**
 * More documents and dispatches than these are shared out over several pages: one takes about 0.16 KB of a page
 * (gzip, 125 of them), which should stay well below 100 KB.
 */
const limit = 300;

function firstDay(edtf: string | undefined): string | undefined {
  return edtf === undefined ? undefined : bounds(edtf).earliest;
}

/** Gives the periods that the timeline has a page for, the whole first. */
export async function timelinePeriods(): Promise<TimelinePeriod[]> {
  const documents = await citedDocumentsOf();
  const entry = await entryOf();
  const chains = [...documents.values()].flatMap((document) =>
    chainsOf(document, entry).map((chain): DatedChain => {
      const day = firstDay(known(chain.dispatch.date)) ?? firstDay(document.date?.edtf);
      return { ...chain, day, ends: [document.slug, chain.dispatch.id] };
    }),
  );
  return periodsOf(chains, limit);
}
