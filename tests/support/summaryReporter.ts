/**
 * Ends a test run with one plain line, which people and machines read alike: `N passed, N failed`.
 */
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** How many tests came to which end. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** A file that cannot even be read has no tests to fail, and an error between tests belongs to none. */
function failuresOutsideTests(modules: readonly TestModule[], errors: readonly unknown[]): number {
  const broken = modules.filter((module) => {
    const tests = [...module.children.allTests('failed')];
    return module.state() === 'failed' && tests.length === 0;
  });
  return broken.length + errors.length;
}

/** Counts the tests of a run; a failure outside of any test counts as one failed. */
export function tally(modules: readonly TestModule[], errors: readonly unknown[]): Tally {
  const count = (state: 'passed' | 'failed' | 'skipped') =>
    modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0);
  return {
    passed: count('passed'),
    failed: count('failed') + failuresOutsideTests(modules, errors),
    skipped: count('skipped'),
  };
}

/** Gives `3 passed, 0 failed`, with `, 1 skipped` only when there is one. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}

/**
 * Prints the line when the process ends, so that no other reporter or clean-up prints after it, and so that a run
 * that fails as a whole, as when the site does not build, never reads like a success.
 */
export default class SummaryReporter implements Reporter {
  private tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    process.once('exit', (code) => {
      const failed = code === 0 ? this.tally.failed : Math.max(1, this.tally.failed);
      process.stdout.write(`${describeTally({ ...this.tally, failed })}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.tally = tally(modules, errors);
  }
}
