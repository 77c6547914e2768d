import type { APIRoute, GetStaticPaths } from 'astro';
import { toJson } from '../../../archive/formats/json.ts';
import { readDispatch } from '../../../site/archive.ts';
import { dispatches } from '../../../site/collections.ts';
import { imprintOf } from '../../../site/imprint.ts';
import { file } from '../../../site/responses.ts';
import { projectRoot } from '../../../site/root.ts';

export const getStaticPaths = (async () =>
  (await dispatches()).map(({ id }) => ({ params: { id, name: id } }))) satisfies GetStaticPaths;

/** The whole data of the dispatch. */
export const GET: APIRoute = ({ params }) => {
  const { dispatch } = readDispatch(projectRoot, params.id ?? '');
  return file('json', toJson(dispatch, imprintOf(projectRoot)));
};
