/**
 * The words of the interface in the language of the page. An English interface adds a second table.
 */
import { vi } from './vi.ts';

export const t = vi;
