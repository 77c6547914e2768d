/**
 * Where a citation leads.
 */
import type { CitedDocument } from '../archive/relate/directives.ts';
import { citedUrl, dispatchUrl } from './urls.ts';

/** Gives the address that a citation leads to: the dispatch if the archive holds it, else the page of the document. */
export function hrefOf({ slug, heldAs }: Pick<CitedDocument, 'slug' | 'heldAs'>): string {
  return heldAs === undefined ? citedUrl(slug) : dispatchUrl(heldAs);
}
