/**
 * The archive on disk: reads sources, records and lists, and hands them to the pure core.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { assemble, withPatterns, type Authorities, type Source } from '../archive/assemble.ts';
import type { Dispatch } from '../archive/dispatch.ts';
import { ArchiveError, type Fault } from '../archive/error.ts';
import { readFrontMatter, type FrontMatter } from '../archive/frontMatter.ts';
import { takeStock } from '../archive/inventory.ts';
import { abbreviationsSchema } from '../archive/abbreviations.ts';
import { citedListSchema } from '../archive/citedDocument.ts';
import { organsSchema } from '../archive/organs.ts';
import { provincesSchema, type Provinces } from '../archive/provinces.ts';
import { readRecord, type ReadRecord } from '../archive/record.ts';
import { themeSchema, type Theme } from '../archive/theme.ts';
import { listFiles, readText, slugOf } from './files.ts';
import { readList } from './listFile.ts';

/** Where things lie, from the project's top. */
export const places = {
  seeds: 'seeds',
  dispatches: 'content/dispatches',
  themes: 'content/themes',
  provinces: 'content/provinces.yaml',
  organs: 'content/organs.yaml',
  abbreviations: 'content/abbreviations.yaml',
  cited: 'content/cited.yaml',
} as const;

/** Runs `read` for each name and gathers the faults of all, so that one run shows everything. */
function gather<Item>(
  names: readonly string[],
  read: (name: string) => Item,
  faults: Fault[],
): Item[] {
  return names.flatMap((name) => {
    try {
      return [read(name)];
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
}

/** Gives the ids of all dispatches: the names of their records, sorted. */
export function listDispatches(root: string): string[] {
  return listFiles(root, places.dispatches, '.mdx').map((name) => name.replace(/\.mdx$/u, ''));
}

/** Reads a source and its fixity; `name` is its file name in `seeds/`. */
export function readSource(root: string, name: string): Source & { name: string } {
  const bytes = readFileSync(join(root, places.seeds, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, file: `${places.seeds}/${name}`, bytes, sha256 };
}

/** Reads the record of the dispatch `id`. Throws an ArchiveError for a broken one. */
export function readRecordFile(root: string, id: string): ReadRecord {
  const file = `${places.dispatches}/${id}.mdx`;
  slugOf(file);
  return readRecord(readText(root, file), file);
}

/** Reads the provinces of 2020–2021. Throws an ArchiveError for a broken list. */
export function readProvinces(root: string): Provinces {
  return readList(root, places.provinces, provincesSchema);
}

function readThemeFile(root: string, name: string): FrontMatter<Omit<Theme, 'slug'>> {
  const file = `${places.themes}/${name}`;
  return readFrontMatter(readText(root, file), file, themeSchema);
}

function readTheme(root: string, name: string): Theme {
  const slug = slugOf(`${places.themes}/${name}`);
  return { ...readThemeFile(root, name).data, slug };
}

function readAuthorities(root: string, faults: Fault[]): Authorities {
  const themes = gather(
    listFiles(root, places.themes, '.mdx'),
    (name) => readTheme(root, name),
    faults,
  );
  const list = <Schema extends z.ZodType<object>>(file: string, schema: Schema) =>
    gather([file], () => readList(root, file, schema), faults)[0] ?? ({} as z.infer<Schema>);
  return withPatterns({
    themes,
    provinces: list(places.provinces, provincesSchema),
    organs: list(places.organs, organsSchema),
    abbreviations: list(places.abbreviations, abbreviationsSchema),
    cited: list(places.cited, citedListSchema),
  });
}

const authorities = new Map<string, { stamp: string; lists: Authorities }>();

/** Changes whenever a file of the lists does, so that the development server sees it. */
function stampOf(root: string): string {
  const files = listFiles(root, places.themes, '.mdx').map((name) => `${places.themes}/${name}`);
  const { provinces, organs, abbreviations, cited } = places;
  return [...files, provinces, organs, abbreviations, cited]
    .map((file) => `${file} ${statSync(join(root, file)).mtimeMs}`)
    .join('\n');
}

/** Gives the lists that all dispatches share, read once until one of them changes. */
export function authoritiesOf(root: string): Authorities {
  const stamp = stampOf(root);
  const held = authorities.get(root);
  if (held?.stamp === stamp) return held.lists;
  const faults: Fault[] = [];
  const lists = readAuthorities(root, faults);
  if (faults.length > 0) throw new ArchiveError(faults);
  authorities.set(root, { stamp, lists });
  return lists;
}

/** A dispatch with the editor's note of its record. */
export interface Held {
  dispatch: Dispatch;
  note: string;
}

function assembleRecord(root: string, record: ReadRecord): Held {
  const source = readSource(root, record.data.source.file);
  return { dispatch: assemble(source, record, authoritiesOf(root)), note: record.note };
}

/** Reads one dispatch from its record and source. Throws an ArchiveError for any fault of theirs. */
export function readDispatch(root: string, id: string): Held {
  return assembleRecord(root, readRecordFile(root, id));
}

/** Gives a warning for each variant of a theme that stands in no dispatch. */
function unusedVariants(
  root: string,
  themes: readonly Theme[],
  used: ReadonlySet<string>,
): string[] {
  return themes.flatMap(({ slug, variants }) => {
    const unused = [...variants.entries()].filter(([, form]) => !used.has(`${slug} ${form}`));
    const lines = unused.length > 0 ? readThemeFile(root, `${slug}.mdx`) : undefined;
    return unused.map(
      ([index, form]) =>
        `${places.themes}/${slug}.mdx:${lines?.lineOf(['variants', index]) ?? 1}: the variant "${form}" stands in no dispatch; check its spelling, or keep it for texts to come.`,
    );
  });
}

function missingNotes(records: readonly ReadRecord[]): string[] {
  return records
    .filter(({ note }) => note === '')
    .map(
      ({ file }) =>
        `${file}: no editor's note yet; say in 2–4 sentences what the document orders, to whom, and why.`,
    );
}

function takeShelf(root: string, records: readonly ReadRecord[], allRead: boolean): Fault[] {
  const names = listFiles(root, places.seeds, '.txt');
  if (names.length === 0) {
    const found = 'no source';
    const remedy =
      'Run the command in the top folder of the project, or take a first text in with: npm run accession -- <text.txt>';
    throw new ArchiveError([
      { file: places.seeds, found, expected: 'the .txt files of the archive', remedy },
    ]);
  }
  const shelf = names.map((name) => {
    const { file, sha256 } = readSource(root, name);
    return { name, file, sha256 };
  });
  return takeStock(shelf, records, allRead);
}

/**
 * Reads the whole archive, one dispatch after the other, and hands each to `visit`. Gives warnings.
 * Throws one {@link ArchiveError} with all faults of all files; `visit` may have run before it does.
 */
export function readArchive(root: string, visit: (held: Held) => void): string[] {
  const faults: Fault[] = [];
  const ids = listDispatches(root);
  const records = gather(ids, (id) => readRecordFile(root, id), faults);
  faults.push(...takeShelf(root, records, ids.length === records.length));
  const [lists] = gather([root], authoritiesOf, faults);
  if (!lists) throw new ArchiveError(faults);
  const used = new Set<string>();
  const shelved = records.filter(({ data }) =>
    existsSync(join(root, places.seeds, data.source.file)),
  );
  for (const record of shelved) {
    const [held] = gather([record.id], () => assembleRecord(root, record), faults);
    for (const { theme, form } of held?.dispatch.mentions ?? []) used.add(`${theme} ${form}`);
    if (held) visit(held);
  }
  if (faults.length > 0) throw new ArchiveError(faults);
  return [...missingNotes(records), ...unusedVariants(root, lists.themes, used)];
}
