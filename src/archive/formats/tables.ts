/**
 * The corpus as tables: one row for each dispatch, one row for each paragraph. An unknown value is an empty
 * cell, and the column beside it says "unknown".
 */
import { bounds } from '../dates.ts';
import { known, type Dispatch } from '../dispatch.ts';
import { fullTitle } from '../title.ts';
import { citedNames } from './citedNames.ts';
import { namedFacts, type FactName, type Imprint } from './imprint.ts';
import { readingText } from './text.ts';

type Row = readonly [column: string, value: string][];

/** Columns speak the language of R and Python: ASCII, words joined by underscores. */
const columns: Record<FactName, string> = {
  kind: 'kind',
  number: 'number',
  date: 'date',
  place: 'place',
  province: 'province',
  organ: 'organ',
  orderedBy: 'ordered_by',
  subject: 'subject',
  authority: 'sign_authority',
  position: 'signer_position',
  name: 'signer',
};

const between = ' | ';

function unique(values: readonly string[]): string {
  return [...new Set(values)].join(between);
}

function factCells(dispatch: Dispatch): [string, string][] {
  return namedFacts(dispatch).flatMap(([name, fact]) => [
    [columns[name], known(fact) ?? ''],
    [`${columns[name]}_basis`, fact.basis],
  ]);
}

function dateCells({ date }: Dispatch): [string, string][] {
  const value = known(date);
  const { earliest = '', latest = '' } = value === undefined ? {} : bounds(value);
  return [
    ['date_earliest', earliest],
    ['date_latest', latest],
  ];
}

/** Gives the row of a dispatch. Lists inside a cell are parted by " | ". */
export function dispatchRow(dispatch: Dispatch, imprint: Imprint): Row {
  const { id, source, mentions, citations, addressees, recipients } = dispatch;
  return [
    ['id', id],
    ['permalink', imprint.permalink(id)],
    ['title', fullTitle(dispatch, imprint.provinces)],
    ...factCells(dispatch),
    ['province_name', imprint.provinces[known(dispatch.province) ?? '']?.name ?? ''],
    ...dateCells(dispatch),
    ['themes', unique(mentions.map(({ theme }) => theme).sort())],
    ['cites', citedNames(citations, imprint.provinces).join(between)],
    ['addressees', addressees.map(({ text }) => text).join(between)],
    ['recipients', recipients.map(({ text }) => text).join(between)],
    ['paragraphs', String(dispatch.blocks.length)],
    ['accessioned', dispatch.accessioned],
    ['source_file', source.file],
    ['source_sha256', source.sha256],
    ['source_bytes', String(source.bytes)],
  ];
}

/** Gives the rows of a dispatch's paragraphs, in the order of the document. */
export function paragraphRows(dispatch: Dispatch, imprint: Imprint): Row[] {
  return dispatch.blocks.map((block, index) => [
    ['id', dispatch.id],
    ['order', String(index + 1)],
    ['fragment', block.id],
    ['label', imprint.label(block.id)],
    ['type', block.type],
    ['clause', block.clause ?? ''],
    ['text', readingText(dispatch, block)],
    ['permalink', imprint.permalink(dispatch.id, block.id)],
  ]);
}
