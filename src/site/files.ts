/**
 * The files that people write: which there are, what stands in them, and what they are called.
 */
import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { lineAt } from '../archive/decode.ts';
import { ArchiveError } from '../archive/error.ts';

/** Gives the names of the files in a folder that end in `extension`, sorted; none where it is missing. */
export function listFiles(root: string, directory: string, extension: string): string[] {
  const folder = join(root, directory);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(extension)).sort();
}

/** Reads a text without its byte order mark. Throws an ArchiveError for bytes that are not UTF-8. */
export function readText(root: string, file: string): string {
  const bytes = readFileSync(join(root, file));
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return text;
  throw new ArchiveError([
    {
      file,
      line: lineAt(text, text.indexOf('\uFFFD')),
      found: 'bytes that are not UTF-8',
      expected: 'UTF-8 throughout',
      remedy: 'Save the file as UTF-8.',
    },
  ]);
}

/** Gives the slug that a file is published under. Throws an ArchiveError for a name that is none. */
export function slugOf(file: string): string {
  const slug = basename(file, '.mdx');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)) return slug;
  throw new ArchiveError([
    {
      file,
      found: 'a file name that cannot be a permalink',
      expected: 'a–z, 0–9 and single hyphens, such as son-la-12-cv-tu-2021.mdx',
      remedy: 'Rename the file; once published, its name never changes.',
    },
  ]);
}
