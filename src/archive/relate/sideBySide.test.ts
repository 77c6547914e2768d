import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispatchOf } from '../../../bench/corpus.ts';
import type { Block } from '../dispatch.ts';
import { parse } from '../parse.ts';
import { collate } from './collation.ts';
import { sideBySide, type Row } from './sideBySide.ts';
import type { Piece, Witness } from './witness.ts';
import { isRunning, wordingOf, type Lexicon } from './words.ts';

type Side = 'a' | 'b';

function witness(
  dispatch: { id: string; text: string; blocks: Block[] },
  lexicon: Lexicon,
): Witness {
  return { ...dispatch, wording: wordingOf(dispatch, lexicon) };
}

function rowsOf(a: Witness, b: Witness): Row[] {
  return sideBySide(a, b, collate(a.wording, b.wording));
}

function written(pieces: readonly Piece[]): string {
  return pieces.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
}

/** What a column shows of its own dispatch from top to bottom, what it only repeats left out. */
function column(rows: readonly Row[], side: Side): string {
  return rows
    .map((row) => {
      if (row.type === 'apart') return written(row[side].pieces);
      return row.place === 'both' || row.place === side ? written(row[side]) : '';
    })
    .join('');
}

const letters = (text: string) => text.replace(/\s/gu, '');

function runningText({ text, blocks }: Witness): string {
  const parts = blocks.filter(isRunning).flatMap((block) => block.parts);
  return parts.map(({ start, end }) => text.slice(start, end)).join('');
}

const a = 'lãnh đạo chỉ đạo quyết liệt sát sao kịp thời hiệu quả';
const b = 'tăng cường kiểm tra giám sát việc thực hiện các biện pháp';

function ofTexts(one: string[], other: string[]): Row[] {
  const lexicon: Lexicon = new Map();
  return rowsOf(witness(dispatchOf('a', one), lexicon), witness(dispatchOf('b', other), lexicon));
}

/** A row in short: its kind with what each side shows. */
function short(row: Row): string[] {
  return row.type === 'apart'
    ? ['apart', written(row.a.pieces), written(row.b.pieces)]
    : [`${row.n} ${row.place}`, written(row.a), written(row.b)];
}

describe('rows', () => {
  test('set a passage level, and what stands before it beside what stands before it there', () => {
    expect(ofTexts([`Mở đầu. “${a}”; kết.`], [`Trước hết, ${a}.`]).map(short)).toEqual([
      ['apart', 'Mở đầu.', 'Trước hết,'],
      ['1 both', `“${a}”;`, `${a}.`],
      ['apart', 'kết.', ''],
    ]);
  });

  test('show passages in another order twice, each column in its own order', () => {
    const rows = ofTexts([`${a}.`, `${b} và an sinh.`], [`${b} và an sinh.`, `${a}.`]).map(short);
    expect(rows).toEqual([
      ['1 a', `${a}.`, `${a}.`],
      ['2 both', `${b} và an sinh.`, `${b} và an sinh.`],
      ['1 b', `${a}.`, `${a}.`],
    ]);
  });

  test('take the number of a clause to the words that follow it', () => {
    const clause = (id: string, text: string): Block => ({
      ...{ id, type: 'clause', clause: '1', afterGap: false },
      parts: [{ start: 0, end: text.length, role: 'text' }],
    });
    const lexicon: Lexicon = new Map();
    const [one, other] = [`1. ${a}`, `4. “${a}`].map((text) =>
      witness({ id: 'd', text, blocks: [clause('muc-1', text)] }, lexicon),
    ) as [Witness, Witness];
    expect(rowsOf(one, other).map(short)).toEqual([['1 both', `1. ${a}`, `4. “${a}`]]);
  });

  test('of texts that share nothing are one row', () => {
    expect(ofTexts(['một'], ['hai']).map(short)).toEqual([['apart', 'một', 'hai']]);
  });
});

describe('a difference', () => {
  function kinds(one: string, other: string, side: Side): string[][] {
    const row = ofTexts([one], [other]).find(({ type }) => type === 'shared');
    const pieces = row?.type === 'shared' ? row[side] : [];
    return pieces.flatMap(({ segments }) => segments.map(({ kind, text }) => [kind, text]));
  }

  test('is in this text only, and missing in the other', () => {
    const [one, other] = [`${a}, mọi lúc, ở địa phương`, `${a}, ở địa phương`];
    expect(kinds(one, other, 'a')).toEqual([
      ['same', `${a}, `],
      ['only', 'mọi lúc'],
      ['same', ', ở địa phương'],
    ]);
    expect(kinds(one, other, 'b')).toEqual([
      ['same', a],
      ['missing', ''],
      ['same', ', ở địa phương'],
    ]);
  });

  test('is in other words', () => {
    expect(kinds(`${a} của nhân dân tỉnh`, `${a} trong nhân dân tỉnh`, 'b')).toEqual([
      ['same', `${a} `],
      ['changed', 'trong'],
      ['same', ' nhân dân tỉnh'],
    ]);
  });

  test('at the end of a paragraph is missing there', () => {
    const lexicon: Lexicon = new Map();
    const one = witness(dispatchOf('a', [a, b]), lexicon);
    const other = witness(dispatchOf('b', [`${a} thêm`, b]), lexicon);
    const [row] = rowsOf(one, other);
    const [first] = row?.type === 'shared' ? row.a : [];
    expect(first?.segments.at(-1)).toEqual({ kind: 'missing', text: '' });
    expect(first?.block).toBe('mo-dau-1');
  });
});

describe('each column is the whole running text of its dispatch', () => {
  test('of Lạng Sơn and of Ninh Bình', () => {
    const lexicon: Lexicon = new Map();
    const [one, other] = ['002_c2e71406570accba.txt', '004_86f9552143f492ea.txt'].map((name) =>
      witness({ id: name, ...parse(readFileSync(`seeds/${name}`), name) }, lexicon),
    ) as [Witness, Witness];
    const rows = rowsOf(one, other);
    expect(letters(column(rows, 'a'))).toBe(letters(runningText(one)));
    expect(letters(column(rows, 'b'))).toBe(letters(runningText(other)));
    const places = rows.flatMap((row) => (row.type === 'shared' ? [`${row.n} ${row.place}`] : []));
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('10 both');
    expect(places).toEqual(expect.arrayContaining(['9 a', '9 b']));
  });

  test('of any two texts with passages in any order, whatever stands between them', () => {
    const passages = [a, b, 'chịu trách nhiệm trước Tỉnh ủy, Ban Thường vụ Tỉnh ủy về công tác ấy'];
    const between = fc.constantFrom('', ' ', '. ', '; “', ' một ', '” – hai (ba) ', ' x, y… ');
    const text = fc
      .array(fc.tuple(fc.constantFrom(...passages, 'bốn', 'năm sáu'), between), {
        minLength: 1,
        maxLength: 12,
      })
      .map((list) => list.map(([passage, after]) => `${passage} ${after}`.trim()));
    fc.assert(
      fc.property(text, text, (first, second) => {
        const lexicon: Lexicon = new Map();
        const one = witness(dispatchOf('a', first), lexicon);
        const other = witness(dispatchOf('b', second), lexicon);
        const rows = rowsOf(one, other);
        expect(letters(column(rows, 'a'))).toBe(letters(runningText(one)));
        expect(letters(column(rows, 'b'))).toBe(letters(runningText(other)));
      }),
    );
  });
});
