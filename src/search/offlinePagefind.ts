/**
 * What pagefind.ts is on the web, for the offline copy: the same index, read without modules, requests and
 * workers. The bundle of the search page has this in its place (offlineIndex.ts).
 */
import { diskFailure } from '../site/i18n/vi.search.ts';
import { catalogueFile, type Catalogue } from './catalogue.ts';
import { fetchFile, runScript } from './offlineFiles.ts';
import {
  failure as onlineFailure,
  IndexError,
  sourceOf,
  type Failure,
  type Instance,
} from './pagefind.ts';
import { type Source } from './source.ts';

export { IndexError };

/** The copy may lie on a host, too; on a disk no further try finds what is not there. */
export const failure: Failure =
  location.protocol === 'file:' ? { ...diskFailure, mayRetry: false } : onlineFailure;

async function openParts(directory: URL, { parts }: Catalogue): Promise<Instance[]> {
  await runScript(new URL('pagefind.js', directory).href);
  const baseUrl = new URL('..', directory).pathname;
  return parts.map((part) => {
    // Each call has a memory of its own, as each part of the index needs it.
    const pagefind = globalThis.vanKhoPagefind?.(fetchFile);
    if (!pagefind) throw new Error('pagefind.js gave no Pagefind.');
    const basePath = new URL(part, directory).pathname;
    return pagefind.createInstance({ basePath, baseUrl, noWorker: true }) as Instance;
  });
}

/** Loads the index from `directory`. Throws an IndexError. */
export async function openIndex(directory: URL): Promise<Source> {
  try {
    const response = await fetchFile(new URL(catalogueFile, directory).href);
    const catalogue = (await response.json()) as Catalogue;
    const source = sourceOf(await openParts(directory, catalogue), catalogue);
    const load = async (id: string) => {
      const dispatch = await source.load(id);
      return { ...dispatch, url: `${dispatch.url}index.html` };
    };
    return { ...source, load };
  } catch (error) {
    throw new IndexError('The search index cannot be loaded.', { cause: error });
  }
}
