import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../site/archive.ts';
import { citedListSchema } from './citedDocument.ts';
import { ArchiveError, type Fault } from './error.ts';
import { readFrontMatter } from './frontMatter.ts';

function told(yaml: string): Fault[] {
  try {
    readFrontMatter(`---\n${yaml}---\n`, 'content/cited.yaml', citedListSchema);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return [...error.faults];
  }
  return [];
}

const entry = (key: string, more = '') =>
  `${key}:\n  kind: Nghị quyết\n  number: 68/NQ-CP\n  date: 2021-07-01\n  references: [Bản gốc.]\n${more}`;
const claiming = (key: string, claim: string) =>
  `${key}:\n  kind: Nghị quyết\n  claims:\n    - ${claim.replace(' }', ', reasoning: Vì sao }')}\n`;

describe('what stops the list of cited documents', () => {
  it.each<[title: string, yaml: string, line: number, found: string]>([
    [
      'a day that is none',
      entry('a').replace('2021-07-01', '2021-02-30'),
      5,
      'a.date: "2021-02-30" is no EDTF date',
    ],
    [
      'a day as the documents print it',
      entry('a').replace('2021-07-01', '01/7/2021'),
      5,
      '"01/7/2021" is no EDTF date',
    ],
    [
      'a date without its source',
      entry('a').replace('  references: [Bản gốc.]\n', ''),
      2,
      'a date or a title needs references',
    ],
    [
      'a title without its source',
      'a:\n  kind: Luật\n  title: về dịch bệnh\n',
      2,
      'a date or a title needs references',
    ],
    [
      'two entries of one number and year',
      entry('a') + entry('b').replace('2021-07-01', '2021-08-05'),
      7,
      'b claims the same citations as a',
    ],
    [
      'two entries of one kind, organ and day',
      ['a', 'b']
        .map(
          (key) =>
            `${key}:\n  kind: Công điện\n  organ: Thường trực Ban Bí thư\n  date: 2021-07-21\n  references: [Bản gốc.]\n`,
        )
        .join(''),
      7,
      'b claims the same citations as a',
    ],
    [
      'two claims of one number',
      claiming('a', '{ number: 68/NQ-CP }') + claiming('b', '{ number: 68/NQ-CP }'),
      9,
      'b claims the same citations as a',
    ],
    [
      'two claims of one number in one dispatch',
      claiming('a', '{ number: 68/NQ-CP, in: [x, y] }') +
        claiming('b', '{ number: 68/NQ-CP, in: [y] }'),
      9,
      'b claims the same citations as a',
    ],
    [
      'a claim without its reason',
      'a:\n  kind: Nghị quyết\n  claims:\n    - number: 68/NQ-CP\n',
      5,
      'reasoning',
    ],
    [
      'a claim of everything',
      claiming('a', '{ organ: Chính phủ }'),
      5,
      'a claim needs a number or a kind',
    ],
    ['a key that is no address', entry('68/NQ-CP'), 2, '68/NQ-CP'],
    ['a field that is none', entry('a', '  heldAs: x\n'), 7, 'unknown field "heldAs"'],
  ])('%s', (_, yaml, line, found) => {
    const faults = told(yaml);
    expect(faults.map((fault) => [fault.file, fault.line])).toEqual([['content/cited.yaml', line]]);
    expect(faults[0]?.found).toContain(found);
    expect(faults[0]?.expected).not.toBe('');
    expect(faults[0]?.remedy).not.toBe('');
  });

  it.each([
    ['one number in two years', entry('a') + entry('b').replace('2021-07-01', '2020-05-12')],
    [
      'one number in two provinces',
      entry('a', '  province: cao-bang\n') + entry('b', '  province: lai-chau\n'),
    ],
    [
      'one number in two dispatches',
      claiming('a', '{ number: 68/NQ-CP, in: [x] }') +
        claiming('b', '{ number: 68/NQ-CP, in: [y] }'),
    ],
    [
      'one kind of two organs',
      claiming('a', '{ kind: Điện, organ: A }') + claiming('b', '{ kind: Điện, organ: B }'),
    ],
    ['a date that is no day', entry('a').replace('2021-07-01', '2021-07')],
  ])('is not %s', (_, yaml) => {
    expect(told(yaml)).toEqual([]);
  });
});

it('the list of the archive says where each date and title comes from', () => {
  const { cited } = authoritiesOf('.');
  expect(Object.keys(cited)).toContain('68-nq-cp-2021');
  for (const { references } of Object.values(cited)) expect(references).not.toHaveLength(0);
});
