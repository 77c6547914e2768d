/**
 * What this site tells the formats: its addresses, its labels, its lists.
 */
import { factNames, type Imprint } from '../archive/formats/imprint.ts';
import { authoritiesOf } from './archive.ts';
import { t } from './i18n/index.ts';
import { fragmentLabel } from './labels.ts';
import { publicUrl } from './siteUrl.ts';
import { dispatchUrl, formatUrl, sourceUrl, themeUrl } from './urls.ts';

const facts = Object.fromEntries(factNames.map((name) => [name, t.facts[name]]));

/** Gives what the formats need to know beside a dispatch. Throws an ArchiveError for a broken list. */
export function imprintOf(root: string): Imprint {
  const { provinces, themes } = authoritiesOf(root);
  const names = new Map(themes.map(({ slug, name }) => [slug, name]));
  return {
    archive: t.siteName,
    home: publicUrl('/'),
    provinces,
    themeName: (slug) => names.get(slug) ?? slug,
    address: publicUrl,
    permalink: (id, fragment) => publicUrl(dispatchUrl(id, fragment)),
    file: (id, format) => publicUrl(formatUrl(id, format)),
    source: ({ id, source }) => publicUrl(sourceUrl(id, source.file)),
    theme: (slug) => publicUrl(themeUrl(slug)),
    label: fragmentLabel,
    facts: facts as Imprint['facts'],
    basis: t.basis,
    rights: t.dispatch.rights,
  };
}
