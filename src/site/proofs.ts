/**
 * Where a dispatch itself says what an index files it under: the very words, in their paragraph.
 *
 * A dispatch is read once for all indexes; what is kept of it are the passages shown, not its text.
 */
import { createHash } from 'node:crypto';
import {
  quote,
  type Block,
  type Dispatch,
  type Fact,
  type OrganMention,
  type Span,
} from '../archive/dispatch.ts';
import { blockAt } from '../archive/evidence.ts';
import { sentenceAround } from '../archive/find/sentences.ts';
import { runningSpan } from '../archive/find/themes.ts';
import { nest, type Inline } from '../archive/formats/inline.ts';
import { readDispatch } from './archive.ts';
import type { Entry } from './loader.ts';

/** The facts that indexes file dispatches under. */
export const indexedFacts = ['province', 'date', 'kind', 'authority', 'position', 'name'] as const;
export type IndexedFact = (typeof indexedFacts)[number];

/** Words of a dispatch with those marked that matter; `fragment` is their paragraph. */
export interface Passage {
  fragment: string | undefined;
  words: Inline<'proof'>[];
}

/** On what basis we know a fact, and the words that prove it. */
export interface Proof {
  basis: Fact['basis'];
  passages: Passage[];
  reasoning: string | undefined;
  references: string[];
}

/** The words that name an organ, in the relation in which they do. */
export interface OrganPassage extends Passage {
  organ: string;
  relation: OrganMention['relation'];
  /** The sentence plainly tells it to act. */
  isOrdered: boolean;
  /** Its name alone, as it stands there. */
  name: string;
}

export interface Proofs {
  facts: Record<IndexedFact, Proof>;
  organs: OrganPassage[];
}

/** Gives the sentence around a span, or the line of a list or letterhead that it stands in. */
function stretchAround(text: string, block: Block, span: Span): Span {
  if (runningSpan(block)) return sentenceAround(text, block, span);
  const line = block.parts.find(({ start, end }) => start <= span.start && span.end <= end);
  return line ?? span;
}

function marked(text: string, stretch: Span, spans: readonly Span[]): Inline<'proof'>[] {
  return nest(
    text,
    stretch,
    spans.map(({ start, end }) => ({ start, end, rank: 0, kind: 'proof' as const })),
  );
}

/** What is printed is quoted alone; what is inferred stands in its sentence, where it can be judged. */
function proofOf({ text, blocks }: Dispatch, fact: Fact): Proof {
  const { basis } = fact;
  if (basis === 'unknown') return { basis, passages: [], reasoning: undefined, references: [] };
  if (basis === 'external')
    return { basis, passages: [], reasoning: fact.reasoning, references: fact.references };
  if (basis === 'inferred') {
    const passages = fact.evidence.map((span) => {
      const block = blockAt(blocks, span);
      const stretch = block ? stretchAround(text, block, span) : span;
      return { fragment: block?.id, words: marked(text, stretch, [span]) };
    });
    return { basis, passages, reasoning: fact.reasoning, references: fact.references };
  }
  const passages = fact.where.map((span) => ({
    fragment: blockAt(blocks, span)?.id,
    words: [{ text: quote(text, span).text }],
  }));
  return { basis, passages, reasoning: fact.reasoning, references: [] };
}

/** Mentions of one organ in one sentence or line make one passage. */
function organPassages({ text, blocks, organs }: Dispatch): OrganPassage[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const places = new Map<string, { stretch: Span; spans: OrganMention[] }>();
  for (const mention of organs) {
    const block = byId.get(mention.block);
    const stretch = block ? stretchAround(text, block, mention) : mention;
    const key = [mention.organ, mention.relation, stretch.start].join(' ');
    const place = places.get(key) ?? { stretch, spans: [] };
    place.spans.push(mention);
    places.set(key, place);
  }
  return [...places.values()].flatMap(({ stretch, spans }) =>
    spans.slice(0, 1).map((first) => ({
      organ: first.organ,
      relation: first.relation,
      isOrdered: spans.some(({ ordered }) => ordered),
      name: quote(text, first).text,
      fragment: first.block,
      words: marked(text, stretch, spans),
    })),
  );
}

/** Gives what indexes show of a dispatch's words. */
export function proofsIn(dispatch: Dispatch): Proofs {
  const { province, date, kind, signature } = dispatch;
  const facts = { province, date, kind, ...signature };
  const proofs = indexedFacts.map((name) => [name, proofOf(dispatch, facts[name])] as const);
  return {
    facts: Object.fromEntries(proofs) as Proofs['facts'],
    organs: organPassages(dispatch),
  };
}

/** Puts passages of one paragraph together, in order. */
export function byFragment(
  passages: readonly Passage[],
): { fragment: string | undefined; quotations: Passage['words'][] }[] {
  const places = new Map<string | undefined, Passage['words'][]>();
  for (const { fragment, words } of passages) {
    places.set(fragment, [...(places.get(fragment) ?? []), words]);
  }
  return [...places].map(([fragment, quotations]) => ({ fragment, quotations }));
}

const held = new Map<string, { stamp: string; proofs: Proofs }>();
/** Astro hands out new entries for each route; within one, each is asked for many times. */
const heldByEntry = new WeakMap<Entry, Proofs>();

function readOnce(root: string, entry: Entry): Proofs {
  const stamp = createHash('sha256').update(JSON.stringify(entry)).digest('base64');
  const before = held.get(entry.id);
  if (before?.stamp === stamp) return before.proofs;
  const made = proofsIn(readDispatch(root, entry.id).dispatch);
  held.set(entry.id, { stamp, proofs: made });
  return made;
}

/** Reads what indexes show of a dispatch's words, once until its entry changes. */
export function proofs(root: string, entry: Entry): Proofs {
  const before = heldByEntry.get(entry);
  if (before) return before;
  const made = readOnce(root, entry);
  heldByEntry.set(entry, made);
  return made;
}
