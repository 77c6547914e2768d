/**
 * Marks on the page of a dispatch what the reader searched for, in the paragraph the result led to.
 */
import { take, type Handover } from './handover.ts';
import { matchPassage, type Span } from './match.ts';
import { plan } from './plan.ts';
import { readQuery } from './query.ts';

/** What editors added is no part of the text. */
const notText = '[data-editorial], [data-pagefind-ignore]';
/** Corrected words as they are printed, and as they are read. */
const printedWords = '.correction';
const readWords = 'ins';
const blockElements = 'p, li, div, td, th, dd, dt, blockquote, h1, h2, h3, h4, section';

/** The text of a passage, and where each of its text nodes begins in it. */
interface Text {
  text: string;
  nodes: { node: globalThis.Text; start: number }[];
}

function isText(node: Node, isReading: boolean): boolean {
  const parent = node.parentElement;
  if (!parent?.closest('[data-transcription]')) return false;
  if (isReading && parent.closest(readWords)) return true;
  return !parent.closest(notText) && !(isReading && parent.closest(printedWords));
}

/** Words do not run on from one block into the next. */
function isApart(node: Node, before: Node | undefined): boolean {
  const block = (of: Node | undefined) => of?.parentElement?.closest(blockElements);
  return before !== undefined && block(node) !== block(before);
}

function readText(passage: Element, isReading: boolean): Text {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const read: Text = { text: '', nodes: [] };
  while (walker.nextNode()) {
    const node = walker.currentNode as globalThis.Text;
    if (!isText(node, isReading)) continue;
    if (isApart(node, read.nodes.at(-1)?.node)) read.text += '\n';
    read.nodes.push({ node, start: read.text.length });
    read.text += node.data;
  }
  return read;
}

function findMatch(
  passage: { text: string; reading: string },
  { typed, variants, isWide }: Omit<Handover, 'address'>,
) {
  for (const attempt of plan(readQuery(typed), variants, isWide)) {
    const match = matchPassage(passage, attempt);
    if (match) return match;
  }
  return undefined;
}

/** Shows the words that were searched for, where only the corrections have them. */
function chooseReading(): void {
  const choice = document.querySelector<HTMLInputElement>('#ban-doc');
  if (choice) choice.checked = true;
}

/** Splitting from the end leaves the beginnings of the other spans where they were. */
function markNode(node: globalThis.Text, start: number, spans: readonly Span[]): void {
  for (const span of spans.toReversed()) {
    const from = Math.max(0, span.start - start);
    const to = Math.min(node.length, span.end - start);
    if (from >= to) continue;
    node.splitText(to);
    const mark = document.createElement('mark');
    mark.className = 'hit';
    const found = node.splitText(from);
    found.replaceWith(mark);
    mark.append(found);
  }
}

/** Takes all marks away again; the text is as it was. */
export function clearMarks(): void {
  for (const mark of document.querySelectorAll('mark.hit')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

/**
 * Marks in a passage what answers the query, with `<mark class="hit">`, and nothing else. Only the text
 * inside `[data-transcription]` is looked at, as printed and as read, and it stays as it is.
 */
export function markPassage(passage: Element, handover: Omit<Handover, 'address'>): void {
  const printed = readText(passage, false);
  const read = readText(passage, true);
  const match = findMatch({ text: printed.text, reading: read.text }, handover);
  if (!match) return;
  if (match.isReading) chooseReading();
  for (const { node, start } of (match.isReading ? read : printed).nodes) {
    markNode(node, start, match.spans);
  }
}

/**
 * Marks the passage that the address points to with the query that was left by the search page, if
 * there is one. The marks go when the reader moves on to another passage.
 */
export function highlightHandover(): void {
  const handover = take(`${location.pathname}${location.hash}`);
  const passage = document.getElementById(location.hash.slice(1));
  if (!handover || !passage) return;
  markPassage(passage, handover);
  addEventListener('hashchange', clearMarks, { once: true });
}
