/**
 * RIS, which EndNote, Mendeley and Zotero read. One line a value, however long: lines broken at a
 * width break words.
 */
import { dateInWords, dateParts } from '../citedDate.ts';
import type { Reference } from '../reference.ts';

type Field = [tag: string, value: string | undefined];

/** EndNote and Mendeley take a name apart at its blanks unless a comma ends it. */
function corporate(author: string | undefined): string | undefined {
  return author && `${author},`;
}

/** Strokes in words would be read as year, month and day. */
function dateFields({ date }: Reference): Field[] {
  if (!date) return [];
  const parts = dateParts(date);
  if (!parts) return [['DA', dateInWords(date, 'vi').replaceAll('/', '-')]];
  const [year, ...rest] = parts.map((part) => String(part).padStart(2, '0'));
  return [
    ['DA', [year, rest[0] ?? '', rest[1] ?? ''].join('/')],
    ['PY', year],
  ];
}

function fields(reference: Reference): Field[] {
  const { caveats, date } = reference;
  const notes = date && !dateParts(date) ? [...caveats, `EDTF ${date.edtf}`] : caveats;
  return [
    ['TY', 'RPRT'],
    ['ID', reference.id],
    ['TI', reference.title],
    ['ST', reference.name],
    ['AU', corporate(reference.author)],
    ['M3', reference.genre],
    ['SN', reference.number],
    ['PB', reference.author],
    ['CY', reference.place],
    ...dateFields(reference),
    ['UR', reference.url],
    ['DB', reference.archive],
    ['AN', reference.archiveLocation],
    ['CN', reference.callNumber],
    ['LA', reference.language],
    ['AB', reference.abstract],
    ['N1', notes.length === 0 ? undefined : notes.join('; ')],
  ];
}

function record(reference: Reference): string {
  const lines = fields(reference).flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** Writes references as RIS in UTF-8 text, with the line ends that its specification asks for. */
export function toRis(references: readonly Reference[]): string {
  return references.map(record).join('\r\n');
}
