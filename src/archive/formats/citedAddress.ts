/**
 * Where the page of a cited document is published (DESIGN §3).
 */
import type { Imprint } from './imprint.ts';

/** Gives the public address of a cited document by its slug. */
export function citedAddress(document: string, { address }: Pick<Imprint, 'address'>): string {
  return address(`/vien-dan/${document}/`);
}
