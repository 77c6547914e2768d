/**
 * What the reader asked for, as it stands in the address of the search page.
 */
import { facetNames, type Selection } from './catalogue.ts';
import { wordsOf } from './words.ts';

export interface State {
  /** As typed. */
  typed: string;
  selection: Selection;
  isWide: boolean;
}

/** Reads `?q=…&tinh=cao-bang&tinh=lai-chau&nam=2021&rong=1`. */
export function readState(address: string): State {
  const parameters = new URLSearchParams(address);
  const ticked = facetNames.map(
    (facet) => [facet, [...new Set(parameters.getAll(facet))]] as const,
  );
  return {
    typed: parameters.get('q') ?? '',
    selection: Object.fromEntries(ticked.filter(([, slugs]) => slugs.length > 0)),
    isWide: parameters.get('rong') === '1',
  };
}

/** Writes the query part of the address, `?` and all; empty when nothing is asked. */
export function writeState({ typed, selection, isWide }: State): string {
  const parameters = new URLSearchParams();
  if (typed.trim() !== '') parameters.set('q', typed);
  for (const facet of facetNames) {
    for (const slug of selection[facet] ?? []) parameters.append(facet, slug);
  }
  if (isWide) parameters.set('rong', '1');
  const address = parameters.toString();
  return address === '' ? '' : `?${address}`;
}

/** Tells whether there is no word to search, as in `%` or `(`, and nothing to filter by. */
export function asksNothing({ typed, selection }: State): boolean {
  return wordsOf(typed).length === 0 && isUnfiltered(selection);
}

/** Tells whether no filter is ticked. */
export function isUnfiltered(selection: Selection): boolean {
  return facetNames.every((facet) => (selection[facet] ?? []).length === 0);
}
