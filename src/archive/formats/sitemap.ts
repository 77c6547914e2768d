/**
 * The sitemap (sitemaps.org) for search engines.
 */
import { element, textElement, writeXml } from './xml.ts';

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The protocol's limit for one file. */
const most = 50_000;

function listOf(root: string, entry: string, addresses: readonly string[]): string {
  const entries = addresses.map((address) => element(entry, {}, [textElement('loc', {}, address)]));
  return writeXml(element(root, { xmlns: namespace }, entries));
}

/**
 * Gives the files of the sitemap: `sitemap.xml`, which lists further ones where there are more addresses than
 * one may hold. `addressOf` gives the public address of a file.
 */
export function toSitemap(
  addresses: readonly string[],
  addressOf: (file: string) => string,
): { file: string; xml: string }[] {
  if (addresses.length <= most)
    return [{ file: 'sitemap.xml', xml: listOf('urlset', 'url', addresses) }];
  const count = Math.ceil(addresses.length / most);
  const parts = Array.from({ length: count }, (_, index) => ({
    file: `sitemap-${index + 1}.xml`,
    xml: listOf('urlset', 'url', addresses.slice(index * most, (index + 1) * most)),
  }));
  const index = listOf(
    'sitemapindex',
    'sitemap',
    parts.map(({ file }) => addressOf(file)),
  );
  return [{ file: 'sitemap.xml', xml: index }, ...parts];
}
