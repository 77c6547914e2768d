/**
 * The dispatches filed under what they have in common: province, year, month, kind, signer.
 *
 * Every group keeps the order of the entries that it is made of, which is the order of time.
 */
import { bounds } from '../archive/dates.ts';
import { known } from '../archive/dispatch.ts';
import { kindName } from '../archive/kinds.ts';
import type { Provinces } from '../archive/provinces.ts';
import type { Theme } from '../archive/theme.ts';
import { slugify } from '../archive/vietnamese.ts';
import { t } from './i18n/index.ts';
import type { Entry } from './loader.ts';

/** Dispatches filed together; `slug` is the last part of the address of their page. */
export interface Group {
  slug: string;
  label: string;
  entries: Entry[];
}

/** Most dispatches that one page lists; a longer list is shown in parts, each on a page of its own. */
export const longest = 150;

/** The slug of what is not known: dispatches without a province, or without a month. */
export const unknownSlug = 'chua-ro';

type Heading = Pick<Group, 'slug' | 'label'>;

function file(
  entries: readonly Entry[],
  headingOf: (entry: Entry) => Heading | undefined,
): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const heading = headingOf(entry);
    if (!heading) continue;
    const group = groups.get(heading.slug);
    if (group) group.entries.push(entry);
    else groups.set(heading.slug, { ...heading, entries: [entry] });
  }
  return [...groups.values()];
}

function inOrderOf(groups: Group[], keyOf: (group: Group) => string): Group[] {
  const collator = new Intl.Collator('vi');
  return groups.sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
}

/** Gives the provinces that have dispatches, by name. */
export function byProvince(entries: readonly Entry[], provinces: Provinces): Group[] {
  const groups = file(entries, ({ province }) => {
    const slug = known(province);
    const label = provinces[slug ?? '']?.name;
    return slug === undefined || label === undefined ? undefined : { slug, label };
  });
  return inOrderOf(groups, ({ label }) => label);
}

/** Gives the years that dispatches are filed under: that of the first day each can be of. */
export function byYear(entries: readonly Entry[]): Group[] {
  const groups = file(entries, ({ date }) => {
    const value = known(date);
    if (value === undefined) return undefined;
    const year = bounds(value).earliest.slice(0, 4);
    return { slug: year, label: year };
  });
  return inOrderOf(groups, ({ slug }) => slug);
}

/** Gives the month that a dispatch certainly is of, `01` to `12`, or `undefined` where its date leaves several open. */
export function monthOf({ date }: Pick<Entry, 'date'>): string | undefined {
  const value = known(date);
  if (value === undefined) return undefined;
  const { earliest, latest } = bounds(value);
  return latest?.slice(0, 7) === earliest.slice(0, 7) ? earliest.slice(5, 7) : undefined;
}

/** Files the dispatches of one year by month; those of no certain month come last. */
export function byMonth(entries: readonly Entry[]): Group[] {
  const groups = file(entries, (entry) => {
    const month = monthOf(entry);
    return month === undefined
      ? { slug: unknownSlug, label: t.indexes.years.unknownMonth }
      : { slug: month, label: t.indexes.years.month(Number(month)) };
  });
  return inOrderOf(groups, ({ slug }) => slug);
}

/** Gives the kinds of document that the archive holds, by name. */
export function byKind(entries: readonly Entry[]): Group[] {
  const groups = file(entries, ({ kind }) => {
    const slug = known(kind);
    return slug && { slug, label: kindName(slug) };
  });
  return inOrderOf(groups, ({ label }) => label);
}

/** A Vietnamese name is filed under its last word, the given name. */
function givenNameFirst(name: string): string {
  return name.split(' ').reverse().join(' ');
}

/**
 * Gives the names of those who signed, by given name. A group is a name and no person: people of one
 * name share it, and so do names that differ in diacritics only, whose address is the same.
 */
export function bySigner(entries: readonly Entry[]): Group[] {
  const groups = file(entries, ({ signature }) => {
    const name = known(signature.name);
    return name === undefined ? undefined : { slug: slugify(name), label: name };
  });
  const named = groups.map((group) => ({ ...group, label: namesOf(group).join(' / ') }));
  return inOrderOf(named, ({ label }) => givenNameFirst(label));
}

/** Gives the names in a group of signers, each once, as the documents write them. */
export function namesOf({ entries }: Group): string[] {
  return [...new Set(entries.flatMap(({ signature }) => known(signature.name) ?? []))];
}

/** Gives the dispatches of which a fact is not known. */
export function unknown(
  entries: readonly Entry[],
  fact: 'province' | 'date' | 'kind' | 'signer',
): Entry[] {
  return entries.filter(
    (entry) => (fact === 'signer' ? entry.signature.name : entry[fact]).basis === 'unknown',
  );
}

/** Files dispatches by province, those of unknown province last. */
export function byProvinceOrNone(entries: readonly Entry[], provinces: Provinces): Group[] {
  const rest = unknown(entries, 'province');
  const none = { slug: unknownSlug, label: t.indexes.provinces.unknown, entries: rest };
  return [...byProvince(entries, provinces), ...(rest.length > 0 ? [none] : [])];
}

/** Gives the name of a province, in brackets where none of its dispatches prints it. */
export function shownProvince({ slug, label, entries }: Group): string {
  const isPrinted = entries.some(({ province }) => province.basis === 'printed');
  return isPrinted || slug === unknownSlug ? label : `[${label}]`;
}

/** Gives the parts that a list is shown in: none while it fits on one page. */
export function partsOf(
  { entries }: Pick<Group, 'entries'>,
  divide: (entries: readonly Entry[]) => Group[],
): Group[] {
  return entries.length > longest ? divide(entries) : [];
}

/** A theme with how often a group of dispatches names it. */
export interface ThemeCount {
  theme: Theme;
  mentions: number;
  dispatches: number;
}

/** Gives the themes that `entries` name, the most widespread first. */
export function themesIn(entries: readonly Entry[], themes: readonly Theme[]): ThemeCount[] {
  const counts = new Map<string, { mentions: number; dispatches: number }>();
  for (const { mentions } of entries) {
    for (const { theme } of mentions) {
      const { mentions: before, dispatches } = counts.get(theme) ?? { mentions: 0, dispatches: 0 };
      counts.set(theme, { mentions: before + 1, dispatches });
    }
    for (const theme of new Set(mentions.map((mention) => mention.theme))) {
      const count = counts.get(theme);
      if (count) count.dispatches++;
    }
  }
  return themes
    .flatMap((theme) => {
      const count = counts.get(theme.slug);
      return count ? [{ theme, ...count }] : [];
    })
    .sort((a, b) => b.dispatches - a.dispatches || b.mentions - a.mentions);
}
