/**
 * What editors write is plain Markdown: data, although it stands in files that could hold a program.
 */
import type { Fault } from './error.ts';

/** What could become code, an element, an address that runs or loads something, or another order of reading. */
const unsafe = [
  // expressions, elements, modules
  /[{}<>]/u,
  /^(?:import|export)\b/mu,
  // a fence, which without its second would take in all that follows
  /^ {0,3}(?:`{3}|~{3})/mu,
  // images, link definitions, character references; links to anything but pages
  /!\[/u,
  /^[ \t\d.)*+-]*\[(?:\\.|[^\]\\])*\]:/mu,
  /&#?\w+;/u,
  /\]\((?!https?:\/\/|\/(?![\/\\])|#)[^)\n]*/u,
  // signs that turn the direction of writing
  /\p{Bidi_Control}/u,
];

/** A piece of writing, and the line of its file on which it begins. */
export interface Prose {
  file: string;
  line: number;
  text: string;
  /** What it is called in messages, such as "the editor's note". */
  name: string;
  /** Components that it may place, with words for attributes and no expressions. */
  components?: readonly string[];
}

/** Blanks out the elements that are allowed; the offsets of all else stay. */
function withoutAllowed(text: string, components: readonly string[]): string {
  if (components.length === 0) return text;
  const element = new RegExp(
    `</?(?:${components.join('|')})(?:\\s+[a-z][A-Za-z-]*="[^"{}<>&]*")*\\s*/?>`,
    'gu',
  );
  return text.replace(element, (tag) => tag.replace(/\S/gu, '-'));
}

function expectation(components: readonly string[]): string {
  const elements = components.map((name) => `<${name}>`).join(', ');
  const more = elements === '' ? '' : ` (but ${elements})`;
  return `plain Markdown: no { } < >${more}, no import or export at the start of a line, no picture, and links only to https://…, /… or #…`;
}

/** Gives the first thing in a piece of writing that is more than plain Markdown, as a fault with its line. */
export function proseFaults({ file, line, text, name, components = [] }: Prose): Fault[] {
  const plain = withoutAllowed(text, components);
  const found = unsafe.map((form) => form.exec(plain)).find((match) => match !== null);
  if (!found) return [];
  return [
    {
      file,
      line: line + plain.slice(0, found.index).split('\n').length - 1,
      found: `"${found[0]}" in ${name}`,
      expected: expectation(components),
      remedy: 'Say it in words; a note holds no code.',
    },
  ];
}
