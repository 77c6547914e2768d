/**
 * Takes out of a finished page what no reader needs: indentation, and what only the indexer read.
 */
import { mapAttributes, startTag } from './tags.ts';

/** White space counts in these; everywhere else a run of it shows as one blank. */
const kept = /(<(?:pre|textarea)[\s>][\s\S]*?<\/(?:pre|textarea)>)/u;
/** No-break spaces and other signs of a document are no indentation. */
const lineRun = /[ \t\r\f]*\n[ \t\n\r\f]*/gu;
/** White space at the inner and outer edges of these shows nothing. */
const block =
  '</?(?:html|head|body|title|meta|link|header|main|footer|nav|article|section|div|p|h[1-6]|[uod]l|li|d[td]|summary)\\b';
const restOfTag = `(?:[^"'<>]|"[^"]*"|'[^']*')*>`;
/** The tags stand here too, so that nothing is taken out of an attribute's value. */
const edge = new RegExp(`(${block}${restOfTag})\n?|</?[a-z]${restOfTag}|\n(?=${block})`, 'giu');
const indexerMeta = '<meta name="van-kho.';
const indexOnly = '<div data-index-only';
/** A start tag, with the text up to the end of its element where that is a block of text alone. */
const tagWithText = new RegExp(`${startTag.source}(?:[^<]*</div>)?`, 'giu');

function slimPiece(html: string): string {
  const forReaders = html
    .replace(tagWithText, (piece) => (piece.startsWith(indexOnly) ? '' : piece))
    .replace(startTag, (tag) => (tag.startsWith(indexerMeta) ? '' : tag));
  return mapAttributes(forReaders, (name, _, written) =>
    name.startsWith('data-pagefind-') ? '' : written,
  )
    .replace(lineRun, '\n')
    .replace(edge, (piece: string, tag?: string) => tag ?? (piece === '\n' ? '' : piece));
}

/**
 * Gives the page without indentation, `data-pagefind-*`, the indexer's `<meta>` and its `data-index-only`
 * blocks. The text of the page stays the same, white space folded and left out where blocks begin and end.
 */
export function slimHtml(html: string): string {
  return html
    .split(kept)
    .map((piece, index) => (index % 2 === 1 ? piece : slimPiece(piece)))
    .join('');
}
