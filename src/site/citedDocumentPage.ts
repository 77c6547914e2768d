/**
 * All that the page of a cited document shows: what is known of it and from where, and every paragraph that
 * cites it, read again from the dispatches.
 */
import { type Citation, type Dispatch, type Span } from '../archive/dispatch.ts';
import { sentenceAround } from '../archive/find/sentences.ts';
import { onOneLine } from '../archive/find/told.ts';
import { nest, type Inline } from '../archive/formats/inline.ts';
import type { Provinces } from '../archive/provinces.ts';
import { chainsOf, type Chain } from '../archive/relate/chains.ts';
import {
  attestedOf,
  citedFactNames,
  type Attested,
  type CitedFactName,
} from '../archive/relate/citedFacts.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import { dispatchName, documentName, lagGround, lagLabel } from './citedNames.ts';
import { dateLabel, fragmentLabel, shownDate } from './labels.ts';
import type { Entry } from './loader.ts';
import { dispatchUrl } from './urls.ts';

/** A paragraph as a link. */
export interface Where {
  href: string;
  label: string;
}

/** A dispatch with those of its paragraphs that say something. */
export interface Witness {
  dispatch: string;
  where: Where[];
}

/** One thing said of a fact; inside brackets where no citing text prints it. */
export interface CitedValue {
  value: string;
  witnesses: Witness[];
  /** How many more dispatches say it. */
  more: number;
  references: string[];
}

/** A sentence with the citations in it. */
export interface Passage {
  fragment: string;
  words: Inline<'citation'>[];
}

export interface CitingDispatch {
  id: string;
  name: string;
  date: string;
  lag: string;
  /** Whether the days are known. */
  isCounted: boolean;
  ground: string;
  /** The words that say that its issuer carries the document out, and those that tell others to. */
  carriedOut: Where[];
  passedOn: Where[];
  /** Why the editors take what it cites for this document, where its words do not show it. */
  reasoning: string[];
  passages: Passage[];
}

export interface CitedDocumentPage {
  title: string;
  facts: { name: CitedFactName; values: CitedValue[] }[];
  citing: CitingDispatch[];
  /** The dispatch of the archive that the document turned out to be. */
  held: { id: string; name: string } | undefined;
}

type EntryOf = (id: string) => Entry;

/** All citing paragraphs stand on the page below; a fact names the first few. */
const namedWitnesses = 3;

function toValue(
  said: Attested,
  name: CitedFactName,
  entryOf: EntryOf,
  provinces: Provinces,
): CitedValue {
  const value = name === 'date' ? dateLabel(said.value) : said.value;
  if (said.basis === 'external')
    return { value: `[${value}]`, witnesses: [], more: 0, references: said.references };
  const byDispatch = [...Map.groupBy(said.where, ({ dispatch }) => dispatch)];
  const witnesses = byDispatch.slice(0, namedWitnesses).map(([id, where]) => ({
    dispatch: dispatchName(entryOf(id), provinces),
    where: where.map(({ block }) => ({
      href: dispatchUrl(id, block),
      label: fragmentLabel(block),
    })),
  }));
  return { value, witnesses, more: byDispatch.length - witnesses.length, references: [] };
}

function passagesOf({ text, blocks }: Dispatch, citations: readonly Citation[]): Passage[] {
  const marks = citations.map((span) => ({ ...span, rank: 0, kind: 'citation' as const }));
  const sentences = new Map<number, Span & { block: string }>();
  for (const citation of citations) {
    const block = blocks.find(({ id }) => id === citation.block);
    if (!block) continue;
    const sentence = sentenceAround(text, block, citation);
    sentences.set(sentence.start, { ...sentence, block: block.id });
  }
  return [...sentences.values()].map((sentence) => ({
    fragment: sentence.block,
    words: nest(text, sentence, marks),
  }));
}

/** Documents on a row share the words that say so; they are told once. */
function saidIn(id: string, citations: readonly Citation[], tie: 'carriedOut' | 'passedOn') {
  const said = citations.flatMap(({ [tie]: words, block }): [number, Where][] =>
    words ? [[words.start, { href: dispatchUrl(id, block), label: onOneLine(words.text) }]] : [],
  );
  return [...new Map(said).values()];
}

function toCiting(chain: Chain<Entry>, root: string, provinces: Provinces): CitingDispatch {
  const { document, dispatch: entry } = chain;
  const { dispatch } = readDispatch(root, entry.id);
  const citations = document.citations
    .filter((place) => place.dispatch === entry.id)
    .map(({ citation }) => citation);
  return {
    id: entry.id,
    name: dispatchName(entry, provinces),
    date: shownDate(entry.date),
    lag: lagLabel(chain),
    isCounted: chain.lag !== undefined,
    ground: lagGround(chain),
    carriedOut: saidIn(entry.id, citations, 'carriedOut'),
    passedOn: saidIn(entry.id, citations, 'passedOn'),
    reasoning: [...new Set(citations.flatMap(({ reasoning }) => reasoning ?? []))],
    passages: passagesOf(dispatch, citations),
  };
}

/**
 * Gathers the page of `document`; reads the citing dispatches one after the other. Throws an ArchiveError for any
 * fault of their files.
 */
export function citedDocumentPage(
  root: string,
  document: CitedDocument,
  entryOf: EntryOf,
): CitedDocumentPage {
  const { provinces } = authoritiesOf(root);
  const { heldAs } = document;
  return {
    title: documentName(document, provinces),
    facts: citedFactNames.map((name) => ({
      name,
      values: attestedOf(document, name).map((said) => toValue(said, name, entryOf, provinces)),
    })),
    citing: chainsOf(document, entryOf).map((chain) => toCiting(chain, root, provinces)),
    held:
      heldAs === undefined
        ? undefined
        : { id: heldAs, name: dispatchName(entryOf(heldAs), provinces) },
  };
}
