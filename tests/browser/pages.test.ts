import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
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

describe.each(pageKinds)('%s', (path) => {
  test('neither scrolls sideways nor moves while it loads on a phone, however narrow', async () => {
    const page = await openPage({ path, ...phone });
    expect(await layoutShift(page)).toBeLessThan(0.01);
    for (const width of [phone.width, 320]) {
      await page.setViewportSize({ width, height: phone.height });
      const widths = await widthsOf(page);
      expect(widths.content, `at ${width} px`).toBeLessThanOrEqual(widths.window);
    }
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
  const page = await openPage({ path: dispatchPath });
  const day = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await background(page)).not.toBe(day);
});
