import type { TestModule } from 'vitest/node';
import { expect, test } from 'vitest';
import { describeTally, tally } from './summaryReporter.ts';

type State = 'passed' | 'failed' | 'skipped';

/** A test file as Vitest reports it, as far as the summary looks. */
function moduleOf(state: State, tests: State[]): TestModule {
  const allTests = (wanted: State) => tests.filter((test) => test === wanted);
  return { state: () => state, children: { allTests } } as unknown as TestModule;
}

test('counts the tests of all files', () => {
  const modules = [
    moduleOf('failed', ['passed', 'failed']),
    moduleOf('passed', ['passed', 'skipped']),
  ];
  expect(tally(modules, [])).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('counts a file that cannot be read as a failure', () => {
  expect(tally([moduleOf('failed', [])], []).failed).toBe(1);
});

test('counts an error outside of any test as a failure', () => {
  expect(tally([moduleOf('passed', ['passed'])], [new Error('late')])).toMatchObject({ failed: 1 });
});

test('mentions skipped tests only where there are some', () => {
  expect(describeTally({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(describeTally({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
