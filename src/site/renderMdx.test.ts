import { readFileSync } from 'node:fs';
import { check } from '@astrojs/mdx/server.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds } from '../../tests/support/builtPages.ts';
import type { Block, Dispatch } from '../archive/dispatch.ts';
import { toMdx } from '../archive/formats/mdx.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import { renderMdx } from './renderMdx.ts';

type Props = Record<string, unknown>;

/** What one component of the page was given: its properties and the text inside it. */
interface Given {
  name: string;
  props: Props;
  text: string;
}

const names = [
  'Abbreviation Addressees Break Cited Clause Correction EditorsNote Emphasis Evidence Item Letterhead',
  'Line Mention Note Notes PageBreak PageGap Paragraph Readings Recipients Signature Strong',
  'Transcription Twin Unusual Words',
].flatMap((line) => line.split(' '));

/** Renders MDX with components that note what they are given; `rest` is text outside all of them. */
async function render(mdx: string): Promise<{ given: Given[]; rest: string }> {
  const given: Given[] = [];
  const textOf = (node: unknown): string => {
    if (Array.isArray(node)) return node.map(textOf).join('');
    if (typeof node === 'string' || typeof node === 'number') return String(node);
    if (!node || typeof node !== 'object') return '';
    const { type, props } = node as { type: unknown; props: Props };
    const text = textOf(props.children);
    if (typeof type !== 'string' || !names.includes(type)) return text;
    given.push({ name: type, props, text });
    return text;
  };
  const content = await renderMdx(mdx);
  const rest = textOf(
    content({ components: Object.fromEntries(names.map((name) => [name, name])) }),
  );
  return { given, rest };
}

const base = readDispatch('.', 'cao-bang-182-cv-tu-2021').dispatch;
const apparatus = { abbreviations: authoritiesOf('.').abbreviations, twins: [] };

function withBlock(
  text: string,
  block: Pick<Block, 'id' | 'type'>,
  roles: Block['parts'],
): Dispatch {
  return {
    ...base,
    blocks: [{ ...block, parts: roles, afterGap: false }],
    emphasis: [],
    mentions: [],
    organs: [],
    abbreviations: [],
    citations: [],
    corrections: [],
    definitions: [],
    text,
  };
}

function paragraph(text: string, change: Partial<Dispatch> = {}): Dispatch {
  const parts = [{ start: 0, end: text.length, role: 'text' as const }];
  return { ...withBlock(text, { id: 'mo-dau-1', type: 'preamble' }, parts), ...change };
}

