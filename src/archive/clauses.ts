/**
 * Reads the body: preamble, numbered clauses with their further paragraphs and items, closing.
 */
import type { Block, Span } from './dispatch.ts';
import { linesOf, type Paragraph } from './segment.ts';

/** "1. ", "1- ", "1/ "; a date or a range ("01/4/2020 trên…", "21 - 22 tháng 5") is no number. */
const numbered = /^(\d{1,3})\s*(?:[.)]|[-/](?!\s*\d))\s+\S/u;
/** "1.2. " or "1.2 Tăng cường"; "1.2 triệu" is a figure. */
const subNumbered = /^(\d{1,3})\.(\d{1,3})(?:\.\s+\S|\s+\p{Lu})/u;
const bulleted = /^([-~•+]|[a-zđ]\))\s+\S/u;
/** Dashes that the layout adds; the letter of "a)" is text. */
const dash = /^[-~•+]\s+/u;
/** The hyphen of "kinh tế - xã hội" at the head of a line. */
const hyphen = /^-\s+\p{Ll}/u;

type Kind = Pick<Block, 'id' | 'type'>;

/** A block while it is read: one span, or two and more over page breaks. */
interface Unit {
  kind: Kind;
  clause: number;
  spans: Span[];
  gap: number;
}

/** Where the numbering stands while the body is read from top to bottom. */
interface Place {
  preambles: number;
  clause: number;
  /** "6", or "6-2" inside a numbered sub-item. */
  container: string;
  paragraphs: number;
  items: Map<string, number>;
}

/** Tells whether a line opens the next clause. A number out of sequence is a figure, not a clause. */
function opensClause(words: string, { clause }: Place): boolean {
  return Number(numbered.exec(words)?.[1]) === clause + 1;
}

/** Gives the sub-number that a line opens with: of this clause, and not yet taken. */
function subNumber(words: string, { clause, items }: Place): number | undefined {
  const [, of, sub] = subNumbered.exec(words) ?? [];
  const taken = items.get(String(clause)) ?? 0;
  return Number(of) === clause && Number(sub) > taken ? Number(sub) : undefined;
}

/** Tells whether a line opens a clause or an item, or only goes on with the line before it. */
function opensUnit(words: string, before: string, place: Place): boolean {
  const mayGoOn = /[\p{L}\p{N},]$/u.test(before);
  if (bulleted.test(words)) return !(mayGoOn && hyphen.test(words));
  if (opensClause(words, place) || subNumber(words, place) !== undefined) return true;
  return numbered.test(words) && !mayGoOn;
}

/** A paragraph cut by a page break ends without a stop and goes on in lower case, or after a wide gap. */
function continues(words: string, before: string, gap: number, place: Place): boolean {
  if (numbered.test(words) || opensUnit(words, before, place)) return false;
  if (/^(-\s+)?\p{Ll}/u.test(words)) return /[\p{L}\p{N},”"’)]$/u.test(before);
  return gap > 1 && /[\p{Ll}\p{N},]$/u.test(before);
}

function itemKind(item: number, place: Place): Kind {
  place.items.set(place.container, item);
  return { id: `muc-${place.container}-${item}`, type: 'item' };
}

function clauseKind(place: Place): Kind {
  place.clause += 1;
  place.container = String(place.clause);
  place.paragraphs = 1;
  return { id: `muc-${place.clause}`, type: 'clause' };
}

function kindOf(words: string, place: Place): Kind {
  const sub = subNumber(words, place);
  if (sub !== undefined) {
    place.container = String(place.clause);
    const kind = itemKind(sub, place);
    place.container += `-${sub}`;
    return kind;
  }
  if (opensClause(words, place)) return clauseKind(place);
  if (place.clause === 0) return { id: `mo-dau-${++place.preambles}`, type: 'preamble' };
  if (bulleted.test(words)) return itemKind((place.items.get(place.container) ?? 0) + 1, place);
  return { id: `muc-${place.clause}-d${++place.paragraphs}`, type: 'paragraph' };
}

function wordsOf(text: string, span: Span | undefined): string {
  return span ? text.slice(span.start, span.end) : '';
}

function unitsOf(text: string, paragraphs: Paragraph[]): Unit[] {
  const units: Unit[] = [];
  const place: Place = { preambles: 0, clause: 0, container: '', paragraphs: 0, items: new Map() };
  for (const paragraph of paragraphs) {
    // Above the first paragraph stands the head, so a wide gap there is no page break.
    const gap = units.length === 0 ? 0 : paragraph.gap;
    for (const [index, line] of linesOf(text, paragraph).entries()) {
      const words = wordsOf(text, line);
      const above = units.at(-1)?.spans ?? [];
      const last = above.at(-1);
      const before = wordsOf(text, last);
      if (index > 0 && last && !opensUnit(words, before, place)) last.end = line.end;
      else if (index === 0 && continues(words, before, gap, place)) above.push(line);
      else {
        const kind = kindOf(words, place);
        units.push({ kind, clause: place.clause, spans: [line], gap: index === 0 ? gap : 0 });
      }
    }
  }
  return units;
}

function toBlock(text: string, { kind, clause, spans, gap }: Unit): Block {
  const [first, ...rest] = spans;
  const marker = kind.type === 'item' ? (dash.exec(wordsOf(text, first))?.[0].length ?? 0) : 0;
  const opening = first ? [{ ...first, start: first.start + marker }] : [];
  return {
    ...kind,
    ...(clause > 0 && { clause: String(clause) }),
    parts: [...opening, ...rest].map((span) => ({ ...span, role: 'text' })),
    afterGap: gap > 1,
  };
}

/** "(Công văn này phổ biến đến chi bộ trực thuộc)": how far down the dispatch is to be read out. */
const circulation = /(Công văn|Chỉ thị|Công điện|Văn bản) này (được )?phổ biến/u;

/** The unnumbered paragraphs after the last clause close the dispatch. */
function close(text: string, blocks: Block[]): Block[] {
  const lastNumbered = blocks.findLastIndex(({ type }) => type === 'clause' || type === 'item');
  let count = 0;
  return blocks.map((block, index) => {
    if (lastNumbered === -1 || index <= lastNumbered) return block;
    const { parts, afterGap } = block;
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
    const type = circulation.test(words) ? 'circulation' : 'closing';
    return { id: `ket-${++count}`, type, parts, afterGap };
  });
}

/** Reads the body's paragraphs into blocks with their fragments (DESIGN §3). */
export function readClauses(text: string, paragraphs: Paragraph[]): Block[] {
  return close(
    text,
    unitsOf(text, paragraphs).map((unit) => toBlock(text, unit)),
  );
}
