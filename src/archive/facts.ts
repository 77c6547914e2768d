/**
 * Brings the print and the record together: for each fact, what is known and on what basis.
 */
import type { Fault } from './error.ts';
import { findWords } from './evidence.ts';
import type { Quotation } from './dispatch.ts';
import type { Reading } from './letterhead.ts';
import type { ReadRecord, RecordFacts } from './record.ts';

type Stated<Name extends keyof RecordFacts> = NonNullable<RecordFacts[Name]>;
type StatedValue<Name extends keyof RecordFacts> = Extract<
  Stated<Name>,
  { value: unknown }
>['value'];

type FactOf<Value> =
  | { basis: 'printed'; value: Value; where: Quotation[] }
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

/** Gives the fact `name`: as printed if it is printed, else as the record states it, else unknown. */
export function fact<Name extends keyof RecordFacts>(
  context: FactContext,
  name: Name,
  printed: Reading<StatedValue<Name>> | undefined,
): FactOf<StatedValue<Name>> {
  const stated = context.record.data.facts[name] as Stated<Name> | undefined;
  if (printed && stated) {
    context.faults.push({
      file: context.record.file,
      line: context.record.lineOf(['facts', name]),
      found: `the fact "${name}", although the text itself prints "${printed.where.map((line) => line.text).join(' ')}"`,
      expected: 'only facts that the print does not give',
      remedy: 'Remove the field; a doubtful print belongs under corrections.',
    });
  }
  if (printed) return { basis: 'printed', ...printed };
  if (!stated || stated.basis === 'unknown') return { basis: 'unknown' };
  const value = stated.value as StatedValue<Name>;
  if (stated.basis === 'external') {
    const { references, reasoning } = stated;
    return { basis: 'external', value, references, ...(reasoning && { reasoning }) };
  }
  const evidence = stated.evidence.flatMap((words, index) =>
    evidenceFor(context, name, words, index),
  );
  const { reasoning, references } = stated;
  return { basis: 'inferred', value, evidence, reasoning, references };
}
