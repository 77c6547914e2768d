import { describe, expect, it } from 'vitest';
import { fact, type FactContext } from './facts.ts';
import { readRecord } from './record.ts';

const text = 'Thực hiện Công điện của Thường trực Ban Bí thư\nngày 07/3/2020, Báo Ấp Bắc đưa tin.';
const printed = { value: '182-CV/TU', where: [{ start: 0, end: 9, text: 'Thực hiện' }] };

/** A record whose facts begin on line 7, after "facts:". */
function contextFor(facts: string): FactContext {
  const head = `---\nsource:\n  file: 005_thu.txt\n  sha256: ${'a'.repeat(64)}\naccessioned: 2026-11-21\n`;
  const record = readRecord(`${head}${facts}---\nLời biên tập.\n`, 'content/dispatches/thu.mdx');
  return { text, record, faults: [] };
}

const inferred = `facts:
  province:
    basis: inferred
    value: tien-giang
    evidence:
      - Báo Ấp Bắc
      - Ban Bí thư ngày 07/3/2020
    reasoning: Báo của Đảng bộ tỉnh Tiền Giang.
`;

describe('a fact', () => {
  it('is printed where the text gives it', () => {
    const context = contextFor('');
    expect(fact(context, 'number', printed)).toEqual({ basis: 'printed', ...printed });
    expect(context.faults).toEqual([]);
  });

  it('is unknown where neither text nor record gives it', () => {
    expect(fact(contextFor(''), 'number', undefined)).toEqual({ basis: 'unknown' });
  });

  it('is unknown where the record says so', () => {
    const context = contextFor('facts:\n  number:\n    basis: unknown\n');
    expect(fact(context, 'number', undefined)).toEqual({ basis: 'unknown' });
  });

  it('is inferred from evidence, which is found again in the text over its line ends', () => {
    expect(fact(contextFor(inferred), 'province', undefined)).toEqual({
      basis: 'inferred',
      value: 'tien-giang',
      evidence: [
        { start: 63, end: 73, text: 'Báo Ấp Bắc' },
        { start: 36, end: 61, text: 'Ban Bí thư\nngày 07/3/2020' },
      ],
      reasoning: 'Báo của Đảng bộ tỉnh Tiền Giang.',
      references: [],
    });
  });

  it('is external with its references, and its reasoning if there is one', () => {
    const stated = `facts:\n  date:\n    basis: external\n    value: 2020-03-10\n    references: [Báo Ấp Bắc]\n`;
    expect(fact(contextFor(stated), 'date', undefined)).toEqual({
      basis: 'external',
      value: '2020-03-10',
      references: ['Báo Ấp Bắc'],
    });
    const reasoned = `${stated}    reasoning: Báo đưa tin.\n`;
    expect(fact(contextFor(reasoned), 'date', undefined)).toHaveProperty(
      'reasoning',
      'Báo đưa tin.',
    );
  });
});

describe('a fact that the record states as printed', () => {
  const stated = (value: string, evidence: string, more = '') =>
    contextFor(
      `facts:\n  organ:\n    basis: printed\n    value: ${value}\n    evidence: ${evidence}\n${more}`,
    );

  it.each([
    ['Báo Ấp Bắc', '[Báo Ấp Bắc đưa tin]'],
    ['BÁO ẤP BẮC', '[Báo Ấp Bắc]'],
    ['báo Thường trực Ban Bí thư', '["Báo", "Thường trực Ban Bí thư"]'],
  ])('says words of its evidence, capitals aside: %s', (value, evidence) => {
    const context = stated(value, evidence);
    expect(fact(context, 'organ', undefined)).toMatchObject({ basis: 'printed', value });
    expect(context.faults).toEqual([]);
  });

  it.each([
    ['Báo Tiền Giang', '[Báo Ấp Bắc]'],
    ['Bắc Báo', '[Báo Ấp Bắc]'],
    ['Bao Ap Bac', '[Báo Ấp Bắc]'],
    ['Bá', '[Báo Ấp Bắc]'],
  ])('is a fault where they do not say it: %s', (value, evidence) => {
    const context = stated(value, evidence);
    fact(context, 'organ', undefined);
    expect(context.faults).toMatchObject([{ line: 9 }]);
  });

  it.each([
    ['date', '2020-03-07', 'ngày 07/3/2020', 0],
    ['date', '2020-03', 'ngày 07/3/2020', 0],
    ['date', '2020-03-08', 'ngày 07/3/2020', 1],
    ['kind', 'cong-dien', 'Thực hiện Công điện', 0],
    ['kind', 'cong-van', 'Thực hiện Công điện', 1],
    ['province', 'tp-ho-chi-minh', 'Công điện', 1],
  ] as const)(
    'is held against its evidence as a %s too: %s in "%s"',
    (name, value, quoted, count) => {
      const context = contextFor(
        `facts:\n  ${name}:\n    basis: printed\n    value: ${value}\n    evidence: ["${quoted}"]\n`,
      );
      fact(context, name, undefined);
      expect(context.faults).toHaveLength(count);
    },
  );

  it('may read them otherwise with its reasoning, and wins over what was read', () => {
    const context = stated('Báo Tiền Giang', '[Báo Ấp Bắc]', '    reasoning: Vì thế.\n');
    const read = { value: 'Báo', where: [{ start: 63, end: 66, text: 'Báo' }] };
    expect(fact(context, 'organ', read)).toEqual({
      basis: 'printed',
      value: 'Báo Tiền Giang',
      where: [{ start: 63, end: 73, text: 'Báo Ấp Bắc' }],
      reasoning: 'Vì thế.',
    });
    expect(context.faults).toEqual([]);
  });
});

describe('a fault of a fact', () => {
  it('is evidence that does not stand in the text', () => {
    const context = contextFor(inferred.replace('- Báo Ấp Bắc', '- Báo Cao Bằng'));
    expect(fact(context, 'province', undefined)).toMatchObject({ basis: 'inferred' });
    expect(context.faults).toMatchObject([
      {
        file: 'content/dispatches/thu.mdx',
        line: 11,
        found: 'the evidence "Báo Cao Bằng", which does not occur in 005_thu.txt',
        expected: 'words of the source, letter by letter',
      },
    ]);
  });

  it.each([
    [
      'external',
      'facts:\n  number:\n    basis: external\n    value: 1-CV/TU\n    references: [x]\n',
    ],
    ['unknown', 'facts:\n  number:\n    basis: unknown\n'],
  ])('is one that the record states as %s, although the text prints it', (_, facts) => {
    const context = contextFor(facts);
    expect(fact(context, 'number', printed)).toEqual({ basis: 'printed', ...printed });
    expect(context.faults).toMatchObject([
      {
        file: 'content/dispatches/thu.mdx',
        line: 7,
        found: 'the fact "number", although the text itself prints "Thực hiện"',
        expected: 'only facts that are not read off the print',
      },
    ]);
  });
});
