import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, expectAccessible, openPage, phone } from '../support/browser.ts';

const dispatch = '/van-ban/lang-son-chi-thi-khong-so-2021/';
const kinds = [
  '/',
  '/van-ban/',
  dispatch,
  '/chu-de/',
  '/chu-de/bon-tai-cho/',
  '/tim-kiem/',
  '/gioi-thieu/',
  '/phuong-phap/',
  '/404.html',
];

function widthsOf(page: Page): Promise<{ content: number; window: number }> {
  return page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
}

/** Gives the sum of all layout shifts since the page began to load. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 500);
      }),
  );
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => {
    const colours = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'none';
  });
}

describe.each(kinds)('%s', (path) => {
  test.each([
    ['phone', phone],
    ['desktop', desktop],
  ] as const)(
    'has nothing that axe objects to, on a %s, by day and by night',
    async (_name, size) => {
      const page = await openPage({ path, ...size });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
    },
  );

  test.each([390, 320])('fits a screen of %i px without scrolling sideways', async (width) => {
    const page = await openPage({ path, width, height: 800 });
    const widths = await widthsOf(page);
    expect(widths.content).toBeLessThanOrEqual(widths.window);
  });

  test('does not move while it loads', async () => {
    const page = await openPage({ path, ...phone });
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });

  test('begins, for the keyboard, with a visible link past the navigation', async () => {
    const page = await openPage({ path });
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toMatch(/#.+$/u);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

test('dark mode darkens the paper', async () => {
  const page = await openPage({ path: dispatch });
  const day = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(day);
});
