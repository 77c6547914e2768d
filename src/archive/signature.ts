/**
 * Reads the signature block: authority (T/M, K/T, T/L), position and name (36-HD/VPTW, part II).
 */
import type { Part } from './dispatch.ts';
import { linesOf, type Paragraph } from './segment.ts';

const authority = /^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.|Q\.)\s*/u;

function isCapitals(line: string): boolean {
  return /\p{L}/u.test(line) && line === line.toLocaleUpperCase('vi');
}

/** Tells whether a paragraph opens a signature: a line of authority, or a position in capitals. */
export function opensSignature(text: string, { start, end }: Paragraph): boolean {
  const first = text.slice(start, end).trim().split('\n')[0] ?? '';
  return (
    authority.test(first) ||
    (isCapitals(first) && /^(PHÓ |CHÁNH |BÍ THƯ|CHỦ TỊCH|GIÁM ĐỐC)/u.test(first))
  );
}

function roleOf(line: string, before: Part[]): Part['role'] {
  if (authority.test(line)) return 'authority';
  // "(đã ký)" or a line of dots stands where the signature stood.
  if (/^(\(.*\)|\P{L}*)$/u.test(line) || before.some(({ role }) => role === 'name')) return 'other';
  if (isCapitals(line) && !before.some(({ role }) => role === 'position')) return 'position';
  return 'name';
}

/**
 * Reads the signature that begins at `paragraphs[0]`; gives its lines by role and the number of
 * paragraphs taken. The name is the line after the position; no paragraph after the name belongs.
 */
export function readSignature(
  text: string,
  paragraphs: Paragraph[],
): { parts: Part[]; taken: number } {
  const parts: Part[] = [];
  let taken = 0;
  for (const paragraph of paragraphs) {
    if (parts.some(({ role }) => role === 'name')) break;
    for (const line of linesOf(text, paragraph)) {
      parts.push({ ...line, role: roleOf(text.slice(line.start, line.end), parts) });
    }
    taken++;
  }
  return { parts, taken };
}
