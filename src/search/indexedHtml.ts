/**
 * The copy of a page that Pagefind reads (see letters.ts). The page that readers get stays as it is.
 */
import { blockEnd, cutIntoWords, hasReservedCharacter, toIndexLetters } from './letters.ts';

const blocks =
  'address|article|blockquote|dd|div|dl|dt|figcaption|h[1-6]|li|main|ol|p|section|td|th|ul';
/** Where text ends with its block; at the end of an outer block alone the mark would be a word. */
const textEnd = new RegExp(`(?<!</(?:${blocks})>\\s*)(?=</(?:${blocks})>)`, 'gu');
const textNode = /(?<=>)[^<>]+(?=<)/gu;

/**
 * Gives the HTML to index for the HTML of a page. Throws when the page has a letter that stands for
 * another in the index, for the search would then show a text that differs from the document.
 */
export function indexedHtml(html: string): string {
  if (hasReservedCharacter(html)) {
    throw new Error('The page has ḏ or Ḏ, which the search index reserves.');
  }
  return toIndexLetters(html)
    .replace(textNode, (text) => cutIntoWords(text))
    .replace(textEnd, blockEnd);
}
