/**
 * What the letters at the head of a signature say: T/M, K/T, T/L (36-HD/VPTW).
 */
import { t } from './i18n/index.ts';

/** Where a line of authority begins; a deputy may sign "T/L BAN THƯỜNG VỤ K/T CHÁNH VĂN PHÒNG". */
const lineStart = /(?<=\s)(?=[TK]\/?[MTL][.\s])/u;

/**
 * Says in whose stead a signer signs; `authority` is what is printed, "T/M BAN THƯỜNG VỤ". Of several lines
 * each is explained.
 */
export function authorityMeaning(authority: string): string | undefined {
  const { authorities, authority: say } = t.indexes.signers;
  const meanings = authority.split(lineStart).flatMap((line) => {
    const known = authorities.find(([letters]) => letters.test(line));
    return known ? [say(known[0].exec(line)?.[0] ?? '', known[1])] : [];
  });
  return meanings.length > 0 ? meanings.join(' ') : undefined;
}
