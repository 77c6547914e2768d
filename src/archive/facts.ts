/**
 * Brings the print and the record together: for each fact, what is known and on what basis.
 */
import type { Fault } from './error.ts';
import { findWords } from './evidence.ts';
import type { Quotation } from './dispatch.ts';
import type { Reading } from './letterhead.ts';
import type { ReadRecord, RecordFacts } from './record.ts';
import { nameWords, slugify } from './vietnamese.ts';

type Stated<Name extends keyof RecordFacts> = NonNullable<RecordFacts[Name]>;
type StatedValue<Name extends keyof RecordFacts> = Extract<
  Stated<Name>,
  { value: unknown }
>['value'];

type FactOf<Value> =
  | { basis: 'printed'; value: Value; where: Quotation[]; reasoning?: string }
  | {
      basis: 'inferred';
      value: Value;
      evidence: Quotation[];
      reasoning: string;
      references: string[];
    }
  | { basis: 'external'; value: Value; references: string[]; reasoning?: string }
  | { basis: 'unknown' };

/** Where facts meet: one text, its record, and the faults found so far. */
export interface FactContext {
  text: string;
  record: ReadRecord;
  faults: Fault[];
}

function evidenceFor(
  context: FactContext,
  name: string,
  words: string,
  index: number,
): Quotation[] {
  const { text, record, faults } = context;
  const [found] = findWords(text, words);
  if (found) return [found];
  faults.push({
    file: record.file,
    line: record.lineOf(['facts', name, 'evidence', index]),
    found: `the evidence "${words}", which does not occur in ${record.data.source.file}`,
    expected: 'words of the source, letter by letter',
    remedy: 'Copy the words from the source.',
  });
  return [];
}

function numbers(text: string): string[] {
  return Array.from(text.matchAll(/\d+/gu), ([number]) => String(Number(number)));
}

function words(text: string): string {
  return ` ${nameWords(text)
    .map(({ key }) => key)
    .join(' ')} `;
}

/** Tells whether quoted words say a value: a date by its numbers, a slug without diacritics, else word by word. */
function says(quoted: string, name: keyof RecordFacts, value: string): boolean {
  if (name === 'date') return numbers(value).every((number) => numbers(quoted).includes(number));
  if (name === 'kind' || name === 'province')
    return `-${slugify(quoted)}-`.includes(`-${value.replace(/^tp-/u, '')}-`);
  return words(quoted).includes(words(value));
}

/** A value that is called printed is made of the words quoted for it; else the record must say why. */
function checkPrinted(
  { record, faults }: FactContext,
  name: keyof RecordFacts,
  {
    value,
    evidence,
    reasoning,
  }: { value: string; evidence: string[]; reasoning?: string | undefined },
): void {
  if (reasoning !== undefined || says(evidence.join(' '), name, value)) return;
  faults.push({
    file: record.file,
    line: record.lineOf(['facts', name, 'value']),
    found: `the fact "${name}" as printed "${value}", which is not what its evidence says`,
    expected: 'what the words of the evidence say, capitals aside',
    remedy: 'Quote the words that say it, or add "reasoning"; what is concluded is "inferred".',
  });
}

/** Gives the fact as the record states it. */
function statedFact<Name extends keyof RecordFacts>(
  context: FactContext,
  name: Name,
  stated: Stated<Name>,
): FactOf<StatedValue<Name>> {
  if (stated.basis === 'unknown') return { basis: 'unknown' };
  const value = stated.value as StatedValue<Name>;
  const { reasoning } = stated;
  if (stated.basis === 'external') {
    const { references } = stated;
    return { basis: 'external', value, references, ...(reasoning && { reasoning }) };
  }
  const evidence = stated.evidence.flatMap((quoted, index) =>
    evidenceFor(context, name, quoted, index),
  );
  if (stated.basis === 'inferred') {
    const { references } = stated;
    return { basis: 'inferred', value, evidence, reasoning: stated.reasoning, references };
  }
  checkPrinted(context, name, stated);
  return { basis: 'printed', value, where: evidence, ...(reasoning && { reasoning }) };
}

function contradicted(context: FactContext, name: string, { where }: Reading<unknown>): Fault {
  return {
    file: context.record.file,
    line: context.record.lineOf(['facts', name]),
    found: `the fact "${name}", although the text itself prints "${where.map((line) => line.text).join(' ')}"`,
    expected: 'only facts that are not read off the print',
    remedy:
      'Remove the field; a doubtful print belongs under corrections. If the print is read wrongly, give "basis: printed" with evidence and "reasoning".',
  };
}

/**
 * Gives the fact `name`: as it was read off the print, else as the record states it, else unknown. A record
 * that states it as printed and gives its reasoning wins over what was read. Adds a fault where the
 * record otherwise states what was read, or quotes words that the text does not have.
 */
export function fact<Name extends keyof RecordFacts>(
  context: FactContext,
  name: Name,
  read: Reading<StatedValue<Name>> | undefined,
): FactOf<StatedValue<Name>> {
  const stated = context.record.data.facts[name] as Stated<Name> | undefined;
  const overrides = stated?.basis === 'printed' && stated.reasoning !== undefined;
  if (read && !overrides) {
    if (stated) context.faults.push(contradicted(context, name, read));
    return { basis: 'printed', ...read };
  }
  return stated ? statedFact(context, name, stated) : { basis: 'unknown' };
}
