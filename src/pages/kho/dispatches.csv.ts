import type { APIRoute } from 'astro';
import { corpus, dispatchTable } from '../../site/corpus.ts';
import { pieces } from '../../site/responses.ts';

/** A table of all dispatches. */
export const GET: APIRoute = async () => pieces('csv', dispatchTable(await corpus()));
