/**
 * What the reader is told while an answer is on its way, and when none comes.
 */
import { search as words } from '../site/i18n/vi.search.ts';
import { type Parts } from './page.ts';
import { failure } from './pagefind.ts';

/** Milliseconds after which the reader is told that something is under way, and that it is slow. */
const soon = 400;
const slow = 8_000;

export class Waiting {
  private readonly parts: Parts;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor(parts: Parts) {
    this.parts = parts;
    parts.retry.hidden = !failure.mayRetry;
  }

  /** Begins to wait; a former wait ends. */
  start(): void {
    this.end();
    this.parts.results.ariaBusy = 'true';
    this.timers = [
      setTimeout(() => this.sayBusy(), soon),
      setTimeout(() => this.tell(failure.slow), slow),
    ];
  }

  end(): void {
    this.timers.forEach(clearTimeout);
    this.parts.results.ariaBusy = 'false';
  }

  /**
   * Takes the failure away and says that there is another try, and lets that be seen and heard: what failed at once
   * would else fail again without a sign of it.
   */
  async again(): Promise<void> {
    this.end();
    this.parts.results.ariaBusy = 'true';
    this.parts.failure.hidden = true;
    this.sayBusy();
    await new Promise((later) => setTimeout(later, soon));
  }

  /** Tells that there is no answer, and the way around. */
  fail(): void {
    this.end();
    this.tell(failure.title);
  }

  private sayBusy(): void {
    this.parts.status.textContent = words.searching;
  }

  private tell(title: string): void {
    const { parts } = this;
    parts.failureTitle.textContent = title;
    parts.failure.hidden = false;
    parts.themes.hidden = false;
    parts.empty.hidden = true;
  }
}
