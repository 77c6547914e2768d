import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { layoutShift, openPage, phone } from '../support/browser.ts';
import { dispatchPath, pageKinds } from '../support/pageKinds.ts';

function widthsOf(page: Page): Promise<{ content: number; window: number }> {
  return page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => {
    const colours = [document.body, document.documentElement].map(
      (element) => getComputedStyle(element).backgroundColor,
    );
    return colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'none';
  });
}

async function expectToFit(page: Page): Promise<void> {
  for (const width of [phone.width, 320]) {
    await page.setViewportSize({ width, height: phone.height });
    const widths = await widthsOf(page);
    expect(widths.content, `at ${width} px`).toBeLessThanOrEqual(widths.window);
  }
}

/** For the keyboard every page begins with a visible link past the navigation. */
async function expectSkipLink(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.getAttribute('href')).toMatch(/#.+$/u);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
}

test.each(pageKinds)(
  '%s keeps still while it loads, fits a phone, and lets the keyboard past its navigation',
  async (path) => {
    const page = await openPage({ path, ...phone });
    expect(await layoutShift(page)).toBeLessThan(0.01);
    await expectToFit(page);
    await expectSkipLink(page);
  },
);

test('dark mode darkens the paper', async () => {
  const page = await openPage({ path: dispatchPath });
  const day = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(day);
});
