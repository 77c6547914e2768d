/**
 * The whole corpus as files, made piece by piece of one dispatch at a time.
 */
import { byteOrderMark, csvRow } from '../archive/formats/csv.ts';
import type { Imprint } from '../archive/formats/imprint.ts';
import { dispatchRow, paragraphRows } from '../archive/formats/tables.ts';
import type { Dispatch } from '../archive/dispatch.ts';
import { readDispatch } from './archive.ts';
import { dispatches } from './collections.ts';
import { imprintOf } from './imprint.ts';
import { projectRoot } from './root.ts';

type Row = ReturnType<typeof dispatchRow>;

/** All dispatches in order of time; each is read when its turn comes. */
interface Corpus {
  dispatches: Iterable<Dispatch>;
  imprint: Imprint;
}

function* readEach(ids: readonly string[]): Generator<Dispatch> {
  for (const id of ids) yield readDispatch(projectRoot, id).dispatch;
}

/** Gives the corpus that Astro holds. */
export async function corpus(): Promise<Corpus> {
  const ids = (await dispatches()).map(({ id }) => id);
  return { dispatches: readEach(ids), imprint: imprintOf(projectRoot) };
}

function* table({ dispatches: all, imprint }: Corpus, rowsOf: typeof paragraphRows) {
  let isHead = true;
  for (const row of rows(all, imprint, rowsOf)) {
    if (isHead) yield byteOrderMark + csvRow(row.map(([column]) => column));
    isHead = false;
    yield csvRow(row.map(([, value]) => value));
  }
}

function* rows(
  all: Iterable<Dispatch>,
  imprint: Imprint,
  rowsOf: typeof paragraphRows,
): Generator<Row> {
  for (const dispatch of all) yield* rowsOf(dispatch, imprint);
}

/** Writes one row for each dispatch. */
export function dispatchTable(all: Corpus): Generator<string> {
  return table(all, (dispatch, imprint) => [dispatchRow(dispatch, imprint)]);
}

/** Writes one row for each paragraph. */
export function paragraphTable(all: Corpus): Generator<string> {
  return table(all, paragraphRows);
}
