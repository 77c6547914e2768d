/**
 * Writes a dispatch as the MDX page that the site renders.
 *
 * MDX is code, so no word of a source is written as Markdown: each stands in a JSX string
 * expression, which no character can leave (jsxString.ts).
 */
import { stringify } from 'yaml';
import type { Abbreviations } from '../abbreviations.ts';
import { dispatchSchema, type Block, type Dispatch, type Part } from '../dispatch.ts';
import { nest, type Inline, type Mark } from './inline.ts';
import { jsxString } from './jsxString.ts';
import { marksOf, type Tag } from './mdxMarks.ts';

/** Another dispatch with the words of a paragraph: where to compare, and what to call it. */
export interface TwinSign {
  /** The paragraph in which the shared passage begins. */
  block: string;
  /** Id of the other dispatch. */
  other: string;
  /** Number of the passage on the page that compares the two. */
  n: number;
  /** Short name of the other dispatch: its province. */
  name: string;
  title: string;
}

/** What the page of a dispatch shows in its words besides what the dispatch itself holds. */
export interface Apparatus {
  abbreviations: Abbreviations;
  twins: readonly TwinSign[];
}

type Attributes = Record<string, string | number | boolean>;

function open(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}={${typeof value === 'string' ? jsxString(value) : String(value)}}`,
  );
  return `<${name}${written.join('')}`;
}

function element(name: string, attributes: Attributes, children: string): string {
  return `${open(name, attributes)}>${children}</${name}>`;
}

function attributesOf({ start, end, kind }: Mark<Tag>, isInLink: boolean): Attributes {
  const { name, attributes, first, last } = kind;
  return {
    ...attributes,
    ...(first?.at === start && first.attributes),
    ...(last?.at === end && last.attributes),
    // The link that it stands in takes the focus.
    ...(name === 'Abbreviation' && isInLink && { linked: true }),
  };
}

function inlineMdx(nodes: Inline<Tag>[], isInLink = false): string {
  return nodes
    .map((node) => {
      if ('text' in node) return `{${jsxString(node.text)}}`;
      const { name } = node.mark.kind;
      const inside = inlineMdx(node.children, isInLink || name === 'Cited' || name === 'Mention');
      return element(name, attributesOf(node.mark, isInLink), inside);
    })
    .join('');
}

/** Neighbouring parts of one role are lines of one element. */
function groupLines(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.[0]?.role === part.role && part.role !== 'entry') last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function linesMdx(text: string, parts: readonly Part[], marks: Mark<Tag>[]): string[] {
  return groupLines(parts).map((lines) =>
    element(
      'Line',
      { role: lines[0]?.role ?? 'other' },
      lines.map((line) => inlineMdx(nest(text, line, marks))).join('<Break/>'),
    ),
  );
}

function notesMdx({ corrections }: Dispatch, block: Block): string[] {
  const notes = corrections.flatMap(({ block: id, printed, read, reason }, index) =>
    id === block.id ? [`${open('Note', { n: index + 1, printed, read, reason })}/>`] : [],
  );
  return notes.length > 0 ? ['<Notes>', ...notes, '</Notes>'] : [];
}

/** One sign for each other dispatch, wherever it begins in the paragraph. */
function twinsMdx({ id }: Dispatch, block: Block, twins: readonly TwinSign[]): string {
  const here = twins.filter((twin) => twin.block === block.id);
  const firsts = here.filter(
    ({ other }, index) => here.findIndex((twin) => twin.other === other) === index,
  );
  return firsts
    .map(({ other, n, name, title }) => `${open('Twin', { of: id, other, n, name, title })}/>`)
    .join('');
}

function runningMdx(
  text: string,
  parts: readonly Part[],
  marks: Mark<Tag>[],
  signs: string,
): string {
  const words = parts.map((part) => inlineMdx(nest(text, part, marks)));
  return element('Words', {}, words.join('{" "}<PageBreak/>') + signs);
}

const components: Partial<Record<Block['type'], string>> = {
  letterhead: 'Letterhead',
  addressees: 'Addressees',
  recipients: 'Recipients',
  signature: 'Signature',
  clause: 'Clause',
  item: 'Item',
};

/** What the blocks of one dispatch are written with. */
interface Setting {
  dispatch: Dispatch;
  marks: Mark<Tag>[];
  twins: readonly TwinSign[];
}

function blockMdx(
  { dispatch, marks, twins }: Setting,
  block: Block,
  place: Attributes = {},
): string {
  const { text } = dispatch;
  const name = components[block.type] ?? 'Paragraph';
  const isRunning = block.parts.some(({ role }) => role === 'text');
  const attributes = { id: block.id, ...(isRunning && { kind: block.type }), ...place };
  const signs = twinsMdx(dispatch, block, twins);
  return [
    ...(block.afterGap ? ['<PageGap/>'] : []),
    `${open(name, attributes)}>`,
    ...(isRunning
      ? [runningMdx(text, block.parts, marks, signs)]
      : [...linesMdx(text, block.parts, marks), ...(signs ? [signs] : [])]),
    ...notesMdx(dispatch, block),
    `</${name}>`,
  ].join('\n');
}

/** Everything but the text and the spans, which the body of the page holds. */
const metadataSchema = dispatchSchema
  .omit({ text: true, blocks: true, emphasis: true, mentions: true })
  .omit({ citations: true, organs: true, abbreviations: true })
  .omit({ corrections: true, definitions: true })
  .strip();

function frontMatter(dispatch: Dispatch): string {
  return stringify(metadataSchema.parse(dispatch), { lineWidth: 0, aliasDuplicateObjects: false });
}

/**
 * Composes the MDX of a dispatch: front matter, the editor's note if there is one (plain Markdown,
 * checked by record.ts), and the transcription in the order of the source.
 */
export function toMdx(
  dispatch: Dispatch,
  note: string,
  { abbreviations, twins }: Apparatus,
): string {
  const setting = { dispatch, marks: marksOf(dispatch, abbreviations), twins };
  const blocks = dispatch.blocks.map((block) => blockMdx(setting, block));
  const before = note === '' ? '' : `<EditorsNote>\n\n${note}\n\n</EditorsNote>\n\n`;
  const choice = dispatch.corrections.length > 0 ? '<Readings/>\n\n' : '';
  return `---
${frontMatter(dispatch)}---

${before}${choice}<Transcription>

${blocks.join('\n\n')}

</Transcription>
`;
}

/** The marks that can be shown alone, by the names of their components. */
export type ShownMark = 'Mention' | 'Cited' | 'Abbreviation' | 'Correction' | 'PageBreak' | 'Twin';

/**
 * Writes one paragraph of a dispatch with the marks of one kind alone, for another page to show; what
 * it links leads to the dispatch. Throws an Error where the dispatch has no such fragment.
 */
export function passageMdx(
  dispatch: Dispatch,
  fragment: string,
  { abbreviations, twins }: Apparatus,
  shown: ShownMark,
): string {
  const block = dispatch.blocks.find(({ id }) => id === fragment);
  if (!block) throw new Error(`${dispatch.id} has no paragraph #${fragment}.`);
  const setting = {
    dispatch: shown === 'Correction' ? dispatch : { ...dispatch, corrections: [] },
    marks: marksOf(dispatch, abbreviations).filter(({ kind }) => kind.name === shown),
    twins: shown === 'Twin' ? twins : [],
  };
  return blockMdx(setting, { ...block, afterGap: false }, { of: dispatch.id });
}
