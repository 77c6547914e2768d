/**
 * Finds the organs that a dispatch writes to, names and copies to.
 */
import type { Block, OrganMention } from '../dispatch.ts';
import type { Organs } from '../organs.ts';

/** Finds the organs in a dispatch, as spans of its normalised text, in order. */
export function findOrgans(
  _text: string,
  _blocks: readonly Block[],
  _organs: Organs,
): OrganMention[] {
  return [];
}
