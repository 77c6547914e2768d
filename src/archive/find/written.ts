/**
 * Patterns for set words as texts write them: in either tone placement, with a line end or page break wherever
 * a blank is. All are made for patterns without regard to case (flag `i`); diacritics count.
 */
import { swapTonePlacement, unifyTonePlacement } from '../vietnamese.ts';

const tonePair = /[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]/gu;

function written(words: string): string {
  const escaped = words.toLowerCase().split(/\s+/u).map(RegExp.escape).join('\\s+');
  return escaped.replace(tonePair, (pair) => {
    const one = unifyTonePlacement(pair);
    const other = swapTonePlacement(one);
    return one === other ? pair : `(?:${one}|${other})`;
  });
}

/** No letter or digit follows. */
export const wordEnd = '(?![\\p{L}\\p{N}])';

/** Gives the source of a pattern for any of `forms`, the longest that fits; for none of them, one that never fits. */
export function anyOf(forms: readonly string[]): string {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(written).join('|') || '(?!)'})`;
}

/** Gives all matches of a global pattern. `matchAll` does so too, but copies the pattern, which takes long for a long one. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) yield match;
}

/** Gives the match of a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
