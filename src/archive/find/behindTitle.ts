/**
 * Reads the day of a document that is printed behind what the document is about: "Điện của Thường trực Ban Bí thư về
 * phòng, chống dịch Covid-19 ngày 21/7/2021".
 */
import type { CitationPattern } from './citationForms.ts';
import { readTold, type Told } from './told.ts';
import { matchAt } from './written.ts';

/** Its title goes on without "về": "Lời kêu gọi toàn dân đoàn kết chống đại dịch Covid-19". */
const appeal = /^lời kêu gọi$/iu;
const about = /\s+về\s/iuy;
const phraseEnd = /\s*(?:[,;.:)]|$|và\s)/uy;

/**
 * Takes the words of the kind and what is told right behind it. Gives organ and day where both are told, once each,
 * and the day can be nothing's but the document's; else `undefined`.
 */
export function readBehindTitle(
  text: string,
  kind: string,
  told: Told,
  pattern: CitationPattern,
): Told | undefined {
  const opening = told.organ === undefined ? appeal.test(kind) : matchAt(about, text, told.end);
  if (told.isDated || !opening) return undefined;
  const match = matchAt(pattern.title, text, told.end);
  if (!match || pattern.doubtful.test(match.groups?.title ?? '')) return undefined;
  const behind = readTold(text, told.end + match[0].length, pattern);
  const isOnce = (told.organ === undefined) !== (behind.organ === undefined);
  if (!isOnce || behind.date === undefined || !matchAt(phraseEnd, text, behind.end))
    return undefined;
  return { ...behind, organ: told.organ ?? behind.organ };
}
