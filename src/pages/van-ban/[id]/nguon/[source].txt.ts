import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { places } from '../../../../site/archive.ts';
import { dispatches } from '../../../../site/collections.ts';
import { file } from '../../../../site/responses.ts';
import { projectRoot } from '../../../../site/root.ts';

export const getStaticPaths = (async () =>
  (await dispatches()).map(({ id, source }) => ({
    params: { id, source: source.file.replace(/\.txt$/u, '') },
    props: { name: source.file },
  }))) satisfies GetStaticPaths;

/** The source as received, byte for byte, so that anyone can check its SHA-256. */
export const GET: APIRoute<{ name: string }> = ({ props }) =>
  file('txt', new Uint8Array(readFileSync(join(projectRoot, places.seeds, props.name))));
