/**
 * Builds the site once per run for every project that looks at it (a global set-up of Vitest).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    builtSite: string;
  }
}

function build(): string {
  const out = mkdtempSync(resolve('.build-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--out', out],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (status === 0) return out;
  rmSync(out, { recursive: true });
  throw new Error(`The site does not build (exit ${String(status)}):\n${stdout}\n${stderr}`);
}

/**
 * Gives the tests `inject('builtSite')`. With BUILT_SITE set, that folder is used as it stands; the first
 * project of a run sets it for those that follow.
 */
export default function setup(project: TestProject): (() => void) | undefined {
  const given = process.env.BUILT_SITE;
  const site = given ? resolve(given) : build();
  process.env.BUILT_SITE = site;
  project.provide('builtSite', site);
  if (given) return undefined;
  return () => {
    rmSync(site, { recursive: true, force: true });
  };
}
