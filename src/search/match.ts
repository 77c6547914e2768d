/**
 * Whether a text says what was asked, and where. Pagefind names pages; this reads their paragraphs.
 */
import { type Attempt, type Reading } from './plan.ts';
import { marksAgree, wordsOf, type Word } from './words.ts';

/** `[start, end)` of a text. */
export interface Span {
  start: number;
  end: number;
}

/** As it was typed; another form of it; the same letters with other marks. */
export type Likeness = 'typed' | 'variant' | 'otherMarks';
const order: readonly Likeness[] = ['typed', 'variant', 'otherMarks'];

export interface Match {
  spans: Span[];
  likeness: Likeness;
  /** How many units were found. */
  units: number;
}

function isAt(text: readonly Word[], at: number, unit: readonly Word[], isOpen: boolean): boolean {
  return unit.every(({ plain }, offset) => {
    const found = text[at + offset]?.plain;
    const mayBeLonger = isOpen && offset === unit.length - 1;
    return mayBeLonger ? found?.startsWith(plain) : found === plain;
  });
}

function hasMarks(text: readonly Word[], at: number, unit: readonly Word[]): boolean {
  return unit.every((word, offset) => marksAgree(word.text, text[at + offset]?.text ?? ''));
}

function placesOf(text: readonly Word[], unit: readonly Word[], isOpen: boolean): number[] {
  const places = text.flatMap((_, at) => (isAt(text, at, unit, false) ? [at] : []));
  if (places.length > 0 || !isOpen) return places;
  return text.flatMap((_, at) => (isAt(text, at, unit, true) ? [at] : []));
}

/** Takes in the closing mark of a quotation that opens inside the span: mục tiêu “kép”. */
function withClosingQuote(text: string, { start, end }: Span): Span {
  const isOpen = /[“"][^”"]*$/u.test(text.slice(start, end));
  return { start, end: isOpen && /[”"]/u.test(text.charAt(end)) ? end + 1 : end };
}

/** Where the unit stands with all marks that were typed; where it never does, with any. */
function findUnit(text: readonly Word[], unit: readonly Word[], isOpen: boolean) {
  const places = placesOf(text, unit, isOpen);
  const agreeing = places.filter((at) => hasMarks(text, at, unit));
  const agrees = agreeing.length > 0;
  const spans = (agrees ? agreeing : places).map((at) => ({
    start: text[at]?.start ?? 0,
    end: text[at + unit.length - 1]?.end ?? 0,
  }));
  return { spans, agrees };
}

function matchReading(text: readonly Word[], reading: Reading, isStrict: boolean): Match {
  const { units, isVariant, isOpen } = reading;
  const found = units
    .map((unit, at) => findUnit(text, unit, isOpen && at === units.length - 1))
    .filter(({ spans, agrees }) => spans.length > 0 && (agrees || !isStrict));
  const agrees = found.every((unit) => unit.agrees);
  return {
    spans: found.flatMap(({ spans }) => spans),
    likeness: !agrees ? 'otherMarks' : isVariant ? 'variant' : 'typed',
    units: found.length,
  };
}

function isWhole(match: Match, reading: Reading): boolean {
  return match.units === reading.units.length;
}

/** Another form with other marks is another word: "đương" is no form of a theme that says "đường". */
function isWanted({ likeness }: Match, { isVariant }: Reading): boolean {
  return !(isVariant && likeness === 'otherMarks');
}

/** Sorts the spans and joins those that overlap. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/**
 * Finds the best match of an attempt in a text; the spans of equally good readings are put together.
 * At level `scattered` a part of the units is enough.
 */
export function matchText(text: string, { level, readings, isStrict }: Attempt): Match | undefined {
  const words = wordsOf(text);
  const matches = readings
    .map((reading) => ({ reading, match: matchReading(words, reading, isStrict) }))
    .filter(({ match, reading }) => match.units > 0 && isWanted(match, reading))
    .filter(({ match, reading }) => level === 'scattered' || isWhole(match, reading))
    .map(({ match }) => match)
    .sort((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness));
  const [best] = matches;
  if (!best) return undefined;
  const alike = matches.filter(
    ({ likeness }) => likeness !== 'otherMarks' || best.likeness === likeness,
  );
  const spans = alike.flatMap((match) => match.spans);
  return { ...best, spans: union(spans.map((span) => withClosingQuote(text, span))) };
}

/**
 * Finds the best match in a passage as it is printed, or as it is read where that is more like what was
 * typed.
 */
export function matchPassage(
  { text, reading }: { text: string; reading?: string },
  attempt: Attempt,
): (Match & { isReading: boolean }) | undefined {
  const printed = matchText(text, attempt);
  const read = reading === undefined ? undefined : matchText(reading, attempt);
  const isReading = read !== undefined && (!printed || isBetter(read, printed));
  const match = isReading ? read : printed;
  return match && { ...match, isReading };
}

function isBetter(match: Match, than: Match): boolean {
  return match.units > than.units || (match.units === than.units && byLikeness(match, than) < 0);
}

/** Compares two matches: the better likeness first. */
export function byLikeness(a: { likeness: Likeness }, b: { likeness: Likeness }): number {
  return order.indexOf(a.likeness) - order.indexOf(b.likeness);
}
