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

/** Makes a source of one instance of Pagefind for each part of the index, and of its catalogue. */
export function sourceOf(instances: readonly Instance[], catalogue: Catalogue): Source {
  const results = new Map<string, Result>();
  const inTurn = oneByOne();
  const searchPart = async (
    part: string,
    instance: Instance,
    term: string | null,
    exact: boolean,
  ) => {
    await instance.options({ exactDiacritics: exact });
    const found = await instance.search(term);
    return found.results.map((result) => ({ key: `${part}${result.id}`, result }));
  };
  const search = async (term: string | null, exact: boolean): Promise<string[]> => {
    const searches = instances.map((instance, at) =>
      searchPart(catalogue.parts[at] ?? '', instance, term, exact),
    );
    const found = (await inTime(Promise.all(searches))).flat();
    for (const { key, result } of found) results.set(key, result);
    return found.map(({ key }) => key);
  };
  const found = new Map<string, Promise<string[]>>();
  return {
    catalogue,
    find(term, exact) {
      const key = `${String(exact)} ${term}`;
      const ids = found.get(key) ?? inTurn(() => search(term, exact));
      found.set(key, ids);
      return ids;
    },
    async load(id) {
      // Only a search makes a page known to Pagefind; this one finds them all.
      if (!results.has(id)) await inTurn(() => search(null, false));
      const result = results.get(id);
      if (!result) throw new IndexError(`The search index has no page ${id}.`);
      return readFragment(await inTime(result.data()));
    },
  };
}

async function fetchCatalogue(directory: URL): Promise<Catalogue> {
  const response = await fetch(new URL('facets.gz', directory), { cache: 'no-cache' });
  if (!response.ok || !response.body) throw new IndexError(`facets.gz: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(unpacked).json()) as Catalogue;
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
    const instances = catalogue.parts.map((part) => {
      const basePath = new URL(part, directory).pathname;
      return createInstance({ basePath, baseUrl: new URL('..', directory).pathname });
    });
    return sourceOf(instances, catalogue);
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
