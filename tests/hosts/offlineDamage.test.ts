/**
 * The offline copy on a disk with a file that is missing or cut off: search says so, and what to do about it.
 */
import { unzipSync } from 'fflate';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { unwatchedPage } from '../support/unwatched.ts';

const disk = mkdtempSync(join(tmpdir(), 'van-kho-damage-'));
const whole = join(disk, 'van-kho-offline');
const broken = join(disk, 'broken');

beforeAll(() => {
  const files = unzipSync(readFileSync(join(inject('builtSite'), 'kho/van-kho-offline.zip')));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), bytes);
  }
});

beforeEach(() => {
  rmSync(broken, { recursive: true, force: true });
  cpSync(whole, broken, { recursive: true });
});

afterAll(() => {
  rmSync(disk, { recursive: true });
});

async function openBroken(): Promise<Page> {
  const page = await unwatchedPage();
  await page.goto(`${pathToFileURL(broken).href}/tim-kiem/index.html?q=5K`);
  return page;
}

/** No line is spoken of, no other try is offered, and nothing is said of what the documents have. */
async function expectAdvice(page: Page): Promise<void> {
  await page.locator('[data-failure]').waitFor();
  expect(await page.locator('[data-failure-title]').innerText()).toBe(
    'Bản ngoại tuyến thiếu tệp hoặc tệp bị hỏng; hãy giải nén lại.',
  );
  expect(await page.locator('[data-retry]').isVisible()).toBe(false);
  expect(await page.locator('[data-status]').innerText()).toBe('');
  expect(await page.locator('[data-empty]').isVisible()).toBe(false);
}

test('without the index, it links the lists', async () => {
  rmSync(join(broken, 'pagefind'), { recursive: true });
  const page = await openBroken();
  await expectAdvice(page);
  await page.locator('[data-failure] a').first().click();
  await page.waitForURL(`${pathToFileURL(broken).href}/van-ban/index.html`);
});

test.each([
  ['the table of facets', 'facets.pf_facets.js'],
  ['Pagefind', 'pagefind.js'],
  ['its WebAssembly', 'wasm.*.js'],
  ['a file of words', 'index/*.js'],
  ['every text', 'fragment/*.js'],
])('with %s cut off', async (_, pattern) => {
  const files = globSync(join('pagefind', pattern), { cwd: broken });
  expect(files).not.toEqual([]);
  for (const file of files) {
    const bytes = readFileSync(join(broken, file));
    writeFileSync(join(broken, file), bytes.subarray(0, bytes.length / 2));
  }
  await expectAdvice(await openBroken());
});

test('without the script of the page, the page itself says so', async () => {
  rmSync(join(broken, '_astro'), { recursive: true });
  const notice = (await openBroken()).locator('[data-unstarted]');
  await notice.evaluate((element) => element.getAnimations()[0]?.finish());
  expect(await notice.isVisible()).toBe(true);
});
