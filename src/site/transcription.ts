/**
 * The transcription inside a built page: the document's words without what editors added.
 */
import { htmlToHast, type HastNode } from 'satteri';
import { evidencePrefix } from '../archive/evidenceMarks.ts';

/** A page whose text is not its source's. */
export class FidelityError extends Error {
  override name = 'FidelityError';
}

interface Element {
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

function property(node: HastNode, name: string): unknown {
  return (node as Element).properties?.[name];
}

function childrenOf(node: HastNode): HastNode[] {
  return (node as Element).children ?? [];
}

function isEditorial(node: HastNode): boolean {
  return property(node, 'dataEditorial') !== undefined;
}

function findTranscriptions(node: HastNode): HastNode[] {
  if (property(node, 'dataTranscription') !== undefined) return [node];
  return childrenOf(node).flatMap(findTranscriptions);
}

/** Gives the one transcription of a page. Throws {@link FidelityError} where there is none, or more than one. */
export function transcriptionIn(html: string, page: string): HastNode {
  const found = findTranscriptions(htmlToHast(html));
  const [transcription] = found;
  if (found.length === 1 && transcription) return transcription;
  throw new FidelityError(
    `${page}: found ${found.length} elements with data-transcription; expected one.\n` +
      '  What to do: look at src/components/transcription/Transcription.astro.',
  );
}

/** The elements of a transcription that begin a new line; between them no white space need stand. */
const blocks = new Set(['div', 'p', 'br']);

/** Gives the words of the document below a node, with a line end wherever a block ends. */
export function documentText(node: HastNode): string {
  if (isEditorial(node)) return '';
  if (node.type === 'text') return node.value;
  const text = childrenOf(node).map(documentText).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `${text}\n` : text;
}

/** A citable piece of a page: its fragment and the document's words in it. */
export interface Fragment {
  id: string;
  text: string;
}

/** Words that a fact rests on may be chosen anew; only what the document itself is made of is promised. */
function isPromised(id: unknown): id is string {
  return typeof id === 'string' && !id.startsWith(evidencePrefix);
}

/** Gives the fragments below a node, in the order of the text. */
export function fragmentsIn(node: HastNode): Fragment[] {
  if (isEditorial(node)) return [];
  const id = property(node, 'id');
  const own = isPromised(id) ? [{ id, text: documentText(node) }] : [];
  return [...own, ...childrenOf(node).flatMap(fragmentsIn)];
}
