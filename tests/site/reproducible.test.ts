import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ProjectCopy } from '../support/projectCopy.ts';

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

function copyIn(surroundings: NodeJS.ProcessEnv): ProjectCopy {
  const project = new ProjectCopy();
  onTestFinished(() => {
    project.delete();
  });
  project.surroundings = surroundings;
  return project;
}

describe('a build', { timeout: 120_000 }, () => {
  test('gives the same bytes in another folder, time zone and language, on another day', async () => {
    const here = copyIn({ TZ: 'UTC', LANG: 'C' });
    const there = copyIn({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
    there.write('clock.mjs', otherClock);
    const clock = pathToFileURL(there.path('clock.mjs')).href;
    there.surroundings.NODE_OPTIONS = `--import "${clock}"`;
    expect((await here.build()).status).toBe(0);
    expect((await there.build()).status).toBe(0);
    const first = here.bytesIn('dist');
    const second = there.bytesIn('dist');
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const different = Object.keys(first).filter((file) => first[file] !== second[file]);
    expect(different).toEqual([]);
  });
});
