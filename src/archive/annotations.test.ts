import { describe, expect, it } from 'vitest';
import { placeCorrections, placeDefinitions } from './annotations.ts';
import type { Fault } from './error.ts';
import type { FactContext } from './facts.ts';
import { parse } from './parse.ts';
import { readRecord } from './record.ts';

const source = `Kính gửi: - Các huyện ủy,

1. Tiếp tục nhằm không chế dịch Covid -19.

2. Thông tin về dịch Covid -19, với phương châm 4 tại chỗ (điều trị tại chỗ).

Nơi nhận:

- Ban chỉ đạo phòng, chống dịch bệnh covid-19.
`;
const { text, blocks } = parse(new TextEncoder().encode(source), 'seeds/005_thu.txt');

/** A record whose first correction or definition begins on line 7. */
function contextFor(fields: string): FactContext {
  const head = `---\nsource:\n  file: 005_thu.txt\n  sha256: ${'a'.repeat(64)}\naccessioned: 2026-11-21\n`;
  const record = readRecord(`${head}${fields}---\nLời biên tập.\n`, 'content/dispatches/thu.mdx');
  return { text, record, faults: [] };
}

function corrections(...rows: [printed: string, read: string, block?: string][]) {
  const entries = rows.map(
    ([printed, read, block]) =>
      `  - printed: "${printed}"\n    read: "${read}"\n    reason: Nhầm dấu.\n${block ? `    in: ${block}\n` : ''}`,
  );
  const context = contextFor(`corrections:\n${entries.join('')}`);
  return { placed: placeCorrections(context, blocks), faults: context.faults };
}

function definitions(theme: string, quote: string) {
  const context = contextFor(`definitions:\n  - theme: ${theme}\n    quote: "${quote}"\n`);
  const themes = [{ slug: '5k' }, { slug: 'bon-tai-cho' }];
  return { placed: placeDefinitions(context, blocks, themes), faults: context.faults };
}

function told({ file, line, found, expected }: Fault) {
  return [file, line, found, expected];
}

describe('placeCorrections', () => {
  it('places a correction on its words, in its block', () => {
    const start = text.indexOf('không chế');
    expect(corrections(['không chế', 'khống chế'])).toEqual({
      placed: [
        {
          start,
          end: start + 9,
          block: 'muc-1',
          printed: 'không chế',
          read: 'khống chế',
          reason: 'Nhầm dấu.',
        },
      ],
      faults: [],
    });
  });

  it('gives them in the order of the text, whatever that of the record', () => {
    const { placed } = corrections(['điều trị', 'điều trị'], ['không chế', 'khống chế']);
    expect(placed.map(({ printed }) => printed)).toEqual(['không chế', 'điều trị']);
  });

  it('refuses words that do not occur', () => {
    const { placed, faults } = corrections(['khong chế', 'khống chế']);
    expect(placed).toEqual([]);
    expect(faults.map(told)).toEqual([
      [
        'content/dispatches/thu.mdx',
        7,
        'the correction of "khong chế", which stands 0 times in 005_thu.txt',
        'words that stand there exactly once',
      ],
    ]);
  });

  it('refuses words that occur twice', () => {
    const { placed, faults } = corrections(['không chế', 'khống chế'], ['Covid -19', 'Covid-19']);
    expect(placed).toHaveLength(1);
    expect(faults.map(told)).toEqual([
      [
        'content/dispatches/thu.mdx',
        10,
        'the correction of "Covid -19", which stands 2 times in 005_thu.txt',
        'words that stand there exactly once',
      ],
    ]);
    expect(faults[0]?.remedy).toContain('add "in:" with the fragment of the paragraph');
  });

  it('takes words that occur twice where the record says in which paragraph', () => {
    const { placed, faults } = corrections(['Covid -19', 'Covid-19', 'muc-2']);
    expect(faults).toEqual([]);
    expect(placed).toMatchObject([{ block: 'muc-2', start: text.lastIndexOf('Covid -19') }]);
  });

  it('refuses words that stand in another paragraph than the record says', () => {
    const { placed, faults } = corrections(['không chế', 'khống chế', 'muc-2']);
    expect(placed).toEqual([]);
    expect(faults).toMatchObject([
      {
        line: 7,
        found: 'the correction of "không chế", which stands 0 times in #muc-2 of 005_thu.txt',
      },
    ]);
  });

  it('refuses a paragraph that is not there', () => {
    const { placed, faults } = corrections(['không chế', 'khống chế', 'muc-9']);
    expect(placed).toEqual([]);
    expect(faults).toMatchObject([
      {
        line: 7,
        found: 'the correction of "không chế", which stands 0 times in #muc-9 of 005_thu.txt',
      },
    ]);
  });

  it('refuses words that run from one paragraph into the next', () => {
    const { placed, faults } = corrections(['Covid -19. 2. Thông tin', 'Covid-19']);
    expect(placed).toEqual([]);
    expect(faults).toMatchObject([
      {
        line: 7,
        found:
          'the correction of "Covid -19. 2. Thông tin", which runs over the end of a paragraph in 005_thu.txt',
      },
    ]);
  });

  it('places a correction in a list of organs', () => {
    expect(corrections(['covid-19', 'Covid-19']).placed).toMatchObject([{ block: 'noi-nhan' }]);
  });
});

describe('placeDefinitions', () => {
  it('places a definition on its words, in its block', () => {
    const start = text.indexOf('điều trị');
    expect(definitions('bon-tai-cho', 'điều trị tại chỗ')).toEqual({
      placed: [
        { start, end: start + 16, text: 'điều trị tại chỗ', theme: 'bon-tai-cho', block: 'muc-2' },
      ],
      faults: [],
    });
  });

  it.each([
    [
      'an unknown theme',
      'ba-tai-cho',
      'điều trị tại chỗ',
      7,
      'the unknown theme "ba-tai-cho"',
      'one of 5k, bon-tai-cho',
    ],
    [
      'words that do not occur',
      'bon-tai-cho',
      'cách ly tại chỗ',
      8,
      'the definition "cách ly tại chỗ", which does not occur in 005_thu.txt',
      'words of the source, letter by letter',
    ],
    [
      'words that run from one paragraph into the next',
      'bon-tai-cho',
      'Covid -19. 2. Thông tin',
      8,
      'the definition "Covid -19. 2. Thông tin", which does not occur in 005_thu.txt',
      'words of the source, letter by letter',
    ],
  ])('refuses %s', (_, theme, quote, line, found, expected) => {
    const { placed, faults } = definitions(theme, quote);
    expect(placed).toEqual([]);
    expect(faults.map(told)).toEqual([['content/dispatches/thu.mdx', line, found, expected]]);
  });
});
