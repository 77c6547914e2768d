/**
 * The tags of a finished page, and the code that stands inside it.
 */
import { createHash } from 'node:crypto';

/** A start tag with its attributes as written; `content` is what a script or a style sheet holds. */
export interface Tag {
  name: string;
  attributes: string;
  content: string;
}

/**
 * Comments, scripts and style sheets as wholes, and any other start tag. Attribute values count as one
 * piece, for Astro leaves angle brackets in them as they are.
 */
const piece =
  /<!--[\s\S]*?-->|<(script|style)\b((?:[^"'<>]|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1>|<([a-z][a-z0-9-]*)((?:[^"'<>]|"[^"]*"|'[^']*')*)>/giu;

/** Gives the start tags of a page in order. */
export function tagsOf(html: string): Tag[] {
  return Array.from(html.matchAll(piece)).flatMap(
    ([, code, codeAttributes = '', content = '', name = code, attributes = codeAttributes]) =>
      name === undefined ? [] : [{ name: name.toLowerCase(), attributes, content }],
  );
}

/** Gives an attribute's value as written, `''` for one without a value, `undefined` for none. */
export function valueOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | undefined {
  if (!attributes.toLowerCase().includes(name)) return undefined;
  const pattern = /\s([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'<>]+))?/gu;
  for (const [, found, double, single, bare] of attributes.matchAll(pattern)) {
    if (found?.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return undefined;
}

/** Browsers take scripts of these types for data and never run them (HTML Standard, "data block"). */
const dataTypes = /^application\/(?:ld\+)?json$/u;

/** Gives the scripts that a page has inside it and that a browser would run. */
export function inlineScripts(tags: readonly Tag[]): string[] {
  return tags
    .filter(({ name }) => name === 'script')
    .filter(
      (tag) => valueOf(tag, 'src') === undefined && !dataTypes.test(valueOf(tag, 'type') ?? ''),
    )
    .map(({ content }) => content);
}

/** Gives the style sheets that a page has inside it. */
export function inlineStyles(tags: readonly Tag[]): string[] {
  return tags.filter(({ name }) => name === 'style').map(({ content }) => content);
}

/** Gives the source expression by which a policy allows exactly this code: 53 characters. */
export function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
