/**
 * Pagefind as a `Source`. It is loaded when it is first needed, and a connection that breaks or
 * hangs becomes an error that can be told to the reader.
 */
import { type Catalogue } from './catalogue.ts';
import { readFragment, type Fragment } from './dispatch.ts';
import { type Source } from './engine.ts';

interface Result {
  id: string;
  data(): Promise<Fragment>;
}

/** What of Pagefind's interface is used here. */
export interface Instance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string | null): Promise<{ results: Result[] }>;
}

interface Module {
  createInstance: (options: object) => Instance;
}

const patience = 15_000;

/** The index cannot be reached, or not in time. */
export class IndexError extends Error {
  override name = 'IndexError';
}

async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new IndexError('The search index takes too long to load.'));
    }, patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs one task after another: `exactDiacritics` is a setting of Pagefind, not of one search. */
function oneByOne(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}

/** Makes a source of an instance of Pagefind and the table that was built with its index. */
export function sourceOf(instance: Instance, catalogue: Catalogue): Source {
  const results = new Map<string, Result>();
  const inTurn = oneByOne();
  const search = async (term: string | null): Promise<string[]> => {
    const found = await inTime(instance.search(term));
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id }) => id);
  };
  return {
    catalogue,
    find: (term, exact) =>
      inTurn(async () => {
        await inTime(instance.options({ exactDiacritics: exact }));
        return search(term);
      }),
    async load(id) {
      // Only a search makes a page known to Pagefind; this one finds them all.
      if (!results.has(id)) await inTurn(() => search(null));
      const result = results.get(id);
      if (!result) throw new IndexError(`The search index has no page ${id}.`);
      return readFragment(await inTime(result.data()));
    },
  };
}

async function fetchCatalogue(directory: URL): Promise<Catalogue> {
  const response = await fetch(new URL('facets.json', directory), { cache: 'no-cache' });
  if (!response.ok) throw new IndexError(`facets.json: ${response.status}`);
  return (await response.json()) as Catalogue;
}

/**
 * Loads Pagefind from `directory`. `attempt` counts from 0: a browser may remember that a module
 * failed to load, so each further attempt asks for it by another address. Throws an IndexError.
 */
export async function openIndex(directory: URL, attempt = 0): Promise<Source> {
  const module = new URL(attempt === 0 ? 'pagefind.js' : `pagefind.js?${attempt}`, directory);
  try {
    const [{ createInstance }, catalogue] = await inTime(
      Promise.all([
        import(/* @vite-ignore */ module.href) as Promise<Module>,
        fetchCatalogue(directory),
      ]),
    );
    return sourceOf(createInstance({}), catalogue);
  } catch (error) {
    throw new IndexError('The search index cannot be loaded.', { cause: error });
  }
}

/**
 * Tells whether the index can still be reached. Pagefind passes over a part that fails to load and
 * finds nothing in it, so an empty result is only believed when this says yes.
 */
export async function isReachable(directory: URL, { probe }: Catalogue): Promise<boolean> {
  try {
    const url = new URL(probe, directory);
    return (await inTime(fetch(url, { method: 'HEAD', cache: 'no-store' }))).ok;
  } catch {
    return false;
  }
}
