import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { readRecordFile } from '../site/archive.ts';
import { ArchiveError, type Fault } from './error.ts';
import { readRecord } from './record.ts';

const file = 'content/dispatches/cao-bang-182-cv-tu-2021.mdx';
const head = `---
source:
  file: 000_40ffc851c827d25d.txt
  sha256: d5e04dcfedf9dcbe38ff2cbf9750d7c714ab808df10a9dfd1e5845ae09fcce86
accessioned: 2026-11-21
`;

/** A record with these fields, the first of them on line 6, and this note, on the line after "---". */
function record(fields = '', note = 'Ban Thường vụ Tỉnh ủy yêu cầu.'): string {
  return `${head}${fields}---\n${note}\n`;
}

function faultsOf(text: string): readonly Fault[] {
  try {
    readRecord(text, file);
  } catch (error) {
    if (error instanceof ArchiveError) return error.faults;
    throw error;
  }
  return [];
}

const date = (value: string) =>
  `facts:\n  date:\n    basis: inferred\n    value: ${value}\n    evidence: [ngày 07/3/2020]\n    reasoning: Văn bản thực hiện công điện ấy.\n`;

describe('readRecord', () => {
  it.each(dispatchIds)('reads the record of %s', (id) => {
    const { data, id: permalink, note, file: path } = readRecordFile('.', id);
    expect(data.source.file).toBe(seedOf[id]);
    expect([permalink, path]).toEqual([id, `content/dispatches/${id}.mdx`]);
    expect(note).toMatch(/^\S.*\.$/u);
  });

  it('takes the permalink from the name of the file', () => {
    expect(readRecord(record(), file).id).toBe('cao-bang-182-cv-tu-2021');
  });

  it('takes a record that states no facts, corrections and definitions', () => {
    expect(readRecord(record(), file).data).toMatchObject({
      facts: {},
      corrections: [],
      definitions: [],
    });
  });

  it('reads an inferred fact, its references empty unless given', () => {
    expect(readRecord(record(date('2020-03-07/..')), file).data.facts.date).toEqual({
      basis: 'inferred',
      value: '2020-03-07/..',
      evidence: ['ngày 07/3/2020'],
      reasoning: 'Văn bản thực hiện công điện ấy.',
      references: [],
    });
  });

  it('trims the note', () => {
    expect(readRecord(record('', '\n\nBan Thường vụ.\n\n'), file).note).toBe('Ban Thường vụ.');
  });

  it('takes a record whose note is still to be written', () => {
    expect(readRecord(record('', ''), file).note).toBe('');
  });
});

