/**
 * A paragraph that has corrections is found by the words that are printed and by those that are read
 * instead, on the built site, as readers search.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const caoBang = '/van-ban/cao-bang-182-cv-tu-2021/';
const laiChau = '/van-ban/lai-chau-58-cv-tu-2020/';
const langSon = '/van-ban/lang-son-chi-thi-khong-so-2021/';

interface Result {
  href: string;
  place: string;
  excerpt: string;
  marked: string[];
}

async function search(typed: string): Promise<[Page, Result[]]> {
  const page = await openPage({ path: `/tim-kiem/?q=${encodeURIComponent(typed)}` });
  await page.locator('[data-result-count]').waitFor();
  const results = await page.locator('[data-result]').evaluateAll((all) =>
    all.map((result) => {
      const link = result.querySelector('a');
      const { pathname, hash } = new URL(link?.href ?? '');
      return {
        href: `${pathname}${hash}`,
        place: link?.firstChild?.textContent ?? '',
        excerpt: result.querySelector('.excerpt')?.textContent ?? '',
        marked: [...result.querySelectorAll('mark')].map(({ textContent }) => textContent),
      };
    }),
  );
  return [page, results];
}

/** The query, the paragraph that answers, and what is marked in it, in the text that the source has. */
const printed = [
  ['"không chế"', `${caoBang}#mo-dau-2`, 'không chế'],
  ['"tuyển đầu"', `${caoBang}#muc-3`, 'tuyển đầu'],
  ['"đề xuất tình"', `${langSon}#muc-5`, 'đề xuất tình'],
  ['"hoạt động động xuất nhập cảnh"', `${laiChau}#muc-3`, 'hoạt động động xuất nhập cảnh'],
] as const;

const read = [
  ['"khống chế"', `${caoBang}#mo-dau-2`, 'khống chế'],
  ['"tuyến đầu"', `${caoBang}#muc-3`, 'tuyến đầu'],
  ['"đề xuất tỉnh"', `${langSon}#muc-5`, 'đề xuất tỉnh'],
  ['"đặt tít"', `${caoBang}#muc-5`, 'đặt tít'],
  [
    '"quản lý chặt chẽ hoạt động xuất nhập cảnh"',
    `${laiChau}#muc-3`,
    'quản lý chặt chẽ hoạt động xuất nhập cảnh',
  ],
] as const;

describe('the words as printed', () => {
  test.each(printed)('%s leads to %s', async (typed, href, words) => {
    const [, results] = await search(typed);
    const result = results.find((one) => one.href === href);
    expect(result?.marked).toEqual([words]);
    expect(result?.place).not.toContain('bản đọc');
    expect(results.filter((one) => one.href === href)).toHaveLength(1);
  });
});

describe('the words as read', () => {
  test.each(read)('%s leads to %s, said to be the reading', async (typed, href, words) => {
    const [, results] = await search(typed);
    const result = results.find((one) => one.href === href);
    expect(result?.marked).toEqual([words]);
    expect(result?.place).toMatch(/ \(bản đọc\)$/u);
    expect(result?.excerpt).not.toMatch(
      /khôngkhống|khốngkhông|tuyểntuyến|tìnhtỉnh|tittít|động động/u,
    );
    expect(results.filter((one) => one.href === href)).toHaveLength(1);
  });

  test('are shown and marked where the result leads', async () => {
    const [page] = await search('"quản lý chặt chẽ hoạt động xuất nhập cảnh"');
    await page.locator(`[data-result] a[href$="${laiChau}#muc-3"]`).click();
    await page.waitForURL(`**${laiChau}#muc-3`);
    await page.locator('#muc-3 mark').first().waitFor();
    const marks = await page.locator('#muc-3 mark:visible').allInnerTexts();
    expect(marks.join('')).toBe('quản lý chặt chẽ hoạt động xuất nhập cảnh');
    expect(await page.getByLabel('bản đọc').isChecked()).toBe(true);
  });
});

test('a paragraph is found once by words that both have', async () => {
  const [, results] = await search('"kiểm soát tốt dịch bệnh Covid-19"');
  expect(results.map(({ href, place }) => [href, place])).toEqual([
    [`${caoBang}#mo-dau-2`, 'Mở đầu, đoạn 2'],
  ]);
});

test('printed words that a search led to leave the reading as it was', async () => {
  const [page] = await search('"tuyển đầu"');
  await page.locator('[data-result] a').first().click();
  await page.locator('#muc-3 mark').first().waitFor();
  expect((await page.locator('#muc-3 mark').allInnerTexts()).join('')).toBe('tuyển đầu');
  expect(await page.getByLabel('như nhận được').isChecked()).toBe(true);
});
