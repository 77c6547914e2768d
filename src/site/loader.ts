/**
 * Loads the dispatches into Astro's content store: lean entries with the metadata and the spans.
 * The text stays on disk; each page reads its own again (DESIGN §4).
 */
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { dispatchSchema } from '../archive/dispatch.ts';
import { twinSchema, twinsOf } from '../archive/relate/twins.ts';
import { wordingOf, type Lexicon, type Wording } from '../archive/relate/words.ts';
import { places, readArchive } from './archive.ts';
import { publishedPairs } from './pairs.ts';

export const entrySchema = dispatchSchema
  .omit({ text: true, blocks: true, emphasis: true })
  .extend({ twins: z.array(twinSchema) })
  .strip();

/** A dispatch as lists and indexes need it: metadata, spans and closest relatives, without its text. */
export type Entry = z.infer<typeof entrySchema>;

/** Reads all dispatches, one text in memory at a time, and what they share. Gives warnings. */
function readEntries(root: string, entries: Entry[]): string[] {
  const lexicon: Lexicon = new Map();
  const wordings: Wording[] = [];
  const warnings = readArchive(root, ({ dispatch }) => {
    entries.push(entrySchema.parse({ ...dispatch, twins: [] }));
    wordings.push(wordingOf(dispatch, lexicon));
  });
  const twins = twinsOf(wordings, publishedPairs(root));
  for (const entry of entries) entry.twins = twins.get(entry.id) ?? [];
  return warnings;
}

function fill({ store, logger, watcher, generateDigest }: LoaderContext, root: string): void {
  const entries: Entry[] = [];
  const warnings = readEntries(root, entries);
  // A build has told them already, before Astro ran.
  if (watcher) for (const warning of warnings) logger.warn(warning);
  store.clear();
  for (const data of entries) store.set({ id: data.id, data, digest: generateDigest(data) });
  logger.info(`${entries.length} dispatches read`);
}

function watch(context: LoaderContext, root: string): void {
  const watched = Object.values(places).map((place) => `${root}${place}`);
  context.watcher?.add(watched);
  const refill = (file: string) => {
    if (!watched.some((place) => file.startsWith(place))) return;
    try {
      fill(context, root);
    } catch (error) {
      context.logger.error(String(error));
    }
  };
  for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, refill);
}

/** The loader of the collection `dispatches`. Any fault of a source or record stops the build. */
export function dispatchLoader(): Loader {
  return {
    name: 'van-kho-dispatches',
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      fill(context, root);
      watch(context, root);
      return Promise.resolve();
    },
  };
}
