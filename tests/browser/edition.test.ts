/**
 * What a dispatch page offers its reader beyond the words of the document, mostly without JavaScript:
 * the choice of reading, abbreviations, evidence, twins, chains.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, expectAccessible, openPage, phone, screenshot } from '../support/browser.ts';
import { dispatchPath } from '../support/pageKinds.ts';

const javaScript = false;
const caoBang = '/van-ban/cao-bang-182-cv-tu-2021/';
const laiChau = '/van-ban/lai-chau-58-cv-tu-2020/';
const ninhBinh = '/van-ban/ninh-binh-342-cv-tu-2021/';
const tienGiang = '/van-ban/tien-giang-cong-van-khong-so-2020/';

/** Gives the words of a paragraph that are seen, without the numbers of notes. */
async function shown(page: Page, fragment: string): Promise<string> {
  const text = await page.locator(`#${fragment} .words`).innerText();
  return text.replace(/\s+/gu, ' ');
}

/** Tells whether the page can be moved sideways. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** Gives what stands beyond the left or right edge of the window, if anything. */
async function beyondEdges(popup: Locator, width: number): Promise<number> {
  const box = await popup.boundingBox();
  if (!box) throw new Error('What should be seen is not.');
  return Math.max(0, -box.x, box.x + box.width - width);
}

describe('the choice of reading, without JavaScript', () => {
  test('opens as received, and shows the corrected words when chosen', async () => {
    const page = await openPage({ path: caoBang, javaScript, ...phone });
    expect(await page.getByLabel('như nhận được').isChecked()).toBe(true);
    expect(await shown(page, 'mo-dau-2')).toMatch(
      /Covid-19\. Để ?1 tiếp tục .* nhằm không ?2 chế/u,
    );
    await page.getByLabel('bản đọc').check();
    expect(await shown(page, 'mo-dau-2')).toMatch(/Covid-19, để ?1 tiếp tục .* nhằm khống ?2 chế/u);
    await page.getByLabel('như nhận được').check();
    expect(await shown(page, 'muc-3')).toMatch(/đối tượng tuyển ?3 đầu/u);
  });

  test('obeys the keyboard', async () => {
    const page = await openPage({ path: laiChau, javaScript, ...desktop });
    await page.getByLabel('như nhận được').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, 'muc-3')).toMatch(/chặt chẽ hoạt động ?1 xuất nhập cảnh/u);
    await page.keyboard.press('ArrowLeft');
    expect(await shown(page, 'muc-3')).toMatch(/chặt chẽ hoạt động động ?1 xuất nhập cảnh/u);
  });

  test('leaves the note one tap away', async () => {
    const page = await openPage({ path: laiChau, javaScript, ...phone });
    await page.getByLabel('bản đọc').check();
    await page.locator('#muc-3').getByRole('link', { name: 'Đính chính 1' }).tap();
    const note = page.locator('#dinh-chinh-1');
    expect(await note.isVisible()).toBe(true);
    expect(await note.innerText()).toContain('Chữ “động” bị lặp.');
  });

  test('is not there where nothing is corrected', async () => {
    const page = await openPage({ path: tienGiang, javaScript });
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  test('is what is printed, and the paper says which', async () => {
    const page = await openPage({ path: ninhBinh, javaScript, print: true });
    expect(await page.locator('.readings').innerText()).toMatch(/^Cách đọc\s+như nhận được$/u);
    expect(await page.locator('#muc-1 ins').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('bản đọc').check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.readings').innerText()).toMatch(
      /^Cách đọc\s+bản đọc, đã đính chính$/u,
    );
    expect(await page.locator('#muc-1 ins').innerText()).toBe('Covid-19');
    expect(await page.locator('#muc-1 .correction').isVisible()).toBe(false);
    await screenshot(page, 'edition-print-reading');
  });

  test('copies one reading, and none of the archive’s own signs', async () => {
    const page = await openPage({ path: caoBang, ...desktop });
    const copied = () =>
      page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector('#muc-3 .words') ?? document.body);
        return getSelection()?.toString() ?? '';
      });
    expect(await copied()).toContain('đối tượng tuyển đầu, thuộc diện');
    await page.getByLabel('bản đọc').check();
    expect(await copied()).toContain('đối tượng tuyến đầu, thuộc diện');
  });
});

