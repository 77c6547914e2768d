/**
 * One number for a whole folder, by which two builds can be compared at a glance.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Gives the SHA-256 of the list of `files` (paths below `folder`, sorted, none with a line end) with theirs. With
 * all files of the folder it is what this prints:
 * `find . -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`
 */
export function digestOf(folder: string, files: readonly string[]): string {
  const lines = files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ./${file}\n`);
  return sha256(lines.join(''));
}
