/**
 * The fidelity gate: what a page shows of a document is the document, letter by letter.
 *
 * It reads the finished HTML and the bytes of the source, and shares nothing with the parser that
 * stands between them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { compareTexts } from '../archive/fidelity.ts';
import { listDispatches, places, readRecordFile } from './archive.ts';

/** A page whose text is not its source's. */
export class FidelityError extends Error {
  override name = 'FidelityError';
}

interface Element {
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

function has(node: HastNode, attribute: string): boolean {
  const { properties } = node as Element;
  return properties !== undefined && Object.hasOwn(properties, attribute);
}

function childrenOf(node: HastNode): HastNode[] {
  return (node as Element).children ?? [];
}

function find(node: HastNode, attribute: string): HastNode[] {
  return has(node, attribute)
    ? [node]
    : childrenOf(node).flatMap((child) => find(child, attribute));
}

/** The words of the document below a node; what an editor added there is left out. */
function documentText(node: HastNode): string {
  if (has(node, 'dataEditorial')) return '';
  if (node.type === 'text') return node.value;
  return childrenOf(node).map(documentText).join('');
}

/** Gives the text of the one transcription in a page. Throws where there is none, or more than one. */
export function transcriptionOf(html: string, page: string): string {
  const found = find(htmlToHast(html), 'dataTranscription');
  const [transcription] = found;
  if (found.length === 1 && transcription) return documentText(transcription);
  throw new FidelityError(
    `${page}: found ${found.length} elements with data-transcription; expected one.\n` +
      '  What to do: look at src/components/transcription/Transcription.astro.',
  );
}

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
    const shown = transcriptionOf(readPage(site, page), page);
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
