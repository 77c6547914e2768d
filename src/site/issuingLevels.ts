/**
 * The level that each cited document comes from, by the archive's list of organs and by its number.
 */
import { issuingLevel, type IssuingLevel } from '../archive/issuingLevel.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import { authoritiesOf } from './archive.ts';
import { projectRoot } from './root.ts';

/** Gives the level of the organ that issued `document`, or `undefined` where it is not known. */
export function levelOf(
  document: Pick<CitedDocument, 'number' | 'organ' | 'province'>,
): IssuingLevel | undefined {
  const { organs, organPattern } = authoritiesOf(projectRoot);
  return issuingLevel(document, organs, organPattern);
}
