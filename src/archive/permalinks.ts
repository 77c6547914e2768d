/**
 * The ledger of every address that was ever published (DESIGN §3): a path or a fragment never
 * disappears and never comes to mean another text.
 */
import { z } from 'zod';
import type { Fault } from './error.ts';

const digest = z.string().regex(/^[0-9a-f]{16}$/);

export const ledgerSchema = z.strictObject({
  /** Every path ever published, from the top of the site. */
  paths: z.array(z.string().startsWith('/')),
  /** For each dispatch its fragments, each with the digests of its texts; the last one is in force. */
  fragments: z.record(z.string(), z.record(z.string(), z.array(digest).min(1))),
});
export type Ledger = z.infer<typeof ledgerSchema>;

/** What a build publishes: its paths, and for each dispatch the digest of each fragment's text. */
export interface Published {
  paths: string[];
  fragments: Record<string, Record<string, string>>;
}

/** For each dispatch, how often its record's history says that a fragment's text was changed. */
export type Changes = Record<string, Record<string, number>>;

const ledgerFile = 'content/permalinks.json';

function lostPaths({ paths }: Ledger, published: Published): Fault[] {
  const now = new Set(published.paths);
  return paths
    .filter((path) => !now.has(path))
    .map((path) => ({
      file: ledgerFile,
      found: `this build does not publish ${path}, which was published before`,
      expected: 'every published address to stay',
      remedy: `Bring the page back, or add a redirect from ${path} to content/redirects.yaml.`,
    }));
}

function brokenFragment(
  id: string,
  fragment: string,
  digests: readonly string[],
  now: string | undefined,
): Fault {
  const address = `/van-ban/${id}/#${fragment}`;
  const found =
    now === undefined
      ? `this build has no ${address}, which was published before`
      : `${address} has another text (digest ${now}) than was published (${digests.at(-1) ?? ''})`;
  return {
    file: ledgerFile,
    found,
    expected: 'every published paragraph to keep its fragment and its text',
    remedy:
      `Undo the change of parser, record or source. If it is meant, say so in the history of ` +
      `content/dispatches/${id}.mdx with "fragments: [${fragment}]", and run: npm run permalinks`,
  };
}

/** A change is allowed once for each entry of the record's history that names the fragment. */
function brokenFragments({ fragments }: Ledger, published: Published, changes: Changes): Fault[] {
  return Object.entries(fragments).flatMap(([id, ledger]) => {
    const page = published.fragments[id];
    // A dispatch that is gone is told as a lost path.
    if (!page) return [];
    return Object.entries(ledger).flatMap(([fragment, digests]) => {
      const now = page[fragment];
      if (now === digests.at(-1)) return [];
      const said = changes[id]?.[fragment] ?? 0;
      return said >= digests.length ? [] : [brokenFragment(id, fragment, digests, now)];
    });
  });
}

/** Gives a fault for every published address that a build would drop or give another text. */
export function breaches(ledger: Ledger, published: Published, changes: Changes): Fault[] {
  return [...lostPaths(ledger, published), ...brokenFragments(ledger, published, changes)];
}

function extendDigests(old: readonly string[] = [], now: string | undefined): string[] {
  return now === undefined || now === old.at(-1) ? [...old] : [...old, now];
}

function extendFragments(
  old: Record<string, string[]> = {},
  now: Record<string, string> = {},
): Record<string, string[]> {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return Object.fromEntries(names.map((name) => [name, extendDigests(old[name], now[name])]));
}

/** Gives the ledger with what is new in `published`; nothing is ever taken out. Ids and paths are sorted. */
export function extend(ledger: Ledger, published: Published): Ledger {
  const ids = new Set([...Object.keys(ledger.fragments), ...Object.keys(published.fragments)]);
  return {
    paths: [...new Set([...ledger.paths, ...published.paths])].sort(),
    fragments: Object.fromEntries(
      [...ids]
        .sort()
        .map((id) => [id, extendFragments(ledger.fragments[id], published.fragments[id])]),
    ),
  };
}

/** Gives how many paths and fragments of `published` the ledger does not hold yet. */
export function unrecorded(ledger: Ledger, published: Published): number {
  const count = ({ paths, fragments }: Ledger) =>
    paths.length +
    Object.values(fragments).reduce((sum, page) => sum + Object.values(page).flat().length, 0);
  return count(extend(ledger, published)) - count(ledger);
}
