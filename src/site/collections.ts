/**
 * The one module that asks Astro for content.
 */
import { getCollection, getEntry, render } from 'astro:content';
import { bounds } from '../archive/dates.ts';
import { known } from '../archive/dispatch.ts';
import type { Theme } from '../archive/theme.ts';
import type { Entry } from './loader.ts';
import { entryPairs, publishedPairs, type EntryPair } from './pairs.ts';
import { projectRoot } from './root.ts';

/** Gives the first day a dispatch can be of; undated ones sort last. */
export function sortDay({ date }: Pick<Entry, 'date'>): string {
  const value = known(date);
  return value === undefined ? '9999-12-31' : bounds(value).earliest;
}

/** Gives all dispatches in order of time. */
export async function dispatches(): Promise<Entry[]> {
  const entries = (await getCollection('dispatches')).map(({ data }) => data);
  const dated = entries.map((entry) => ({ entry, day: sortDay(entry) }));
  dated.sort((a, b) => a.day.localeCompare(b.day) || a.entry.id.localeCompare(b.entry.id));
  return dated.map(({ entry }) => entry);
}

/** Gives all pairs of dispatches that have a page, those with most words in common first. */
export async function pairs(): Promise<EntryPair[]> {
  return entryPairs(await dispatches(), publishedPairs(projectRoot));
}

/** Gives all themes, by name. */
export async function themes(): Promise<Theme[]> {
  const entries = await getCollection('themes');
  return entries
    .map(({ id, data }) => ({ ...(data as Omit<Theme, 'slug'>), slug: id }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** Gives a theme's or a page's prose as a component. */
export async function prose(collection: 'themes' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`content/${collection}/${id}.mdx is not there.`);
  return (await render(entry)).Content;
}

/** Gives the hand-written pages with their addresses. */
export async function pages(): Promise<{ id: string; title: string; description: string }[]> {
  return (await getCollection('pages')).map(({ id, data }) => ({ id, ...data }));
}
