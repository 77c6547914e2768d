/**
 * Lists of organs: the label before them ("Kính gửi", "Nơi nhận") and one entry a bullet.
 */
import type { Part, Span } from './dispatch.ts';
import { linesOf, trim } from './segment.ts';

/** The blank after it may be lost ("-Các sở"); "-5" is a figure. */
const bullet = /^\s*[-~•+](?:\s+|$|(?=\p{L}))/u;

/** Splits a first line into its label and what stands after it. */
function splitLabel(text: string, line: Span, label: RegExp): { label: Part; rest: Span } {
  const match = label.exec(text.slice(line.start, line.end));
  const words = match?.[0] ?? '';
  const end = line.start + words.length;
  const start = end - words.length + Math.max(words.indexOf(match?.[1] ?? ''), 0);
  return { label: { start, end, role: 'label' }, rest: trim(text, { start: end, end: line.end }) };
}

/**
 * Reads the entries of a list. `label` matches at the start of the line that opens it, with the
 * label itself as first group. A line without a bullet continues the entry above it.
 */
export function entriesOf(text: string, spans: Span[], label: RegExp): Part[] {
  const parts: Part[] = [];
  let mayContinue = false;
  for (const line of spans.flatMap((span) => linesOf(text, span))) {
    let rest: Span = line;
    const opens = parts.length === 0 && label.test(text.slice(line.start, line.end));
    if (opens) {
      const split = splitLabel(text, line, label);
      parts.push(split.label);
      rest = split.rest;
    }
    const words = text.slice(rest.start, rest.end);
    const marker = bullet.exec(words)?.[0].length ?? 0;
    const entry = { start: rest.start + marker, end: rest.end };
    if (entry.end <= entry.start) continue;
    const last = parts.at(-1);
    if (!opens && marker === 0 && mayContinue && last) last.end = entry.end;
    else parts.push({ ...entry, role: 'entry' });
    mayContinue = true;
  }
  return parts;
}
