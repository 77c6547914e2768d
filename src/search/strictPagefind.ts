/**
 * Pagefind's scripts with one change: a search fails when a file of the index that it needs does not load.
 *
 * As published (1.6.0), `loadChunk` ends in `.catch(()=>{})`, and the search goes on without the words of that
 * file: what it finds then may lack hits, or be nothing at all. No option, result or event of Pagefind tells this
 * from an honest answer, and a page sees nothing of the requests of its worker, so the text of both scripts is
 * changed. Everything behind it is made for failures: the file is asked for again by the next search.
 */

/** The scripts that load files of the index: on the page, and in a worker. */
export const loadingScripts = ['pagefind.js', 'pagefind-worker.js'] as const;

const loading = '"load_index_chunk"))';
const silence = '.catch(()=>{})';

/**
 * Takes the text of one of Pagefind's scripts, called `name`, and gives it with the change. Throws an Error
 * unless there is exactly one place to change, as after an update of Pagefind.
 */
export function strictPagefind(script: string, name: string): string {
  const places = script.split(loading + silence);
  if (places.length === 2) return places.join(loading);
  throw new Error(
    `The search index was not made: ${name} has ${loading}${silence} ${places.length - 1} times, expected once. ` +
      'Look how this Pagefind passes over a part of the index that it cannot load, and change src/search/strictPagefind.ts.',
  );
}
