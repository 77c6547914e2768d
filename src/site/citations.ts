/**
 * Citations for readers, in the styles that historians use. Other styles' rules come from the
 * processor; the Vietnamese form is the archive's own.
 */
import { dateInWords, dateParts, type CitedDate, type DateWords } from '../archive/citedDate.ts';
import type { LocatorWords } from '../archive/locator.ts';
import type { Reference } from '../archive/reference.ts';
import { slot, templated, type Format } from './citationTemplates.ts';
import { styles, type StyledItem, type StyleId } from './citeproc.ts';

/** One form of the citation of a dispatch. A locator, in `locator`'s words, goes between the two parts. */
export interface CitationForm {
  before: string;
  after: string;
  /** Absent in an entry of a bibliography, which names the whole document. */
  locator?: LocatorWords;
}

/** A style with its forms: the entry first, or the note. */
export interface StyledCitation {
  style: 'vietnamese' | 'chicagoNote' | 'chicagoEntry' | 'apa' | 'mla' | 'iso690';
  forms: CitationForm[];
}

interface Rules {
  style: StyledCitation['style'];
  id: StyleId;
  dates: Exclude<DateWords, 'vi'>;
  /** What the style prints of a dispatch; number and kind stand in the title already. */
  facts: (reference: Reference) => Partial<StyledItem> & { type: string };
  entry: boolean;
  citation?: LocatorWords;
}

const place = ({ place: name }: Reference) => name !== undefined && { 'publisher-place': name };
const onSite = ({ archive }: Reference) => ({ 'container-title': archive });
const held = ({ archive }: Reference) => ({ archive });

const chicago = {
  id: 'chicago-fullnote-bibliography',
  dates: 'monthFirst',
  facts: (of) => ({ type: 'report', ...held(of), ...place(of) }),
} as const satisfies Partial<Rules>;

/** The type decides which parts a style prints; `report` gives a year alone in APA and ISO 690. */
const allRules: Rules[] = [
  { ...chicago, style: 'chicagoNote', entry: false, citation: 'en' },
  { ...chicago, style: 'chicagoEntry', entry: true },
  {
    style: 'apa',
    id: 'apa',
    dates: 'monthFirst',
    facts: (of) => ({ type: 'document', ...held(of) }),
    entry: true,
    citation: 'apa',
  },
  {
    style: 'mla',
    id: 'modern-language-association',
    dates: 'dayFirst',
    facts: (of) => ({ type: 'report', ...onSite(of) }),
    entry: true,
    citation: 'en',
  },
  {
    style: 'iso690',
    id: 'iso690-author-date-en',
    dates: 'dayFirst',
    facts: (of) => ({ type: 'webpage', ...onSite(of) }),
    entry: true,
    citation: 'en',
  },
];

function issued(date: CitedDate | undefined, words: DateWords): Pick<StyledItem, 'issued'> {
  if (!date) return {};
  const parts = dateParts(date);
  const isPrintedDay = parts && date.basis === 'printed';
  return {
    issued: isPrintedDay ? { 'date-parts': [parts] } : { literal: dateInWords(date, words) },
  };
}

function itemFor(reference: Reference, { facts, dates }: Rules): StyledItem {
  const { author, title, url, language } = reference;
  return {
    ...facts(reference),
    title,
    ...(author && { author: [{ literal: author }] }),
    ...issued(reference.date, dates),
    URL: url,
    language,
  };
}

/**
 * Puts the slot where a locator makes the difference: before the comma that leads it in. Where the style
 * changes more than that, as with a title in quotation marks, before the last bracket.
 */
export function markSlot(without: string, withLocator: string): string {
  const length = withLocator.length - without.length;
  let start = 0;
  while (start < without.length && without[start] === withLocator[start]) start++;
  const isInserted = without.slice(start) === withLocator.slice(start + length);
  if (!isInserted) start = without.length - 1;
  while (isInserted && start > 0 && withLocator[start] !== ',') start--;
  return without.slice(0, start) + slot + without.slice(start);
}

interface Formats {
  rules: Rules;
  entry: Format;
  citation: Format;
}

async function load(): Promise<Formats[]> {
  const all = await styles();
  return allRules.map((rules) => {
    const style = all[rules.id];
    const citation = (item: StyledItem) =>
      markSlot(style.citation(item), style.citation(item, '7707'));
    return { rules, entry: templated(style.entry), citation: templated(citation) };
  });
}

let formats: Promise<Formats[]> | undefined;

function formOf(text: string, locator?: LocatorWords): CitationForm {
  const [before = '', after = ''] = text.split(slot);
  return { before, after, ...(locator && { locator }) };
}

function styled(reference: Reference, { rules, entry, citation }: Formats): StyledCitation {
  const item = itemFor(reference, rules);
  const forms = [
    ...(rules.entry ? [formOf(entry(item))] : []),
    ...(rules.citation ? [formOf(citation(item), rules.citation)] : []),
  ];
  return { style: rules.style, forms };
}

const precision = ['năm', 'tháng', 'ngày'];

/** "(2021), Công văn số 182-CV/TU ngày 18/5/2021": a year where the date is known, words where it is not. */
function vietnamese({ author, name, subject, date, archive, url }: Reference): StyledCitation {
  const parts = date && dateParts(date);
  const written = date ? dateInWords(date, 'vi') : 'không ghi ngày';
  const year = parts ? dateInWords({ ...date, edtf: date.edtf.slice(0, 4) }, 'vi') : written;
  const head = [author, `(${year})`].filter(Boolean).join(' ');
  const dated = parts && `${precision[parts.length - 1] ?? ''} ${written}`;
  const named = [name, dated, subject].filter(Boolean).join(' ');
  const text = `${head}, ${named}${slot}, ${archive}, ${url}`;
  return { style: 'vietnamese', forms: [formOf(text, 'vi')] };
}

/** Gives the citation of a dispatch in every style. The same reference always gives the same text. */
export async function citationsOf(reference: Reference): Promise<StyledCitation[]> {
  formats ??= load();
  const all = await formats;
  return [vietnamese(reference), ...all.map((each) => styled(reference, each))];
}
