/**
 * One reader's visit, the same wherever the site stands: on a host at its root, in a sub-folder, on a disk.
 */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the site stands. */
export interface Place {
  /** Address of its top, with a stroke at the end. */
  home: string;
  /** What a link to a folder ends in: nothing on a host, `index.html` where links name files. */
  index: '' | 'index.html';
}

const dispatch = 'van-ban/lang-son-chi-thi-khong-so-2021/';
/** 000 L31, 002 L7 and L9: mục tiêu kép, as a reader without a Vietnamese keyboard types it. */
const typed = 'muc tieu kep';
const found = [
  ['van-ban/cao-bang-182-cv-tu-2021/', '#muc-1'],
  [dispatch, '#mo-dau-1'],
  [dispatch, '#mo-dau-2'],
] as const;

function address({ home, index }: Place, folder: string, rest = ''): string {
  return `${home}${folder}${index}${rest}`;
}

/** Fonts that fail leave letters of another face, which nobody would report. */
async function expectFonts(page: Page): Promise<void> {
  const states = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  expect(states).toContain('loaded');
  expect(states).not.toContain('error');
}

/** From the home page by links to a dispatch. */
async function read(page: Page, place: Place): Promise<void> {
  await page.goto(address(place, ''));
  expect(await page.locator('.site-name').innerText()).toBe('Văn khố');
  await expectFonts(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).click();
  await page.waitForURL(address(place, 'van-ban/'));
  await page.locator(`main a[href*="cao-bang-182-cv-tu-2021/"]`).first().click();
  await page.waitForURL(address(place, 'van-ban/cao-bang-182-cv-tu-2021/'));
  // 000 L3: marks that a wrong character set would break.
  expect(await page.locator('#dau-van-ban').innerText()).toContain('TỈNH ỦY CAO BẰNG');
  await expectFonts(page);
}

/** A citation's link lands on its paragraph. */
async function openFragment(page: Page, place: Place): Promise<void> {
  await page.goto(address(place, dispatch, '#muc-8'));
  const paragraph = page.locator('#muc-8:target');
  // 002 L41
  expect(await paragraph.innerText()).toContain('bốn tại chỗ');
  await expect.poll(() => paragraph.boundingBox().then((box) => box?.y)).toBeLessThan(300);
}

/** From a paragraph to the theme that it mentions. */
async function openTheme(page: Page, place: Place): Promise<void> {
  await page.locator('#muc-8 a[href*="chu-de/bon-tai-cho/"]').click();
  await page.waitForURL((url) => url.href.startsWith(address(place, 'chu-de/bon-tai-cho/')));
  expect(await page.locator('h1').innerText()).toContain('Bốn tại chỗ');
}

/** From the box of the home page to the paragraph, and what was searched is marked in it. */
async function search(page: Page, place: Place): Promise<void> {
  await page.goto(address(place, ''));
  await page.locator('input[name="q"]').first().fill(typed);
  await page.keyboard.press('Enter');
  await page.locator('[data-result-count]').waitFor();
  const links = page.locator('[data-result] > a');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(hrefs.toSorted()).toEqual(
    found.map(([folder, hash]) => address(place, folder, hash)).toSorted(),
  );
  await links.first().click();
  await page.locator('[data-transcription] mark.hit').first().waitFor();
  expect(new URL(page.url()).hash).not.toBe('');
  expect(await page.locator(':target mark.hit').innerText()).toContain('mục tiêu');
}

/** The steps of a visit, in order. */
export const steps = { read, fragment: openFragment, theme: openTheme, search } as const;
export type Step = keyof typeof steps;

/** Goes through a visit; `done` hears of each step that went well. Throws at the first that did not. */
export async function visit(page: Page, place: Place, done: (step: Step) => void): Promise<void> {
  for (const [name, step] of Object.entries(steps) as [Step, (typeof steps)[Step]][]) {
    await step(page, place);
    done(name);
  }
}
