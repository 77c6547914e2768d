/**
 * Finds the abbreviations in a dispatch.
 */
import type { Abbreviations } from '../abbreviations.ts';
import type { AbbreviationUse, Block } from '../dispatch.ts';

/** Finds the abbreviations in a dispatch, as spans of its normalised text, in order. */
export function findAbbreviations(
  _text: string,
  _blocks: readonly Block[],
  _abbreviations: Abbreviations,
): AbbreviationUse[] {
  return [];
}
