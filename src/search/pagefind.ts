/**
 * Pagefind as a `Source`. It is loaded when it is first needed, and a connection that breaks or
 * hangs becomes an error that can be told to the reader.
 */
import { onlineFailure } from '../site/i18n/vi.search.ts';
import { catalogueFile, type Catalogue } from './catalogue.ts';
import { readFragment, type Fragment } from './dispatch.ts';
import { type Source } from './source.ts';

interface Result {
  id: string;
  data(): Promise<Fragment>;
}

/** What of Pagefind's interface is used here. */
export interface Instance {
  options(options: { exactDiacritics: boolean }): Promise<void>;
  search(term: string | null): Promise<{ results: Result[] }>;
  destroy(): Promise<void>;
}

interface Module {
  createInstance: (options: object) => Instance;
}

/** Milliseconds for one request of the index; readers on slow lines are told long before that it takes a while. */
const patience = 60_000;

/** What the reader is told when there is no index, and whether to offer another try. */
export interface Failure {
  title: string;
  /** When it only takes long. */
  slow: string;
  mayRetry: boolean;
}

export const failure: Failure = { ...onlineFailure, mayRetry: true };

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
      // What failed once may be there when it is next asked for.
      ids.catch(() => found.delete(key));
      return ids;
    },
    async load(id) {
      // Only a search makes a page known to Pagefind; this one finds them all.
      if (!results.has(id)) await inTurn(() => search(null, false));
      const result = results.get(id);
      if (!result) throw new IndexError(`The search index has no page ${id}.`);
      return readFragment(await inTime(result.data()));
    },
    close() {
      for (const instance of instances) instance.destroy().catch(() => undefined);
    },
  };
}

/** A host that takes the file for a compressed transfer has had the browser unpack it already. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}

/** No further attempt asks by the same address, where it might wait for the former one. */
function addressOf(file: string, directory: URL, attempt: number): URL {
  return new URL(`${file}${attempt === 0 ? '' : `?${attempt}`}`, directory);
}

async function fetchCatalogue(directory: URL, attempt: number): Promise<Catalogue> {
  const address = addressOf(catalogueFile, directory, attempt);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new IndexError(`${catalogueFile}: ${response.status}`);
  return JSON.parse(await unpack(new Uint8Array(await response.arrayBuffer()))) as Catalogue;
}

async function openPart(directory: URL, part: string, attempt: number): Promise<Instance> {
  const module = addressOf(`${part}pagefind.js`, directory, attempt);
  const { createInstance } = (await import(/* @vite-ignore */ module.href)) as Module;
  return createInstance({ baseUrl: new URL('..', directory).pathname });
}

async function openAll(directory: URL, attempt: number): Promise<Source> {
  // Both are asked for at once: nearly every archive has but the first part.
  const first = openPart(directory, '', attempt);
  const [catalogue] = await Promise.all([fetchCatalogue(directory, attempt), first]);
  const others = catalogue.parts.slice(1).map((part) => openPart(directory, part, attempt));
  return sourceOf(await Promise.all([first, ...others]), catalogue);
}

/**
 * Loads Pagefind from `directory`. `attempt` counts from 0: a browser may remember that a module
 * failed to load, so each further attempt asks for it by another address. Throws an IndexError.
 *
 * Each part is a module of its own: two instances of one would overwrite each other's memory.
 */
export async function openIndex(directory: URL, attempt = 0): Promise<Source> {
  try {
    return await inTime(openAll(directory, attempt));
  } catch (error) {
    throw new IndexError('The search index cannot be loaded.', { cause: error });
  }
}