describe('an abbreviation', () => {
  const full = (page: Page, fragment: string, n: number) =>
    page.locator(`#${fragment} abbr span`).nth(n);

  test('is spelt out under the pointer, and hidden again', async () => {
    const page = await openPage({ path: dispatchPath, javaScript, ...desktop });
    const abbreviation = page.locator('#noi-nhan abbr').first();
    expect(await full(page, 'noi-nhan', 0).isVisible()).toBe(false);
    await abbreviation.hover();
    expect(await full(page, 'noi-nhan', 0).innerText()).toBe('Hội đồng nhân dân');
    await page.locator('h1').hover();
    expect(await full(page, 'noi-nhan', 0).isVisible()).toBe(false);
  });

  test('is spelt out for the keyboard', async () => {
    const page = await openPage({ path: dispatchPath, javaScript, ...desktop });
    await page.locator('#noi-nhan > .permalink').focus();
    await page.keyboard.press('Tab');
    expect(await full(page, 'noi-nhan', 0).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await full(page, 'noi-nhan', 0).isVisible()).toBe(false);
    expect(await full(page, 'noi-nhan', 1).innerText()).toBe('Ủy ban nhân dân');
  });

  test('is spelt out at a tap, and closed by the next tap elsewhere', async () => {
    const page = await openPage({ path: caoBang, javaScript, ...phone });
    await page.locator('#noi-nhan abbr').first().tap();
    expect(await full(page, 'noi-nhan', 0).innerText()).toBe('Trung ương');
    await page.locator('#noi-nhan .label').tap();
    expect(await full(page, 'noi-nhan', 0).isVisible()).toBe(false);
  });

  test('inside a link is spelt out when the link has the focus', async () => {
    const page = await openPage({ path: ninhBinh, javaScript, ...desktop });
    const link = page.locator('#muc-3-d2 .cited', { hasText: 'HĐND' });
    await link.focus();
    expect(await link.locator('abbr span').innerText()).toBe('Hội đồng nhân dân');
    expect(await link.locator('abbr').getAttribute('tabindex')).toBe(null);
  });

  test.each([caoBang, tienGiang, dispatchPath, laiChau, ninhBinh])(
    'of %s is never cut off on a phone, and moves nothing',
    async (path) => {
      const page = await openPage({ path, ...phone });
      for (const abbreviation of await page.locator('abbr[tabindex]').all()) {
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await abbreviation.focus();
        expect(await beyondEdges(abbreviation.locator('span'), phone.width)).toBe(0);
        expect(await isTooWide(page)).toBe(false);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
      }
    },
  );

  test('is left as it is on paper', async () => {
    const page = await openPage({ path: caoBang, javaScript, print: true });
    expect(await page.locator('abbr span:visible').count()).toBe(0);
    const lines = await page.locator('#noi-nhan').innerText();
    expect(lines).toContain('Ban Bí thư TW Đảng (b/c),');
  });
});

describe('evidence, without JavaScript', () => {
  test('a fact leads to the very sentence, which stands out', async () => {
    const page = await openPage({ path: dispatchPath, javaScript, ...phone });
    await page.locator('.metadata summary').first().tap();
    const date = page.locator('[data-fact="date"]');
    await date.locator('summary').tap();
    await date.getByRole('link', { name: /Lời kêu gọi của Tổng Bí thư/u }).tap();
    const target = page.locator(':target');
    expect(await target.innerText()).toBe(
      'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng về phòng, chống đại dịch COVID-19',
    );
    const colour = (element: Locator) =>
      element.evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await colour(target)).not.toBe(await colour(page.locator('#muc-1')));
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(phone.height);
  });

  test('a printed fact leads to its place', async () => {
    const page = await openPage({ path: caoBang, javaScript, ...desktop });
    await page
      .locator('[data-fact="name"]')
      .getByRole('link', { name: 'in trên văn bản, dòng 64' })
      .click();
    expect(await page.locator(':target').innerText()).toContain('Triệu Đình Lê');
  });
});

describe('other dispatches and documents, without JavaScript', () => {
  test('a sign at the end of a paragraph leads to the two side by side', async () => {
    const page = await openPage({ path: dispatchPath, javaScript, ...phone });
    const sign = page.locator('#muc-10 .twin');
    expect(await sign.innerText()).toBe('≈ Ninh Bình');
    await sign.tap();
    await page.waitForURL(/doi-chieu\/lang-son-.*--ninh-binh-.*\/#doan-\d+$/u);
    expect(await page.locator(':target').isVisible()).toBe(true);
  });

  test('a cited document leads to its page, and from there back to the paragraph', async () => {
    const page = await openPage({ path: caoBang, javaScript, ...phone });
    await page.locator('#mo-dau-2 .cited').tap();
    await page.waitForURL('**/vien-dan/534-cv-btgtw-2021/');
    await page.locator('main a[href$="cao-bang-182-cv-tu-2021/#mo-dau-2"]').first().tap();
    await page.waitForURL(`**${caoBang}#mo-dau-2`);
  });

  test('the chain says the days between, and leads to the paragraph', async () => {
    const page = await openPage({ path: laiChau, javaScript, ...desktop });
    const item = page.locator('article li', { hasText: '1699/CĐ-TTg' });
    expect(await item.innerText()).toMatch(/02\/12\/2020 → 6 ngày sau\./u);
    await item.getByRole('link', { name: 'Mở đầu, đoạn 1' }).click();
    expect(new URL(page.url()).hash).toBe('#mo-dau-1');
    await page.goBack();
    await page.getByRole('link', { name: 'Văn bản được viện dẫn' }).click();
    await page.waitForURL('**/dong-thoi-gian/');
  });
});

describe('axe has nothing to say', () => {
  test('about the reading text with everything opened', async () => {
    const page = await openPage({ path: dispatchPath, ...phone });
    await page.getByLabel('bản đọc').check();
    await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    await page.locator('#noi-nhan abbr').first().focus();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(desktop);
    await expectAccessible(page, 'looks');
  });

  test('about a dispatch that prints less', async () => {
    const page = await openPage({ path: tienGiang, ...phone });
    await expectAccessible(page);
  });
});
