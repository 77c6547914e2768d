/**
 * The search page at work: reads what is typed and ticked, asks the index, shows the answer.
 */
import { answer, missing, type Answer } from './answer.ts';
import { withOwnSlugs } from './catalogue.ts';
import { readSelection, showFilters } from './filterPanel.ts';
import { leave } from './handover.ts';
import { HeldIndex } from './heldIndex.ts';
import { goToFirst } from './keyboard.ts';
import { readThemes, type Parts } from './page.ts';
import { openIndex } from './pagefind.ts';
import { readQuery, type Query } from './query.ts';
import { type Source } from './source.ts';
import { asksNothing, isUnfiltered, readState, writeState, type State } from './state.ts';
import { otherForms, themeOf, type ThemeName } from './themes.ts';
import {
  showEmpty,
  showOffers,
  showResults,
  showStatus,
  showTheme,
  showUnderstood,
} from './view.ts';
import { Waiting } from './waiting.ts';

/** So many dispatches are shown at once, and more on demand. */
const portion = 20;

/** What the reader asked, understood. */
interface Asked {
  query: Query;
  theme: ThemeName | undefined;
  variants: string[];
}

export class SearchPage {
  private readonly parts: Parts;
  private readonly themes: ThemeName[];
  private readonly index: HeldIndex;
  private readonly waiting: Waiting;
  private state: State;
  private limit = portion;
  /** Counts the questions; an answer to an earlier one is not shown any more. */
  private turn = 0;

  constructor(parts: Parts) {
    this.parts = parts;
    this.themes = readThemes(parts.page);
    const directory = new URL(parts.page.dataset.index ?? '', document.baseURI);
    this.index = new HeldIndex((attempt) => openIndex(directory, attempt));
    this.waiting = new Waiting(parts);
    this.state = readState(location.search);
  }

  /** Takes the question from the address, as on arrival and after Back. */
  async readAddress(): Promise<void> {
    this.state = readState(location.search);
    this.parts.input.value = this.state.typed;
    await this.ask();
  }

  /** Takes what stands in the box. The address follows without a new entry in the history. */
  async readInput(): Promise<void> {
    const typed = this.parts.input.value;
    if (typed === this.state.typed) return;
    this.state = { ...this.state, typed, isWide: false };
    history.replaceState(null, '', this.address());
    this.limit = portion;
    await this.ask();
  }

  /** Takes what is ticked; Back undoes it. */
  async readFilters(): Promise<void> {
    await this.change({ selection: readSelection(this.parts.panel) });
  }

  /** Changes the question in one respect; Back undoes it. */
  async change(part: Partial<State>): Promise<void> {
    this.state = { ...this.state, ...part };
    history.pushState(null, '', this.address());
    this.limit = portion;
    await this.ask();
  }

  /** Looks into more dispatches for the same question. */
  async showMore(): Promise<void> {
    this.limit += portion;
    await this.ask();
  }

  /** Enter in the box: the results are taken at once, and the first of them is ready to be opened. */
  async submit(): Promise<void> {
    await this.readInput();
    goToFirst(this.parts.page);
  }

  /** Loads the index before it is needed, and shows what one can filter by. */
  async prepare(): Promise<void> {
    const source = await this.index.open().catch(() => undefined);
    if (source && asksNothing(this.state)) this.showIdle(source);
  }

  /** Leaves the question for the page that is being opened. */
  handOver({ pathname, hash }: HTMLAnchorElement): void {
    const { typed, isWide } = this.state;
    leave({ address: `${pathname}${hash}`, typed, variants: this.asked().variants, isWide });
  }

  private address(): string {
    return `${location.pathname}${writeState(this.state)}`;
  }

  private asked(): Asked {
    const query = readQuery(this.state.typed);
    const theme = themeOf(query, this.themes);
    return { query, theme, variants: otherForms(query, theme) };
  }

  /** Asks once more, of an index that is opened anew, whatever the former try still waits for. */
  async retry(): Promise<void> {
    const turn = ++this.turn;
    this.index.letGo();
    await this.waiting.again();
    if (turn === this.turn) await this.ask();
  }

  /** Answers what is asked now. Never rejects: what fails is told to the reader. */
  private async ask(): Promise<void> {
    const turn = ++this.turn;
    if (asksNothing(this.state) && !this.index.isHeld) {
      this.showNothing();
      return;
    }
    this.waiting.start();
    try {
      const show = await this.find(await this.index.open());
      if (turn !== this.turn) return;
      this.waiting.end();
      show();
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    }
  }

  private async find(source: Source): Promise<() => void> {
    if (asksNothing(this.state)) return () => this.showIdle(source);
    const asked = this.asked();
    const { isWide } = this.state;
    const selection = withOwnSlugs(source.catalogue, this.state.selection);
    const { query, variants } = asked;
    const found = await answer(source, { query, variants, selection, isWide, limit: this.limit });
    const isExplained = found.dispatches.length > 0 || found.level !== undefined;
    const lacking = isExplained ? [] : await missing(source, query);
    return () => {
      this.state.selection = selection;
      this.show(source, asked, found, lacking);
    };
  }

  private show(source: Source, { query, theme }: Asked, found: Answer, lacking: string[]): void {
    const { parts, state } = this;
    const isEmpty = found.dispatches.length === 0;
    showTheme(parts.theme, theme);
    showResults(parts.results, found, theme);
    showUnderstood(parts.understood, found);
    showOffers(parts.offers, found, query, state.isWide);
    showFilters(parts.panel, source.catalogue, found.candidates, state.selection);
    showEmpty(parts, { found, lacking, query, isFiltered: !isUnfiltered(state.selection) });
    parts.themes.hidden = !isEmpty;
    parts.filters.hidden = isEmpty && isUnfiltered(state.selection);
    parts.failure.hidden = true;
    showStatus(parts.status, found);
  }

  private showIdle(source: Source): void {
    const { parts } = this;
    this.showNothing();
    const all = Object.keys(source.catalogue.pages);
    showFilters(parts.panel, source.catalogue, all, {});
    parts.filters.hidden = false;
  }

  private showNothing(): void {
    const { parts } = this;
    this.waiting.end();
    this.clear();
    parts.themes.hidden = false;
    parts.empty.hidden = true;
    parts.failure.hidden = true;
  }

  private clear(): void {
    const { theme, results, status, understood, offers } = this.parts;
    for (const part of [theme, results, status, understood, offers]) part.replaceChildren();
  }

  private fail(error: unknown): void {
    console.warn(error);
    this.index.letGo();
    this.clear();
    this.waiting.fail();
  }
}
