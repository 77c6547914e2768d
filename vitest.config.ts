import { defineConfig } from 'vitest/config';

const builtSite = 'tests/support/builtSite.ts';
const browserServer = 'tests/support/browserServer.ts';
const seededChecks = 'tests/support/seededChecks.ts';
const inChromium = {
  globalSetup: [builtSite, browserServer],
  testTimeout: 60_000,
  // A busy computer is no fault of the site: what a test waits for may take its time.
  expect: { poll: { timeout: 10_000 } },
  // One Chromium serves all files; its pages wait for the network and for clocks half of the time.
  maxWorkers: 3,
  // After the quick tests: they keep both cores busy, and time-outs here would blame the site.
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summaryReporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/support/**/*.test.ts'],
          setupFiles: [seededChecks],
          testTimeout: 30_000,
          // Most of their time went into reading the same modules anew for each file; none of them keeps state.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [builtSite],
          setupFiles: [seededChecks],
          testTimeout: 30_000,
          // Vitest would leave one core of two to itself.
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/*.browser.test.ts'],
          ...inChromium,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/*.test.ts'],
          exclude: ['tests/hosts/installed.test.ts'],
          ...inChromium,
        },
      },
      {
        // Servers that are no packages of this project; `npm run test:hosts` runs those that are there.
        test: {
          name: 'installed-hosts',
          include: ['tests/hosts/installed.test.ts'],
          ...inChromium,
        },
      },
    ],
  },
});
