/**
 * Takes out of a finished page what no reader needs: indentation, and what only the indexer read.
 */
import { mapAttributes, startTag } from './tags.ts';

/** White space counts in these; everywhere else a run of it shows as one blank. */
const kept = /(<(?:pre|textarea)[\s>][\s\S]*?<\/(?:pre|textarea)>)/u;
const lineRun = /\s*\n\s*/gu;
const indexerMeta = '<meta name="van-kho.';

function slimPiece(html: string): string {
  const forReaders = html.replace(startTag, (tag) => (tag.startsWith(indexerMeta) ? '' : tag));
  return mapAttributes(forReaders, (name, _, written) =>
    name.startsWith('data-pagefind-') ? '' : written,
  ).replace(lineRun, '\n');
}

/**
 * Gives the page without indentation, `data-pagefind-*` and the indexer's `<meta>`. The text of the
 * page, white space folded, stays the same.
 */
export function slimHtml(html: string): string {
  return html
    .split(kept)
    .map((piece, index) => (index % 2 === 1 ? piece : slimPiece(piece)))
    .join('');
}
