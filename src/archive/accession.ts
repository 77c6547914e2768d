/**
 * Drafts the record of a text that has just come in.
 */
import { stringify } from 'yaml';
import type { Parsed } from './parse.ts';
import { printedProvince } from './issuer.ts';
import type { Provinces } from './provinces.ts';
import { countUnusual, findUnusual, named, placeOf } from './unusual.ts';
import { slugify } from './vietnamese.ts';

/** What the draft is made from; `today` is `YYYY-MM-DD`. */
export interface Incoming {
  parsed: Parsed;
  file: string;
  sha256: string;
  provinces: Provinces;
  today: string;
}

/**
 * Proposes the permalink of a dispatch from what it prints: "cao-bang-182-cv-tu-2021", or with the
 * kind where it prints no number, "lang-son-chi-thi-khong-so-2021". Where something for it is not printed,
 * gives what is `missing`: a permalink is chosen once, and by a person.
 */
export function proposeId({
  parsed,
  provinces,
}: Pick<Incoming, 'parsed' | 'provinces'>): { id: string } | { missing: string[] } {
  const { issuers, number, kind, date } = parsed.letterhead;
  const pieces = {
    province: printedProvince(issuers, provinces)?.value,
    'number or kind': number ? slugify(number.value) : kind && `${kind.value}-khong-so`,
    date: date?.value.slice(0, 4),
  };
  const missing = Object.entries(pieces).flatMap(([name, piece]) => (piece ? [] : [name]));
  return missing.length > 0 ? { missing } : { id: Object.values(pieces).join('-') };
}

/** Names the facts that were not read off the text, for the librarian to fill in. */
export function missingFacts({
  parsed,
  provinces,
}: Pick<Incoming, 'parsed' | 'provinces'>): string[] {
  const { letterhead, orderedBy, signature } = parsed;
  const printed: Record<string, unknown> = {
    kind: letterhead.kind,
    province: printedProvince(letterhead.issuers, provinces),
    organ: letterhead.organ ?? orderedBy,
    number: letterhead.number,
    date: letterhead.date,
    place: letterhead.place,
    subject: letterhead.subject,
    ...signature,
  };
  return Object.keys(printed).filter((name) => printed[name] === undefined);
}

/**
 * Tells where a decoded source has characters that nobody sees or that mislead, for the librarian to look at:
 * `line 7, column 12: U+200B (zero width space)`. Columns count characters.
 */
export function unusualPlaces(source: string): string[] {
  return findUnusual(source).map(({ start, character }) => {
    const { line, column } = placeOf(source, start);
    return `line ${line}, column ${column}: ${named(character)}`;
  });
}

/** Gives the text of the record: the source and its fixity, each missing fact as unknown, unusual characters counted. */
export function draftRecord(incoming: Incoming): string {
  const { file, sha256, today } = incoming;
  const missing = missingFacts(incoming).map((name) => `  ${name}:\n    basis: unknown\n`);
  const facts = missing.length > 0 ? `facts:\n${missing.join('')}` : '';
  const counts = countUnusual(incoming.parsed.text);
  const unusual = counts.length > 0 ? stringify({ unusual: counts }) : '';
  return `---
${stringify({ source: { file, sha256 } }, { lineWidth: 0 })}accessioned: ${today}
${facts}${unusual}---
`;
}
