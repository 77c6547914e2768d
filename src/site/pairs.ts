/**
 * The pages that set two dispatches side by side.
 */
import type { Citation } from '../archive/dispatch.ts';
import { parse } from '../archive/parse.ts';
import type { Provinces } from '../archive/provinces.ts';
import { collate, type Passage } from '../archive/relate/collation.ts';
import { pairName } from '../archive/relate/parallels.ts';
import { sideBySide, type Row } from '../archive/relate/sideBySide.ts';
import type { Witness } from '../archive/relate/witness.ts';
import { wordCount, wordingOf, type Lexicon } from '../archive/relate/words.ts';
import { citedName, issuerName, provinceName } from '../archive/title.ts';
import { authoritiesOf, readSource } from './archive.ts';
import type { Entry } from './loader.ts';
import { readLedger } from './permalinks.ts';
import { urls } from './urls.ts';

/** Gives the names of the pairs whose page was ever published, as the ledger holds them. */
export function publishedPairs(root: string): Set<string> {
  const names = readLedger(root).paths.flatMap((path) => {
    const name = path.startsWith(urls.pairs) ? path.slice(urls.pairs.length, -1) : '';
    return name.includes('--') ? [name] : [];
  });
  return new Set(names);
}

/** Two dispatches that have a page together, the one whose id sorts first as `a`. */
export interface EntryPair {
  name: string;
  a: Entry;
  b: Entry;
  /** Passages and words that both have; none are left where a published pair shares nothing any more. */
  passages: number;
  words: number;
}

/**
 * Gives every pair that has a page, those with most words in common first: the twins of `entries`, and
 * pairs in `published` that share nothing any more.
 */
export function entryPairs(entries: readonly Entry[], published: ReadonlySet<string>): EntryPair[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const twins = entries.flatMap(({ id, twins: list }) =>
    list.filter(({ other }) => id < other).map((twin) => [pairName(id, twin.other), twin] as const),
  );
  const sharing = new Map(twins);
  return [...new Set([...sharing.keys(), ...published])]
    .flatMap((name) => {
      const [a, b] = name.split('--').map((id) => byId.get(id));
      const twin = sharing.get(name);
      const figures = { passages: twin?.passages.length ?? 0, words: twin?.words ?? 0 };
      return a && b ? [{ name, a, b, ...figures }] : [];
    })
    .sort((one, other) => other.words - one.words || (one.name < other.name ? -1 : 1));
}

/** Names two dispatches apart in one word or two, by province where that tells them apart. */
export function pairLabels(a: Entry, b: Entry, provinces: Provinces): { a: string; b: string } {
  const province = (entry: Entry) => provinceName(entry, provinces) ?? issuerName(entry, provinces);
  const namings = [province, (entry: Entry) => `${province(entry)}, ${citedName(entry)}`];
  const apart = namings.find((name) => name(a) !== name(b)) ?? (({ id }: Entry) => id);
  return { a: apart(a), b: apart(b) };
}

/** One of the two dispatches on their page. */
export interface PairSide {
  entry: Entry;
  label: string;
  words: number;
}

export interface PairPage {
  a: PairSide;
  b: PairSide;
  rows: Row[];
  passages: number;
  words: number;
  /** The longest run of words without a difference, and the number of its passage. */
  longest: { words: number; n: number } | undefined;
  /** What both dispatches cite, as the first one cites it. */
  cited: Citation[];
}

/** Pages come in the order of their names, so the same few texts are wanted again and again. */
const mostHeld = 32;
const held = new Map<string, Witness>();
const lexicon: Lexicon = new Map();

function readWitness(root: string, { id, source }: Entry): Witness {
  const again = held.get(source.sha256);
  if (again) return again;
  const { bytes, file } = readSource(root, source.file);
  const { text, blocks } = parse(bytes, file);
  const witness = { text, blocks, wording: wordingOf({ id, text, blocks }, lexicon) };
  const [oldest] = held.keys();
  if (oldest !== undefined && held.size >= mostHeld) held.delete(oldest);
  held.set(source.sha256, witness);
  return witness;
}

function longestOf(passages: readonly Passage[]): PairPage['longest'] {
  const words = Math.max(0, ...passages.map(({ longest }) => longest));
  const n = passages.findIndex(({ longest }) => longest === words) + 1;
  return n === 0 ? undefined : { words, n };
}

function citedByBoth(a: Entry, b: Entry): Citation[] {
  const ofB = new Set(b.citations.map(({ document }) => document));
  const first = new Map<string, Citation>();
  for (const citation of a.citations) {
    const { document } = citation;
    if (ofB.has(document) && !first.has(document)) first.set(document, citation);
  }
  return [...first.values()];
}

/** Reads the two texts and gathers their page. Throws an ArchiveError for a source that cannot be read. */
export function pairPage(root: string, a: Entry, b: Entry): PairPage {
  const [one, other] = [readWitness(root, a), readWitness(root, b)];
  const passages = collate(one.wording, other.wording);
  const labels = pairLabels(a, b, authoritiesOf(root).provinces);
  return {
    a: { entry: a, label: labels.a, words: wordCount(one.wording) },
    b: { entry: b, label: labels.b, words: wordCount(other.wording) },
    rows: sideBySide(one, other, passages),
    passages: passages.length,
    words: passages.reduce((sum, { words }) => sum + words, 0),
    longest: longestOf(passages),
    cited: citedByBoth(a, b),
  };
}