describe('a fault of a record', () => {
  const why = 'a field as README.md describes it';

  it.each([
    ['an unknown field', 'trang: 3\n', 6, 'unknown field "trang" in the record', 'only the fields'],
    [
      'an unknown fact',
      'facts:\n  tỉnh:\n    basis: unknown\n',
      7,
      'unknown field "tỉnh" in facts',
      'only the fields',
    ],
    ['a day that is none', date('2021-02-30'), 9, '"2021-02-30" is no EDTF date', why],
    ['a leap day that is none', date('2021-02-29'), 9, '"2021-02-29" is no EDTF date', why],
    ['a date as the documents write it', date('07/3/2020'), 9, '"07/3/2020" is no EDTF date', why],
    [
      'a date without a first day',
      date('../2020-03-07'),
      9,
      '"../2020-03-07" is no EDTF date',
      why,
    ],
    [
      'an unknown basis',
      'facts:\n  number:\n    basis: guessed\n',
      8,
      'facts.number.basis: Invalid',
      why,
    ],
    [
      'printed words without evidence',
      'facts:\n  number:\n    basis: printed\n    value: 1-CV/TU\n',
      7,
      'facts.number.evidence: Invalid',
      why,
    ],
    [
      'a fact unknown, yet with a value',
      'facts:\n  number:\n    basis: unknown\n    value: 1-CV/TU\n',
      9,
      'unknown field "value" in facts.number',
      'only the fields',
    ],
    [
      'a fact without evidence',
      'facts:\n  number:\n    basis: inferred\n    value: 1-CV/TU\n    reasoning: Vì thế.\n',
      7,
      'facts.number.evidence: Invalid',
      why,
    ],
    [
      'a fact with empty evidence',
      'facts:\n  number:\n    basis: inferred\n    value: 1-CV/TU\n    evidence: []\n    reasoning: Vì thế.\n',
      10,
      'facts.number.evidence: Too small',
      why,
    ],
    [
      'a fact without its reasoning',
      'facts:\n  number:\n    basis: inferred\n    value: 1-CV/TU\n    evidence: [một]\n',
      7,
      'facts.number.reasoning: Invalid',
      why,
    ],
    [
      'an external fact without its reference',
      'facts:\n  number:\n    basis: external\n    value: 1-CV/TU\n',
      7,
      'facts.number.references: Invalid',
      why,
    ],
    [
      'a fact of blanks',
      'facts:\n  number:\n    basis: external\n    value: "  "\n    references: [một]\n',
      9,
      'facts.number.value: Too small',
      why,
    ],
    [
      'a kind that is none',
      'facts:\n  kind:\n    basis: external\n    value: thu\n    references: [một]\n',
      9,
      'facts.kind.value: Invalid option',
      why,
    ],
    [
      'a correction without its reason',
      'corrections:\n  - printed: tit\n    read: tít\n',
      7,
      'corrections.0.reason: Invalid',
      why,
    ],
    [
      'a definition without its words',
      'definitions:\n  - theme: 5k\n',
      7,
      'definitions.0.quote: Invalid',
      why,
    ],
  ])('%s', (_, fields, line, found, expected) => {
    expect(faultsOf(record(fields))).toEqual([
      expect.objectContaining({
        file,
        line,
        found: expect.stringContaining(found) as string,
        expected: expect.stringContaining(expected) as string,
      }),
    ]);
  });

  it.each([
    [
      'sha256',
      head.replace(/[0-9a-f]{64}/u, 'D5E0'),
      4,
      'expected 64 hexadecimal digits, lower case',
    ],
    ['file', head.replace('000_', '../000_'), 3, 'expected the name of a .txt file in seeds/'],
    ['file', head.replace('.txt', '.doc'), 3, 'expected the name of a .txt file in seeds/'],
    ['accessioned', head.replace('2026-11-21', '21/11/2026'), 5, 'accessioned: Invalid ISO date'],
    ['accessioned', head.replace('2026-11-21', '2026-02-30'), 5, 'accessioned: Invalid ISO date'],
  ])('in %s', (_, broken, line, found) => {
    expect(faultsOf(`${broken}---\nLời.\n`)).toEqual([
      expect.objectContaining({ file, line, found: expect.stringContaining(found) as string }),
    ]);
  });

  it('in every field that is missing', () => {
    expect(faultsOf('---\nfacts: {}\n---\nLời.\n').map(({ found }) => found.split(':')[0])).toEqual(
      ['source', 'accessioned'],
    );
  });
});

describe("code in the editor's note", () => {
  it.each([
    ['an expression', 'Văn bản {process.env.HOME}.', '{'],
    ['an element', 'Văn bản <script>alert(1)</script>.', '<'],
    ['an import', "import x from 'y'", 'import'],
    ['an export', 'export const x = 1', 'export'],
    ['a hostile link', 'Văn bản [x](javascript:alert(1)).', '](javascript:alert(1'],
  ])('is refused: %s', (_, note, found) => {
    expect(faultsOf(record('', `Một.\n\n${note}`))).toEqual([
      expect.objectContaining({
        file,
        line: 9,
        found: `"${found}" in the editor's note`,
        expected: expect.stringContaining('plain Markdown') as string,
      }),
    ]);
  });

  it('is told on its line where the file has CRLF', () => {
    const text = record('', '\n\nMột {x}.').replaceAll('\n', '\r\n');
    expect(faultsOf(text)[0]?.line).toBe(9);
  });

  it.each([
    'Công văn **quan trọng**.',
    'Một: *hai* – “ba” (5 > 4)'.replace(' > ', ' và '),
    'Xem [Bộ Y tế](https://moh.gov.vn).',
    'Việc import hàng.',
  ])('is not in "%s"', (note) => {
    expect(readRecord(record('', note), file).note).toBe(note);
  });
});
