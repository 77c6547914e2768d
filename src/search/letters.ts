/**
 * What the index is given in place of a text, and the way back.
 *
 * Pagefind 1.6 folds combining marks but not the bar of đ, so the index holds ḏ, which folds to d.
 * It takes each run between blanks for one word ("CV/TU", "-"), so that "chính trị - xã hội" and
 * "chính trị-xã hội" are different phrases to it. Invisible marks cut the runs where `wordsOf` does.
 */

/** With the blank after it: one run that was cut here, as in "CV/" and "TU". */
const cut = '\u2060';
/** A blank that Pagefind does not see, before a sign that stands alone, as in "tế -". */
const unseenBlank = '\uFEFF';
/** The end of a block; without it Pagefind writes a full stop that the document does not have. */
export const blockEnd = '\u2063';

const reserved = /[ḏḎ]/u;
/** These show nothing, and a document may have them; the index does without. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;
/** Signs, entities among them, between two letters or figures that are not themselves of an entity. */
const inside =
  /((?<!&#?\w*)[\p{L}\p{M}\p{N}](?:&#?\w+;|[^\p{L}\p{M}\p{N}\s&])+)(?=[\p{L}\p{M}\p{N}])/gu;
/** The blank before signs that stand alone: the first one of "tế - xã". */
const beforeLoneSigns = /(?<=\S)\s+(?=(?:&#?\w+;|[^\p{L}\p{M}\p{N}\s&])+\s)/gu;

/** Tells whether a text has one of the letters that stand for others in the index. */
export function hasReservedCharacter(text: string): boolean {
  return reserved.test(text);
}

/** Writes đ as the letter that Pagefind folds to d, without unseen marks. Takes any text and gives NFC. */
export function toIndexLetters(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');
}

/** Cuts running text, which may have HTML entities, into the words that `wordsOf` finds in it. */
export function cutIntoWords(text: string): string {
  return text.replace(inside, `$1${cut} `).replace(beforeLoneSigns, unseenBlank);
}

/** Gives back what stood on the page; a line ends where a block did. */
export function fromIndexText(text: string): string {
  return text
    .replaceAll('ḏ', 'đ')
    .replaceAll('Ḏ', 'Đ')
    .replaceAll(`${cut} `, '')
    .replaceAll(unseenBlank, ' ')
    .replace(/\s*\u2063\s*/gu, '\n')
    .replace(/\n+/gu, '\n')
    .trim();
}
