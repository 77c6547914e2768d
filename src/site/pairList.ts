/**
 * The list of all pairs, cut into pages that a phone can load.
 */
import type { EntryPair } from './pairs.ts';
import { urls } from './urls.ts';

const perPage = 100;

/** Gives the number of pages that the list takes, at least one. */
export function pageCount(pairs: readonly EntryPair[]): number {
  return Math.max(1, Math.ceil(pairs.length / perPage));
}

/** Gives the pairs on a page of the list, which is counted from 1. */
export function pairsOnPage(pairs: readonly EntryPair[], page: number): EntryPair[] {
  return pairs.slice((page - 1) * perPage, page * perPage);
}

/** Gives the address of a page of the list. */
export function pairListUrl(page: number): string {
  return page === 1 ? urls.pairs : `${urls.pairs}trang-${page}/`;
}
