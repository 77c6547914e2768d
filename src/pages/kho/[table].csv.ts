import type { APIRoute, GetStaticPaths } from 'astro';
import { quotingOf } from '../../archive/formats/citationTable.ts';
import { authoritiesOf, listDispatches, readDispatch } from '../../site/archive.ts';
import { citationTable, tableRows, type Table } from '../../site/formatFiles.ts';
import { imprintOf } from '../../site/imprint.ts';
import { file } from '../../site/responses.ts';
import { projectRoot } from '../../site/root.ts';

const tables: (Table | 'citations')[] = ['dispatches', 'paragraphs', 'citations'];

/** A build makes these files itself, of one reading of each dispatch (gather.ts). */
export const getStaticPaths = (() =>
  import.meta.env.DEV
    ? tables.map((table) => ({ params: { table }, props: { table } }))
    : []) satisfies GetStaticPaths;

/** A table of the whole corpus. */
export const GET: APIRoute<{ table: Table | 'citations' }> = ({ props: { table } }) => {
  const imprint = imprintOf(projectRoot);
  const dispatches = listDispatches(projectRoot).map(
    (id) => readDispatch(projectRoot, id).dispatch,
  );
  if (table === 'citations') {
    const { cited } = authoritiesOf(projectRoot);
    return file('csv', citationTable(dispatches.map(quotingOf), cited, imprint));
  }
  const rows = dispatches.map((dispatch, index) =>
    tableRows(table, dispatch, imprint, index === 0),
  );
  return file('csv', rows.join(''));
};
