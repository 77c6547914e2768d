/**
 * Every abbreviation with the paragraphs that use it.
 */
import type { Abbreviations } from '../archive/abbreviations.ts';
import type { Entry } from './loader.ts';

/** A dispatch that uses an abbreviation, with the paragraphs, each once in the order of the text. */
export interface Use {
  entry: Entry;
  blocks: string[];
}

export interface ListedAbbreviation {
  slug: string;
  short: string;
  expansion: string;
  source: string;
  /** It is only explained, not looked for: it stands in document numbers. */
  isInNumbers: boolean;
  /** How often it stands in all dispatches together. */
  count: number;
  /** In the order of `entries`. */
  uses: Use[];
}

function usesIn(entries: readonly Entry[]): Map<string, { count: number; uses: Use[] }> {
  const found = new Map<string, { count: number; uses: Use[] }>();
  for (const entry of entries) {
    const bySlug = Map.groupBy(entry.abbreviations, ({ abbreviation }) => abbreviation);
    for (const [slug, here] of bySlug) {
      const { count, uses } = found.get(slug) ?? { count: 0, uses: [] };
      uses.push({ entry, blocks: [...new Set(here.map(({ block }) => block))] });
      found.set(slug, { count: count + here.length, uses });
    }
  }
  return found;
}

/** Gives the abbreviations by their short form, those in words before those in numbers. */
export function listAbbreviations(
  abbreviations: Abbreviations,
  entries: readonly Entry[],
): ListedAbbreviation[] {
  const found = usesIn(entries);
  return Object.entries(abbreviations)
    .map(([slug, { place, ...about }]) => ({
      ...{ slug, ...about, isInNumbers: place === 'number' },
      ...(found.get(slug) ?? { count: 0, uses: [] }),
    }))
    .sort(
      (a, b) =>
        Number(a.isInNumbers) - Number(b.isInNumbers) || a.short.localeCompare(b.short, 'vi'),
    );
}
