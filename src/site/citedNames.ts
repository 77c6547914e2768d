/**
 * How cited documents, and the days to the dispatches that cite them, are written on the pages. What no citing
 * text prints stands in square brackets, as everywhere in the archive.
 */
import { known } from '../archive/dispatch.ts';
import { noLag, type Chain } from '../archive/relate/chains.ts';
import { attestedOf, type CitedFactName } from '../archive/relate/citedFacts.ts';
import type { CitedDocument } from '../archive/relate/directives.ts';
import type { Provinces } from '../archive/provinces.ts';
import { citedName, issuerName } from '../archive/title.ts';
import { t } from './i18n/index.ts';
import { dateLabel } from './labels.ts';
import type { Entry } from './loader.ts';

/** The parts of a document's name, each as readers see it; the organ only where it tells documents apart. */
export interface NameParts {
  /** "Công điện số 1699/CĐ-TTg", "Điện". */
  name: string;
  organ: string | undefined;
  date: string | undefined;
}

function shown(document: CitedDocument, name: CitedFactName): string | undefined {
  const [chosen] = attestedOf(document, name);
  if (!chosen) return undefined;
  const value = name === 'date' ? dateLabel(chosen.value) : chosen.value;
  return chosen.basis === 'printed' ? value : `[${value}]`;
}

/** Every province has a HĐND of its own: whose it is follows from the dispatch that cites it. */
function organOf(document: CitedDocument, provinces: Provinces): string | undefined {
  const organ = shown(document, 'organ');
  const province = provinces[document.province ?? '']?.name;
  if (organ === undefined || province === undefined || organ.endsWith(province)) return organ;
  return `${organ} [${province}]`;
}

/** Gives the parts that a cited document's name is made of. */
export function nameParts(document: CitedDocument, provinces: Provinces): NameParts {
  const number = shown(document, 'number');
  const name = [shown(document, 'kind'), number && t.dispatch.numbered(number)]
    .filter(Boolean)
    .join(' ');
  return { name, organ: organOf(document, provinces), date: shown(document, 'date') };
}

/** Gives the name that tells a cited document apart: "Điện ngày 21/7/2021 của Thường trực Ban Bí thư". */
export function documentName(document: CitedDocument, provinces: Provinces): string {
  const { name, organ, date } = nameParts(document, provinces);
  if (document.number !== undefined) return name;
  const isPrinted = document.date?.basis === 'printed';
  return [name, isPrinted && date && t.dispatch.dated(date), organ && t.cited.by(organ)]
    .filter(Boolean)
    .join(' ');
}

/** Gives issuer and name of a dispatch: "Tỉnh ủy Lai Châu, Công văn số 58-CV/TU". */
export function dispatchName(entry: Entry, provinces: Provinces): string {
  return `${issuerName(entry, provinces)}, ${citedName(entry)}`;
}

/** Says how many days after the document the dispatch came: "5 ngày sau". */
export function lagLabel({ lag }: Pick<Chain<unknown>, 'lag'>): string {
  return lag === undefined ? t.cited.unknownLag : t.cited.lag(lag);
}

/** Says which two days the count runs between, or why there is none to count. */
export function lagGround({ document, dispatch, lag }: Chain<Entry>): string {
  const [from, to] = [document.date?.edtf, known(dispatch.date)];
  if (lag !== undefined && from !== undefined && to !== undefined)
    return t.cited.fromTo(dateLabel(from), dateLabel(to));
  return t.cited.noLag[noLag(from, to) ?? 'both'];
}
