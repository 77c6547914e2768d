import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nest, type Inline, type Mark } from './inline.ts';

/** Writes a tree with its marks as tags. */
function written(nodes: Inline<string>[]): string {
  return nodes
    .map((node) =>
      'text' in node
        ? node.text
        : `<${node.mark.kind}>${written(node.children)}</${node.mark.kind}>`,
    )
    .join('');
}

function leaves(nodes: Inline<string>[]): string {
  return nodes.map((node) => ('text' in node ? node.text : leaves(node.children))).join('');
}

/** Every mark of a tree with the words that it covers. */
function covered(nodes: Inline<string>[]): [kind: string, words: string][] {
  return nodes.flatMap((node) =>
    'text' in node ? [] : [[node.mark.kind, leaves(node.children)], ...covered(node.children)],
  );
}

const text = 'hoạt động động xuất nhập cảnh trái phép';

function mark(kind: string, words: string, rank = 0): Mark<string> {
  const start = text.indexOf(words);
  return { start, end: start + words.length, rank, kind };
}

const all = { start: 0, end: text.length };

describe('nest', () => {
  it('gives plain text where nothing is marked', () => {
    expect(nest(text, all, [])).toEqual([{ text }]);
  });

  it('puts a mark around its words', () => {
    expect(written(nest(text, all, [mark('m', 'xuất nhập cảnh')]))).toBe(
      'hoạt động động <m>xuất nhập cảnh</m> trái phép',
    );
  });

  it('puts the shorter mark into the longer one', () => {
    const marks = [mark('m', 'xuất nhập cảnh'), mark('c', 'hoạt động động xuất nhập cảnh')];
    expect(written(nest(text, all, marks))).toBe(
      '<c>hoạt động động <m>xuất nhập cảnh</m></c> trái phép',
    );
  });

  it('puts of two marks over the same words the one of lower rank outside', () => {
    const marks = [mark('b', 'động', 3), mark('a', 'động', 1)];
    expect(written(nest(text, all, marks))).toBe(
      'hoạt <a><b>động</b></a> động xuất nhập cảnh trái phép',
    );
  });

  it('splits a mark that crosses the end of another', () => {
    const marks = [mark('a', 'động xuất'), mark('b', 'xuất nhập')];
    const crossing = [{ ...mark('a', 'xuất nhập') }, { ...mark('b', 'nhập cảnh') }];
    expect(written(nest(text, all, crossing))).toBe(
      'hoạt động động <a>xuất <b>nhập</b></a><b> cảnh</b> trái phép',
    );
    expect(leaves(nest(text, all, marks))).toBe(text);
  });

  it('keeps marks that touch apart', () => {
    const marks = [mark('a', 'xuất '), mark('b', 'nhập ')];
    expect(written(nest(text, all, marks))).toContain('<a>xuất </a><b>nhập </b>cảnh');
  });

  it('cuts marks at the ends of the stretch, and leaves out those beside it', () => {
    const { start, end } = mark('', 'xuất nhập cảnh');
    const marks = [mark('a', 'động xuất'), mark('b', 'cảnh trái'), mark('c', 'phép')];
    expect(written(nest(text, { start, end }, marks))).toBe('<a>xuất</a> nhập <b>cảnh</b>');
  });

  it('gives nothing for an empty stretch', () => {
    expect(nest(text, { start: 5, end: 5 }, [mark('m', 'động')])).toEqual([]);
  });
});

it('lays 50,000 marks in a row of words', () => {
  const row = '5K và '.repeat(50_000);
  const marks = Array.from({ length: 50_000 }, (_, index) => ({
    ...{ start: index * 6, end: index * 6 + 2, rank: 0, kind: 'm' },
  }));
  const crossing = marks.map(({ start, end }) => ({ start, end: end + 6, rank: 1, kind: 'c' }));
  expect(leaves(nest(row, { start: 0, end: row.length }, [...marks, ...crossing]))).toBe(row);
});

describe('whatever marks overlap', () => {
  const marks = fc.array(
    fc.record({
      start: fc.nat(text.length + 3),
      end: fc.nat(text.length + 3),
      rank: fc.nat(3),
      kind: fc.constantFrom('a', 'b', 'c'),
    }),
    { maxLength: 12 },
  );
  const stretch = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  it('the leaves joined are the stretch', () => {
    fc.assert(
      fc.property(stretch, marks, (span, list) => {
        expect(leaves(nest(text, span, list))).toBe(text.slice(span.start, span.end));
      }),
      { numRuns: 2000 },
    );
  });

  it('each mark covers just its own words, in one piece or several', () => {
    const identified = marks.map((list) =>
      list.map((one, index) => ({ ...one, kind: String(index) })),
    );
    fc.assert(
      fc.property(stretch, identified, (span, list) => {
        const pieces = covered(nest(text, span, list));
        for (const { start, end, kind } of list) {
          const words = text.slice(
            Math.max(start, span.start),
            Math.max(Math.min(end, span.end), 0),
          );
          const own = pieces.filter(([name]) => name === kind).map(([, piece]) => piece);
          expect(own.join('')).toBe(end > start && end > span.start ? words : '');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('no mark is empty', () => {
    fc.assert(
      fc.property(stretch, marks, (span, list) => {
        expect(covered(nest(text, span, list)).every(([, words]) => words !== '')).toBe(true);
      }),
    );
  });
});
