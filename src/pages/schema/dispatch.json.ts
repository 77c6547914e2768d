import type { APIRoute } from 'astro';
import { dispatchJsonSchema } from '../../archive/formats/jsonSchema.ts';
import { imprintOf } from '../../site/imprint.ts';
import { file } from '../../site/responses.ts';
import { projectRoot } from '../../site/root.ts';

/** What the JSON file of a dispatch may hold. */
export const GET: APIRoute = () =>
  file('json', `${JSON.stringify(dispatchJsonSchema(imprintOf(projectRoot)), null, 2)}\n`);
