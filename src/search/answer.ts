/**
 * The search itself: reads the paragraphs of the dispatches that may answer and keeps those that do.
 */
import { findCandidates, withUnit } from './candidates.ts';
import { byDay, select, type Selection } from './catalogue.ts';
import { findHits, type DispatchHits } from './hits.ts';
import { plan, type Attempt, type Level } from './plan.ts';
import { type Query } from './query.ts';
import { type Source } from './source.ts';

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
  const inside = new Set(ids);
  const outside = found.filter((id) => !inside.has(id));
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
