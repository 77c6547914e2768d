/**
 * The index as the search page holds it: opened once, and opened anew after a failure.
 */
import { type Source } from './source.ts';

export class HeldIndex {
  private readonly openNow: (attempt: number) => Promise<Source>;
  private source: Promise<Source> | undefined;
  private openings = 0;

  /** `openNow` opens the index; it is told how many times that was tried before. */
  constructor(openNow: (attempt: number) => Promise<Source>) {
    this.openNow = openNow;
  }

  /** The index is open, or being opened. */
  get isHeld(): boolean {
    return this.source !== undefined;
  }

  /** Gives the index. After a rejection the next call tries again. */
  open(): Promise<Source> {
    if (this.source) return this.source;
    const opening = this.openNow(this.openings++);
    this.source = opening;
    opening.catch(() => {
      if (this.source === opening) this.source = undefined;
    });
    return opening;
  }

  /** Lets go of the index, so that nothing that hangs or failed is in the way of the next opening. */
  letGo(): void {
    this.source?.then(
      (source) => source.close(),
      () => undefined,
    );
    this.source = undefined;
  }
}
