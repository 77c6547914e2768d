/**
 * Reads the front matter of a record or a theme, and tells on which line each field stands.
 */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { ArchiveError, type Fault } from './error.ts';

type Path = readonly PropertyKey[];

/** A file's checked fields, its body, and the line of a field (of the nearest parent that exists). */
export interface FrontMatter<Data> {
  data: Data;
  body: string;
  lineOf: (path: Path) => number;
}

const fence = /^---[^\S\n]*\n([\s\S]*?)(?:^|\n)---[^\S\n]*(?:\n|$)/u;

/** Gives the node to point at for a field: its key in a map, its value in a list, or the nearest parent. */
function placeOf(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  let place = node;
  for (const key of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) break;
    const pair = isMap(node) ? node.items.find((item) => keyOf(item.key) === key) : undefined;
    place = pair?.key ?? next;
    node = next;
  }
  return place;
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

/** The path that a fault is told for: for an unknown field, the field itself. */
function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.code === 'unrecognized_keys'
    ? [...issue.path, ...issue.keys.slice(0, 1)]
    : issue.path;
}

function messageFor(issue: z.core.$ZodIssue): Pick<Fault, 'found' | 'expected' | 'remedy'> {
  const field = issue.path.join('.') || 'the record';
  if (issue.code === 'unrecognized_keys') {
    return {
      found: `unknown field "${issue.keys.join('", "')}" in ${field}`,
      expected: 'only the fields that README.md lists',
      remedy: 'Correct the spelling of the field, or remove it.',
    };
  }
  return {
    found: `${field}: ${issue.message}`,
    expected: 'a field as README.md describes it',
    remedy: `Mend or add the field "${field}".`,
  };
}

function fail(faults: Fault[]): never {
  throw new ArchiveError(faults);
}

/** Cuts a file into the YAML between its fences and what follows them. */
function split(text: string, file: string): { yaml: string; body: string } {
  const match = fence.exec(text);
  if (match) return { yaml: match[1] ?? '', body: text.slice(match[0].length) };
  return fail([
    {
      file,
      line: 1,
      found: 'no front matter',
      expected: 'fields between two lines "---"',
      remedy: 'Begin the file with "---", the fields, and "---"; README.md has an example.',
    },
  ]);
}

/** Parses the YAML; `lineAt` gives the line of an offset into it, counted in the whole file. */
function parseFields(
  yaml: string,
  file: string,
): { document: Document; lineAt: (offset: number) => number } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // The opening fence is line 1.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length === 0) return { document, lineAt };
  return fail(
    document.errors.map(({ message, pos }) => ({
      file,
      line: lineAt(pos[0]),
      found: message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? 'broken YAML',
      expected: 'YAML',
      remedy: 'Mend the line; values with a colon or a quotation mark need quotes around them.',
    })),
  );
}

/**
 * Takes a file's text, its path for messages, and the schema of its fields. Throws
 * {@link ArchiveError} with one fault for each thing wrong, each with its line.
 */
export function readFrontMatter<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): FrontMatter<z.output<Schema>> {
  const { yaml, body } = split(text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n'), file);
  const { document, lineAt } = parseFields(yaml, file);
  const lineOf = (path: Path) => {
    const node = placeOf(document, path);
    return isNode(node) && node.range ? lineAt(node.range[0]) : 1;
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, body, lineOf };
  return fail(
    result.error.issues.map((issue) => ({
      file,
      line: lineOf(pathOf(issue)),
      ...messageFor(issue),
    })),
  );
}
