/**
 * Places what the record says about single words: corrections and definitions.
 */
import type { Block, Correction, Definition, Span } from './dispatch.ts';
import { blockAt, findWords } from './evidence.ts';
import type { Fault } from './error.ts';
import type { FactContext } from './facts.ts';
import type { ReadRecord } from './record.ts';

function blockSpan(blocks: readonly Block[], id: string | undefined): Span | undefined {
  const parts = blocks.find((block) => block.id === id)?.parts ?? [];
  const last = parts.at(-1);
  return parts[0] && last && { start: parts[0].start, end: last.end };
}

type Entry = ReadRecord['data']['corrections'][number];

/** Tells of a correction whose words stand nowhere, in several places, or in two paragraphs at once. */
function misplaced(record: ReadRecord, entry: Entry, count: number): Fault {
  const { data, file, lineOf } = record;
  const where = `${entry.in === undefined ? '' : `#${entry.in} of `}${data.source.file}`;
  const stands = count === 1 ? 'runs over the end of a paragraph' : `stands ${count} times`;
  return {
    file,
    line: lineOf(['corrections', data.corrections.indexOf(entry)]),
    found: `the correction of "${entry.printed}", which ${stands} in ${where}`,
    expected: 'words that stand there exactly once',
    remedy:
      count === 0
        ? 'Copy the printed words from the source.'
        : 'Quote more words, or add "in:" with the fragment of the paragraph (such as muc-3).',
  };
}

/** Gives the record's corrections as spans, in the order of the text. Adds a fault for each that does not stand in the text exactly once. */
export function placeCorrections(
  { text, record, faults }: FactContext,
  blocks: readonly Block[],
): Correction[] {
  const placed = record.data.corrections.flatMap((entry) => {
    const { printed, read, reason, in: id } = entry;
    const within = blockSpan(blocks, id);
    // A paragraph that is not there holds no words.
    const places = id === undefined || within ? findWords(text, printed, within) : [];
    const block = places[0] && blockAt(blocks, places[0]);
    if (places.length === 1 && places[0] && block) {
      const { start, end } = places[0];
      return [{ start, end, block: block.id, printed, read, reason }];
    }
    faults.push(misplaced(record, entry, places.length));
    return [];
  });
  return placed.sort((a, b) => a.start - b.start);
}

/** Gives the record's definitions as spans. Adds a fault for an unknown theme or words that are not there. */
export function placeDefinitions(
  { text, record, faults }: FactContext,
  blocks: readonly Block[],
  themes: readonly { slug: string }[],
): Definition[] {
  return record.data.definitions.flatMap(({ theme, quote }, index) => {
    const [place] = findWords(text, quote);
    const block = place && blockAt(blocks, place);
    if (!themes.some(({ slug }) => slug === theme)) {
      faults.push({
        file: record.file,
        line: record.lineOf(['definitions', index, 'theme']),
        found: `the unknown theme "${theme}"`,
        expected: `one of ${themes.map(({ slug }) => slug).join(', ')}`,
        remedy: 'Correct the name, or add content/themes/<theme>.mdx.',
      });
      return [];
    }
    if (place && block) return [{ ...place, theme, block: block.id }];
    faults.push({
      file: record.file,
      line: record.lineOf(['definitions', index, 'quote']),
      found: `the definition "${quote}", which does not occur in ${record.data.source.file}`,
      expected: 'words of the source, letter by letter',
      remedy: 'Copy the words from the source.',
    });
    return [];
  });
}
