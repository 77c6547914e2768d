/**
 * Search in an index of several files, of which one is lost: it finds what it finds, or says that it cannot know.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Served } from '../../src/cli/serve.ts';
import { makeLargeSite, type LargeSite } from '../support/largeSite.ts';
import { serve } from '../support/server.ts';
import { unwatchedPage } from '../support/unwatched.ts';

let site: LargeSite;
let served: Served;

beforeAll(async () => {
  site = await makeLargeSite(inject('builtSite'));
  served = await serve(site.folder);
});

afterAll(async () => {
  await served.close();
  site.remove();
});

/** Asks, and gives the number of hits; `failed` where the reader is told that there is no answer. */
async function ask(page: Page, typed: string): Promise<string> {
  await page.goto(new URL(`tim-kiem/?q=${encodeURIComponent(typed)}`, served.url).href);
  const failure = page.locator('[data-failure]');
  const count = page.locator('[data-result-count]');
  await failure.or(count).filter({ visible: true }).first().waitFor();
  return (await failure.isVisible()) ? 'failed' : count.innerText();
}

const typed = 'khẩu trang';

/** Asks while all files are there, and gives those that this question needs. */
async function chunksOf(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('response', (response) => asked.push(new URL(response.url()).pathname.slice(1)));
  expect(await ask(page, typed)).toBe('1');
  return site.chunks.filter((chunk) => asked.includes(chunk));
}

test('the worker tells a lost file to one whose question needs it, and to no one else', async () => {
  const page = await unwatchedPage();
  const needed = await chunksOf(page);
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.length).toBeLessThan(site.chunks.length);
  for (const chunk of site.chunks) {
    const half = { body: readFileSync(join(site.folder, chunk)).subarray(0, 1000) };
    await page.route(`**/${chunk}`, (route) => route.fulfill(half));
    expect(await ask(page, typed), chunk).toBe(needed.includes(chunk) ? 'failed' : '1');
    await page.unroute(`**/${chunk}`);
  }
});
