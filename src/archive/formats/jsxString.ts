/**
 * Words of a document as a string in MDX.
 *
 * JavaScript alone would be content with `JSON.stringify`. But the compiler of MDX (satteri 0.10.5) looks for
 * Markdown before it looks for strings: two backticks in neighbouring expressions were a code span to it, and
 * what stood between them was read as elements and code. So every sign that means something to Markdown, JSX
 * or HTML is written as its number, and whatever does not show with it.
 */
const signs =
  /[`<>{}[\]&*_~|$#!\\]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** Gives a JavaScript string literal in double quotes that stands for exactly this text, on one line. */
export function jsxString(text: string): string {
  return `"${text.replace(signs, escaped).replaceAll('"', '\\"')}"`;
}
