/**
 * What a built page prints of its document, read without any code of the site.
 */
import { htmlToHast, type HastNode } from 'satteri';

const blocks = new Set(
  [
    'address article aside blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6',
    'header hr li ol p section table td th tr ul',
  ].flatMap((names) => names.split(' ')),
);
const unseen = new Set(['script', 'style', 'template']);

function has(node: HastNode, property: string): boolean {
  return node.type === 'element' && property in node.properties;
}

/** Gives the text of a node without editorial additions, with a line end wherever a block begins or ends. */
export function printedText(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || has(node, 'dataEditorial')) return '';
  if (node.type === 'element' && unseen.has(node.tagName)) return '';
  const inside = node.children.map(printedText).join('');
  return node.type === 'element' && blocks.has(node.tagName) ? `\n${inside}\n` : inside;
}

function findAll(node: HastNode, wanted: (node: HastNode) => boolean): HastNode[] {
  if (wanted(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => findAll(child, wanted)) : [];
}

/** Gives the text of everything that the page marks as transcription. */
export function transcriptionOf(html: string): string {
  const parts = findAll(htmlToHast(html), (node) => has(node, 'dataTranscription'));
  return parts.map(printedText).join('\n');
}

/** Gives the printed text that a fragment leads to; `undefined` where the page has no such id. */
export function printedAt(html: string, fragment: string): string | undefined {
  const [target] = findAll(
    htmlToHast(html),
    (node) => node.type === 'element' && node.properties.id === fragment,
  );
  return target && printedText(target);
}
