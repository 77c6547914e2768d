/**
 * The results as the reader sees them.
 */
import { reading } from '../site/i18n/vi.reading.ts';
import { search as words } from '../site/i18n/vi.search.ts';
import { make } from './dom.ts';
import { type Answer } from './answer.ts';
import { makeExcerpt } from './excerpt.ts';
import { type DispatchHits, type Hit } from './hits.ts';
import { type Likeness } from './match.ts';
import { type Parts } from './page.ts';
import { type Query } from './query.ts';
import { type ThemeName } from './themes.ts';

function excerpt({ text, spans }: Hit): HTMLElement {
  const { segments, cutBefore, cutAfter } = makeExcerpt(text, spans);
  const parts = segments.map((segment) =>
    segment.isHit ? make('mark', { class: 'hit' }, segment.text) : segment.text,
  );
  return make('p', { class: 'excerpt' }, cutBefore ? '… ' : '', ...parts, cutAfter ? ' …' : '');
}

/** The link is called by its place and, for those who do not see the heading above, its dispatch. */
function result(hit: Hit, title: string): HTMLElement {
  const of = make('span', { class: 'visually-hidden' }, `, ${title}`);
  const place = hit.label ?? words.wholeDispatch;
  const link = make('a', { href: hit.href }, hit.isReading ? reading.searchedIn(place) : place, of);
  return make('li', { 'data-result': true }, link, excerpt(hit));
}

function dispatchResults({ title, href }: DispatchHits, hits: readonly Hit[]): HTMLElement {
  const heading = make('h3', {}, make('a', { href }, title));
  const places = hits.map((hit) => result(hit, title));
  return make('li', { class: 'result-dispatch' }, heading, make('ol', {}, ...places));
}

function groupHeading(likeness: Likeness, theme: ThemeName | undefined): HTMLElement {
  if (likeness === 'typed') return make('h2', { class: 'visually-hidden' }, words.results);
  const { variant, otherMarks } = words.groups;
  const text = likeness === 'variant' ? variant(theme?.name ?? '') : otherMarks;
  return make('h2', { class: 'result-group' }, text);
}

/** What was typed, then its other forms, then the same letters with other marks. */
function group(
  likeness: Likeness,
  dispatches: readonly DispatchHits[],
  theme: ThemeName | undefined,
): HTMLElement[] {
  const lists = dispatches.flatMap((dispatch) => {
    const hits = dispatch.hits.filter((hit) => hit.likeness === likeness);
    return hits.length === 0 ? [] : [dispatchResults(dispatch, hits)];
  });
  if (lists.length === 0) return [];
  return [groupHeading(likeness, theme), make('ol', { class: 'result-list' }, ...lists)];
}

/** Shows the results of an answer in place of those before. */
export function showResults(
  place: HTMLElement,
  { dispatches }: Answer,
  theme: ThemeName | undefined,
): void {
  const likenesses = ['typed', 'variant', 'otherMarks'] as const;
  place.replaceChildren(...likenesses.flatMap((likeness) => group(likeness, dispatches, theme)));
}

/** Offers the page of the theme that was typed, or nothing. */
export function showTheme(place: HTMLElement, theme: ThemeName | undefined): void {
  if (!theme) {
    place.replaceChildren();
    return;
  }
  const link = make(
    'a',
    { href: theme.href, 'data-theme-suggestion': true },
    words.theme(theme.name),
  );
  place.replaceChildren(link, ' ', make('span', {}, words.themeNote));
}

/** Says how many places answer, in a region that screen readers read out. */
export function showStatus(place: HTMLElement, { dispatches, remaining, level }: Answer): void {
  const hits = dispatches.reduce((sum, dispatch) => sum + dispatch.hits.length, 0);
  const isMore = remaining > 0;
  const number = make('strong', { 'data-result-count': true }, String(hits));
  const found = level ? words.found(dispatches.length, isMore) : words.browsed(isMore);
  const rest = hits === 0 ? words.foundNothing : found;
  place.replaceChildren(number, rest);
}

/** What is left to say when nothing answers. */
interface Nothing {
  found: Answer;
  lacking: readonly string[];
  query: Query;
  isFiltered: boolean;
}

function reasonFor({ found, lacking }: Nothing): string {
  if (found.level) return words.empty.filtered;
  return lacking.length > 0 ? words.empty.lacking(lacking) : '';
}

/** Tells why nothing answers and what to try; hides all that when something does. */
export function showEmpty(
  { empty, reason }: Pick<Parts, 'empty' | 'reason'>,
  nothing: Nothing,
): void {
  const { found, query, isFiltered } = nothing;
  empty.hidden = found.dispatches.length > 0;
  reason.textContent = reasonFor(nothing);
  const applies = { fewer: query.words.length > 1, quotes: query.quoted, filters: isFiltered };
  for (const [advice, isApt] of Object.entries(applies)) {
    const line = empty.querySelector<HTMLElement>(`[data-advice="${advice}"]`);
    if (line) line.hidden = !isApt;
  }
}

/** Says how the query was understood, when not as it stands. */
export function showUnderstood(place: HTMLElement, { level, dispatches }: Answer): void {
  place.textContent = level && dispatches.length > 0 ? words.understoodAs[level] : '';
}

/** Offers more of the same, and to look for the words apart or only for the phrase. */
export function showOffers(
  place: HTMLElement,
  { level, remaining }: Answer,
  query: Query,
  isWide: boolean,
): void {
  const mayWiden = level === 'phrase' && query.units.length > 1 && !query.quoted;
  const offers = [
    { name: 'data-more', text: words.more, isApt: remaining > 0 },
    { name: 'data-widen', text: words.widen, isApt: mayWiden },
    { name: 'data-narrow', text: words.narrow, isApt: isWide },
  ];
  const buttons = offers.filter(({ isApt }) => isApt);
  place.replaceChildren(
    ...buttons.map(({ name, text }) => make('button', { type: 'button', [name]: true }, text)),
  );
}
