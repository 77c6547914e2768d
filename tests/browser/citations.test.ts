import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  desktop,
  expectAccessible,
  giveClipboard,
  openPage,
  phone,
  screenshot,
} from '../support/browser.ts';

const id = 'cao-bang-182-cv-tu-2021';
const path = `/van-ban/${id}/`;
const permalink = `https://vankho.example/van-ban/${id}/`;
const title =
  'về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh';
const vietnamese = `Tỉnh ủy Cao Bằng (2021), Công văn số 182-CV/TU ngày 18/5/2021 ${title}`;

async function open(page: Page): Promise<void> {
  await giveClipboard(page);
  await page.locator('#trich-dan summary').click();
  await page.locator('#trich-dan button').first().waitFor();
}

/** Copies a form by its button, as a reader does, and gives what came into the clipboard. */
async function copied(page: Page, style: string, nth = 0): Promise<string> {
  await page
    .getByRole('button', { name: `Chép trích dẫn: ${style}` })
    .nth(nth)
    .click();
  await page
    .locator('[data-copied]', { hasText: 'Đã chép trích dẫn' })
    .waitFor({ state: 'attached' });
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a citation of the document is copied as it stands', async () => {
  const page = await openPage({ path });
  await open(page);
  expect(await copied(page, 'Việt Nam')).toBe(`${vietnamese}, Văn khố, ${permalink}`);
  expect(await copied(page, 'APA 7')).toBe(
    `Tỉnh ủy Cao Bằng. (2021, May 18). Công văn số 182-CV/TU ${title}. Văn khố. ${permalink}`,
  );
});

test('after a click on ¶ each form cites that paragraph, in the words of its style', async () => {
  const page = await openPage({ path, ...phone });
  await open(page);
  await page.locator('#muc-4 > .permalink').click();
  const status = page.locator('#trich-dan [role="status"]');
  await status.filter({ hasText: 'Đang dẫn mục 4.' }).waitFor();
  expect(await copied(page, 'Việt Nam')).toBe(`${vietnamese}, mục 4, Văn khố, ${permalink}#muc-4`);
  expect(await copied(page, 'Chicago, chú thích')).toBe(
    `Tỉnh ủy Cao Bằng, “Công văn số 182-CV/TU ${title}” (Cao Bằng, May 18, 2021), sec. 4, Văn khố, ${permalink}#muc-4.`,
  );
  expect(await copied(page, 'APA 7', 1)).toBe('(Tỉnh ủy Cao Bằng, 2021, Section 4)');
  expect(await copied(page, 'MLA 9', 1)).toBe('(Tỉnh ủy Cao Bằng, sec. 4)');
  expect(await copied(page, 'ISO 690', 1)).toBe('(Tỉnh ủy Cao Bằng 2021, sec. 4)');
  await screenshot(page, 'citations-phone');
});

test('a permalink that leads to a paragraph has its citation ready, and the next one follows', async () => {
  const page = await openPage({ path: `${path}#muc-4` });
  await open(page);
  expect(await copied(page, 'Việt Nam')).toContain(`, mục 4, Văn khố, ${permalink}#muc-4`);
  await page.goto(`${page.url().split('#')[0] ?? ''}#mo-dau-1`);
  await page.locator('#trich-dan', { hasText: 'Đang dẫn mở đầu, đoạn 1.' }).waitFor();
  expect(await copied(page, 'Chicago, chú thích')).toContain(
    `, preamble, para. 1, Văn khố, ${permalink}#mo-dau-1.`,
  );
  await page.goto(`${page.url().split('#')[0] ?? ''}#vien-dan-1`);
  await page.locator('#trich-dan', { hasText: 'Đang dẫn cả văn bản.' }).waitFor();
  expect(await copied(page, 'Việt Nam')).toBe(`${vietnamese}, Văn khố, ${permalink}`);
});

test('the panel loads its script only when it is opened', async () => {
  const scripts: string[] = [];
  const page = await openPage({
    path,
    before: (opened) =>
      opened.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url());
      }),
  });
  expect(scripts).toEqual([]);
  await open(page);
  expect(scripts).toHaveLength(1);
});

test('without JavaScript the forms and the files are there, and no button that does nothing', async () => {
  const page = await openPage({ path, javaScript: false });
  await page.locator('#trich-dan summary').click();
  expect(await page.locator('#trich-dan dd').first().innerText()).toBe(
    `${vietnamese}, Văn khố, ${permalink}`,
  );
  expect(await page.locator('#trich-dan button').count()).toBe(0);
  expect(await page.locator('#trich-dan a[download]').count()).toBe(3);
});

test('the opened panel is accessible and stays off paper', async () => {
  const page = await openPage({ path, ...desktop });
  await open(page);
  await expectAccessible(page);
  await screenshot(page, 'citations-desktop');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#trich-dan').isVisible()).toBe(false);
});
