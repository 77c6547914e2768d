import type { APIRoute, GetStaticPaths } from 'astro';
import { dispatchPage } from '../../../site/dispatchPage.ts';
import { dispatchRoutes, type DispatchProps } from '../../../site/dispatchRoutes.ts';
import { projectRoot } from '../../../site/root.ts';

export const getStaticPaths = (async () =>
  (await dispatchRoutes()).map(({ id, props }) => ({
    params: { id, name: id },
    props: { ...props },
  }))) satisfies GetStaticPaths;

/** What the page was rendered from, for anyone to inspect. */
export const GET: APIRoute<DispatchProps> = ({ params, props }) =>
  new Response(dispatchPage(projectRoot, params.id ?? '', props.twins).mdx, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
