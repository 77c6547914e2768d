/**
 * The elements of a built page, for whatever measures or checks it.
 */
import { htmlToHast, type HastNode } from 'satteri';

/** An element with its attributes under their DOM property names (`srcSet`, `dataEditorial`). */
export type PageElement = Extract<HastNode, { type: 'element' }>;

function* descend(node: HastNode): Generator<PageElement> {
  if (node.type === 'element') yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* descend(child);
}

/** Gives all elements of an HTML document in document order. */
export function elementsOf(html: string): PageElement[] {
  return [...descend(htmlToHast(html))];
}

/** Gives an attribute as text; `undefined` where the element has none. */
export function attribute(element: PageElement, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
