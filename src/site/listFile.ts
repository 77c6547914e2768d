/**
 * Reads the authority lists, each one YAML document: content/provinces.yaml and its like.
 */
import type { z } from 'zod';
import { ArchiveError } from '../archive/error.ts';
import { readFrontMatter } from '../archive/frontMatter.ts';
import { readText } from './files.ts';

const fence = '---\n';

/** YAML would end the list at such a line, and what stands below would silently be no part of it. */
function refuseFence(text: string, file: string): never {
  const line = text.split('\n').findIndex((words) => /^---\s*$/u.test(words)) + 1;
  throw new ArchiveError([
    {
      file,
      line,
      found: 'a line of three hyphens, with more below it',
      expected: 'one list from the first line to the last',
      remedy: 'Take the line of hyphens out.',
    },
  ]);
}

function readFenced<Schema extends z.ZodType>(text: string, file: string, schema: Schema) {
  try {
    return readFrontMatter(`${fence}${text}\n${fence}`, file, schema);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    // The fence put above the list is no line of the file.
    const faults = error.faults.map((fault) => ({ ...fault, line: (fault.line ?? 1) - 1 }));
    throw new ArchiveError(faults);
  }
}

/** Reads the list in `file` (from the project's top), checked by `schema`. Throws an ArchiveError for a broken one. */
export function readList<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): z.infer<Schema> {
  const text = readText(root, file);
  const { data, body } = readFenced(text, file, schema);
  if (body.trim() !== '') refuseFence(text, file);
  return data;
}
