import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { filesIn } from '../../src/cli/pages.ts';
import { test } from '../support/projectCopy.ts';

/** A clock that stands in another year, for every module of the build. */
const otherClock = `
const RealDate = Date;
const shift = 400 * 24 * 3600 * 1000;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }
  static now() { return RealDate.now() + shift; }
};
`;

/** Gives the SHA-256 of every file of a site. */
function digestsIn(site: string): Map<string, string> {
  const digests = filesIn(site).map((file): [string, string] => {
    const bytes = readFileSync(join(site, file));
    return [file, createHash('sha256').update(bytes).digest('hex')];
  });
  return new Map(digests);
}

describe('a build', { timeout: 120_000 }, () => {
  test('gives the same bytes in another folder, time zone and language, on another day', async ({
    project,
  }) => {
    project.write('clock.mjs', otherClock);
    const clock = pathToFileURL(project.path('clock.mjs')).href;
    project.surroundings = {
      TZ: 'Pacific/Kiritimati',
      LANG: 'vi_VN.UTF-8',
      NODE_OPTIONS: `--import "${clock}"`,
    };
    // Beside the project: what lies above the site must not matter either.
    expect((await project.build('--out', '../nơi khác')).status).toBe(0);
    const here = digestsIn(inject('builtSite'));
    const there = digestsIn(project.path('../nơi khác'));
    expect([...there.keys()]).toEqual([...here.keys()]);
    const different = [...here].filter(([file, digest]) => there.get(file) !== digest);
    expect(different).toEqual([]);
  });
});
