import { describe, expect, it } from 'vitest';
import { ArchiveError, type Fault } from './error.ts';
import { readFrontMatter } from './frontMatter.ts';
import { organsSchema } from './organs.ts';

function told(yaml: string): Fault[] {
  try {
    readFrontMatter(`---\n${yaml}---\n`, 'content/organs.yaml', organsSchema);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return [...error.faults];
  }
  return [];
}

const ministry = 'bo-y-te:\n  name: Bộ Y tế\n  level: trung-uong\n  branch: nha-nuoc\n';

describe('what stops a list of organs', () => {
  it.each([
    [
      'a spelling that names two',
      `${ministry}nganh-y-te:\n  name: Ngành Y tế\n  variants:\n    - ngành y tế của tỉnh\n    - bộ y tế\n  level: tinh\n  branch: nha-nuoc\n`,
      [10, '"bộ y tế" already names bo-y-te'],
    ],
    [
      'a spelling that differs in tone placement only',
      'a:\n  name: Uỷ ban\n  variants: [Ủy ban]\n  level: tinh\n  branch: dang\n',
      [4, '"Ủy ban" already names a'],
    ],
    ['a level that is none', ministry.replace('trung-uong', 'huyen'), [4, 'bo-y-te.level']],
    ['a key that is no address', ministry.replace('bo-y-te', 'Bộ_Y_tế'), [2, 'Bộ_Y_tế']],
    ['a field that is none', `${ministry}  variant: [BYT]\n`, [6, 'unknown field "variant"']],
  ] as const)('%s', (_, yaml, [line, found]) => {
    const faults = told(yaml);
    expect(faults.map((fault) => fault.line)).toEqual([line]);
    expect(faults[0]?.found).toContain(found);
    expect(faults[0]?.file).toBe('content/organs.yaml');
  });

  it('is not that two organs have variants', () => {
    expect(told(`${ministry}  variants: [BYT, Bộ YT]\n`)).toEqual([]);
  });
});
