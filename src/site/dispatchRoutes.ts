/**
 * The dispatches as routes, each with what its page says of the others.
 */
import type { TwinSign } from '../archive/formats/mdx.ts';
import type { Provinces } from '../archive/provinces.ts';
import { citedName, provinceName } from '../archive/title.ts';
import { authoritiesOf } from './archive.ts';
import { citingOf } from './chain.ts';
import { citedDocumentsOf } from './citedDocuments.ts';
import { dispatchName } from './citedNames.ts';
import { dispatches } from './collections.ts';
import type { Entry } from './loader.ts';
import { projectRoot } from './root.ts';
import { dispatchUrl } from './urls.ts';

/** Another dispatch to go to. */
export interface Reference {
  href: string;
  name: string;
}

export interface DispatchProps {
  /** The dispatches just before and after in time. */
  earlier: Entry | undefined;
  later: Entry | undefined;
  twins: TwinSign[];
  /** The dispatches that cite this one. */
  citing: Reference[];
}

/** Gives the signs of a dispatch's twins; `byId` has all dispatches. */
export function twinSigns(
  { twins }: Entry,
  byId: ReadonlyMap<string, Entry>,
  provinces: Provinces,
): TwinSign[] {
  return twins.flatMap(({ other, passages }) => {
    const entry = byId.get(other);
    if (!entry) return [];
    const title = citedName(entry);
    const name = provinceName(entry, provinces) ?? title;
    return passages.map(({ n, here: { block } }) => ({ block, other, n, name, title }));
  });
}

/** Gives every dispatch in order of time with the properties of its page. */
export async function dispatchRoutes(): Promise<{ id: string; props: DispatchProps }[]> {
  const entries = await dispatches();
  const documents = await citedDocumentsOf();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { provinces } = authoritiesOf(projectRoot);
  return entries.map((entry, index) => ({
    id: entry.id,
    props: {
      earlier: entries[index - 1],
      later: entries[index + 1],
      twins: twinSigns(entry, byId, provinces),
      citing: citingOf(entry.id, documents).flatMap((id) => {
        const other = byId.get(id);
        return other ? [{ href: dispatchUrl(id), name: dispatchName(other, provinces) }] : [];
      }),
    },
  }));
}
