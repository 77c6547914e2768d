/**
 * Finds the themes that running text names.
 *
 * A variant matches whatever its case, quotation marks, white space and tone placement, but with its
 * diacritics, and only as whole words: "15K" is no 5K. Of variants that begin at one place the longest
 * wins.
 */
import type { Block, Mention, Span } from '../dispatch.ts';
import type { Theme } from '../theme.ts';
import { foldPhrase } from '../vietnamese.ts';

/** One pattern over the folded text for all variants of all themes. */
export interface ThemePattern {
  pattern: RegExp;
  variants: Map<string, { theme: string; form: string }>;
}

/** Compiles the variants of `themes`; done once for a whole archive. */
export function themePattern(themes: readonly Theme[]): ThemePattern {
  const variants = new Map(
    themes.flatMap(({ slug, variants: forms }) =>
      forms.map((form) => [foldPhrase(form).text, { theme: slug, form }] as const),
    ),
  );
  const longestFirst = [...variants.keys()].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map(RegExp.escape).join('|') || '(?!)';
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?:${alternatives})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    variants,
  };
}

/** Takes in the closing mark of a quotation that opens inside the span: mục tiêu “kép”. */
function withClosingQuote(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const opened = /[“"‘][^”"’]*$/u.test(inside);
  return { start, end: opened && /[”"’]/u.test(text[end] ?? '') ? end + 1 : end };
}

/** Finds the mentions in `text`, as spans of it, in order. */
export function findThemes(
  text: string,
  { pattern, variants }: ThemePattern,
): (Span & { theme: string; form: string })[] {
  const folded = foldPhrase(text);
  return Array.from(folded.text.matchAll(pattern), ({ 0: match, index }) => {
    const start = folded.offsets[index] ?? 0;
    const end = (folded.offsets[index + match.length - 1] ?? start) + 1;
    const { theme, form } = variants.get(match) ?? { theme: '', form: '' };
    return { ...withClosingQuote(text, { start, end }), theme, form };
  });
}

/** Gives the stretch of text that a block's running text covers, or `undefined` for lists and heads. */
export function runningSpan({ parts }: Block): Span | undefined {
  const running = parts.filter(({ role }) => role === 'text');
  const [first] = running;
  const last = running.at(-1);
  return first && last && { start: first.start, end: last.end };
}

/** Finds the mentions in all running text of a dispatch, as spans of its normalised text. */
export function findMentions(
  text: string,
  blocks: readonly Block[],
  themes: ThemePattern,
): Mention[] {
  return blocks.flatMap((block) => {
    const span = runningSpan(block);
    if (!span) return [];
    return findThemes(text.slice(span.start, span.end), themes).map((found) => ({
      ...found,
      start: found.start + span.start,
      end: found.end + span.start,
      block: block.id,
    }));
  });
}
