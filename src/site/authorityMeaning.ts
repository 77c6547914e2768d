/**
 * What the letters at the head of a signature say: T/M, K/T, T/L (36-HD/VPTW).
 */
import { t } from './i18n/index.ts';

/** Says in whose stead a signer signs; `authority` is the line as printed, "T/M BAN THƯỜNG VỤ". */
export function authorityMeaning(authority: string): string | undefined {
  const { authorities, authority: say } = t.indexes.signers;
  for (const [letters, meaning] of authorities) {
    const [found] = letters.exec(authority) ?? [];
    if (found !== undefined) return say(found, meaning);
  }
  return undefined;
}
