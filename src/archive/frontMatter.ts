/**
 * Reads the front matter of a record or a theme, and tells on which line each field stands.
 */
import { isMap, isSeq, isNode, LineCounter, parseDocument, type Document } from 'yaml';
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

function nodeAt(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const key of path) {
    const next: unknown =
      isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) break;
    node = next;
  }
  return node;
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

/**
 * Takes a file's text, its path for messages, and the schema of its fields. Throws
 * {@link ArchiveError} with one fault for each thing wrong, each with its line.
 */
export function readFrontMatter<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): FrontMatter<z.output<Schema>> {
  const match = fence.exec(text.replace(/\r\n/gu, '\n'));
  if (!match) {
    fail([
      {
        file,
        line: 1,
        found: 'no front matter',
        expected: 'fields between two lines "---"',
        remedy: 'Begin the file with "---", the fields, and "---"; README.md has an example.',
      },
    ]);
  }
  const lines = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: lines });
  // The opening fence is line 1.
  const lineAt = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    fail(
      document.errors.map(({ message, pos }) => ({
        file,
        line: lineAt(pos[0]),
        found: message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? 'broken YAML',
        expected: 'YAML',
        remedy: 'Mend the line; values with a colon or a quotation mark need quotes around them.',
      })),
    );
  }
  const lineOf = (path: Path) => {
    const node = nodeAt(document, path);
    return isNode(node) && node.range ? lineAt(node.range[0]) : 1;
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (!result.success) {
    fail(result.error.issues.map((issue) => ({ file, line: lineOf(issue.path), ...messageFor(issue) })));
  }
  return { data: result.data, body: text.replace(/\r\n/gu, '\n').slice(match[0].length), lineOf };
}
