import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, expectAccessible, openPage, phone, screenshot } from '../support/browser.ts';

const path = '/doi-chieu/lang-son-chi-thi-khong-so-2021--ninh-binh-342-cv-tu-2021/';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not visible');
  return box;
}

/** The boxes of the words of both sides of every shared passage, in the order of the page. */
async function passages(page: Page): Promise<{ a: Box; b: Box }[]> {
  const rows = await page.locator('.collation-row.shared').all();
  return Promise.all(
    rows.map(async (row) => ({
      a: await boxOf(row.locator('.side.a .piece-words').first()),
      b: await boxOf(row.locator('.side.b .piece-words').first()),
    })),
  );
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe('on a phone', () => {
  test('nothing is wider than the screen, folded or open', async () => {
    const page = await openPage({ path, ...phone });
    expect(await widthOf(page)).toBe(phone.width);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await widthOf(page)).toBe(phone.width);
    await screenshot(page, 'pair-phone');
  });

  test('both sides of every passage are in sight, one below the other, each under its name', async () => {
    const page = await openPage({ path, ...phone });
    const all = await passages(page);
    expect(all).toHaveLength(17);
    for (const { a, b } of all) {
      expect(b.y).toBeGreaterThanOrEqual(a.y + a.height);
      for (const { x, width } of [a, b]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(phone.width);
      }
    }
    const row = page.locator('#doan-10');
    expect(await row.locator('.side.a .piece-place').innerText()).toBe('[Lạng Sơn], Mục 8');
    expect(await row.locator('.side.b .piece-place').innerText()).toBe('Ninh Bình, Mục 2 (tiếp)');
  });

  test('a passage leads to its paragraph in the dispatch', async () => {
    const page = await openPage({ path, ...phone });
    await page.locator('#doan-10 .side.b .piece-place a').click();
    await page.waitForURL('**/van-ban/ninh-binh-342-cv-tu-2021/#muc-2');
  });
});

describe('on a desktop', () => {
  test('the two sides of every passage stand level, Lạng Sơn left and Ninh Bình right', async () => {
    const page = await openPage({ path, ...desktop });
    for (const { a, b } of await passages(page)) {
      expect(Math.abs(a.y - b.y)).toBeLessThan(2);
      expect(b.x).toBeGreaterThanOrEqual(a.x + a.width);
    }
    await screenshot(page, 'pair-desktop');
  });

  test('what one side has alone is folded, and opens by keyboard and without JavaScript', async () => {
    const page = await openPage({ path, ...desktop, javaScript: false });
    const details = page.locator('.collation details').first();
    const words = details.locator('.piece-words').first();
    expect(await words.isVisible()).toBe(false);
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await words.isVisible()).toBe(true);
  });

  test('a passage in another order is repeated, and leads to where it stands', async () => {
    const page = await openPage({ path, ...desktop });
    await page.locator('#doan-9 .moved a').click();
    expect(new URL(page.url()).hash).toBe('#doan-9-b');
    const here = await page.locator('#doan-9 .side.b .piece-words').innerText();
    expect(await page.locator('#doan-9-b .side.b .piece-words').innerText()).toBe(here);
  });

  test('differences are marked by lines, each kind by its own, not by colour alone', async () => {
    const page = await openPage({ path, ...desktop });
    const line = (kind: string) =>
      page
        .locator(`.collation mark.${kind}`)
        .first()
        .evaluate((mark) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(mark);
          return `${textDecorationLine} ${textDecorationStyle}`;
        });
    expect(await line('only')).toBe('underline solid');
    expect(await line('changed')).toBe('underline wavy');
    const caret = await page
      .locator('.collation .missing')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::before').content);
    expect(caret).toContain('^');
  });
});

describe('on paper', () => {
  test('the passages stand level, in black, and nothing is folded away', async () => {
    const page = await openPage({ path, width: 650, print: true, dark: true });
    for (const { a, b } of await passages(page)) expect(Math.abs(a.y - b.y)).toBeLessThan(2);
    for (const words of await page.locator('.collation .piece-words').all()) {
      expect((await boxOf(words)).height).toBeGreaterThan(5);
    }
    const colour = await page
      .locator('.collation mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).color);
    expect(colour).toBe('rgb(0, 0, 0)');
    expect(await page.locator('body').innerText()).toContain(path.slice(1));
    await screenshot(page, 'pair-print');
  });
});

test('axe has nothing to say with everything unfolded, small by day and wide by night', async () => {
  const page = await openPage({ path, ...phone });
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(desktop);
  await expectAccessible(page, 'looks');
});
