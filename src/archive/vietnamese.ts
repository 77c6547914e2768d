/**
 * Vietnamese letters: folding for comparison, tone placement, slugs.
 */

const quotes = /["'“”„‟‘’«»]/u;
/** Soft hyphens and signs without width, which a text may have anywhere. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;
const blank = /\s/u;

/** Text made comparable, with the way back: `offsets[i]` is where `text[i]` stood, plus the end. */
export interface Folded {
  text: string;
  offsets: number[];
}

const tonePlacement = new Map(
  ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ']
    .concat(['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'])
    .map((pair) => pair.split(' ') as [string, string]),
);
const tonePair = new RegExp([...tonePlacement.keys()].join('|'), 'gu');

/**
 * Writes the tone of oa, oe, uy on the second vowel (uỷ), whichever placement came in (ủy).
 * Takes and gives lower-case NFC of the same length.
 */
export function unifyTonePlacement(text: string): string {
  return text.replace(tonePair, (pair) => tonePlacement.get(pair) ?? pair);
}

/** Gives the other tone placement of each oa, oe, uy, lower-case NFC: "cấp ủy" for "cấp uỷ". */
export function swapTonePlacement(text: string): string {
  const newStyle = unifyTonePlacement(text);
  if (newStyle !== text) return newStyle;
  let swapped = text;
  for (const [old, modern] of tonePlacement) swapped = swapped.replaceAll(modern, old);
  return swapped;
}

function lowerOneToOne(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

/**
 * Folds NFC text for matching set phrases: lower case, one tone placement, no quotation marks,
 * each run of white space as one blank. Diacritics count.
 */
export function foldPhrase(text: string): Folded {
  const lower = Array.from(text, lowerOneToOne).join('');
  const folded: Folded = { text: '', offsets: [] };
  let isAfterBlank = false;
  for (let offset = 0; offset < lower.length; offset++) {
    const character = lower[offset] ?? '';
    if (quotes.test(character) || unseen.test(character)) continue;
    const isBlank = blank.test(character);
    if (isBlank && isAfterBlank) continue;
    isAfterBlank = isBlank;
    folded.text += isBlank ? ' ' : character;
    folded.offsets.push(offset);
  }
  folded.offsets.push(text.length);
  // Last, because a quotation mark may have stood between the two vowels.
  return { ...folded, text: unifyTonePlacement(folded.text) };
}

/** Drops every diacritic and the bar of đ, and lower-cases: "Đặc biệt" gives "dac biet". */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}

/** Gives an ASCII slug: "Triệu Đình Lê" gives "trieu-dinh-le". */
export function slugify(text: string): string {
  return stripMarks(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** A word of a name, comparable by `key`; `joined` tells that only blanks, hyphens and dots part it from the word before. */
export interface NameWord {
  start: number;
  end: number;
  key: string;
  joined: boolean;
}

/**
 * Takes a name apart, so that its spellings compare alike: case, tone placement, hyphens, dots and blanks
 * do not count ("BÀ RỊA-VŨNG TÀU", "TP.HCM"); diacritics do. Takes NFC.
 */
export function nameWords(name: string): NameWord[] {
  let before = 0;
  return Array.from(name.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index: start }) => {
    const joined = /^[\s.\-–—]*$/u.test(name.slice(before, start));
    before = start + word.length;
    const key = unifyTonePlacement(Array.from(word, lowerOneToOne).join(''));
    return { start, end: before, key, joined };
  });
}

/** Tells whether `words` go on with those of `name` at the index `from`. */
export function standsAt(
  words: readonly NameWord[],
  from: number,
  name: readonly NameWord[],
): boolean {
  return name.every(({ key }, index) => {
    const word = words[from + index];
    return word?.key === key && (index === 0 || word.joined);
  });
}
