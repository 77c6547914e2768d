import { expect, test } from 'vitest';
import { desktop, giveClipboard, openPage, phone } from '../support/browser.ts';

const caoBang = '/van-ban/cao-bang-182-cv-tu-2021/';

test('a click on a paragraph’s mark copies its permalink and says so', async () => {
  const page = await openPage({ path: caoBang, ...desktop });
  await giveClipboard(page);
  await page.locator('#muc-4').hover();
  await page.locator('#muc-4 > .permalink').click();
  await page
    .locator('[data-copied]', { hasText: 'Đã chép liên kết' })
    .waitFor({ state: 'attached' });
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());
  expect(copied).toMatch(/\/van-ban\/cao-bang-182-cv-tu-2021\/#muc-4$/u);
});

test('the mark of a paragraph is always there for touch, and shows on focus for the keyboard', async () => {
  const touch = await openPage({ path: caoBang, ...phone });
  expect(
    await touch.locator('#muc-1 > .permalink').evaluate((mark) => getComputedStyle(mark).opacity),
  ).toBe('1');
  const keyboard = await openPage({ path: caoBang, ...desktop });
  await keyboard.locator('#muc-1 > .permalink').focus();
  expect(
    await keyboard
      .locator('#muc-1 > .permalink')
      .evaluate((mark) => getComputedStyle(mark).opacity),
  ).toBe('1');
});

test('a first click on the mark copies, though the script comes late', async () => {
  const page = await openPage({
    path: caoBang,
    ...phone,
    before: (opened) =>
      opened.route('**/_astro/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 800));
        await route.continue();
      }),
  });
  await giveClipboard(page);
  await page.locator('#muc-2 > .permalink').tap();
  await page
    .locator('[data-copied]', { hasText: 'Đã chép liên kết' })
    .waitFor({ state: 'attached' });
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#muc-2$/u);
});

test('the mark of a paragraph is called by the paragraph’s name', async () => {
  const page = await openPage({ path: caoBang, ...desktop });
  await page
    .getByRole('link', { name: /Mục 5$/u })
    .and(page.locator('#muc-5 > a'))
    .click();
  expect(new URL(page.url()).hash).toBe('#muc-5');
});

test('the evidence of a fact is one click away, and leads to its sentence', async () => {
  const page = await openPage({ path: '/van-ban/tien-giang-cong-van-khong-so-2020/', ...desktop });
  const province = page.locator('[data-fact="province"]');
  await province.locator('summary').click();
  await province.getByRole('link', { name: /Báo Ấp Bắc, Đài Phát thanh/u }).click();
  const target = page.locator(':target');
  expect(await target.innerText()).toBe('Báo Ấp Bắc, Đài Phát thanh và Truyền hình tỉnh');
  expect(await target.evaluate((words) => words.closest('.passage')?.id)).toBe('muc-1-d2');
});

test('a mention leads to its theme, and the theme back to the paragraph', async () => {
  const page = await openPage({ path: caoBang, ...phone });
  await page.locator('#muc-4 .mention', { hasText: '5K' }).click();
  await page.waitForURL('**/chu-de/5k/');
  await page.locator('a[href$="/van-ban/cao-bang-182-cv-tu-2021/#muc-4"]').click();
  await page.waitForURL('**/van-ban/cao-bang-182-cv-tu-2021/#muc-4');
  expect(await page.locator('#muc-4').isVisible()).toBe(true);
});

test('a correction is shown beside the printed words, with its reason one click away', async () => {
  const page = await openPage({ path: caoBang, ...phone });
  expect(await page.locator('#muc-3 .words').innerText()).toMatch(/đối tượng tuyển3 đầu/u);
  await page.locator('#muc-3 .notes summary').click();
  const note = page.locator('#muc-3 .notes p');
  expect(await note.innerText()).toMatch(/Bản nguồn ghi “tuyển đầu”, đọc là “tuyến đầu”\./u);
});

test('earlier and later dispatches follow the order of time', async () => {
  const page = await openPage({ path: caoBang });
  await page.locator('[rel="next"]').click();
  await page.waitForURL('**/van-ban/ninh-binh-342-cv-tu-2021/');
  await page.locator('[rel="prev"]').click();
  await page.waitForURL(`**${caoBang}`);
  await page.locator('[rel="prev"]').click();
  await page.waitForURL('**/van-ban/lai-chau-58-cv-tu-2020/');
});

test('the letterhead stands in two columns as on paper, and in one on a phone', async () => {
  const left = '#dau-van-ban .issuer';
  const right = '#dau-van-ban .party-title';
  const wide = await openPage({ path: caoBang, ...desktop });
  const issuer = await wide.locator(left).boundingBox();
  const party = await wide.locator(right).boundingBox();
  expect(party?.x).toBeGreaterThan((issuer?.x ?? 0) + (issuer?.width ?? 0) / 2);
  expect(party?.y).toBeCloseTo(issuer?.y ?? 0, 0);
  const narrow = await openPage({ path: caoBang, ...phone });
  const below = await narrow.locator(right).boundingBox();
  expect(below?.y).toBeGreaterThan((await narrow.locator(left).boundingBox())?.y ?? 0);
});

test('the recipients stand at the left, the signature at the right', async () => {
  const page = await openPage({ path: caoBang, ...desktop });
  const recipients = await page.locator('#noi-nhan').boundingBox();
  const signature = await page.locator('#ky .name').boundingBox();
  expect(signature?.x).toBeGreaterThan((recipients?.x ?? 0) + 200);
  expect(signature?.y).toBeLessThan((recipients?.y ?? 0) + (recipients?.height ?? 0));
});
