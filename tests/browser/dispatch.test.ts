import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { viewBudget } from '../../src/site/weights.ts';
import { openPage, phone, screenshot } from '../support/browser.ts';

const id = 'lang-son-chi-thi-khong-so-2021';
const path = `/van-ban/${id}/`;
const seed = readFileSync('seeds/002_c2e71406570accba.txt');

/** Gives the distance of an element from the top of the window. */
function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
}

/** Collects how many bytes the page takes over the wire, its text gzipped as any host sends it. */
function weighTransfers(page: Page): Promise<number>[] {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    const isPacked = /font|image\/(?!svg)/u.test(response.headers()['content-type'] ?? '');
    weights.push(response.body().then((body) => (isPacked ? body : gzipSync(body)).length));
  });
  return weights;
}

describe('a dispatch without JavaScript', () => {
  test('shows its whole transcription', async () => {
    const page = await openPage({ path, javaScript: false });
    const text = page.locator('[data-transcription]');
    expect(await text.isVisible()).toBe(true);
    expect(await text.innerText()).toContain('Nguyễn Quốc Đoàn');
  });

  test('opens at the paragraph that a citation names', async () => {
    const page = await openPage({ path: `${path}#muc-7-d2`, javaScript: false, ...phone });
    const top = await topOf(page, '#muc-7-d2');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(phone.height / 2);
  });

  test('offers a link to each paragraph that leads to that paragraph', async () => {
    const page = await openPage({ path, javaScript: false });
    await page.locator('#muc-9 a[href$="#muc-9"]').first().click();
    expect(page.url()).toMatch(/#muc-9$/u);
    expect(await topOf(page, '#muc-9')).toBeLessThan(400);
  });

  test('is reached from the list of all dispatches, and the list from the home page', async () => {
    const page = await openPage({ path: '/', javaScript: false });
    await page.locator('a[href*="van-ban/"]:visible').first().click();
    await page.goto(new URL('/van-ban/', page.url()).href);
    await page.locator(`main a[href*="${id}"]`).first().click();
    expect(new URL(page.url()).pathname).toBe(path);
  });
});

test('every place that the keyboard reaches shows where it is', async () => {
  const page = await openPage({ path });
  const invisible: string[] = [];
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const isShown = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return isShown ? undefined : focused.outerHTML.slice(0, 120);
    });
    if (hidden !== undefined) invisible.push(hidden);
  }
  expect(invisible).toEqual([]);
});

test('its first view, every font included, stays within the budget', async () => {
  let weights: Promise<number>[] = [];
  const page = await openPage({
    path,
    ...phone,
    before: (opened) => {
      weights = weighTransfers(opened);
    },
  });
  await page.evaluate(() => document.fonts.ready);
  const total = (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeLessThanOrEqual(viewBudget);
});

test('does not move when its fonts arrive late, as on a slow link', async () => {
  const page = await openPage({
    path,
    ...phone,
    before: (opened) =>
      opened.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      }),
  });
  const shift = await page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return sum;
  });
  expect(shift).toBeLessThan(0.01);
});

describe('a dispatch on paper', () => {
  test('leaves out what only a screen needs', async () => {
    const page = await openPage({ path, print: true });
    for (const selector of ['nav', 'form', 'button']) {
      expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
    }
    await screenshot(page, 'dispatch-print');
  });

  test('carries the document, its permalink and the fingerprint of its source', async () => {
    const page = await openPage({ path, print: true });
    const text = await page.locator('body').innerText();
    expect(text).toContain('Nguyễn Quốc Đoàn');
    expect(text).toContain(`van-ban/${id}/`);
    expect(text.replace(/\s/gu, '')).toContain(createHash('sha256').update(seed).digest('hex'));
  });

  test('is black on white, whatever the screen prefers', async () => {
    const page = await openPage({ path, print: true, dark: true });
    const colour = await page
      .locator('[data-transcription] p')
      .first()
      .evaluate((element) => getComputedStyle(element).color);
    expect(colour).toBe('rgb(0, 0, 0)');
  });
});
