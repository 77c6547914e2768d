/**
 * The search page until its script has started: what a reader sees of it when that never comes, and what becomes of
 * what was typed meanwhile.
 */
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { unwatchedPage } from '../support/unwatched.ts';

const ownScript = /\/_astro\/.*\.js/u;
const address = (query = '') => new URL(`tim-kiem/${query}`, inject('siteUrl')).href;

/** Opens the search page whose script is handled otherwise. A script that hangs would keep the page from being loaded. */
async function openWith(
  handle: (route: Route) => unknown,
  { query = '', ...options }: BrowserContextOptions & { query?: string } = {},
): Promise<Page> {
  const page = await unwatchedPage(options);
  await page.route(ownScript, handle);
  await page.goto(address(query), { waitUntil: 'commit' });
  await page.locator('[data-unstarted]').waitFor({ state: 'attached' });
  return page;
}

/** The notice has a clock that goes; sets it to so many milliseconds since the page was opened, and stops it there. */
async function setClock(page: Page, time: number): Promise<void> {
  await page.locator('[data-unstarted]').evaluate((notice, currentTime) => {
    const [animation] = notice.getAnimations();
    if (!animation || animation.playState === 'idle') throw new Error('The notice has no clock.');
    animation.pause();
    animation.currentTime = currentTime;
  }, time);
}

const notice = {
  text: 'Ô tìm kiếm chưa chạy được. Hãy tải lại trang, hoặc xem danh sách văn bản và danh sách chủ đề.',
  lists: ['/van-ban/', '/chu-de/'],
};

async function topOfThemes(page: Page): Promise<number> {
  return (await page.locator('[data-theme-list]').boundingBox())?.y ?? 0;
}

/** The notice takes no room and is nothing to screen readers before its time, and then it is there. */
async function expectNoticeInTime(page: Page): Promise<void> {
  const shown = page.locator('[data-unstarted]');
  const alert = page.getByRole('alert');
  await setClock(page, 6_900);
  expect(await shown.isVisible()).toBe(false);
  const before = await topOfThemes(page);
  expect(await shown.evaluate((element) => getComputedStyle(element).position)).toBe('absolute');
  expect(await alert.count()).toBe(0);
  await setClock(page, 7_010);
  await expect.poll(() => alert.count()).toBe(1);
  expect((await alert.innerText()).trim()).toBe(notice.text);
  const { height = 0 } = (await shown.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(40);
  expect(await topOfThemes(page)).toBeGreaterThanOrEqual(before + height);
  const paths = await shown.getByRole('link').evaluateAll((links) => {
    return links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);
  });
  expect(paths).toEqual(notice.lists);
}

describe('a page whose script does not start says so', () => {
  test.each<[string, (route: Route) => unknown]>([
    ['is missing', (route) => route.fulfill({ status: 404, body: '' })],
    ['cannot be fetched', (route) => route.abort()],
    ['never comes', () => undefined],
    [
      'is the home page of the host',
      (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    ],
    [
      'is cut off',
      async (route) => {
        const response = await route.fetch();
        const script = await response.text();
        await route.fulfill({ response, body: script.slice(0, script.length / 2) });
      },
    ],
  ])('when it %s', async (_, handle) => {
    await expectNoticeInTime(await openWith(handle, { query: '?q=5K' }));
  });

  test('to one who wants no motion, and with the box still there', async () => {
    const page = await openWith((route) => route.abort(), { reducedMotion: 'reduce' });
    await expectNoticeInTime(page);
    expect(await page.locator('input[name="q"]').isVisible()).toBe(true);
  });
});

describe('a page whose script starts never says so', () => {
  test.each(['/tim-kiem/', '/tim-kiem/?q=5K'])('%s', async (path) => {
    const page = await openPage({ path });
    expect(await page.locator('[data-unstarted]').count()).toBe(0);
  });

  test('even if it starts late', async () => {
    const { promise: later, resolve: come } = Promise.withResolvers<undefined>();
    const page = await openWith(async (route) => {
      await later;
      await route.continue();
    });
    await expectNoticeInTime(page);
    come(undefined);
    await page.locator('[data-unstarted]').waitFor({ state: 'detached' });
  });

  test('nor does one without JavaScript, which says that instead', async () => {
    const page = await unwatchedPage({ javaScriptEnabled: false });
    await page.goto(address());
    const display = (element: Element) => getComputedStyle(element).display;
    expect(await page.locator('[data-unstarted]').evaluate(display)).toBe('none');
  });
});

test('what was typed before the script came is searched for', async () => {
  const { promise: later, resolve: come } = Promise.withResolvers<undefined>();
  const page = await openWith(async (route) => {
    await later;
    await route.continue();
  });
  await page.locator('input[name="q"]').fill('5K');
  come(undefined);
  await page.locator('[data-result]').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=5K');
});

test('an index that did not load ahead of the first question loads for it', async () => {
  const page = await unwatchedPage();
  const refused: string[] = [];
  await page.route(/\/pagefind\//u, (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  await page.goto(address());
  await page.locator('input[name="q"]').focus();
  await expect.poll(() => refused.length, { timeout: 10_000 }).toBeGreaterThan(1);
  await page.unroute(/\/pagefind\//u);
  await page.locator('input[name="q"]').fill('5K');
  await page.locator('[data-result]').first().waitFor();
  expect(await page.locator('[data-failure]').isVisible()).toBe(false);
});
