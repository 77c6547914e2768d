import type { APIRoute } from 'astro';
import { toAtom, type FeedEntry } from '../archive/formats/atom.ts';
import { readDispatch } from '../site/archive.ts';
import { dispatches } from '../site/collections.ts';
import { t } from '../site/i18n/index.ts';
import { imprintOf } from '../site/imprint.ts';
import { file } from '../site/responses.ts';
import { projectRoot } from '../site/root.ts';
import { publicUrl } from '../site/siteUrl.ts';
import { urls } from '../site/urls.ts';

/** As many as a reader who comes back after a while has missed; all of them are in the corpus. */
const newest = 50;

async function latest(): Promise<FeedEntry[]> {
  const entries = await dispatches();
  return entries
    .sort((a, b) => b.accessioned.localeCompare(a.accessioned) || a.id.localeCompare(b.id))
    .slice(0, newest)
    .map(({ id }) => readDispatch(projectRoot, id));
}

/** The newest accessions. */
export const GET: APIRoute = async () => {
  const feed = { title: t.corpus.feedTitle, self: publicUrl(urls.feed), entries: await latest() };
  return file('xml', toAtom(feed, imprintOf(projectRoot)));
};
