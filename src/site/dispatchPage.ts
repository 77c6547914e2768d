/**
 * All that the page of a dispatch shows, gathered from the archive and from its neighbours.
 */
import { formatDay, formatDayInWords } from '../archive/dates.ts';
import { known, type Citation, type Dispatch } from '../archive/dispatch.ts';
import { toMdx, type TwinSign } from '../archive/formats/mdx.ts';
import { kindName } from '../archive/kinds.ts';
import type { Provinces } from '../archive/provinces.ts';
import { readingText } from '../archive/reading.ts';
import { reference, type Reference } from '../archive/reference.ts';
import type { Theme } from '../archive/theme.ts';
import { citedName, fullTitle, issuerName, subjectPhrase } from '../archive/title.ts';
import { readingId } from '../search/readings.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import { publicUrl } from './siteUrl.ts';
import { dispatchUrl } from './urls.ts';
import { sortDay } from './collections.ts';
import type { Entry } from './loader.ts';
import { factRows, type FactRow } from './facts.ts';
import { t } from './i18n/index.ts';
import { fragmentLabel, isLandmark, landmarkLabel, shownDate } from './labels.ts';

/** A theme that the dispatch names, with its number of mentions and the fragments they stand in. */
export interface NamedTheme {
  theme: Theme;
  count: number;
  fragments: string[];
}

/** Terms that search filters by and finds as metadata (DESIGN §5). */
export interface SearchTerms {
  filters: [key: string, value: string][];
  metadata: [key: string, value: string][];
  sortDay: string;
  /** The date in both forms that readers type, for documents of a known day. */
  dates: string[];
}

/** A paragraph that has corrections, in the words that are read: search finds them too. */
export interface ReadPassage {
  id: string;
  label: string;
  text: string;
}

export interface DispatchPage {
  dispatch: Dispatch;
  mdx: string;
  title: string;
  name: string;
  issuer: string;
  subject: string | undefined;
  date: string;
  rows: FactRow[];
  landmarks: { id: string; label: string }[];
  themes: NamedTheme[];
  search: SearchTerms;
  readings: ReadPassage[];
  reference: Reference;
}

function namedThemes(dispatch: Dispatch, themes: readonly Theme[]): NamedTheme[] {
  return themes.flatMap((theme) => {
    const mentions = dispatch.mentions.filter((mention) => mention.theme === theme.slug);
    const fragments = [...new Set(mentions.map(({ block }) => block))];
    return mentions.length === 0 ? [] : [{ theme, count: mentions.length, fragments }];
  });
}

/** Gives the year a dispatch is filed under: that of the first day it can be of. */
export function yearOf(entry: Pick<Entry, 'date'>): string | undefined {
  return known(entry.date) === undefined ? undefined : sortDay(entry).slice(0, 4);
}

function searchTerms(dispatch: Dispatch, provinces: Provinces, themes: NamedTheme[]): SearchTerms {
  const { province, kind, number, date, signature } = dispatch;
  const kindSlug = known(kind);
  const filters: [string, string | undefined][] = [
    ['tinh', provinces[known(province) ?? '']?.name],
    ['nam', yearOf(dispatch)],
    ['loai', kindSlug && kindName(kindSlug)],
    ['nguoi-ky', known(signature.name)],
    ...themes.map(({ theme }): [string, string] => ['chu-de', theme.name]),
  ];
  const day = known(date);
  const isDay = day !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day);
  const metadata: [string, string | undefined][] = [
    ['title', fullTitle(dispatch, provinces)],
    ['number', known(number)],
    ['date', isDay ? formatDay(day) : undefined],
  ];
  const isKnown = (pair: [string, string | undefined]): pair is [string, string] =>
    pair[1] !== undefined;
  return {
    filters: filters.filter(isKnown),
    metadata: metadata.filter(isKnown),
    sortDay: sortDay(dispatch),
    dates: isDay ? [formatDay(day), formatDayInWords(day)] : [],
  };
}

function readPassages(dispatch: Dispatch): ReadPassage[] {
  const corrected = new Set(dispatch.corrections.map(({ block }) => block));
  return dispatch.blocks
    .filter(({ id }) => corrected.has(id))
    .map((block) => ({
      id: readingId(block.id),
      label: fragmentLabel(block.id),
      text: readingText(dispatch, block),
    }));
}

/**
 * Reads the dispatch `id` and gathers its page. `twins` are the passages that it shares with others.
 * Throws an ArchiveError for any fault of its files.
 */
export function dispatchPage(root: string, id: string, twins: readonly TwinSign[]): DispatchPage {
  const { dispatch, note } = readDispatch(root, id);
  const { themes, provinces, abbreviations } = authoritiesOf(root);
  const named = namedThemes(dispatch, themes);
  return {
    dispatch,
    mdx: toMdx(dispatch, note, { abbreviations, twins }),
    title: fullTitle(dispatch, provinces),
    name: citedName(dispatch),
    issuer: issuerName(dispatch, provinces),
    subject: subjectPhrase(dispatch),
    date: shownDate(dispatch.date),
    rows: factRows(dispatch, provinces),
    landmarks: dispatch.blocks
      .filter(isLandmark)
      .map(({ id: block }) => ({ id: block, label: landmarkLabel(block) })),
    themes: named,
    search: searchTerms(dispatch, provinces, named),
    readings: readPassages(dispatch),
    reference: reference(dispatch, provinces, { url: publicUrl(dispatchUrl(id)), note }),
  };
}

type Labelled = Pick<Citation, 'kind' | 'number' | 'date' | 'organ'>;

/** Writes what is printed of a cited document: "Công văn số 534-CV/BTGTW ngày 13/5/2021, Ban Tuyên giáo Trung ương". */
export function citationLabel({ kind, number, date, organ }: Labelled): string {
  const named = [
    kind,
    number && t.dispatch.numbered(number),
    date && t.dispatch.dated(formatDay(date)),
  ]
    .filter(Boolean)
    .join(' ');
  return organ ? `${named}, ${organ}` : named;
}
