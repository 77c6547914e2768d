/**
 * The citations of the corpus as a table, one row a citation, with the days from the cited document to the
 * dispatch. The day of a document may stand in another dispatch than the one that cites it, so the table is
 * written when all are read.
 */
import type { Citation, Dispatch } from '../dispatch.ts';
import { onOneLine } from '../find/told.ts';
import type { CitedDocument, CitingDispatch } from '../relate/directives.ts';
import { citedAddress } from './citedAddress.ts';
import type { Imprint } from './imprint.ts';

/** What of a dispatch the table needs; `words` are those of its citations, each on one line. */
export type Quoting = CitingDispatch & { words: string[] };

/** The columns, in order: ASCII, words joined by underscores (tables.ts). */
export const citationColumns = [
  'id',
  'order',
  'fragment',
  'permalink',
  'words',
  'document',
  'document_permalink',
  'kind',
  'number',
  'date',
  'organ',
  'province',
  'subject',
  'carried_out',
  'passed_on',
  'resolved_by',
  'document_date',
  'document_date_basis',
  'lag_days',
] as const;

/** Takes from a dispatch what the table needs, none of it holding on to the text. */
export function quotingOf(dispatch: Dispatch): Quoting {
  const { id, kind, province, number, date, organ, citations, text } = dispatch;
  const words = citations.map(({ start, end }) => onOneLine(text.slice(start, end)));
  return structuredClone({ id, kind, province, number, date, organ, citations, words });
}

type Known = Pick<CitedDocument, 'slug' | 'date'> & { lag: number | undefined };

/** What is known of the document of each citation. */
function knownOf(documents: readonly CitedDocument[]): Map<Citation, Known> {
  return new Map(
    documents.flatMap(({ slug, date, citations }) =>
      citations.map(({ citation, lag }) => [citation, { slug, date, lag }] as const),
    ),
  );
}

function rowOf({ id, words }: Quoting, index: number, citation: Citation, imprint: Imprint) {
  const { block, document, kind, number, date, organ, province } = citation;
  const { subject, carriedOut, passedOn, resolvedBy } = citation;
  return {
    id,
    order: String(index + 1),
    fragment: block,
    permalink: imprint.permalink(id, block),
    words: words[index] ?? '',
    document,
    document_permalink: citedAddress(document, imprint),
    ...{ kind, number: number ?? '', date: date ?? '', organ: organ ?? '' },
    province: province ?? '',
    subject: onOneLine(subject?.text ?? ''),
    carried_out: onOneLine(carriedOut?.text ?? ''),
    passed_on: onOneLine(passedOn?.text ?? ''),
    resolved_by: resolvedBy,
  };
}

/** Gives the rows of all citations, dispatch after dispatch, in the order of their texts. */
export function citationRows(
  quoting: readonly Quoting[],
  documents: readonly CitedDocument[],
  imprint: Imprint,
): string[][] {
  const known = knownOf(documents);
  return quoting.flatMap((dispatch) =>
    dispatch.citations.map((citation, index) => {
      const { date, lag } = known.get(citation) ?? {};
      const row: Record<string, string> = {
        ...rowOf(dispatch, index, citation, imprint),
        document_date: date?.edtf ?? '',
        document_date_basis: date?.basis ?? 'unknown',
        lag_days: lag === undefined ? '' : String(lag),
      };
      return citationColumns.map((column) => row[column] ?? '');
    }),
  );
}
