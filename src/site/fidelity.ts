/**
 * The fidelity gate: what a page shows of a document is the document, letter by letter.
 *
 * It reads the finished HTML and the bytes of the source, and shares nothing with the parser that
 * stands between them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../archive/fidelity.ts';
import { listDispatches, places, readRecordFile } from './archive.ts';
import { documentText, FidelityError, transcriptionIn } from './transcription.ts';

function readPage(site: string, page: string): string {
  const file = join(site, page);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new FidelityError(
    `${page}: found no such page; expected one for every dispatch.\n` +
      '  What to do: look at src/pages/van-ban/[id]/index.astro.',
  );
}

/**
 * Compares each dispatch page below `site` with its source. Gives the number of pages compared.
 * Throws {@link FidelityError} with the first difference of every page that has one.
 */
export function checkFidelity(root: string, site: string): number {
  const ids = listDispatches(root);
  const differences = ids.flatMap((id) => {
    const page = `van-ban/${id}/index.html`;
    const seed = `${places.seeds}/${readRecordFile(root, id).data.source.file}`;
    const shown = documentText(transcriptionIn(readPage(site, page), page));
    const difference = compareTexts(readFileSync(join(root, seed), 'utf8'), shown);
    return difference
      ? [`${page} differs from ${seed}:${difference.line}: ${difference.message}`]
      : [];
  });
  if (differences.length === 0) return ids.length;
  throw new FidelityError(
    `${differences.join('\n')}\n  What to do: the page must show the source as it is; mend the parser or the component, never the source.`,
  );
}
