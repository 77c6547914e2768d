/**
 * The files that are made of the data of the dispatches. A build makes all of them of one reading of each
 * dispatch (gather.ts), for reading takes far longer than writing; the development server makes one at a time.
 */
import type { Dispatch } from '../archive/dispatch.ts';
import type { CitedList } from '../archive/citedDocument.ts';
import { toAkomaNtoso } from '../archive/formats/akomaNtoso.ts';
import { citationColumns, citationRows, type Quoting } from '../archive/formats/citationTable.ts';
import { byteOrderMark, csvRow } from '../archive/formats/csv.ts';
import type { Imprint } from '../archive/formats/imprint.ts';
import { toJson } from '../archive/formats/json.ts';
import { dispatchRow, paragraphRows } from '../archive/formats/tables.ts';
import { toText } from '../archive/formats/text.ts';
import { citedDocuments } from '../archive/relate/directives.ts';

/** Formats of one dispatch, by extension. */
export const formats = {
  json: toJson,
  txt: toText,
  xml: toAkomaNtoso,
} satisfies Record<string, (dispatch: Dispatch, imprint: Imprint) => string>;
export type Format = keyof typeof formats;

/** Tables that grow by a piece for each dispatch, by the name of their file. */
const tables = {
  dispatches: (dispatch: Dispatch, imprint: Imprint) => [dispatchRow(dispatch, imprint)],
  paragraphs: paragraphRows,
};
export type Table = keyof typeof tables;

/** Gives the rows of a dispatch in a table, below the head of the table where it is the first. */
export function tableRows(
  table: Table,
  dispatch: Dispatch,
  imprint: Imprint,
  isFirst: boolean,
): string {
  const rows = tables[table](dispatch, imprint);
  const head = rows[0]?.map(([column]) => column) ?? [];
  const written = rows.map((row) => csvRow(row.map(([, value]) => value)));
  return [...(isFirst ? [byteOrderMark, csvRow(head)] : []), ...written].join('');
}

/** Gives the whole table of citations; `list` is content/cited.yaml. */
export function citationTable(
  quoting: readonly Quoting[],
  list: CitedList,
  imprint: Imprint,
): string {
  const rows = citationRows(quoting, citedDocuments(quoting, list), imprint);
  return [byteOrderMark, csvRow(citationColumns), ...rows.map(csvRow)].join('');
}
