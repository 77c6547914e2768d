/**
 * Where dispatches come from: Pagefind in the browser, anything in a test.
 */
import { type Catalogue } from './catalogue.ts';
import { type Dispatch } from './dispatch.ts';

export interface Source {
  catalogue: Catalogue;
  /**
   * Gives the ids of the dispatches with a term in Pagefind's syntax: quoted words one after another,
   * or the start of a word. `exact` counts diacritics.
   */
  find: (term: string, exact: boolean) => Promise<string[]>;
  load: (id: string) => Promise<Dispatch>;
  /** Ends what is still under way, which fails then, and gives back the memory. */
  close: () => void;
}
