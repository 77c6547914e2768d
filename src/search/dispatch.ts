/**
 * A dispatch as the index gives it: its paragraphs, with the text that stands on the page.
 */
import { fromIndexText } from './letters.ts';

/** What Pagefind tells of a page. */
export interface Fragment {
  url: string;
  /** All words of the page, each run between blanks counted by the anchors. */
  content: string;
  meta: { readonly title?: string };
  filters: Readonly<Record<string, readonly string[] | undefined>>;
  anchors: readonly { id: string; location: number; title?: string }[];
}

/** A citable piece of a dispatch. */
export interface Passage {
  id: string;
  /** "Mục 4". */
  label: string;
  text: string;
}

export interface Dispatch {
  url: string;
  title: string;
  passages: Passage[];
  /** What is known of the dispatch as a whole: title, number, dates, province, signer. */
  about: string;
}

const metadataBlock = 'thong-tin';
/** As Pagefind counts: U+FEFF is no blank to it. */
const blanks = /[^\S\uFEFF]+/u;

function readPassages({ content, anchors }: Fragment): Passage[] {
  const runs = content.split(blanks);
  const blocks = anchors
    .filter(({ title }) => title !== undefined && title !== '')
    .toSorted((a, b) => a.location - b.location);
  return blocks.map(({ id, title = '', location }, at) => ({
    id,
    label: fromIndexText(title),
    text: fromIndexText(runs.slice(location, blocks[at + 1]?.location).join(' ')),
  }));
}

/** Reads what Pagefind gives for a page. The label of each passage is its `data-pagefind-title`. */
export function readFragment(fragment: Fragment): Dispatch {
  const passages = readPassages(fragment);
  const title = fromIndexText(fragment.meta.title ?? '');
  const labels = ['tinh', 'nguoi-ky'].flatMap((facet) => fragment.filters[facet] ?? []);
  const known = passages.filter(({ id }) => id === metadataBlock).map(({ text }) => text);
  return {
    url: fragment.url,
    title,
    passages: passages.filter(({ id }) => id !== metadataBlock),
    about: [title, ...known, ...labels.map(fromIndexText)].filter(Boolean).join('\n'),
  };
}
