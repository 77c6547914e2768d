/**
 * Reads the redirects from disk.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ArchiveError } from '../archive/error.ts';
import { redirectsSchema, type Redirect } from '../archive/redirects.ts';

const file = 'content/redirects.yaml';

/** Gives the redirects of the archive; none where the file is absent. Throws an ArchiveError for broken ones. */
export function readRedirects(root: string): Redirect[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const result = redirectsSchema.safeParse(parse(readFileSync(path, 'utf8')) ?? []);
  if (result.success) return result.data;
  throw new ArchiveError(
    result.error.issues.map(({ path: place, message }) => ({
      file,
      found: `${place.join('.')}: ${message}`,
      expected: 'a list of "from", "to" and "reason"',
      remedy: 'Mend the entry; README.md has an example.',
    })),
  );
}
