/**
 * Breaks labels of a drawing into lines, since text in SVG does not flow. A no-break space stays unbroken. The letters are not measured but
 * estimated, never too narrow for Source Serif 4; other faces are a factor of it.
 */

const widths: [RegExp, number][] = [
  [/\s/u, 0.26],
  [/[.,:;/()[\]-]/u, 0.36],
  [/[fijlrtIJ'’“”]/u, 0.44],
  [/[mwMW]/u, 1],
  [/[GHNOQUƠƯ]/u, 0.8],
  [/\p{Lu}/u, 0.72],
  [/\d/u, 0.54],
];
const otherWidth = 0.62;

/** Gives the estimated width of `text` in em of Source Serif 4. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const base = letter.normalize('NFD').charAt(0);
    width += widths.find(([form]) => form.test(base))?.[1] ?? otherWidth;
  }
  return width;
}

/** Gives the pieces that a break may stand between; a blank stays at the end of its word. */
function pieces(text: string, width: number): string[] {
  return text.split(/(?<= )/u).flatMap((word) => {
    if (widthOf(word.trimEnd()) <= width) return [word];
    return word
      .split(/(?<=[/-])/u)
      .flatMap((part) => (widthOf(part.trimEnd()) <= width ? [part] : Array.from(part)));
  });
}

/**
 * Gives `text` as lines of at most `width` em: broken between words, in a number too long for a line after
 * "/" or "-", and inside a word only where nothing else helps. The lines joined are the text without its blanks at the breaks.
 */
export function labelLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trim().replace(/[ \n\t]+/gu, ' '), width)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
