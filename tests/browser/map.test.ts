import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, openPage, phone } from '../support/browser.ts';

const path = '/tinh/';
const map = 'svg.province-map';

/** From north to south, as the map has them. */
const provinces = [
  ['cao-bang', 'Cao Bằng, 1 văn bản'],
  ['lai-chau', 'Lai Châu, 1 văn bản'],
  ['lang-son', 'Lạng Sơn, 1 văn bản, tỉnh suy ra'],
  ['ninh-binh', 'Ninh Bình, 1 văn bản'],
  ['tien-giang', 'Tiền Giang, 1 văn bản, tỉnh suy ra'],
] as const;

function focusedHref(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
}

/** Presses Tab until the focus stands on the first province of the map. */
async function tabToMap(page: Page): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((at) => document.activeElement?.closest(at) !== null, map)) return;
  }
  throw new Error('40 presses of Tab do not reach the map.');
}

/** Gives how the outline of the province at `href` is drawn. */
function outlineOf(page: Page, slug: string): Promise<string> {
  return page.locator(`${map} a[href*="${slug}"] .ground`).evaluate((shape) => {
    const { stroke, strokeWidth, fill } = getComputedStyle(shape);
    return [stroke, strokeWidth, fill].join(' ');
  });
}

describe.each([true, false])('by keyboard, JavaScript %s', (javaScript) => {
  test('Tab reaches every province from north to south and leaves the map', async () => {
    const page = await openPage({ path, javaScript });
    await tabToMap(page);
    const reached: (string | null)[] = [];
    while (reached.length < provinces.length) {
      reached.push(await focusedHref(page));
      await page.keyboard.press('Tab');
    }
    expect(reached.map((href) => href?.split('/').at(-2))).toEqual(provinces.map(([slug]) => slug));
    expect(await page.evaluate((at) => document.activeElement?.closest(at), map)).toBeNull();
  });

  test('Enter opens the page of the province', async () => {
    const page = await openPage({ path, javaScript });
    await tabToMap(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tinh/lai-chau/**');
    expect(await page.locator('h1').innerText()).toBe('Lai Châu');
  });
});

test('the focus is seen: the outline of the province changes, and changes back', async () => {
  const page = await openPage({ path });
  const before = await outlineOf(page, 'cao-bang');
  await tabToMap(page);
  const focused = await outlineOf(page, 'cao-bang');
  await page.keyboard.press('Tab');
  expect(focused).not.toBe(before);
  expect(await outlineOf(page, 'cao-bang')).toBe(before);
});

test('each province is a link with its name and number of dispatches', async () => {
  const page = await openPage({ path });
  const group = page.getByRole('group', { name: 'Bản đồ các tỉnh, thành phố năm 2020–2021' });
  for (const [, name] of provinces) {
    expect(await group.getByRole('link', { name, exact: true }).count(), name).toBe(1);
  }
  expect(await group.getByRole('link').count()).toBe(provinces.length);
});

test('a link past the map leads the keyboard to the list', async () => {
  const page = await openPage({ path });
  const skip = page.getByRole('link', { name: 'Bỏ qua bản đồ, đến danh sách' });
  await skip.focus();
  expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focusedHref(page)).toMatch(/cao-bang\/$/u);
  expect(await page.evaluate((at) => document.activeElement?.closest(at), map)).toBeNull();
});

test.each([
  ['a phone', phone],
  ['a desktop', desktop],
] as const)('a touch or click on the province opens its page on %s', async (_, size) => {
  const page = await openPage({ path, ...size });
  await page.locator(`${map} a[href*="ninh-binh"] path`).first().click();
  await page.waitForURL('**/tinh/ninh-binh/**');
});

test('on a phone the whole map is seen, names at a size that can be read', async () => {
  const page = await openPage({ path, ...phone });
  const box = await page.locator(map).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= phone.width).toBe(true);
  const letters = await page
    .locator(`${map} .names text`)
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
  expect(letters.length).toBe(provinces.length + 2);
  for (const height of letters) expect(height).toBeGreaterThan(10);
});

test('the list beside the map has the same provinces, and those without dispatches one step away', async () => {
  const page = await openPage({ path, javaScript: false });
  for (const [slug] of provinces) {
    expect(await page.locator(`.beside-map a[href*="${slug}"]`).count()).toBe(1);
  }
  const others = page.getByText('58 tỉnh, thành phố chưa có văn bản trong kho');
  await others.click();
  expect(await page.locator('.others p').innerText()).toMatch(/^An Giang, .*Yên Bái\.$/u);
});
