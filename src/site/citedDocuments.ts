/**
 * The documents that dispatches cite, gathered once for all pages of a build.
 */
import { citedDocuments, type CitedDocument } from '../archive/relate/directives.ts';
import { authoritiesOf } from './archive.ts';
import { dispatches } from './collections.ts';
import type { Entry } from './loader.ts';
import { projectRoot } from './root.ts';

interface Gathered {
  documents: Map<string, CitedDocument>;
  entries: Map<string, Entry>;
}

async function gather(): Promise<Gathered> {
  const entries = await dispatches();
  const documents = citedDocuments(entries, authoritiesOf(projectRoot).cited);
  return {
    documents: new Map(documents.map((document) => [document.slug, document])),
    entries: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

let gathered: Promise<Gathered> | undefined;

/** A build gathers once; the development server anew at each call, since sources and records change under it. */
function gatheredOnce(): Promise<Gathered> {
  if (import.meta.env.DEV) return gather();
  return (gathered ??= gather());
}

/** Gives every cited document by its slug, in order of date, undated ones last. */
export async function citedDocumentsOf(): Promise<Map<string, CitedDocument>> {
  return (await gatheredOnce()).documents;
}

/** Gives the way from an id to its dispatch, which throws for an id that the archive does not have. */
export async function entryOf(): Promise<(id: string) => Entry> {
  const { entries } = await gatheredOnce();
  return (id) => {
    const entry = entries.get(id);
    if (!entry) throw new Error(`No dispatch has the id ${id}.`);
    return entry;
  };
}

export { hrefOf } from './citedHref.ts';
