import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, openPage, phone, screenshot } from '../support/browser.ts';

const path = '/dong-thoi-gian/';

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Gives where the letters of the picture stand on the screen. */
function lettersOf(page: Page): Promise<Box[]> {
  return page.locator('.timeline-picture .chart text').evaluateAll((all) =>
    all.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return { text: text.textContent, left, right, top, bottom };
    }),
  );
}

function overlap(a: Box, b: Box): boolean {
  // Rows of one label touch; letters do not.
  const inside = 3;
  return (
    a.left < b.right - inside &&
    b.left < a.right - inside &&
    a.top < b.bottom - inside &&
    b.top < a.bottom - inside
  );
}

describe.each([320, 390, 1280])('the picture on a screen of %i px', (width) => {
  test('has no sideways scrolling, and no letter leaves it', async () => {
    const page = await openPage({ path, width, height: 844 });
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window);
    const picture = await page.locator('.timeline-picture').boundingBox();
    const [from, to] = [picture?.x ?? 0, (picture?.x ?? 0) + (picture?.width ?? 0)];
    const outside = (await lettersOf(page)).filter(({ left, right }) => left < from || right > to);
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test('has no letters over others', async () => {
    const page = await openPage({ path, width, height: 844 });
    const letters = await lettersOf(page);
    expect(letters.length).toBeGreaterThan(40);
    const clashes = letters.flatMap((one, index) =>
      letters.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
    );
    expect(clashes).toEqual([]);
  });

  test('has letters of 12 px and more', async () => {
    const page = await openPage({ path, width, height: 844 });
    const sizes = await page
      .locator('.timeline-picture .chart text')
      .evaluateAll((all) => all.map((text) => parseFloat(getComputedStyle(text).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

test('each line joins the mark of its document with the row that tells its days', async () => {
  const page = await openPage({ path, ...phone });
  const boxes = (selector: string) =>
    page.locator(`.timeline-picture ${selector}`).evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return [left, right, top, bottom].map(Math.round);
      }),
    );
  // A line that runs through several strips is drawn in each of them, at one place.
  const lines = [...new Map((await boxes('line.link')).map((box) => [box.join(), box])).values()];
  const ports = await boxes('.port circle');
  const marks = await boxes('.point');
  expect(lines).toHaveLength(ports.length);
  expect(ports).toHaveLength(8);
  const isAt = (x: number, y: number) => (box: number[]) => {
    const [left = 0, right = 0, top = 0, bottom = 0] = box;
    return x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
  };
  for (const [left = 0, right = 0, top = 0, bottom = 0] of lines) {
    expect(marks.some(isAt(left, top))).toBe(true);
    expect(ports.some(isAt(right, bottom))).toBe(true);
  }
});

test('the keyboard goes through the documents in order of time, each with a name that tells it', async () => {
  const page = await openPage({ path, ...desktop });
  const count = await page.locator('.timeline-picture a').count();
  expect(count).toBe(13);
  await page.locator('.timeline-page .kicker a').last().focus();
  const names: string[] = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.evaluate((link) => link.closest('.timeline-picture') !== null)).toBe(true);
    expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    names.push((await focused.getAttribute('aria-label')) ?? '');
  }
  expect(names[0]).toBe('07/3/2020: Công điện, Thường trực Ban Bí thư');
  expect(names).toContainEqual(
    expect.stringMatching(
      /^08\/12\/2020: Lai Châu, 58-CV\/TU; 6 ngày sau, nói rõ là thực hiện: .*1699\/CĐ-TTg; 5 ngày sau, nói rõ là thực hiện; yêu cầu thực hiện: .*9816-CV\/BTGTW$/u,
    ),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/van-ban\/lang-son-chi-thi-khong-so-2021\/$/u);
});

test('without JavaScript a tap on a document opens its page', async () => {
  const page = await openPage({ path, javaScript: false, ...phone });
  await page
    .getByRole('link', { name: /1699\/CĐ-TTg, Thủ tướng Chính phủ/u })
    .first()
    .click();
  expect(new URL(page.url()).pathname).toBe('/vien-dan/1699-cd-ttg-2020/');
  await page.getByRole('link', { name: 'Mở đầu, đoạn 1' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/van-ban/lai-chau-58-cv-tu-2020/');
});

test('by night the letters are light', async () => {
  const page = await openPage({ path, dark: true, ...phone });
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
  const lightness = (colour: string) =>
    Math.min(...(colour.match(/\d+/gu) ?? ['0']).slice(0, 3).map(Number));
  expect(lightness(await fill('.chart .date'))).toBeGreaterThan(120);
  expect(lightness(await fill('.chart .days'))).toBeGreaterThan(120);
});

test('on paper no strip is cut, all is black, and the table keeps its rows whole', async () => {
  // A4 less its margins, in px.
  const [width, height] = [623, 971];
  const page = await openPage({ path, print: true, width, height });
  const strips = await page.locator('.timeline-picture .chart').evaluateAll((all) =>
    all.map((strip) => ({
      height: strip.getBoundingClientRect().height,
      breakInside: getComputedStyle(strip).breakInside,
    })),
  );
  expect(strips.length).toBeGreaterThan(1);
  for (const strip of strips) {
    expect(strip.height).toBeLessThanOrEqual(height / 2);
    expect(strip.breakInside).toBe('avoid');
  }
  const colours = await page
    .locator('.timeline-picture text, .timeline-picture .link')
    .evaluateAll((all) => [
      ...new Set(
        all.map((one) => {
          const { fill, stroke } = getComputedStyle(one);
          return one.tagName === 'text' ? fill : stroke;
        }),
      ),
    ]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
  await screenshot(page, 'timeline-paper');
});

test('filters of the list of cited documents work without JavaScript', async () => {
  const page = await openPage({ path: '/vien-dan/', javaScript: false, ...desktop });
  const shown = page.locator('.entry:visible h2');
  expect(await shown.count()).toBe(9);
  await page.getByRole('radio', { name: /^Nhà nước ở Trung ương/u }).check();
  expect(await shown.allInnerTexts()).toEqual([
    expect.stringContaining('1699/CĐ-TTg'),
    expect.stringContaining('68/NQ-CP'),
  ]);
  await page.getByRole('radio', { name: /^Lai Châu/u }).check();
  expect(await shown.allInnerTexts()).toEqual([expect.stringContaining('1699/CĐ-TTg')]);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  expect(await shown.count()).toBe(9);
});
