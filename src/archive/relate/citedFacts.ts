/**
 * What is known of a cited document and from where: each fact with the paragraphs that print it, or with the
 * reference it is taken from.
 */
import type { Citation } from '../dispatch.ts';
import { onOneLine } from '../find/told.ts';
import type { CitedDocument } from './directives.ts';

/** A paragraph of a dispatch, by the ids of both. */
export interface CitingParagraph {
  dispatch: string;
  block: string;
}

/** One thing that is said of a fact. Citing texts may differ; then there are several. */
export type Attested =
  | { basis: 'printed'; value: string; where: CitingParagraph[] }
  | { basis: 'external'; value: string; references: string[] };

/** The facts that a citation can print. */
export const citedFactNames = ['kind', 'number', 'date', 'organ', 'title'] as const;
export type CitedFactName = (typeof citedFactNames)[number];

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

function printedValue(citation: Citation, name: CitedFactName): string | undefined {
  if (name === 'title') return citation.subject && onOneLine(citation.subject.text);
  const value = citation[name];
  return name === 'kind' && value !== undefined ? capitalised(value) : value;
}

function chosenValue(document: CitedDocument, name: CitedFactName): string | undefined {
  if (name === 'date') return document.date?.edtf;
  return name === 'kind' ? capitalised(document.kind) : document[name];
}

function printedIn(document: CitedDocument, name: CitedFactName): Map<string, CitingParagraph[]> {
  const values = new Map<string, Map<string, CitingParagraph>>();
  for (const { dispatch, citation } of document.citations) {
    const value = printedValue(citation, name);
    if (value === undefined) continue;
    const where = values.get(value) ?? new Map<string, CitingParagraph>();
    values.set(
      value,
      where.set(`${dispatch} ${citation.block}`, { dispatch, block: citation.block }),
    );
  }
  return new Map([...values].map(([value, where]) => [value, [...where.values()]]));
}

/**
 * Gives all that is said of the fact `name`, what the archive goes by first; nothing where it is unknown. A value
 * that no citing text prints comes from outside.
 */
export function attestedOf(document: CitedDocument, name: CitedFactName): Attested[] {
  const printed = printedIn(document, name);
  const chosen = chosenValue(document, name);
  const values = [...new Set([...(chosen === undefined ? [] : [chosen]), ...printed.keys()])];
  return values.map((value): Attested => {
    const where = printed.get(value);
    return where
      ? { basis: 'printed', value, where }
      : { basis: 'external', value, references: document.references };
  });
}
