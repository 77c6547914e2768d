/**
 * What docs/hosting/ tells people to do can be done.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = 'docs/hosting';
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(readdirSync(folder))('%s names only commands that the project has', (file) => {
  const named = Array.from(read(file).matchAll(/npm run ([\w:]+)/gu), ([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('the guide links files that are there, and all of them', () => {
  const linked = Array.from(
    read('README.md').matchAll(/\]\(([\w.-]+)\)/gu),
    ([, file = '']) => file,
  );
  expect(linked.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  const all = readdirSync(folder).filter((file) => file !== 'README.md');
  expect([...new Set(linked)].sort()).toEqual(all.sort());
});

test.each(['github-pages.yml', 'gitlab-ci.yml'])('%s publishes what the build makes', (file) => {
  expect(() => parse(read(file)) as unknown).not.toThrow();
  expect(read(file)).toMatch(/SITE_URL.*\n?.*npm run build|npm run build\n.*\n.*SITE_URL/u);
});
