/**
 * Reads files of citations with a library that is not ours, and gives what the formats have in common.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What every format tells of a dispatch. */
export interface ReadBack {
  id: unknown;
  type: unknown;
  title: unknown;
  author: string | undefined;
  genre: unknown;
  number: unknown;
  place: unknown;
  /** Year, month and day where all are told; the words or the open interval otherwise. */
  date: unknown;
  url: unknown;
  abstract: unknown;
}

interface Name {
  literal?: string;
  family?: string;
  given?: string;
}

/** A corporate author may come back as a literal or as a family name, but in one piece. */
function nameOf([name]: Name[] = []): string | undefined {
  return name && [name.literal ?? name.family, name.given].filter(Boolean).join(' + ');
}

function dateOf(issued: Record<string, unknown> = {}): unknown {
  const parts = issued['date-parts'] as unknown[] | undefined;
  return parts?.length === 1 ? parts[0] : (issued.literal ?? issued.raw ?? parts);
}

/** Parses RIS, BibLaTeX or CSL-JSON with Citation.js. */
export function readBack(text: string): ReadBack[] {
  return new Cite(text).data.map((item) => ({
    id: item.id,
    type: item.type,
    title: item.title,
    author: nameOf(item.author as Name[] | undefined),
    genre: item.genre,
    number: item.number,
    place: item['publisher-place'],
    date: dateOf(item.issued as Record<string, unknown> | undefined),
    url: item.URL,
    abstract: item.abstract,
  }));
}
