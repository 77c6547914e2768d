import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource } from './decode.ts';
import type { Fault } from './error.ts';
import { readRecord } from './record.ts';
import { checkUnusual, countUnusual, findUnseen, findUnusual, named, placeOf } from './unusual.ts';

const bidi = [0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e];
const isolates = [0x2066, 0x2067, 0x2068, 0x2069];
const zeroWidth = [0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x00ad, 0x034f, 0x180e, 0xfe0f, 0x2063];
const tags = [0xe0001, 0xe0041, 0xfff9, 0xfffb, 0x3164];

function codesIn(text: string): string[] {
  return findUnusual(text).map(({ character }) => character);
}

describe('findUnusual', () => {
  it.each(
    [...bidi, ...isolates, ...zeroWidth, ...tags].map((code) => [code.toString(16), code] as const),
  )('finds U+%s, which nobody sees', (_, code) => {
    const character = String.fromCodePoint(code);
    expect(findUnusual(`Tỉnh${character} ủy`)).toEqual([
      {
        start: 4,
        end: 4 + character.length,
        character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
        isSeen: false,
      },
    ]);
  });

  it('finds the letters that text recognition takes for Ư and ư', () => {
    expect(findUnusual('ƢU TIÊN, ƣu tiên').map(({ start, isSeen }) => [start, isSeen])).toEqual([
      [0, true],
      [9, true],
    ]);
  });

  it.each([
    ['a text', 'Ủy ban nhân dân “các cấp” – đặc biệt… ẴỘ'],
    ['blanks of any width', 'a\u00a0b\u202fc\u2009d\u3000e\tf'],
    ['letters of other scripts', 'Δ β 中 ع'],
    ['signs beyond the first plane', '😷 𝒳 \uE000 \uFFFD'],
  ])('finds nothing in %s', (_, text) => {
    expect(findUnusual(text)).toEqual([]);
  });

  it.each(dispatchIds)('finds nothing in %s', (id) => {
    expect(codesIn(decodeSource(readSource('.', seedOf[id]).bytes, id))).toEqual([]);
  });
});

describe('findUnseen', () => {
  it('names each row of them at its last', () => {
    expect(findUnseen('a\u200bb\u202e\u200b\u200bc\u{e0041}\u00ad')).toEqual([
      { start: 1, end: 2, row: 'U+200B' },
      { start: 3, end: 4 },
      { start: 4, end: 5 },
      { start: 5, end: 6, row: 'U+202E, U+200B ×2' },
      { start: 7, end: 9 },
      { start: 9, end: 10, row: 'U+E0041, U+00AD' },
    ]);
  });

  it('leaves out letters that show', () => {
    expect(findUnseen('ƣu tiên')).toEqual([]);
  });
});

describe('countUnusual', () => {
  it('counts by code', () => {
    expect(countUnusual('a\u202eb\u200bc\u200bƣ')).toEqual([
      { character: 'U+01A3', count: 1 },
      { character: 'U+200B', count: 2 },
      { character: 'U+202E', count: 1 },
    ]);
  });
});

describe('named', () => {
  it.each([
    ['U+200B', 'U+200B (zero width space)'],
    ['U+E0041', 'U+E0041 (a character that does not show)'],
  ])('%s', (character, name) => {
    expect(named(character)).toBe(name);
  });
});

describe('placeOf', () => {
  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [6, 2, 3],
  ])('of offset %i is line %i, column %i', (offset, line, column) => {
    expect(placeOf('ab\n😷x\n', offset)).toEqual({ line, column });
  });
});

const head = `---
source:
  file: 005_thu.txt
  sha256: ${'a'.repeat(64)}
accessioned: 2026-11-21
`;

/** Holds a text against a record with these fields, the first of them on line 6. */
function faultsOf(text: string, fields = ''): Fault[] {
  const record = readRecord(`${head}${fields}---\nLời.\n`, 'content/dispatches/thu.mdx');
  const faults: Fault[] = [];
  checkUnusual({ text, record, faults }, 'seeds/005_thu.txt');
  return faults;
}

const text = 'Một\u200b\n\nhai\u200b\u200b, ba\u202e\n';
const both = 'unusual:\n  - { character: U+200B, count: 3 }\n  - { character: U+202E, count: 1 }\n';

describe('checkUnusual', () => {
  it('is content with a text that has none', () => {
    expect(faultsOf('Một')).toEqual([]);
  });

  it('is content with a record that counts all of them', () => {
    expect(faultsOf(text, both)).toEqual([]);
  });

  it('tells those that the record does not count, where they stand, and what to write', () => {
    expect(faultsOf(text)).toEqual([
      {
        file: 'seeds/005_thu.txt',
        line: 1,
        found: 'U+200B (zero width space) 3 times, lines 1, 3',
        expected: 'every character that does not show, or misleads, to be counted in the record',
        remedy:
          'Look at each place, then add to content/dispatches/thu.mdx under "unusual:" the line "- { character: U+200B, count: 3 }".',
      },
      expect.objectContaining({ line: 3, found: 'U+202E (right-to-left override) once, line 3' }),
    ]);
  });

  it('names five lines and no more', () => {
    expect(faultsOf('a\u00ad\n'.repeat(7))[0]?.found).toContain('lines 1, 2, 3, 4, 5 …');
  });

  it('tells a wrong count on its line of the record', () => {
    expect(faultsOf(text, both.replace('count: 3', 'count: 2'))).toEqual([
      {
        file: 'content/dispatches/thu.mdx',
        line: 7,
        found:
          'U+200B (zero width space) 2 times, but it stands in 005_thu.txt 3 times, lines 1, 3',
        expected: 'the count of the source',
        remedy: 'Look at each place, then set the count to 3.',
      },
    ]);
  });

  it('tells a count of what is not there', () => {
    expect(faultsOf('Một', 'unusual:\n  - { character: U+00AD, count: 1 }\n')).toEqual([
      expect.objectContaining({
        line: 7,
        found: 'U+00AD (soft hyphen) once, but it stands in 005_thu.txt nowhere',
        remedy: 'Remove the line.',
      }),
    ]);
  });

  it.each([
    ['no code', 'unusual:\n  - { character: zwsp, count: 1 }\n'],
    ['no count', 'unusual:\n  - { character: U+200B }\n'],
    ['a count of none', 'unusual:\n  - { character: U+200B, count: 0 }\n'],
    ['more fields', 'unusual:\n  - { character: U+200B, count: 1, why: x }\n'],
  ])('needs entries that can be read: %s', (_, fields) => {
    expect(() => faultsOf('Một', fields)).toThrow('content/dispatches/thu.mdx:7: ');
  });
});
