/**
 * BibLaTeX in UTF-8, for biber and LaTeX, JabRef and Zotero.
 */
import { dateParts, type CitedDate } from '../citedDate.ts';
import type { Reference } from '../reference.ts';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
};

/** LaTeX draws two of these as one: a dash, a quotation mark. */
const ligature = /(['`,<>-])(?=\1)|[?!](?=`)/gu;

/** Writes text so that LaTeX prints exactly it. */
function escape(text: string): string {
  return text
    .replace(/[\\~^&%$#_{}]/gu, (character) => escapes[character] ?? character)
    .replace(ligature, '$&{}')
    .replace(/\s+/gu, ' ');
}

/** A second pair of braces keeps capital letters, and a name of several words in one piece. */
function whole(text: string | undefined): string | undefined {
  return text && `{${escape(text)}}`;
}

function plain(text: string | undefined): string | undefined {
  return text && escape(text);
}

/** biblatex writes an open end as nothing. */
function dateField(date: CitedDate | undefined): string | undefined {
  return date?.edtf.replace(/\/\.\.$/u, '/').replace(/^\.\.\//u, '/');
}

function note({ caveats, date }: Reference): string | undefined {
  const all = date && !dateParts(date) ? [...caveats, `EDTF ${date.edtf}`] : caveats;
  return all.length === 0 ? undefined : escape(all.join('; '));
}

/** `url` and `date` are read as they stand; in the others LaTeX's own characters are escaped. */
function fields(reference: Reference): [name: string, value: string | undefined][] {
  return [
    ['author', whole(reference.author)],
    ['title', whole(reference.title)],
    ['shorttitle', whole(reference.name)],
    ['type', plain(reference.genre)],
    ['number', plain(reference.number)],
    ['institution', whole(reference.author)],
    ['location', plain(reference.place)],
    ['date', dateField(reference.date)],
    ['url', encodeURI(decodeURI(reference.url))],
    ['langid', 'vietnamese'],
    ['note', note(reference)],
    [
      'library',
      escape(`${reference.archive}, ${reference.archiveLocation}, ${reference.callNumber}`),
    ],
    ['abstract', plain(reference.abstract)],
  ];
}

function entry(reference: Reference): string {
  const lines = fields(reference).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@report{${reference.id},\n${lines.join('')}}\n`;
}

/** Writes references as BibLaTeX; the id of a dispatch is its citation key. */
export function toBiblatex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}
