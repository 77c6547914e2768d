/**
 * What the search filters call provinces and themes in addresses: as their own pages are called.
 */
import type { Slugs } from '../search/catalogue.ts';
import { authoritiesOf } from './archive.ts';

type Pair = [label: string, slug: string];

/** Gives the slugs of all provinces and themes of the archive at `root`. Throws an ArchiveError. */
export function searchSlugs(root: string): Slugs {
  const { provinces, themes } = authoritiesOf(root);
  const ofProvinces = Object.entries(provinces).map(([slug, { name }]): Pair => [name, slug]);
  const ofThemes = themes.map(({ slug, name }): Pair => [name, slug]);
  return { tinh: Object.fromEntries(ofProvinces), 'chu-de': Object.fromEntries(ofThemes) };
}
