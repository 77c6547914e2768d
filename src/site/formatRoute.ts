/**
 * The routes of the formats of one dispatch. Only the development server has them: a build makes the files
 * itself, all of one reading of the dispatch (gather.ts).
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { readDispatch } from './archive.ts';
import { dispatches } from './collections.ts';
import { formats, type Format } from './formatFiles.ts';
import { imprintOf } from './imprint.ts';
import { file } from './responses.ts';
import { projectRoot } from './root.ts';

/** Gives each dispatch the path `/van-ban/<id>/<id>.<extension>` while the site is developed. */
export const formatPaths = (async () => {
  const entries = import.meta.env.DEV ? await dispatches() : [];
  return entries.map(({ id }) => ({ params: { id, name: id } }));
}) satisfies GetStaticPaths;

/** Gives the route that makes one format of a dispatch. */
export function formatRoute(format: Format): APIRoute {
  return ({ params }) => {
    const { dispatch } = readDispatch(projectRoot, params.id ?? '');
    return file(format, formats[format](dispatch, imprintOf(projectRoot)));
  };
}
