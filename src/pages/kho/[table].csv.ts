import type { APIRoute, GetStaticPaths } from 'astro';
import { listDispatches, readDispatch } from '../../site/archive.ts';
import { tableRows, type Table } from '../../site/formatFiles.ts';
import { imprintOf } from '../../site/imprint.ts';
import { file } from '../../site/responses.ts';
import { projectRoot } from '../../site/root.ts';

const tables: Table[] = ['dispatches', 'paragraphs'];

/** A build makes these files itself, of one reading of each dispatch (gather.ts). */
export const getStaticPaths = (() =>
  import.meta.env.DEV
    ? tables.map((table) => ({ params: { table }, props: { table } }))
    : []) satisfies GetStaticPaths;

/** A table of the whole corpus. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) => {
  const imprint = imprintOf(projectRoot);
  const rows = listDispatches(projectRoot).map((id, index) =>
    tableRows(table, readDispatch(projectRoot, id).dispatch, imprint, index === 0),
  );
  return file('csv', rows.join(''));
};
