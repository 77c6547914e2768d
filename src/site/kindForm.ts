/**
 * By what form a kind of document is known (36-HD/VPTW).
 */
import { kinds } from '../archive/kinds.ts';
import { t } from './i18n/index.ts';

/** Says in a sentence how the kind with this slug is written; `undefined` for none of the kinds. */
export function kindForm(slug: string): string | undefined {
  const kind = kinds.find((one) => one.slug === slug);
  if (!kind) return undefined;
  const { untitled, titled } = t.indexes.kinds;
  return slug === 'cong-van' ? untitled(kind.abbreviation) : titled(kind.name, kind.abbreviation);
}
