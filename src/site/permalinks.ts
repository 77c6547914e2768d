/**
 * The ledger on disk, and what a finished build publishes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from '../archive/error.ts';
import {
  breaches,
  ledgerSchema,
  unrecorded,
  type Changes,
  type Ledger,
  type Published,
} from '../archive/permalinks.ts';
import { listDispatches, readRecordFile } from './archive.ts';
import { fragmentsIn, transcriptionIn } from './transcription.ts';

export const ledgerPath = 'content/permalinks.json';

/** Reads the ledger; an archive that has published nothing has none. */
export function readLedger(root: string): Ledger {
  const file = join(root, ledgerPath);
  if (!existsSync(file)) return { paths: [], fragments: {} };
  const result = ledgerSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.data;
  throw new ArchiveError([
    {
      file: ledgerPath,
      found: result.error.issues[0]?.message ?? 'a broken ledger',
      expected: 'the ledger as npm run permalinks writes it',
      remedy: 'Restore the file from the history of the project; never edit it by hand.',
    },
  ]);
}

/** Digest of a fragment's text: spacing aside, 16 hexadecimal digits of SHA-256. */
function digestOf(text: string): string {
  const letters = text.normalize('NFC').replace(/\s+/gu, '');
  return createHash('sha256').update(letters).digest('hex').slice(0, 16);
}

function fragmentsOf(site: string, id: string): Record<string, string> {
  const page = `van-ban/${id}/index.html`;
  const transcription = transcriptionIn(readFileSync(join(site, page), 'utf8'), page);
  return Object.fromEntries(
    fragmentsIn(transcription).map(({ id: fragment, text }) => [fragment, digestOf(text)]),
  );
}

/** Names of built files change with their content; nobody cites them. */
const internal = /^(?:_astro|pagefind)\/|^_headers$/u;

/** Gives what the finished site at `site` publishes; `files` are the paths of its files. */
export function publishedIn(root: string, site: string, files: readonly string[]): Published {
  return {
    paths: files
      .filter((file) => !internal.test(file))
      .map((file) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`)
      .sort(),
    fragments: Object.fromEntries(listDispatches(root).map((id) => [id, fragmentsOf(site, id)])),
  };
}

function changesOf(root: string, id: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fragments } of readRecordFile(root, id).data.history) {
    for (const fragment of fragments) counts[fragment] = (counts[fragment] ?? 0) + 1;
  }
  return counts;
}

/**
 * Holds a finished site against the ledger. Gives the number of addresses that the ledger does not
 * hold yet. Throws an ArchiveError naming every address that would break.
 */
export function checkPermalinks(root: string, site: string, files: readonly string[]): number {
  const ledger = readLedger(root);
  const published = publishedIn(root, site, files);
  const changes: Changes = Object.fromEntries(
    listDispatches(root).map((id) => [id, changesOf(root, id)]),
  );
  const faults = breaches(ledger, published, changes);
  if (faults.length > 0) throw new ArchiveError(faults);
  return unrecorded(ledger, published);
}
