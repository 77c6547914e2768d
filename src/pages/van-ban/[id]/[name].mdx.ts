import type { APIRoute, GetStaticPaths } from 'astro';
import { dispatches } from '../../../site/collections.ts';
import { dispatchPage } from '../../../site/dispatchPage.ts';
import { projectRoot } from '../../../site/root.ts';

export const getStaticPaths = (async () =>
  (await dispatches()).map(({ id }) => ({ params: { id, name: id } }))) satisfies GetStaticPaths;

/** What the page was rendered from, for anyone to inspect. */
export const GET: APIRoute = ({ params }) =>
  new Response(dispatchPage(projectRoot, params.id ?? '').mdx, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
