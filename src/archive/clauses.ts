/**
 * Reads the body: preamble, numbered clauses with their further paragraphs and items, closing.
 */
import type { Block, Span } from './dispatch.ts';
import { linesOf, trim, type Paragraph } from './segment.ts';

/** "1. ", "1- ", "1/ ": a blank must follow, so that "01/4/2020 trên…" is no number. */
const numbered = /^(\d{1,3})\s*[.\-/)]\s+\S/u;
/** "1.2. " or "1.2 " */
const subNumbered = /^(\d{1,3})\.(\d{1,3})\.?\s+\S/u;
const bulleted = /^([-~•+]|[a-zđ]\))\s+\S/u;
/** Dashes that the layout adds; the letter of "a)" is text. */
const dash = /^[-~•+]\s+/u;

/** A paragraph of the body as the reader meets it: one span, or two and more over page breaks. */
interface Unit {
  spans: Span[];
  gap: number;
}

/** A paragraph cut by a page break ends without a stop and goes on in lower case, or after a wide gap. */
function continues(text: string, above: Unit, { start, end, gap }: Paragraph): boolean {
  const last = above.spans.at(-1);
  const before = last ? text.slice(last.start, last.end) : '';
  const after = text.slice(start, end).trim();
  if (!/[\p{Ll}\p{N},]$/u.test(before) || numbered.test(after) || bulleted.test(after))
    return false;
  return /^\p{Ll}/u.test(after) || gap > 1;
}

/** Splits a paragraph where one of its lines opens a clause or an item; other lines are wrapped text. */
function splitLines(text: string, paragraph: Paragraph): Unit[] {
  const units: Unit[] = [];
  for (const line of linesOf(text, paragraph)) {
    const words = text.slice(line.start, line.end);
    const last = units.at(-1)?.spans[0];
    if (last && !numbered.test(words) && !bulleted.test(words)) last.end = line.end;
    else units.push({ spans: [{ ...line }], gap: units.length === 0 ? paragraph.gap : 0 });
  }
  return units;
}

function unitsOf(text: string, paragraphs: Paragraph[]): Unit[] {
  const units: Unit[] = [];
  for (const paragraph of paragraphs) {
    const above = units.at(-1);
    if (above && continues(text, above, paragraph)) above.spans.push(trim(text, paragraph));
    // Above the first paragraph stands the head, so a wide gap there is no page break.
    else units.push(...splitLines(text, above ? paragraph : { ...paragraph, gap: 0 }));
  }
  return units;
}

/** Where the numbering stands while the body is read from top to bottom. */
interface Place {
  clause: number;
  /** "6", or "6-2" inside a numbered sub-item. */
  container: string;
  paragraphs: number;
  items: Map<string, number>;
}

type Kind = Pick<Block, 'id' | 'type'>;

function numberedKind(words: string, place: Place): Kind | undefined {
  const sub = subNumbered.exec(words);
  if (sub && Number(sub[1]) === place.clause) {
    place.container = `${place.clause}-${Number(sub[2])}`;
    return { id: `muc-${place.container}`, type: 'item' };
  }
  const clause = numbered.exec(words);
  // A number out of sequence is a figure at the head of a wrapped line, not a clause.
  if (!clause || Number(clause[1]) !== place.clause + 1) return undefined;
  place.clause += 1;
  place.container = String(place.clause);
  place.paragraphs = 1;
  return { id: `muc-${place.clause}`, type: 'clause' };
}

function innerKind(words: string, place: Place): Kind {
  if (bulleted.test(words)) {
    const item = (place.items.get(place.container) ?? 0) + 1;
    place.items.set(place.container, item);
    return { id: `muc-${place.container}-${item}`, type: 'item' };
  }
  place.paragraphs += 1;
  return { id: `muc-${place.clause}-d${place.paragraphs}`, type: 'paragraph' };
}

function toBlock(text: string, unit: Unit, kind: Kind, clause: number): Block {
  const [first, ...rest] = unit.spans;
  const words = first ? text.slice(first.start, first.end) : '';
  const marker = kind.type === 'item' ? (dash.exec(words)?.[0].length ?? 0) : 0;
  const opening = first ? [{ ...first, start: first.start + marker }] : [];
  return {
    ...kind,
    ...(clause > 0 && { clause: String(clause) }),
    parts: [...opening, ...rest].map((span) => ({ ...span, role: 'text' })),
    afterGap: unit.gap > 1,
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
  const place: Place = { clause: 0, container: '', paragraphs: 0, items: new Map() };
  let preambles = 0;
  const blocks = unitsOf(text, paragraphs).map((unit) => {
    const words = text.slice(unit.spans[0]?.start, unit.spans[0]?.end);
    const number = numberedKind(words, place);
    if (number) return toBlock(text, unit, number, place.clause);
    if (place.clause > 0) return toBlock(text, unit, innerKind(words, place), place.clause);
    preambles += 1;
    return toBlock(text, unit, { id: `mo-dau-${preambles}`, type: 'preamble' }, 0);
  });
  return close(text, blocks);
}
