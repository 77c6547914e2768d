import { describe, expect, it } from 'vitest';
import { ArchiveError, describeFault } from './error.ts';

const fault = {
  file: 'seeds/004_86f9552143f492ea.txt',
  line: 15,
  found: 'cannot read a date in "Ninh Bình, ngày 42 tháng 7"',
  expected: '"ngày D tháng M năm YYYY"',
  remedy: 'Compare with the scan.',
};

describe('describeFault', () => {
  it('names the file, the line, what was found, what was expected, and what to do', () => {
    expect(describeFault(fault)).toBe(
      'seeds/004_86f9552143f492ea.txt:15: cannot read a date in "Ninh Bình, ngày 42 tháng 7"; ' +
        'expected "ngày D tháng M năm YYYY".\n  What to do: Compare with the scan.',
    );
  });

  it('names no line for a fault of the whole file', () => {
    expect(describeFault({ ...fault, line: undefined })).toMatch(
      /^seeds\/004_[0-9a-f]+\.txt: cannot/u,
    );
  });
});

describe('ArchiveError', () => {
  it('tells all faults, with an empty line between them', () => {
    const second = { ...fault, line: 8 };
    const error = new ArchiveError([fault, second]);
    expect(error.faults).toEqual([fault, second]);
    expect(error.message).toBe(`${describeFault(fault)}\n\n${describeFault(second)}`);
  });
});
