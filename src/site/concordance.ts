/**
 * Where a theme is named: each sentence, by dispatch, in order of time.
 */
import { type Dispatch, type Mention, type Span } from '../archive/dispatch.ts';
import { sentenceAround } from '../archive/find/sentences.ts';
import { nest, type Inline } from '../archive/formats/inline.ts';
import type { Theme } from '../archive/theme.ts';
import { citedName, issuerName } from '../archive/title.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import type { Entry } from './loader.ts';

/** A sentence that names the theme, cut into its words and the mentions in it. */
export interface Occurrence {
  fragment: string;
  words: Inline<'mention'>[];
}

/** The document's own words for what the theme means. */
export interface OwnDefinition {
  text: string;
  fragment: string;
}

export interface Attestation {
  id: string;
  name: string;
  issuer: string;
  date: Dispatch['date'];
  count: number;
  occurrences: Occurrence[];
  definitions: OwnDefinition[];
}

function sentencesOf(
  { text, blocks }: Dispatch,
  mentions: readonly Mention[],
): (Span & { block: string })[] {
  const sentences = new Map<number, Span & { block: string }>();
  for (const mention of mentions) {
    const block = blocks.find(({ id }) => id === mention.block);
    if (!block) continue;
    const sentence = sentenceAround(text, block, mention);
    sentences.set(sentence.start, { ...sentence, block: block.id });
  }
  return [...sentences.values()];
}

function attest(dispatch: Dispatch, theme: Theme, root: string): Attestation {
  const { provinces } = authoritiesOf(root);
  const mentions = dispatch.mentions.filter((mention) => mention.theme === theme.slug);
  const marks = mentions.map((span) => ({ ...span, rank: 0, kind: 'mention' as const }));
  return {
    id: dispatch.id,
    name: citedName(dispatch),
    issuer: issuerName(dispatch, provinces),
    date: dispatch.date,
    count: mentions.length,
    occurrences: sentencesOf(dispatch, mentions).map((sentence) => ({
      fragment: sentence.block,
      words: nest(dispatch.text, sentence, marks),
    })),
    definitions: dispatch.definitions
      .filter((definition) => definition.theme === theme.slug)
      .map(({ text, block }) => ({ text, fragment: block })),
  };
}

/** Gives the dispatches of `entries` that name `theme`, in their order, with every sentence that does. */
export function concordance(root: string, theme: Theme, entries: readonly Entry[]): Attestation[] {
  return entries
    .filter(({ mentions }) => mentions.some((mention) => mention.theme === theme.slug))
    .map(({ id }) => attest(readDispatch(root, id).dispatch, theme, root));
}

/** Gives how often a theme is named, and in how many dispatches. */
export function frequency(
  theme: Theme,
  entries: readonly Entry[],
): { mentions: number; dispatches: number } {
  const counts = entries.map(
    ({ mentions }) => mentions.filter((mention) => mention.theme === theme.slug).length,
  );
  return {
    mentions: counts.reduce((sum, count) => sum + count, 0),
    dispatches: counts.filter((count) => count > 0).length,
  };
}
