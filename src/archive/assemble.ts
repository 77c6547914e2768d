/**
 * Makes a dispatch of a source, its record and the authority lists.
 */
import type { Abbreviations } from './abbreviations.ts';
import { placeCorrections, placeDefinitions } from './annotations.ts';
import { fromCapitals } from './capitals.ts';
import { citedClaims, resolveCited, type CitedClaims } from './citedClaims.ts';
import type { CitedList } from './citedDocument.ts';
import type { Citing } from './citedSlug.ts';
import { dispatchSchema, known, type Dispatch } from './dispatch.ts';
import { ArchiveError } from './error.ts';
import { fact, type FactContext } from './facts.ts';
import { findAbbreviations } from './find/abbreviations.ts';
import { citationPattern, type CitationPattern } from './find/citationForms.ts';
import { findCited } from './find/cited.ts';
import { findOrgans, organPattern, type OrganPattern } from './find/organs.ts';
import { findMentions, themePattern, type ThemePattern } from './find/themes.ts';
import { printedProvince } from './issuer.ts';
import type { Reading } from './letterhead.ts';
import type { Organs } from './organs.ts';
import { parse, parserVersion, type Parsed } from './parse.ts';
import { isCityProvince, provinceNames, type Provinces } from './provinces.ts';
import type { ReadRecord } from './record.ts';
import type { Theme } from './theme.ts';
import { unreadFaults } from './unread.ts';
import { checkUnusual } from './unusual.ts';

/** The lists that all dispatches share, as their files have them. */
export interface Lists {
  provinces: Provinces;
  organs: Organs;
  abbreviations: Abbreviations;
  cited: CitedList;
  themes: readonly Theme[];
}

/** The lists with the patterns that are made of them, compiled once for an archive. */
export interface Authorities extends Lists {
  themePattern: ThemePattern;
  organPattern: OrganPattern;
  /** For dispatches of cities that are provinces. */
  cityOrganPattern: OrganPattern;
  citationPattern: CitationPattern;
  citedClaims: CitedClaims;
}

/** Compiles the lists of an archive. */
export function withPatterns(lists: Lists): Authorities {
  const organs = organPattern(lists.organs, lists.provinces);
  return {
    ...lists,
    themePattern: themePattern(lists.themes),
    organPattern: organs,
    cityOrganPattern: organPattern(lists.organs, lists.provinces, true),
    citationPattern: citationPattern(lists.organs, lists.provinces),
    citedClaims: citedClaims(lists.cited, organs),
  };
}

/** A source as it lies in `seeds/`; `file` is its path for messages. */
export interface Source {
  file: string;
  bytes: Uint8Array;
  sha256: string;
}

function inMixedCase(reading: Reading | undefined, provinces: Provinces): Reading | undefined {
  return reading && { ...reading, value: fromCapitals(reading.value, provinceNames(provinces)) };
}

/** What the print does not let us read stops the build until the record states it. */
function checkUnread(
  context: FactContext,
  parsed: Parsed,
  source: Source,
  provinces: Provinces,
): void {
  const stated = context.record.data.facts;
  for (const { fact, fault } of unreadFaults(parsed, provinces, source.file))
    if (stated[fact] === undefined) context.faults.push(fault);
}

function checkStatedProvince(context: FactContext, provinces: Provinces): void {
  const { record, faults } = context;
  const stated = record.data.facts.province;
  if (!stated || stated.basis === 'unknown' || Object.hasOwn(provinces, stated.value)) return;
  faults.push({
    file: record.file,
    line: record.lineOf(['facts', 'province', 'value']),
    found: `the unknown province "${stated.value}"`,
    expected: 'a key of content/provinces.yaml, such as cao-bang',
    remedy: 'Correct the name, or add the province to content/provinces.yaml.',
  });
}

function factsOf(context: FactContext, parsed: Parsed, provinces: Provinces) {
  const { letterhead, orderedBy, signature } = parsed;
  return {
    kind: fact(context, 'kind', letterhead.kind),
    province: fact(context, 'province', printedProvince(letterhead.issuers, provinces)),
    organ: fact(context, 'organ', inMixedCase(letterhead.organ ?? orderedBy, provinces)),
    orderedBy: fact(context, 'orderedBy', orderedBy),
    number: fact(context, 'number', letterhead.number),
    date: fact(context, 'date', letterhead.date),
    place: fact(context, 'place', letterhead.place),
    subject: fact(context, 'subject', letterhead.subject),
    signature: {
      authority: fact(context, 'authority', signature.authority),
      position: fact(context, 'position', inMixedCase(signature.position, provinces)),
      name: fact(context, 'name', signature.name),
    },
  };
}

/** Gives all that is found in the words of a dispatch. */
function findingsIn({ text, blocks }: Parsed, citing: Citing, authorities: Authorities) {
  const { themePattern, citationPattern, citedClaims, abbreviations } = authorities;
  const organs = isCityProvince(citing.province)
    ? authorities.cityOrganPattern
    : authorities.organPattern;
  return {
    mentions: findMentions(text, blocks, themePattern),
    citations: resolveCited(findCited(text, blocks, citationPattern), citing, citedClaims),
    organs: findOrgans(text, blocks, organs),
    abbreviations: findAbbreviations(text, blocks, abbreviations),
  };
}

/**
 * Makes the dispatch. Throws {@link ArchiveError} with every fault of the source and its record.
 */
export function assemble(source: Source, record: ReadRecord, authorities: Authorities): Dispatch {
  const parsed = parse(source.bytes, source.file);
  const { text, blocks, emphasis, addressees, recipients } = parsed;
  const context: FactContext = { text, record, faults: [] };
  checkStatedProvince(context, authorities.provinces);
  checkUnusual(context, source.file);
  checkUnread(context, parsed, source, authorities.provinces);
  const facts = factsOf(context, parsed, authorities.provinces);
  const citing = {
    id: record.id,
    province: known(facts.province),
    date: known(facts.date),
    number: known(facts.number),
    organ: known(facts.organ),
  };
  const dispatch = {
    id: record.id,
    ...facts,
    addressees,
    recipients,
    blocks,
    emphasis,
    ...findingsIn(parsed, citing, authorities),
    corrections: placeCorrections(context, blocks),
    definitions: placeDefinitions(context, blocks, authorities.themes),
    source: {
      file: record.data.source.file,
      sha256: source.sha256,
      bytes: source.bytes.length,
    },
    accessioned: record.data.accessioned,
    history: record.data.history,
    parserVersion,
    text,
  };
  if (context.faults.length > 0) throw new ArchiveError(context.faults);
  return dispatchSchema.parse(dispatch);
}
