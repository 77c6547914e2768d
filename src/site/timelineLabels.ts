/**
 * What the picture of the timeline says at each document, broken into lines, and what its links are called.
 */
import { bounds } from '../archive/dates.ts';
import { known } from '../archive/dispatch.ts';
import type { Provinces } from '../archive/provinces.ts';
import type { Chain, Tie } from '../archive/relate/chains.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import { labelLines } from '../archive/relate/labelLines.ts';
import type { TimelineItem, TimelineLink } from '../archive/relate/timeline.ts';
import type { Side } from '../archive/relate/timelineAxis.ts';
import { kindName } from '../archive/kinds.ts';
import { issuerName } from '../archive/title.ts';
import { hrefOf } from './citedHref.ts';
import { documentName, lagLabel, nameParts } from './citedNames.ts';
import { t } from './i18n/index.ts';
import { shownDate } from './labels.ts';
import type { Entry } from './loader.ts';
import { dispatchUrl } from './urls.ts';

/** Width in px that a label has on a screen of 320 px. */
export const labelWidth = 112;
/** Sizes in px, as in cited.css; Be Vietnam Pro is wider than Source Serif 4, which the lines are reckoned in. */
const titleWidth = labelWidth / 13.5;
const apparatusWidth = labelWidth / (12 * 1.12);

/** A document of the picture with its words, in lines. */
export interface DrawnItem extends TimelineItem {
  href: string;
  /** What its link is called: all its lines. */
  name: string;
  date: string[];
  title: string[];
  under: string[];
}

export interface DrawnLink extends TimelineLink {
  /** "5 ngày sau", and what it is counted from where the line to it is too long to follow. */
  label: string[];
  /** The days with what they are counted from and what is said of it, for those who do not see the line. */
  about: string;
  tie: Tie;
  isCounted: boolean;
}

interface Words {
  date: string;
  /** Each begins a line. */
  title: string[];
  under: string | undefined;
}

/** Words of this kind stand on one line where they fit. */
function together(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

function draw(
  key: string,
  side: Side,
  edtf: string,
  href: string,
  { date, title, under }: Words,
): DrawnItem {
  const lines = {
    date: labelLines(date, apparatusWidth),
    title: title.flatMap((words) => labelLines(words, titleWidth)),
    under: labelLines(under ?? '', apparatusWidth),
  };
  return {
    key,
    side,
    href,
    ...bounds(edtf),
    ...lines,
    name: `${date}: ${[...title, under].filter(Boolean).join(', ')}`,
    lines: lines.date.length + lines.title.length + lines.under.length,
  };
}

const keyOf = {
  document: ({ slug }: CitedDocument) => `vien-dan ${slug}`,
  dispatch: ({ id }: Entry) => `van-ban ${id}`,
};

/** Gives a cited document as it is drawn, or `undefined` where no date is known. */
export function drawDocument(document: CitedDocument, provinces: Provinces): DrawnItem | undefined {
  const { name, organ, date } = nameParts(document, provinces);
  if (document.date === undefined || date === undefined) return undefined;
  const words = { date, title: [name], under: organ };
  return draw(keyOf.document(document), 'cited', document.date.edtf, hrefOf(document), words);
}

/** "58-CV/TU", "Chỉ thị không số", "[Công văn] không số". */
function shortName({ kind, number }: Entry): string {
  const value = known(number);
  if (value !== undefined) return number.basis === 'printed' ? value : `[${value}]`;
  const slug = known(kind);
  const name = together(slug === undefined ? t.cited.timeline.noKind : kindName(slug));
  return `${kind.basis === 'printed' ? name : `[${name}]`} ${together(t.cited.timeline.noNumber)}`;
}

/** Gives a dispatch as it is drawn, or `undefined` where no date is known. */
export function drawDispatch(entry: Entry, provinces: Provinces): DrawnItem | undefined {
  const edtf = known(entry.date);
  if (edtf === undefined) return undefined;
  const province = provinces[known(entry.province) ?? '']?.name;
  const issuer = province ?? issuerName(entry, provinces);
  const shown =
    province !== undefined && entry.province.basis !== 'printed' ? `[${issuer}]` : issuer;
  const words = {
    date: shownDate(entry.date),
    title: [shown, shortName(entry)],
    under: undefined,
  };
  return draw(keyOf.dispatch(entry), 'citing', edtf, dispatchUrl(entry.id), words);
}

/** Says for how many days, whose label stands beside a break, no document bears a date, in lines. */
export function gapLabel(days: number): string[] {
  return labelLines(t.cited.timeline.gap(days), apparatusWidth);
}

/** Gives a chain as it is drawn; `isNamed` tells whether the document is named at its end too. */
export function drawLink(chain: Chain<Entry>, provinces: Provinces, isNamed: boolean): DrawnLink {
  const { document, dispatch } = chain;
  const days = lagLabel(chain);
  const label = [
    ...labelLines(days, apparatusWidth),
    ...(isNamed ? labelLines(document.number ?? document.kind, apparatusWidth) : []),
  ];
  return {
    from: keyOf.document(document),
    to: keyOf.dispatch(dispatch),
    label,
    lines: label.length,
    about: `${days}, ${t.cited.tiesOf(chain.ties)}: ${documentName(document, provinces)}`,
    tie: chain.ties[0],
    isCounted: chain.lag !== undefined,
  };
}
