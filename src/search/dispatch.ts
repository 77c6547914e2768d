/**
 * A dispatch as the index gives it: its paragraphs, with the text that stands on the page.
 */
import { fromIndexText } from './letters.ts';
import { readFrom } from './readings.ts';

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
  /** As it is printed. */
  text: string;
  /** As it is read, where it has corrections. */
  reading?: string;
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

/** Puts what is read beside what is printed: the index holds both as passages of their own. */
function joinReadings(passages: readonly Passage[]): Passage[] {
  const readings = new Map(passages.map(({ id, text }) => [readFrom(id), text]));
  return passages.flatMap((passage) => {
    if (passage.id === metadataBlock || readFrom(passage.id) !== undefined) return [];
    const reading = readings.get(passage.id);
    return { ...passage, ...(reading !== undefined && { reading }) };
  });
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
    passages: joinReadings(passages),
    about: [title, ...known, ...labels.map(fromIndexText)].filter(Boolean).join('\n'),
  };
}
