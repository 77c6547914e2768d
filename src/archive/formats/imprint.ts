/**
 * What a format needs to know beside the dispatch: names from the shared lists, and how the site that
 * publishes it addresses and labels things. The site fills it in; the core only asks.
 */
import type { Basis, Dispatch, Fact } from '../dispatch.ts';
import type { Provinces } from '../provinces.ts';

/** The facts of a dispatch, in the order in which every export lists them. */
export const factNames = [
  'kind',
  'number',
  'date',
  'place',
  'province',
  'organ',
  'orderedBy',
  'subject',
  'authority',
  'position',
  'name',
] as const;
export type FactName = (typeof factNames)[number];

/** The machine formats of one dispatch, by the extension of their file. */
export const formatNames = ['json', 'txt', 'xml', 'mdx', 'ris', 'bib', 'csl.json'] as const;
export type FormatName = (typeof formatNames)[number];

export interface Imprint {
  /** The name of the archive. */
  archive: string;
  /** The public address of the archive's top. */
  home: string;
  provinces: Provinces;
  /** Gives the name of a theme. */
  themeName: (slug: string) => string;
  /** Gives the public address of a path of the site that begins at its top. */
  address: (path: string) => string;
  permalink: (id: string, fragment?: string) => string;
  /** Gives the public address of a machine format of a dispatch. */
  file: (id: string, format: FormatName) => string;
  /** Gives the public address of the source as received. */
  source: (dispatch: Pick<Dispatch, 'id' | 'source'>) => string;
  theme: (slug: string) => string;
  /** Gives the name of a fragment: "Mục 6, ý 2". */
  label: (fragment: string) => string;
  facts: Record<FactName, string>;
  basis: Record<Basis, string>;
  /** Under what terms the texts may be used. */
  rights: string;
}

/** Gives all facts of a dispatch by name, those of the signature among them. */
export function namedFacts(dispatch: Dispatch): [FactName, Fact][] {
  const facts = { ...dispatch, ...dispatch.signature };
  return factNames.map((name) => [name, facts[name]]);
}
