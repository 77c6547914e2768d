import type { APIRoute, GetStaticPaths } from 'astro';
import { toText } from '../../../archive/formats/text.ts';
import { readDispatch } from '../../../site/archive.ts';
import { dispatches } from '../../../site/collections.ts';
import { file } from '../../../site/responses.ts';
import { projectRoot } from '../../../site/root.ts';

export const getStaticPaths = (async () =>
  (await dispatches()).map(({ id }) => ({ params: { id, name: id } }))) satisfies GetStaticPaths;

/** The words of the dispatch, to read. */
export const GET: APIRoute = ({ params }) => {
  const { dispatch } = readDispatch(projectRoot, params.id ?? '');
  return file('txt', toText(dispatch));
};
