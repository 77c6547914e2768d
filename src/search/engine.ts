/**
 * The search itself: asks the index for dispatches, reads their paragraphs and keeps those that answer.
 */
import { swapTonePlacement, unifyTonePlacement } from '../archive/vietnamese.ts';
import { byDay, labelled, select, type Catalogue, type Selection } from './catalogue.ts';
import { type Dispatch } from './dispatch.ts';
import { findHits, type DispatchHits } from './hits.ts';
import { toIndexLetters } from './letters.ts';
import { plan, type Attempt, type Level, type Reading } from './plan.ts';
import { type Query } from './query.ts';
import { type Word } from './words.ts';

/** Where dispatches come from: Pagefind in the browser, anything in a test. */
export interface Source {
  catalogue: Catalogue;
  /**
   * Gives the ids of the dispatches with a term in Pagefind's syntax: quoted words one after another,
   * or the start of a word. `exact` counts diacritics.
   */
  find(term: string, exact: boolean): Promise<string[]>;
  load(id: string): Promise<Dispatch>;
}

export interface Request {
  query: Query;
  /** The other names of the theme that was typed. */
  variants: readonly string[];
  selection: Selection;
  /** The reader wants the words even where they do not stand together. */
  isWide: boolean;
  /** At least so many dispatches are looked into, if there are as many. */
  limit: number;
}

export interface Answer {
  /** How the query was understood; absent when nothing was asked or found. */
  level?: Level;
  dispatches: DispatchHits[];
  /** All dispatches that may answer before any filter, for the counts at the filters. */
  candidates: string[];
  /** How many more dispatches could be looked into. */
  remaining: number;
}

/** Dispatches are read in such portions until one of them answers. */
const portion = 20;
const maximumInVain = 100;

function quoted(words: readonly string[]): string {
  return `"${toIndexLetters(words.join(' '))}"`;
}

function common(lists: readonly string[][]): string[] {
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

async function withUnit(source: Source, unit: readonly Word[], isOpen: boolean): Promise<string[]> {
  const words = unit.map(({ plain }) => plain);
  const whole = await source.find(quoted(words), false);
  if (whole.length > 0 || !isOpen) return whole;
  const before = words.slice(0, -1);
  const started = await source.find(words.at(-1) ?? '', false);
  return before.length === 0
    ? started
    : common([started, await source.find(quoted(before), false)]);
}

async function withReading(source: Source, { units, isOpen }: Reading): Promise<string[]> {
  const lists: string[][] = [];
  for (const [at, unit] of units.entries()) {
    lists.push(await withUnit(source, unit, isOpen && at === units.length - 1));
  }
  return common(lists);
}

/** Dispatches that have what was typed mark for mark come first, whichever vowel bears the tone. */
async function withMarks(source: Source, words: readonly Word[]): Promise<string[]> {
  const text = words.map((word) => word.text).join(' ');
  if (words.every((word) => word.text === word.plain)) return [];
  const forms = new Set([unifyTonePlacement(text), swapTonePlacement(text)]);
  const found: string[] = [];
  for (const form of forms) found.push(...(await source.find(quoted([form]), true)));
  return found;
}

async function findCandidates(source: Source, attempt: Attempt, query: Query): Promise<string[]> {
  const { catalogue } = source;
  const ordered: string[] = [];
  if (attempt.level === 'phrase') {
    ordered.push(...byDay(catalogue, labelled(catalogue, query.words)));
    ordered.push(...byDay(catalogue, await withMarks(source, query.words)));
  }
  for (const reading of attempt.readings) {
    ordered.push(...byDay(catalogue, await withReading(source, reading)));
  }
  return [...new Set(ordered)];
}

interface Reviewed {
  dispatches: DispatchHits[];
  /** How many dispatches were looked into, and those of them in which nothing answers. */
  looked: number;
  failed: Set<string>;
}

async function review(source: Source, attempt: Attempt, ids: readonly string[], limit: number) {
  const reviewed: Reviewed = { dispatches: [], looked: 0, failed: new Set() };
  const isEnough = () =>
    reviewed.dispatches.length > 0 ? reviewed.looked >= limit : reviewed.looked >= maximumInVain;
  while (reviewed.looked < ids.length && !isEnough()) {
    const next = ids.slice(reviewed.looked, reviewed.looked + portion);
    const loaded = await Promise.all(next.map((id) => source.load(id)));
    for (const [at, dispatch] of loaded.entries()) {
      const found = findHits(dispatch, attempt);
      if (found.hits.length > 0) reviewed.dispatches.push(found);
      else reviewed.failed.add(next[at] ?? '');
    }
    reviewed.looked += next.length;
  }
  reviewed.dispatches.sort((a, b) => Number(b.isAbout) - Number(a.isAbout));
  return reviewed;
}

async function answerAt(
  source: Source,
  attempt: Attempt,
  request: Request,
): Promise<Answer | undefined> {
  const found = await findCandidates(source, attempt, request.query);
  const ids = select(source.catalogue, found, request.selection);
  const { dispatches, failed, looked } = await review(source, attempt, ids, request.limit);
  const candidates = found.filter((id) => !failed.has(id));
  const remaining = ids.length - looked;
  if (dispatches.length > 0) return { level: attempt.level, dispatches, candidates, remaining };
  // Filters must not turn a phrase that stands elsewhere into a search for its scattered words.
  const outside = found.filter((id) => !ids.includes(id));
  const elsewhere = await review(source, attempt, outside, 1);
  if (elsewhere.dispatches.length === 0) return undefined;
  return { level: attempt.level, dispatches: [], candidates, remaining: 0 };
}

/** Without a query, the filters alone choose: the dispatches as a whole, in order of time. */
async function browse(source: Source, { selection, limit }: Request): Promise<Answer> {
  const candidates = byDay(source.catalogue, Object.keys(source.catalogue.pages));
  const ids = select(source.catalogue, candidates, selection);
  const shown = await Promise.all(ids.slice(0, limit).map((id) => source.load(id)));
  const dispatches = shown.map(({ url, title, passages }): DispatchHits => {
    const text = passages[0]?.text ?? title;
    return {
      title,
      href: url,
      isAbout: true,
      hits: [{ href: url, text, spans: [], likeness: 'typed' }],
    };
  });
  return { dispatches, candidates, remaining: ids.length - shown.length };
}

/** Answers a request: at the strictest level that finds anything, with no dispatches when none does. */
export async function answer(source: Source, request: Request): Promise<Answer> {
  const { query, variants, isWide } = request;
  if (query.words.length === 0) return browse(source, request);
  for (const attempt of plan(query, variants, isWide)) {
    const answered = await answerAt(source, attempt, request);
    if (answered) return answered;
  }
  return { dispatches: [], candidates: [], remaining: 0 };
}

/** Gives what of a query no dispatch has at all, as it was typed, for the reader to mend. */
export async function missing(source: Source, query: Query): Promise<string[]> {
  const lacking: string[] = [];
  for (const unit of query.units) {
    const span = query.typed.slice(unit[0]?.start, unit.at(-1)?.end);
    if ((await withUnit(source, unit, false)).length === 0) lacking.push(span);
  }
  return lacking;
}