/** Pieces of text that mean something to Markdown, JSX, JavaScript, HTML or YAML. */
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '{process.env.HOME}',
    '{globalThis.pwned=1}',
    '${globalThis.pwned=1}',
    '{/*',
    '*/}',
  ],
  ...[
    '<script>globalThis.pwned=1</script>',
    '<',
    '>',
    '</Words>',
    '<Words>',
    '</',
    '/>',
    '<b',
    '<>',
  ],
  ...[
    'import x from "y"',
    'export const x = (globalThis.pwned=1)',
    'export default 1',
    '\nimport ',
  ],
  ...[
    '<!--',
    '-->',
    '`',
    '```',
    '~~~',
    '[x](javascript:alert(1))',
    '![',
    '](',
    '[1]: x',
    '&amp;',
    '&#60;',
  ],
  ...[
    '___',
    '***',
    '**',
    '*',
    '_',
    '# ',
    '- ',
    '1. ',
    '> ',
    '---',
    '\n---\n',
    '===',
    '|',
    '\\',
    '\\\\',
  ],
  ...[
    '"',
    "'",
    '"}',
    '"}{globalThis.pwned=1}{"',
    '\\"',
    '\\u0022',
    '\\n',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
  ],
  ...[
    '\u0000',
    '\u007f',
    '\u2028',
    '\u2029',
    '\uFEFF',
    '\ud83d',
    '\ude37',
    '😷',
    '...',
    '--',
    '“kép”',
  ],
  ...['Ủy', 'đặc biệt', 'Covid-19', '5K', 'Set:html', 'set:html', '__proto__', 'key', 'slot'],
);
const hostile = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(piece, { minLength: 1, maxLength: 12 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
);

/** Characters that nobody sees have a mark of their own wherever they stand. */
function namesIn(given: readonly Given[]): string[] {
  return given.map(({ name }) => name).filter((name) => name !== 'Unusual');
}

describe('renderMdx', () => {
  it.each(dispatchIds)('%s: shows the text of its blocks, block by block', async (id) => {
    const { dispatch } = readDispatch('.', id);
    const { given } = await render(toMdx(dispatch, '', apparatus));
    const words = given.filter(({ name }) => name === 'Words').map(({ text }) => text);
    const running = dispatch.blocks.filter(({ parts }) => parts[0]?.role === 'text');
    expect(words).toEqual(
      running.map(({ parts }) =>
        parts.map(({ start, end }) => dispatch.text.slice(start, end)).join(' '),
      ),
    );
    const lines = given.filter(({ name }) => name === 'Line').map(({ text }) => text);
    const listed = dispatch.blocks.filter((block) => !running.includes(block));
    expect(lines.join('')).toBe(
      listed
        .flatMap(({ parts }) => parts.map(({ start, end }) => dispatch.text.slice(start, end)))
        .join(''),
    );
  });

  it.each([
    ['a head', 'dau-van-ban', 'letterhead', 'subject'],
    ['a list', 'noi-nhan', 'recipients', 'entry'],
  ] as const)(
    'gives a correction in %s its reading, and the line its printed words',
    async (_, id, type, role) => {
      const text = 'dịch bệnh covid-19 trên địa bàn';
      const parts = [{ start: 0, end: text.length, role }];
      const printed = { printed: 'bệnh covid-19', read: 'bệnh Covid-19', reason: 'Tên riêng.' };
      const corrections = [{ start: 5, end: 18, block: id, ...printed }];
      const dispatch = { ...withBlock(text, { id, type }, parts), corrections };
      const { given } = await render(toMdx(dispatch, '', apparatus));
      expect(given.find(({ name }) => name === 'Correction')).toMatchObject({
        text: 'covid-19',
        props: { n: 1, read: 'Covid-19' },
      });
      expect(given.find(({ name }) => name === 'Line')?.text).toBe(text);
      expect(given.find(({ name }) => name === 'Note')?.props).toMatchObject({ n: 1, ...printed });
      expect(given.filter(({ name }) => name === 'Readings')).toHaveLength(1);
    },
  );

  it('shows a reading once, where the page breaks inside the corrected words', async () => {
    const text = 'nơi làm\n\nviêc; kiểm soát';
    const parts = [
      { start: 0, end: 7, role: 'text' as const },
      { start: 9, end: text.length, role: 'text' as const },
    ];
    const correction = { printed: 'làm viêc', read: 'nơi việc', reason: '.', block: 'mo-dau-1' };
    const dispatch = {
      ...withBlock(text, { id: 'mo-dau-1', type: 'preamble' }, parts),
      corrections: [{ start: 4, end: 13, ...correction }],
    };
    const { given } = await render(toMdx(dispatch, '', apparatus));
    const pieces = given.filter(({ name }) => name === 'Correction');
    expect(pieces.map(({ text: words, props }) => [words, props.read, props.n])).toEqual([
      ['làm', undefined, undefined],
      ['viêc', 'nơi việc', 1],
    ]);
  });

  it("reads the editor's note as Markdown, its quotation marks and dots as they are", async () => {
    const { given } = await render(
      toMdx(paragraph('Một.'), 'Tỉnh ủy *yêu cầu* "5K"... -- xong.', apparatus),
    );
    expect(given.find(({ name }) => name === 'EditorsNote')?.text).toBe(
      'Tỉnh ủy yêu cầu "5K"... -- xong.',
    );
  });

  it('tells what is wrong with MDX that is none', async () => {
    await expect(renderMdx('<Transcription>{</Transcription>')).rejects.toThrow();
  });
});

describe('a hostile text', () => {
  it('stands on the page exactly as it is, and does nothing', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const { given, rest } = await render(toMdx(paragraph(text), '', apparatus));
        expect(namesIn(given)).toEqual(['Words', 'Paragraph', 'Transcription']);
        expect(given.find(({ name }) => name === 'Words')?.text).toBe(text);
        expect(rest).toBe(text);
        expect(globalThis).not.toHaveProperty('pwned');
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  it('stands so under marks that cut it anywhere', async () => {
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(3)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(hostile, cuts, async (text, list) => {
        const spans = list.map(([a, b, rank]) => ({
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
          rank,
          block: 'mo-dau-1',
        }));
        const ranked = (rank: number) => spans.filter((span) => span.rank === rank);
        const dispatch = paragraph(text, {
          mentions: ranked(0).map((span) => ({ ...span, theme: text, form: text })),
          citations: ranked(1).map((span) => ({
            ...span,
            ...{ kind: text, document: 'x', resolvedBy: 'printed' as const },
          })),
          corrections: ranked(2).map((span) => ({
            ...span,
            printed: text,
            read: text,
            reason: text,
          })),
          emphasis: ranked(3).map((span) => ({ ...span, kind: 'strong' })),
        });
        const { given } = await render(toMdx(dispatch, '', apparatus));
        expect(given.find(({ name }) => name === 'Words')?.text).toBe(text);
        for (const { props } of given.filter(({ name }) => name === 'Note')) {
          expect(props).toMatchObject({ printed: text, read: text, reason: text });
        }
        expect(globalThis).not.toHaveProperty('pwned');
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('stands so in a head or a list', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const parts = [{ start: 0, end: text.length, role: 'entry' as const }];
        const dispatch = withBlock(text, { id: 'noi-nhan', type: 'recipients' }, parts);
        const { given, rest } = await render(toMdx(dispatch, '', apparatus));
        expect(namesIn(given)).toEqual(['Line', 'Recipients', 'Transcription']);
        expect(rest).toBe(text);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('stays in the front matter', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const subject = { basis: 'external' as const, value: text, references: [text] };
        const { rest } = await render(toMdx(paragraph('Một.', { subject }), '', apparatus));
        expect(rest).toBe('Một.');
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('the two marks by which Astro knows an MDX component', () => {
  it('stand on it', async () => {
    const content = await renderMdx('Một.');
    expect(content).toMatchObject({
      [Symbol.for('mdx-component')]: true,
      [Symbol.for('astro.needsHeadRendering')]: true,
    });
  });

  it('are those that this Astro asks for', async () => {
    const component = 'node_modules/astro/dist/runtime/server/render/component.js';
    expect(readFileSync(component, 'utf8')).toContain('Symbol.for("astro.needsHeadRendering")');
    expect(await check(await renderMdx('Một.'), {}, {})).toBeTruthy();
    // Only of what it knows as MDX does it pass errors on.
    await expect(check(await renderMdx('<Missing/>'), {}, {})).rejects.toThrow(/Missing/u);
  });
});
