/**
 * The files of citations: one for each dispatch and format, and one for the whole archive.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { reference, type Reference } from '../archive/reference.ts';
import { authoritiesOf, readRecordFile } from './archive.ts';
import { dispatches } from './collections.ts';
import type { Entry } from './loader.ts';
import { projectRoot } from './root.ts';
import { publicUrl } from './siteUrl.ts';
import { dispatchUrl } from './urls.ts';

type Write = (references: readonly Reference[]) => string;

/** Metadata are at hand; only the note is read again, not the source. */
function referenceOf(entry: Entry): Reference {
  return reference(entry, authoritiesOf(projectRoot).provinces, {
    url: publicUrl(dispatchUrl(entry.id)),
    note: readRecordFile(projectRoot, entry.id).note,
  });
}

function response(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** Gives each dispatch the paths `/van-ban/<id>/<id>.<extension>`. */
export const citationPaths = (async () =>
  (await dispatches()).map((entry) => ({
    params: { id: entry.id, name: entry.id },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** Gives the route that writes the citation of one dispatch. */
export function citationOfOne(write: Write): APIRoute<{ entry: Entry }> {
  return ({ props }) => response(write([referenceOf(props.entry)]));
}

/** Gives the route that writes the citations of all dispatches, in order of time. */
export function citationsOfAll(write: Write): APIRoute {
  return async () => response(write((await dispatches()).map(referenceOf)));
}
