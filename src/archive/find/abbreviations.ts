/**
 * Finds the abbreviations in a dispatch.
 *
 * They count as whole words only, with their case, and never inside a document's number: "CV/TU" names
 * its kind and organ as a whole, and the same letters elsewhere may mean something else.
 */
import type { Abbreviations } from '../abbreviations.ts';
import type { AbbreviationUse, Block } from '../dispatch.ts';

/** Letters and figures tied by a stroke, hyphen or full stop are one sign: "534-CV/TW", "CV/TU.TH.C". */
const before = '(?<![\\p{L}\\p{M}\\p{N}]|[\\p{L}\\p{N}][-/.])';
const after = '(?![\\p{L}\\p{M}\\p{N}]|[-/.][\\p{L}\\p{N}])';

interface Pattern {
  pattern: RegExp;
  slugs: Map<string, string>;
}

function patternOf(abbreviations: Abbreviations, isAmongRecipients: boolean): Pattern {
  const isSought = ({ place }: Abbreviations[string]) =>
    place === undefined || (place === 'recipients' && isAmongRecipients);
  const slugs = new Map(
    Object.entries(abbreviations)
      .filter(([, abbreviation]) => isSought(abbreviation))
      .map(([slug, { short }]) => [short, slug] as const),
  );
  const longestFirst = [...slugs.keys()].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map(RegExp.escape).join('|') || '(?!)';
  return { pattern: new RegExp(`${before}(?:${alternatives})${after}`, 'gu'), slugs };
}

/** Finds the abbreviations in a dispatch, as spans of its normalised text, in order. */
export function findAbbreviations(
  text: string,
  blocks: readonly Block[],
  abbreviations: Abbreviations,
): AbbreviationUse[] {
  const anywhere = patternOf(abbreviations, false);
  const amongRecipients = patternOf(abbreviations, true);
  return blocks.flatMap(({ id, type, parts }) => {
    const { pattern, slugs } = type === 'recipients' ? amongRecipients : anywhere;
    return parts.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(pattern), ({ 0: short, index }) => ({
        start: start + index,
        end: start + index + short.length,
        block: id,
        abbreviation: slugs.get(short) ?? '',
      })),
    );
  });
}
