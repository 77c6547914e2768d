/**
 * Writes a dispatch as the MDX page that the site renders.
 *
 * MDX is code, so no word of a source is written as Markdown: each stands in a JSX string
 * expression made by `JSON.stringify`, which no character can leave (DESIGN §4).
 */
import { stringify } from 'yaml';
import { dispatchSchema, type Block, type Dispatch, type Part } from '../dispatch.ts';
import { nest, type Inline, type Mark } from './inline.ts';

interface Tag {
  name: string;
  attributes?: Record<string, string | number | boolean>;
}

function open({ name, attributes = {} }: Tag): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}={${JSON.stringify(value)}}`,
  );
  return `<${name}${written.join('')}`;
}

function element(tag: Tag, children: string): string {
  return `${open(tag)}>${children}</${tag.name}>`;
}

function inlineMdx(nodes: Inline<Tag>[]): string {
  return nodes
    .map((node) =>
      'text' in node
        ? `{${JSON.stringify(node.text)}}`
        : element(node.mark.kind, inlineMdx(node.children)),
    )
    .join('');
}

/** All that is marked inside running text, as elements over spans. */
function marksOf(dispatch: Dispatch): Mark<Tag>[] {
  const cited = dispatch.citations.map((span, index) => ({
    ...span,
    rank: 0,
    kind: { name: 'Cited', attributes: { n: index + 1 } },
  }));
  const mentions = dispatch.mentions.map((span) => ({
    ...span,
    rank: 1,
    kind: { name: 'Mention', attributes: { theme: span.theme } },
  }));
  const corrections = dispatch.corrections.map((span, index) => ({
    ...span,
    rank: 2,
    kind: { name: 'Correction', attributes: { n: index + 1 } },
  }));
  const emphasis = dispatch.emphasis.map((span) => ({
    ...span,
    rank: 3,
    kind: { name: span.kind === 'strong' ? 'Strong' : 'Emphasis' },
  }));
  return [...cited, ...mentions, ...corrections, ...emphasis];
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
      { name: 'Line', attributes: { role: lines[0]?.role ?? 'other' } },
      lines.map((line) => inlineMdx(nest(text, line, marks))).join('<Break/>'),
    ),
  );
}

function notesMdx({ corrections }: Dispatch, block: Block): string[] {
  const notes = corrections.flatMap(({ block: id, printed, read, reason }, index) =>
    id === block.id
      ? [`${open({ name: 'Note', attributes: { n: index + 1, printed, read, reason } })}/>`]
      : [],
  );
  return notes.length > 0 ? ['<Notes>', ...notes, '</Notes>'] : [];
}

function runningMdx(text: string, parts: readonly Part[], marks: Mark<Tag>[]): string {
  const words = parts.map((part) => inlineMdx(nest(text, part, marks)));
  return element({ name: 'Words' }, words.join('{" "}<PageBreak/>'));
}

const components: Partial<Record<Block['type'], string>> = {
  letterhead: 'Letterhead',
  addressees: 'Addressees',
  recipients: 'Recipients',
  signature: 'Signature',
  clause: 'Clause',
  item: 'Item',
};

function blockMdx(dispatch: Dispatch, block: Block, marks: Mark<Tag>[]): string {
  const name = components[block.type] ?? 'Paragraph';
  const isRunning = block.parts.some(({ role }) => role === 'text');
  const attributes = { id: block.id, ...(isRunning && { kind: block.type }) };
  return [
    ...(block.afterGap ? ['<PageGap/>'] : []),
    `${open({ name, attributes })}>`,
    ...(isRunning
      ? [runningMdx(dispatch.text, block.parts, marks)]
      : linesMdx(dispatch.text, block.parts, marks)),
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
export function toMdx(dispatch: Dispatch, note: string): string {
  const marks = marksOf(dispatch);
  const blocks = dispatch.blocks.map((block) => blockMdx(dispatch, block, marks));
  return `---
${frontMatter(dispatch)}---

${note === '' ? '' : `<EditorsNote>\n\n${note}\n\n</EditorsNote>\n\n`}<Transcription>

${blocks.join('\n\n')}

</Transcription>
`;
}
