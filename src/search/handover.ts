/**
 * The query on its way from the search page to the paragraph that the reader opens. It travels in the
 * tab's own storage, for the address must stay the permalink.
 */

export interface Handover {
  /** Where it goes: path and fragment. A link opened in another tab leaves it behind in this one. */
  address: string;
  typed: string;
  /** The other names of the theme that was typed. */
  variants: string[];
  isWide: boolean;
}

/** A dispatch page looks for this key before it loads any script for marking. */
export const handoverKey = 'van-kho:tim';

/** Leaves the query for the next page. Does nothing where the browser forbids storage. */
export function leave(handover: Handover): void {
  try {
    sessionStorage.setItem(handoverKey, JSON.stringify(handover));
  } catch {
    // The page opens all the same, only without marks.
  }
}

function isHandover(value: unknown): value is Handover {
  if (typeof value !== 'object' || value === null) return false;
  const { address, typed, variants, isWide } = value as Partial<Record<keyof Handover, unknown>>;
  const isText = typeof address === 'string' && typeof typed === 'string';
  return isText && Array.isArray(variants) && typeof isWide === 'boolean';
}

/** Takes the query for this address; in any case it is then gone, for it marks one page and no other. */
export function take(address: string): Handover | undefined {
  try {
    const stored = sessionStorage.getItem(handoverKey);
    sessionStorage.removeItem(handoverKey);
    const value: unknown = JSON.parse(stored ?? 'null');
    return isHandover(value) && value.address === address ? value : undefined;
  } catch {
    return undefined;
  }
}
