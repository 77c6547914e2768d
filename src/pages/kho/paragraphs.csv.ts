import type { APIRoute } from 'astro';
import { corpus, paragraphTable } from '../../site/corpus.ts';
import { pieces } from '../../site/responses.ts';

/** A table of all paragraphs with their words. */
export const GET: APIRoute = async () => pieces('csv', paragraphTable(await corpus()));
