import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, phone } from '../support/browser.ts';
import { dispatchPath } from '../support/pageKinds.ts';

const javaScript = false;

function open(path: string): Promise<Page> {
  return openPage({ path, javaScript, ...phone });
}

/** Gives the distance of an element from the top of the window. */
function topOf(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
}

test('a dispatch shows its whole transcription', async () => {
  const page = await open(dispatchPath);
  const text = await page.locator('[data-transcription]').innerText();
  expect(text).toContain('Thời gian qua, công tác phòng, chống dịch COVID-19');
  expect(text).toContain('Nguyễn Quốc Đoàn');
});

test('a citation opens at its paragraph', async () => {
  const page = await open(`${dispatchPath}#muc-7-d2`);
  const top = await topOf(page, '#muc-7-d2');
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(phone.height / 2);
});

test('a paragraph offers a link to itself', async () => {
  const page = await open(dispatchPath);
  await page.locator('#muc-9 a[href$="#muc-9"]').first().click();
  expect(new URL(page.url()).hash).toBe('#muc-9');
  expect(await topOf(page, '#muc-9')).toBeLessThan(phone.height / 2);
});

test('links alone lead from the home page to the list and from there to a dispatch', async () => {
  const page = await open('/');
  await page.locator('a[href$="van-ban/"]').first().click();
  expect(new URL(page.url()).pathname).toBe('/van-ban/');
  await page.locator(`main a[href$="${dispatchPath.split('/').at(-2) ?? ''}/"]`).click();
  expect(new URL(page.url()).pathname).toBe(dispatchPath);
});

test('links alone lead from the home page to a theme and to the words that it collects', async () => {
  const page = await open('/');
  await page.locator('a[href$="chu-de/"]').first().click();
  await page.locator('main a[href$="bon-tai-cho/"]').click();
  await page.locator('main a[href$="tien-giang-cong-van-khong-so-2020/#muc-4"]').first().click();
  expect(await topOf(page, '#muc-4')).toBeLessThan(phone.height / 2);
});

test('the filters of the list choose, and can be undone', async () => {
  const page = await open('/van-ban/');
  await page.locator('main summary').first().click();
  const shown = page.locator('main a[href*="-20"]:visible');
  const all = await shown.count();
  await page.getByRole('radio', { name: /^Lạng Sơn/u }).check();
  expect(await shown.allInnerTexts()).toEqual([expect.stringContaining('Lạng Sơn')]);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  expect(await shown.count()).toBe(all);
});
