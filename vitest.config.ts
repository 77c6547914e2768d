import { defineConfig } from 'vitest/config';

const builtSite = 'tests/support/builtSite.ts';
const browserServer = 'tests/support/browserServer.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/summaryReporter.ts'],
    projects: [
      {
        test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/support/**/*.test.ts'] },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [builtSite],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/*.browser.test.ts'],
          globalSetup: [builtSite, browserServer],
          testTimeout: 60_000,
          // One Chromium serves all files; more than two pages at once only wait for each other's CPU.
          maxWorkers: 2,
          // After the quick tests: they keep both cores busy, and time-outs here would blame the site.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/*.test.ts'],
          exclude: ['tests/hosts/installed.test.ts'],
          globalSetup: [builtSite, browserServer],
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Servers that are no packages of this project; `npm run test:hosts` runs those that are there.
        test: {
          name: 'installed-hosts',
          include: ['tests/hosts/installed.test.ts'],
          globalSetup: [builtSite, browserServer],
          testTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
