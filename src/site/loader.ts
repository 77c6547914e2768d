/**
 * Loads the dispatches into Astro's content store: lean entries with the metadata and the spans.
 * The text stays on disk; each page reads its own again (DESIGN §4).
 */
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { dispatchSchema, type Dispatch } from '../archive/dispatch.ts';
import { places, readArchive } from './archive.ts';

export const entrySchema = dispatchSchema.omit({ text: true, blocks: true, emphasis: true }).strip();

async function fill({ store, logger, generateDigest }: LoaderContext, root: string): Promise<void> {
  const dispatches: Dispatch[] = [];
  const warnings = readArchive(root, ({ dispatch }) => dispatches.push(dispatch));
  for (const warning of warnings) logger.warn(warning);
  store.clear();
  for (const dispatch of dispatches) {
    const data = entrySchema.parse(dispatch);
    store.set({ id: dispatch.id, data, digest: generateDigest(data) });
  }
  logger.info(`${dispatches.length} dispatches read`);
}

function watch(context: LoaderContext, root: string): void {
  const watched = Object.values(places).map((place) => `${root}${place}`);
  context.watcher?.add(watched);
  const refill = (file: string) => {
    if (!watched.some((place) => file.startsWith(place))) return;
    fill(context, root).catch((error: unknown) => context.logger.error(String(error)));
  };
  for (const event of ['add', 'change', 'unlink']) context.watcher?.on(event, refill);
}

/** The loader of the collection `dispatches`. Any fault of a source or record stops the build. */
export function dispatchLoader(): Loader {
  return {
    name: 'van-kho-dispatches',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      await fill(context, root);
      watch(context, root);
    },
  };
}
