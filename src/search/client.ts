/**
 * Brings the search page to life. The index is loaded when the reader turns to the search box, or at once
 * when the address already has a question.
 */
import { must } from './dom.ts';
import { followKeys } from './keyboard.ts';
import { findParts, type Parts } from './page.ts';
import { SearchPage } from './searchPage.ts';
import { asksNothing, readState } from './state.ts';

/** Typing pauses about so long, in milliseconds, before the index is asked. */
const pause = 200;

/** Gives a function that runs `action` once calls have stopped for a while. */
function afterPause(action: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, pause);
  };
}

function listenToForm({ form, input, panel }: Parts, search: SearchPage): void {
  input.addEventListener('focus', () => void search.prepare(), { once: true });
  input.addEventListener(
    'input',
    afterPause(() => void search.readInput()),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search.submit();
  });
  panel.addEventListener('change', () => void search.readFilters());
}

/** Buttons come and go with the results, so the page listens for all of them. */
function listenToButtons({ page, results }: Parts, search: SearchPage): void {
  const actions = {
    '[data-widen]': () => search.change({ isWide: true }),
    '[data-narrow]': () => search.change({ isWide: false }),
    '[data-clear]': () => search.change({ selection: {} }),
    '[data-more]': () => search.showMore(),
    '[data-retry]': () => search.retry(),
  };
  page.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const link = target.closest('a');
    if (link && results.contains(link)) search.handOver(link);
    for (const [selector, act] of Object.entries(actions)) if (target.closest(selector)) void act();
  });
}

/** The reader may have typed before this script came. */
function begin({ page, input }: Parts, search: SearchPage): void {
  const isTyped = input.value !== '' && asksNothing(readState(location.search));
  void (isTyped ? search.readInput() : search.readAddress());
  // What the page would soon say of a script that does not come.
  page.querySelector('[data-unstarted]')?.remove();
}

const parts = findParts(must(document, '[data-search]', HTMLElement));
const search = new SearchPage(parts);
parts.filters.open = matchMedia('(min-width: 60rem)').matches;
listenToForm(parts, search);
listenToButtons(parts, search);
followKeys(parts.page, parts.input);
addEventListener('popstate', () => void search.readAddress());
begin(parts, search);
