/**
 * The metadata of a dispatch as rows of its panel: what is known, on what basis, proved by what.
 */
import { known, type Dispatch, type Fact, type Quotation } from '../archive/dispatch.ts';
import { lineAt } from '../archive/decode.ts';
import { blockAt } from '../archive/evidence.ts';
import { kindName } from '../archive/kinds.ts';
import type { Provinces } from '../archive/provinces.ts';
import type { FactName } from './i18n/vi.ts';
import { t } from './i18n/index.ts';
import { dateLabel } from './labels.ts';

/** Words that prove a fact, with their line in the source and the fragment they stand in. */
export interface Evidence {
  text: string;
  line: number;
  fragment: string | undefined;
}

export interface FactRow {
  name: FactName;
  label: string;
  /** As readers see it; inferred values in square brackets; `undefined` where unknown. */
  value: string | undefined;
  /** What became of the province since. */
  remark: string | undefined;
  fact: Fact;
  evidence: Evidence[];
}

/** Says what became of a province on 1 July 2025, or gives `undefined` where nothing changed. */
export function provinceToday(slug: string, provinces: Provinces): string | undefined {
  const province = provinces[slug];
  const since = province?.since2025;
  if (!province || !since) return undefined;
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

function evidenceOf({ text, blocks }: Dispatch, fact: Fact): Evidence[] {
  const quotations: Quotation[] =
    fact.basis === 'printed' ? fact.where : fact.basis === 'inferred' ? fact.evidence : [];
  return quotations.map((quotation) => ({
    text: quotation.text.replace(/\s+/gu, ' '),
    line: lineAt(text, quotation.start),
    fragment: blockAt(blocks, quotation)?.id,
  }));
}

/** Gives the rows of the metadata panel, in its order. */
export function factRows(dispatch: Dispatch, provinces: Provinces): FactRow[] {
  const { kind, number, date, place, province, organ, orderedBy, subject, signature } = dispatch;
  const facts: Record<FactName, Fact> = {
    ...{ kind, number, date, place, province, organ, orderedBy, subject },
    ...signature,
  };
  return (Object.entries(facts) as [FactName, Fact][]).map(([name, fact]) => {
    const value = known(fact);
    const shown = value === undefined ? undefined : display(name, value, provinces);
    return {
      name,
      label: t.facts[name],
      value: fact.basis === 'inferred' && shown !== undefined ? `[${shown}]` : shown,
      remark: name === 'province' && value ? provinceToday(value, provinces) : undefined,
      fact,
      evidence: evidenceOf(dispatch, fact),
    };
  });
}
