import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { viewBudget } from '../../src/site/weights.ts';
import { layoutShift, openPage, phone, screenshot } from '../support/browser.ts';

const id = 'lang-son-chi-thi-khong-so-2021';
const path = `/van-ban/${id}/`;
const seed = readFileSync('seeds/002_c2e71406570accba.txt');

/** Collects how many bytes the page takes over the wire, its text gzipped as any host sends it. */
function weighTransfers(page: Page): Promise<number>[] {
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    const isPacked = /font|image\/(?!svg)/u.test(response.headers()['content-type'] ?? '');
    weights.push(response.body().then((body) => (isPacked ? body : gzipSync(body)).length));
  });
  return weights;
}

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
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

describe('a dispatch on paper', () => {
  test('leaves out what only a screen needs', async () => {
    const page = await openPage({ path, print: true });
    for (const selector of ['nav:not(.kicker)', 'form', 'button']) {
      expect(await page.locator(`${selector}:visible`).count(), selector).toBe(0);
    }
    await screenshot(page, 'dispatch-print');
  });

  test('says whose document it is and of when, though both are inferred', async () => {
    const page = await openPage({ path, print: true });
    expect(await page.locator('.kicker').innerText()).toBe(
      'Văn bản › Ban Thường vụ Tỉnh ủy [Lạng Sơn] · [từ ngày 29/7/2021 trở đi]',
    );
  });

  test('keeps recipients and signature side by side', async () => {
    const page = await openPage({ path, print: true });
    const [recipients, signature] = await Promise.all(
      ['.recipients', '.signature'].map((part) => page.locator(part).boundingBox()),
    );
    expect(signature?.y).toBe(recipients?.y);
    expect(signature?.x).toBeGreaterThan(
      (recipients?.x ?? 0) + (recipients?.width ?? Infinity) - 1,
    );
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
