/**
 * XML, as much of it as the archive's formats need: elements, attributes and text.
 */

export type XmlNode = string | XmlElement;

export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly XmlNode[];
  /** Holds running text, in which white space counts. */
  isMixed: boolean;
}

type Attributes = XmlElement['attributes'];

/** An element that holds only elements; it is written over several lines. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, children, isMixed: false };
}

/** An element that holds text; nothing is added between its children. */
export function textElement(
  name: string,
  attributes: Attributes,
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children, isMixed: true };
}

/** XML 1.0 has no way to write these, not even as references. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escapeText(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>\r]/gu, (sign) => entities[sign] ?? sign);
}

function escapeAttribute(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replace(/[&<>"\t\n\r]/gu, (sign) => entities[sign] ?? sign);
}

function startTag({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  return `<${name}${written.join('')}`;
}

function write(node: XmlNode, indent: string): string {
  if (typeof node === 'string') return escapeText(node);
  if (node.children.length === 0) return `${startTag(node)}/>`;
  const inner = node.isMixed ? indent : `${indent}  `;
  const children = node.children.map((child) => write(child, inner));
  const content = node.isMixed
    ? children.join('')
    : children.map((child) => `\n${inner}${child}`).join('') + `\n${indent}`;
  return `${startTag(node)}>${content}</${node.name}>`;
}

/** Writes a piece of a document that stands on lines of its own, indented. */
export function writeFragment(node: XmlElement, indent: string): string {
  return indent + write(node, indent);
}

/** Writes an XML document in UTF-8. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`;
}
