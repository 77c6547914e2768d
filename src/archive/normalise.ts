/**
 * Takes the Markdown that text recognition wrote around a dispatch off its text.
 *
 * Only four constructs are syntax here: heading signs, `**strong**` and `*emphasis*`, escapes and
 * hard breaks. Everything else, HTML and links included, is text of the document. Lines stay lines,
 * so a line number in the normalised text is that of the source.
 */
import { parse, postprocess, preprocess } from 'micromark';
import type { Event } from 'micromark-util-types';
import type { Emphasis, Span } from './dispatch.ts';

/** The text without its Markdown syntax, and what the syntax said. */
export interface Normalised {
  text: string;
  /** Bold or italics of a part of a paragraph; bold over a whole one is layout and left out. */
  emphasis: Emphasis[];
}

const disable = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const syntaxTokens = new Set([
  'atxHeadingSequence',
  'emphasisSequence',
  'escapeMarker',
  'hardBreakTrailing',
  'strongSequence',
]);
/** Paragraphs without these characters need no parser. */
const mayHoldSyntax = /[*\\]|^ {0,3}#|  $/mu;
/** No letter has so many asterisks in a paragraph, and the parser's time grows with their square. */
const mostAsterisks = 1000;

function tokens(paragraph: string): Event[] {
  const parser = parse({ extensions: [{ disable: { null: disable } }] });
  const write = preprocess();
  // At its first piece it skips a byte order mark without counting it; ours may stand in the text.
  write('');
  return postprocess(parser.document().write(write(paragraph, undefined, true)));
}

function spanOf(event: Event): Span {
  return { start: event[1].start.offset, end: event[1].end.offset };
}

/** Only the signs before a heading are syntax; "# HỎA TỐC #" ends with a sign of the text. */
function isSyntax(paragraph: string, event: Event): boolean {
  if (event[1].type !== 'atxHeadingSequence') return syntaxTokens.has(event[1].type);
  return /(^|\n) {0,3}$/u.test(paragraph.slice(0, spanOf(event).start));
}

/** What one paragraph's Markdown removes and stresses, as offsets into the paragraph. */
function readSyntax(paragraph: string): { cuts: Span[]; emphasis: Emphasis[] } {
  // An underscore is a blank left for handwriting ("Số ___"), never a sign of emphasis.
  const events = tokens(paragraph).filter(
    (event) => event[0] === 'enter' && paragraph[spanOf(event).start] !== '_',
  );
  const cuts = events.filter((event) => isSyntax(paragraph, event)).map(spanOf);
  const stressed = (type: string, kind: Emphasis['kind']) =>
    events
      .filter(([, token]) => token.type === type)
      .map(spanOf)
      .filter(({ start }) => paragraph[start - 1] === '*')
      .map((span) => ({ ...span, kind }));
  return {
    cuts: cuts.sort((a, b) => a.start - b.start),
    emphasis: [...stressed('strongText', 'strong'), ...stressed('emphasisText', 'emphasis')],
  };
}

/** Gives the emphasis that sets a part of its lines off from the rest; all of them in bold is layout. */
function meant(paragraph: string, emphasis: Emphasis[]): Emphasis[] {
  const units = paragraph.split('');
  for (const { start, end } of emphasis) units.fill(' ', start, end);
  return /[\p{L}\p{N}]/u.test(units.join('')) ? emphasis : [];
}

function cut(paragraph: string, cuts: Span[]): { text: string; place: (offset: number) => number } {
  let text = '';
  let from = 0;
  for (const { start, end } of cuts) {
    text += paragraph.slice(from, start);
    from = Math.max(from, end);
  }
  const place = (offset: number) =>
    offset -
    cuts.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0);
  return { text: text + paragraph.slice(from), place };
}

function isMarkdown(paragraph: string): boolean {
  return mayHoldSyntax.test(paragraph) && paragraph.split('*').length <= mostAsterisks;
}

const paragraphs = /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/gu;

/**
 * Normalises decoded text (see decode.ts). Gives the text without Markdown syntax, line for line,
 * and the emphasis that is more than layout, as spans of the new text.
 */
export function normalise(source: string): Normalised {
  const normalised: Normalised = { text: '', emphasis: [] };
  let from = 0;
  for (const { 0: paragraph, index } of source.matchAll(paragraphs)) {
    normalised.text += source.slice(from, index);
    from = index + paragraph.length;
    const base = normalised.text.length;
    const { cuts, emphasis } = isMarkdown(paragraph)
      ? readSyntax(paragraph)
      : { cuts: [], emphasis: [] };
    const { text, place } = cut(paragraph, cuts);
    normalised.text += text;
    for (const { start, end, kind } of meant(paragraph, emphasis)) {
      normalised.emphasis.push({ start: base + place(start), end: base + place(end), kind });
    }
  }
  normalised.text += source.slice(from);
  return normalised;
}
