import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** Runs `npm run headers -- <options>` on a site with this `_headers`, or without one. */
function run(file: string | undefined, ...options: string[]) {
  const site = mkdtempSync(join(tmpdir(), 'van-kho-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  if (file !== undefined) writeFileSync(join(site, '_headers'), file);
  const command = ['src/cli/headers.ts', ...options, '--dir', site];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const file = "/*\n  Content-Security-Policy: default-src 'none'\n  X-Frame-Options: DENY\n";

test.each([
  [
    'nginx',
    `add_header Content-Security-Policy "default-src 'none'" always;\nadd_header X-Frame-Options "DENY" always;\n`,
  ],
  [
    'apache',
    `Header always set Content-Security-Policy "default-src 'none'"\nHeader always set X-Frame-Options "DENY"\n`,
  ],
])('prints what %s reads, and nothing else', (server, lines) => {
  expect(run(file, server)).toEqual({ status: 0, stdout: lines, stderr: '' });
});

test.each([
  ['a server that it does not know', file, ['iis'], 'name one of: nginx, apache, caddy, lighttpd.'],
  ['a site that is not built', undefined, ['nginx'], 'is not there: run npm run build first.'],
] as const)('says what is wrong with %s', (_, headers, options, told) => {
  const { status, stdout, stderr } = run(headers, ...options);
  expect(stderr).toContain(told);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

test('explains itself', () => {
  expect(run(file).stdout).toMatch(/^Usage: npm run --silent headers -- <server>/u);
});
