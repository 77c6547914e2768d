/**
 * Examples of the marks, found in the archive itself: they show what a dispatch page shows, and cannot
 * go stale.
 */
import { blockText, type Block, type Dispatch } from '../archive/dispatch.ts';
import { passageMdx, type ShownMark, type TwinSign } from '../archive/formats/mdx.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import { dispatches } from './collections.ts';
import { twinSigns } from './dispatchRoutes.ts';
import { factRows, type FactRow } from './facts.ts';
import type { Entry } from './loader.ts';

/** A paragraph that shows a mark, as MDX. */
export interface MarkedPassage {
  entry: Entry;
  block: string;
  mdx: string;
}

/** A fact that was concluded from the text. */
export interface InferredFact {
  entry: Entry;
  row: FactRow;
}

/** An example is looked for in so many dispatches, the earliest, however many there are. */
const searched = 20;

function blocksWith(mark: ShownMark, dispatch: Dispatch, twins: readonly TwinSign[]): Set<string> {
  const { mentions, citations, abbreviations, corrections, blocks } = dispatch;
  const broken = blocks.filter(({ parts }) => parts.length > 1).map(({ id }) => ({ block: id }));
  const marked: Record<ShownMark, readonly { block: string }[]> = {
    Mention: mentions,
    Cited: citations,
    Abbreviation: abbreviations,
    Correction: corrections,
    PageBreak: broken,
    Twin: twins,
  };
  return new Set(marked[mark].map(({ block }) => block));
}

function isRunning({ parts }: Block): boolean {
  return parts.every(({ role }) => role === 'text');
}

/** Gives the shortest paragraph of running text with a mark of the kind, `undefined` where none has one. */
export async function exampleOf(root: string, mark: ShownMark): Promise<MarkedPassage | undefined> {
  const { abbreviations, provinces } = authoritiesOf(root);
  const entries = await dispatches();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let shortest: (MarkedPassage & { length: number }) | undefined;
  for (const entry of entries.slice(0, searched)) {
    const { dispatch } = readDispatch(root, entry.id);
    const twins = twinSigns(entry, byId, provinces);
    const wanted = blocksWith(mark, dispatch, twins);
    for (const block of dispatch.blocks.filter((one) => wanted.has(one.id) && isRunning(one))) {
      const { length } = blockText(dispatch.text, block);
      if (shortest && shortest.length <= length) continue;
      const mdx = passageMdx(dispatch, block.id, { abbreviations, twins }, mark);
      shortest = { entry, block: block.id, mdx, length };
    }
  }
  return shortest;
}

/** Gives the first province that was concluded from a text, `undefined` where there is none. */
export async function inferredExample(root: string): Promise<InferredFact | undefined> {
  const { provinces } = authoritiesOf(root);
  const entry = (await dispatches()).find(({ province }) => province.basis === 'inferred');
  if (!entry) return undefined;
  const rows = factRows(readDispatch(root, entry.id).dispatch, provinces);
  const row = rows.find(({ name }) => name === 'province');
  return row && { entry, row };
}
