/**
 * The metadata of a dispatch as rows of its panel: what is known, on what basis, proved by what.
 */
import { bounds } from '../archive/dates.ts';
import { known, type Dispatch, type Fact, type Quotation } from '../archive/dispatch.ts';
import { lineAt } from '../archive/decode.ts';
import { blockAt } from '../archive/evidence.ts';
import { evidenceFragment, evidencePassages } from '../archive/evidenceMarks.ts';
import { kindName } from '../archive/kinds.ts';
import type { Provinces } from '../archive/provinces.ts';
import { slugify } from '../archive/vietnamese.ts';
import type { FactName } from './i18n/vi.ts';
import { t } from './i18n/index.ts';
import { dateLabel } from './labels.ts';
import { kindUrl, provinceUrl, signerUrl, yearUrl } from './urls.ts';

/** Words that prove a fact, with their line in the source and the fragment that leads to them. */
export interface Evidence {
  text: string;
  line: number;
  fragment: string | undefined;
}

/** Part of a shown value with the page that lists all dispatches which share it. */
export interface ValueLink {
  words: string;
  href: string;
}

export interface FactRow {
  name: FactName;
  label: string;
  /** As readers see it; inferred values in square brackets; `undefined` where unknown. */
  value: string | undefined;
  link: ValueLink | undefined;
  /** What became of the province since. */
  remark: string | undefined;
  fact: Fact;
  evidence: Evidence[];
}

/** Says what became of a province by 1 July 2025, or gives `undefined` where nothing changed. */
export function provinceToday(slug: string, provinces: Provinces): string | undefined {
  const province = provinces[slug];
  const since = province?.since2025;
  if (!province || !since) return undefined;
  // Merged with no other: only the name is new, and not since that day (content/provinces.yaml).
  if (since.with.length === 0) return t.dispatch.todayRenamed(since.name);
  return since.name === province.name
    ? t.dispatch.todayMerged(since.name, since.with.join(', '))
    : t.dispatch.today(since.name);
}

function display(name: FactName, value: string, provinces: Provinces): string {
  if (name === 'kind') return kindName(value as Parameters<typeof kindName>[0]);
  if (name === 'date') return dateLabel(value);
  if (name === 'province') return provinces[value]?.name ?? value;
  return value;
}

/** Of a date the year is linked, for its page lists the dispatches of that year. */
function linkOf(name: FactName, value: string, shown: string): ValueLink | undefined {
  if (name === 'province') return { words: shown, href: provinceUrl(value) };
  if (name === 'kind') return { words: shown, href: kindUrl(value) };
  if (name === 'name') return { words: shown, href: signerUrl(slugify(value)) };
  if (name !== 'date') return undefined;
  const year = bounds(value).earliest.slice(0, 4);
  return { words: year, href: yearUrl(year) };
}

/** Leads to the very words where they are marked, else to the paragraph that has them. */
function evidenceOf(dispatch: Dispatch, passages: readonly Quotation[], fact: Fact): Evidence[] {
  const isInferred = fact.basis === 'inferred';
  const quotations = fact.basis === 'printed' ? fact.where : isInferred ? fact.evidence : [];
  return quotations.map((quotation) => ({
    text: quotation.text.replace(/\s+/gu, ' '),
    line: lineAt(dispatch.text, quotation.start),
    fragment: isInferred
      ? evidenceFragment(passages, quotation)
      : blockAt(dispatch.blocks, quotation)?.id,
  }));
}

/** Gives the rows of the metadata panel, in its order. */
export function factRows(dispatch: Dispatch, provinces: Provinces): FactRow[] {
  const { kind, number, date, place, province, organ, orderedBy, subject, signature } = dispatch;
  const facts: Record<FactName, Fact> = {
    ...{ kind, number, date, place, province, organ, orderedBy, subject },
    ...signature,
  };
  const passages = evidencePassages(dispatch);
  return (Object.entries(facts) as [FactName, Fact][]).map(([name, fact]) => {
    const value = known(fact);
    const shown = value === undefined ? undefined : display(name, value, provinces);
    return {
      name,
      label: t.facts[name],
      value: fact.basis === 'inferred' && shown !== undefined ? `[${shown}]` : shown,
      link: value !== undefined && shown !== undefined ? linkOf(name, value, shown) : undefined,
      remark: name === 'province' && value ? provinceToday(value, provinces) : undefined,
      fact,
      evidence: evidenceOf(dispatch, passages, fact),
    };
  });
}

/** Tells whether quoted words say more than the value that was read off them, capitals aside. */
export function saysMore(quoted: string, value: string | undefined): boolean {
  return (
    value === undefined || !quoted.toLocaleLowerCase('vi').includes(value.toLocaleLowerCase('vi'))
  );
}
