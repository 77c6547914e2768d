/**
 * Small strict readers of XML and CSV for tests, written apart from the writers that they check.
 */

export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescape(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|#\d+);)/u.test(text)) throw new Error(`unknown entity in ${text}`);
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code?: string, name?: string) =>
    code === undefined ? (entities[name ?? ''] ?? '') : String.fromCodePoint(Number(code)),
  );
}

function attributesOf(written: string): Record<string, string> {
  const pairs = [...written.matchAll(/\s([\w:.-]+)="([^"<]*)"/gu)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, unescape(value)]));
}

/** Reads an XML document into its root element. Throws where tags do not match. */
export function readXml(document: string): Xml {
  const top: Xml = { name: '', attributes: {}, children: [] };
  const open = [top];
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, '');
  const pieces = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s[\w:.-]+="[^"<]*")*)(\/?)>|([^<]+)/gu;
  for (const [, close, name, attributes = '', empty, text] of body.matchAll(pieces)) {
    const parent = open.at(-1) ?? top;
    if (text !== undefined) parent.children.push(unescape(text));
    else if (close !== undefined) {
      if (open.pop()?.name !== close) throw new Error(`</${close}> closes nothing`);
    } else if (name !== undefined) {
      const child = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(child);
      if (empty !== '/') open.push(child);
    }
  }
  const [root] = top.children.filter((child) => typeof child !== 'string');
  if (open.length !== 1 || root === undefined) throw new Error('the document does not end');
  return root;
}

/** Gives the elements of one name below `node`, in document order. */
export function findXml(node: Xml, name: string): Xml[] {
  const inside = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : findXml(child, name),
  );
  return node.name === name ? [node, ...inside] : inside;
}

/** Gives all elements below `node` and itself, in document order. */
export function allXml(node: Xml): Xml[] {
  return [
    node,
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allXml(child))),
  ];
}

/** Gives the text of an element. */
export function textOfXml(node: Xml): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : textOfXml(child)))
    .join('');
}

/** Reads CSV as RFC 4180 defines it, CRLF and all. Throws for anything else. */
export function readCsv(text: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  const rows: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const [, quoted, plain, end] = field.exec(text) ?? [];
    if (end === undefined) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`);
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Reads a table with a byte order mark and a head row into records. */
export function readTable(text: string): Record<string, string>[] {
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const [head = [], ...rows] = readCsv(text.slice(1));
  return rows.map((row) => {
    if (row.length !== head.length)
      throw new Error(`a row of ${row.length} cells: ${row[0] ?? ''}`);
    return Object.fromEntries(head.map((column, index) => [column, row[index] ?? '']));
  });
}
