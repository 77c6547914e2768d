/**
 * The search page on the built site, as readers use it. What must be found was read off the sources; their
 * lines stand beside each query.
 */
import { chromium, type Page, type Route } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { expectAccessible, openPage, phone } from './support/browser.ts';
import { serve } from './support/server.ts';

const caoBang = '/van-ban/cao-bang-182-cv-tu-2021/';
const laiChau = '/van-ban/lai-chau-58-cv-tu-2020/';
const langSon = '/van-ban/lang-son-chi-thi-khong-so-2021/';
const ninhBinh = '/van-ban/ninh-binh-342-cv-tu-2021/';
const tienGiang = '/van-ban/tien-giang-cong-van-khong-so-2020/';

function searchPath(typed: string, more = ''): string {
  return `/tim-kiem/?q=${encodeURIComponent(typed)}${more}`;
}

/** Waits for the answer to what the address asks. */
async function answered(page: Page): Promise<void> {
  await page.locator('[data-result-count]').waitFor();
}

async function search(typed: string, more = ''): Promise<Page> {
  const page = await openPage({ path: searchPath(typed, more) });
  await answered(page);
  return page;
}

/** The first link of each result, from the root of the site. */
async function results(page: Page): Promise<string[]> {
  const links = await page.locator('[data-result]').evaluateAll((all) =>
    all.map((result) => {
      const { pathname, hash } = new URL(result.querySelector('a')?.href ?? '');
      return `${pathname}${hash}`;
    }),
  );
  expect(await page.locator('[data-result-count]').innerText()).toBe(String(links.length));
  return links;
}

/** Types as a reader does and waits until the answer is about what was typed. */
async function type(page: Page, typed: string): Promise<void> {
  await page.locator('input[name="q"]').fill(typed);
  await page.waitForURL((url) => url.searchParams.get('q') === typed);
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
}

const doubleGoal = [`${caoBang}#muc-1`, `${langSon}#mo-dau-1`, `${langSon}#mo-dau-2`];
/** 000 L23, 27, 33; 001 L10; 002 L7, 11, 15, 31; 003 L30; 004 L29. */
const especially = [
  `${tienGiang}#muc-1`,
  `${laiChau}#muc-4`,
  ...['mo-dau-1', 'muc-1', 'muc-2'].map((id) => `${caoBang}#${id}`),
  `${ninhBinh}#muc-1`,
  ...['mo-dau-1', 'muc-1', 'muc-2', 'muc-6-3'].map((id) => `${langSon}#${id}`),
];
/** 000 L23, 25, 33, 39, 45; 001 L6, 8, 10, 22, 24, 26, 28; 002 L9, 11, 15, 19, 37, 39, 41, 49; 003 L28; 004 L25–31. */
const partyCommittee = [
  ...['kinh-gui', 'mo-dau-1', 'muc-1', 'muc-4', 'muc-5', 'muc-5-d2', 'muc-6'].map(
    (id) => `${tienGiang}#${id}`,
  ),
  `${laiChau}#muc-3`,
  ...['mo-dau-1', 'mo-dau-2', 'muc-2', 'muc-5', 'ket-1'].map((id) => `${caoBang}#${id}`),
  ...['mo-dau-1', 'mo-dau-2', 'muc-1', 'muc-2'].map((id) => `${ninhBinh}#${id}`),
  ...['mo-dau-2', 'muc-1', 'muc-2', 'muc-4', 'muc-7', 'muc-7-d2', 'muc-8', 'muc-12'].map(
    (id) => `${langSon}#${id}`,
  ),
];
/** 001 L22, 002 L15 write "4"; 002 L41, 004 L31 write "bốn". */
const inFigures = [`${tienGiang}#muc-4`, `${langSon}#muc-2`];
const inLetters = [`${ninhBinh}#muc-2`, `${langSon}#muc-8`];

describe('finds what readers ask for', () => {
  const asked: [typed: string, expected: string[]][] = [
    ['mục tiêu kép', doubleGoal],
    ['muc tieu kep', doubleGoal],
    ['MỤC TIÊU KÉP', doubleGoal],
    ['mục tiêu kép'.normalize('NFD'), doubleGoal],
    ['mục tiêu “kép”', doubleGoal],
    ['dac biet', especially],
    ['đặc biệt', especially],
    ['hdnd', [`${ninhBinh}#muc-3-d2`, `${langSon}#noi-nhan`]],
    ['cấp uỷ', partyCommittee],
    ['cấp ủy', partyCommittee],
    ['4 tại chỗ', [...inFigures, ...inLetters.toReversed()]],
    ['bon tai cho', [...inLetters, ...inFigures]],
    ['“bốn tại chỗ”', inLetters],
    ['"4 tại chỗ"', inFigures],
    ['5K', [`${laiChau}#muc-1`, `${laiChau}#muc-4`, `${caoBang}#muc-4`]],
    ['182-CV/TU', [`${caoBang}#dau-van-ban`]],
    ['342-CV/TU', [`${ninhBinh}#dau-van-ban`]],
    ['342 - CV/TU', [`${ninhBinh}#dau-van-ban`]],
    ['534-CV/BTGTW', [`${caoBang}#mo-dau-2`]],
    ['1699/CĐ-TTg', [`${laiChau}#mo-dau-1`]],
    ['18/5/2021', [`${caoBang}#dau-van-ban`]],
    ['18 tháng 5 năm 2021', [`${caoBang}#dau-van-ban`]],
    ['ngày 18/5/2021', [`${caoBang}#dau-van-ban`]],
    ['7/3/2020', [`${tienGiang}#mo-dau-1`]],
    ['lai chau', [`${laiChau}#dau-van-ban`]],
    ['tiền giang', [tienGiang]],
    ['triệu đình lê', [`${caoBang}#ky`]],
    ['xyzzy', []],
  ];

  test('one thing after another in the same box', async () => {
    const page = await search('dich benh');
    for (const [typed, expected] of asked) {
      await type(page, typed);
      const found = await results(page);
      expect.soft(found.toSorted(), typed).toEqual(expected.toSorted());
    }
  });

  test.each(['mục tiêu “kép”', 'muc tieu kep', '534-CV/BTGTW', 'xyzzy'])(
    'by an address: %s',
    async (typed) => {
      const found = await results(await search(typed));
      expect(found.toSorted()).toEqual(new Map(asked).get(typed)?.toSorted());
    },
  );
});

test('puts “đường” before “dương” for one who types the marks, and finds both without', async () => {
  const marked = (page: Page) => page.locator('[data-result] mark').allInnerTexts();
  const typed = await marked(await search('đường'));
  expect(typed.slice(0, 4)).toEqual(['đường', 'đường', 'đường', 'đường']);
  expect(typed.slice(4)).not.toContain('đường');
  const plain = await marked(await search('duong'));
  expect(plain.toSorted()).toEqual(typed.toSorted());
});

test('offers the page of a theme before the results, whichever of its names is typed', async () => {
  const page = await openPage({ path: '/tim-kiem/' });
  for (const typed of ['4 tại chỗ', 'bon tai cho', '“bốn tại chỗ”']) {
    await type(page, typed);
    const theme = page.locator('[data-theme-suggestion]');
    expect(await theme.getAttribute('href')).toMatch(/\/chu-de\/bon-tai-cho\/$/u);
  }
  await type(page, 'tại chỗ');
  expect(await page.locator('[data-theme-suggestion]').count()).toBe(0);
  await type(page, '5k');
  await page.locator('[data-theme-suggestion]').click();
  await page.waitForURL('**/chu-de/5k/');
});

test('shows the words of the document, with what was found marked', async () => {
  const page = await search('muc tieu kep');
  const first = page.locator('[data-result]').first();
  expect(await first.locator('mark').innerText()).toBe('mục tiêu “kép”');
  const excerpt = (await first.locator('.excerpt').innerText()).replace(/^… /u, '');
  const href = await first.locator('a').getAttribute('href');
  await page.goto(new URL(href ?? '', page.url()).href);
  const passage = await page.locator('#muc-1 .words').innerText();
  const words = (text: string) => text.replace(/\s+/gu, ' ').trim();
  expect(words(passage)).toContain(words(excerpt));
});

describe('the address', () => {
  test('follows what is typed and ticked, and brings it back', async () => {
    const page = await openPage({ path: '/tim-kiem/' });
    await type(page, 'muc tieu kep');
    await page.getByRole('checkbox', { name: 'Lạng Sơn' }).check();
    await page.waitForURL(/\?q=muc\+tieu\+kep&tinh=lang-son$/u);
    await page.reload();
    await answered(page);
    expect(await results(page)).toEqual(doubleGoal.slice(1));
    expect(await page.locator('input[name="q"]').inputValue()).toBe('muc tieu kep');
    expect(await page.getByRole('checkbox', { name: 'Lạng Sơn' }).isChecked()).toBe(true);
  });

  test('goes back and forth through the filters', async () => {
    const page = await search('muc tieu kep');
    await page.getByRole('checkbox', { name: 'Cao Bằng' }).check();
    await expect.poll(() => results(page)).toEqual(doubleGoal.slice(0, 1));
    await page.goBack();
    await expect.poll(() => results(page)).toEqual(doubleGoal);
    await page.goForward();
    await expect.poll(() => results(page)).toEqual(doubleGoal.slice(0, 1));
  });

  test('is understood as text and never as markup', async () => {
    const page = await search('<img src=x onerror=alert(1)>"');
    expect(await page.locator('[data-search] img').count()).toBe(0);
  });
});

describe('the filters', () => {
  /** Each line of a filter with its count. */
  function lines(page: Page, facet: string): Promise<string[]> {
    return page.locator(`[data-facet="${facet}"] label`).allInnerTexts();
  }

  test('count the dispatches that each line would leave', async () => {
    const page = await search('dac biet');
    const counted = async (facet: string) =>
      (await lines(page, facet)).map((line) => line.replace(/\s+/gu, ' '));
    expect(await counted('nam')).toEqual(['2020 2', '2021 3']);
    expect(await counted('loai')).toEqual(['Chỉ thị 1', 'Công văn 4']);
    await page.getByRole('checkbox', { name: '2020' }).check();
    await expect.poll(() => counted('tinh')).toEqual(['Lai Châu 1', 'Tiền Giang 1']);
    expect(await counted('nam')).toEqual(['2020 2', '2021 3']);
    expect((await results(page)).toSorted()).toEqual(especially.slice(0, 2).toSorted());
  });

  test('allow any of several in one, and all of several filters', async () => {
    const page = await search('dac biet', '&tinh=cao-bang&tinh=lang-son&loai=chi-thi');
    expect(await results(page)).toEqual(especially.slice(6));
  });

  test('say when it is they that leave nothing, and can be cleared', async () => {
    const page = await search('182-CV/TU', '&tinh=lai-chau');
    expect(await results(page)).toEqual([]);
    expect(await page.locator('[data-reason]').innerText()).toContain('đã lọc');
    await page.locator('[data-clear]').click();
    await expect.poll(() => results(page)).toEqual([`${caoBang}#dau-van-ban`]);
  });

  test('are called as the pages of the archive, and still understand how they were called', async () => {
    const page = await search('dac biet', '&chu-de=bien-gioi-va-xuat-nhap-canh');
    const theme = page.getByRole('checkbox', { name: 'Biên giới' });
    expect(await theme.isChecked()).toBe(true);
    const [narrowed, all] = [await results(page), especially.length];
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.length).toBeLessThan(all);
    await theme.uncheck();
    await expect.poll(async () => (await results(page)).length).toBe(all);
    await theme.check();
    await page.waitForURL(/&chu-de=bien-gioi$/u);
    await expect.poll(() => results(page)).toEqual(narrowed);
  });

  test('list dispatches by themselves when nothing is typed', async () => {
    const page = await openPage({ path: '/tim-kiem/?nguoi-ky=le-van-luong' });
    await answered(page);
    expect(await results(page)).toEqual([laiChau]);
  });
});

describe('with the keyboard alone', () => {
  test('one goes from the box to a result and opens it, marked', async () => {
    const page = await openPage({ path: '/tim-kiem/' });
    await page.locator('input[name="q"]').focus();
    await page.keyboard.type('bon tai cho');
    await page.locator('[data-result-count]').waitFor();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(key);
    }
    const focused = page.locator('[data-result] > a:focus');
    expect(await focused.getAttribute('href')).toBe(inLetters[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${inLetters[0] ?? ''}`);
    await page.locator('#muc-2 mark.hit').waitFor();
    expect(await page.locator('mark.hit').allInnerTexts()).toEqual(['bốn tại chỗ']);
  });

  test('one returns to the box', async () => {
    const page = await search('5K');
    await page.locator('input[name="q"]').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.locator('input[name="q"]:focus').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('input[name="q"]:focus').count()).toBe(1);
  });

  test('Enter in the box takes one to the first result, and Enter there opens it', async () => {
    const page = await openPage({ path: '/tim-kiem/' });
    await page.locator('input[name="q"]').fill('534-CV/BTGTW');
    await page.keyboard.press('Enter');
    await page.locator('[data-result] > a:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${caoBang}#mo-dau-2`);
  });
});

describe('the marks on the opened page', () => {
  test('leave the text as it is and go when the reader moves on', async () => {
    const page = await openPage({ path: `${langSon}#muc-8` });
    const before = await page.locator('#muc-8').innerText();
    await page.goto(new URL(searchPath('4 tại chỗ').slice(1), inject('siteUrl')).href);
    await answered(page);
    await page.locator(`[data-result] > a[href$="${langSon}#muc-8"]`).click();
    await page.locator('#muc-8 mark.hit').waitFor();
    expect(await page.locator('mark.hit').allInnerTexts()).toEqual(['bốn tại chỗ']);
    expect(await page.locator('#muc-8').innerText()).toBe(before);
    await page.evaluate(() => (location.hash = '#muc-2'));
    await expect.poll(() => page.locator('mark.hit').count()).toBe(0);
    expect(await page.locator('#muc-8').innerText()).toBe(before);
  });

  test('are not there for one who comes without a search, nor after a reload', async () => {
    const page = await search('hdnd');
    await page.locator('[data-result] > a').first().click();
    await page.locator('#muc-3-d2 mark.hit').waitFor();
    await page.reload();
    expect(await page.locator('mark.hit').count()).toBe(0);
  });
});

test('loads nothing of the index before the reader turns to the box', async () => {
  const page = await openPage({ path: '/tim-kiem/' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await page.locator('input[name="q"]').focus();
  await expect.poll(() => asked.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
});

test('asks nothing of the index for what has no letter and no figure', async () => {
  const page = await openPage({ path: searchPath('%') });
  expect(await page.locator('input[name="q"]').inputValue()).toBe('%');
  await type(page, '5K');
  await answered(page);
  await type(page, '(');
  await expect.poll(() => page.locator('[data-result]').count()).toBe(0);
  expect(await page.locator('[data-status]').innerText()).toBe('');
  expect(await page.locator('[data-themes]').isVisible()).toBe(true);
});

test('widens a phrase to its words, and back', async () => {
  const page = await search('mục tiêu kép');
  await page.locator('[data-widen]').click();
  await page.waitForURL(/rong=1/u);
  await expect.poll(async () => (await results(page)).length).toBeGreaterThanOrEqual(3);
  await page.locator('[data-narrow]').click();
  await expect.poll(() => results(page)).toEqual(doubleGoal);
});

test('says what is lacking when nothing is found, and what to try', async () => {
  const page = await search('covid xyzzy');
  expect(await page.locator('[data-reason]').innerText()).toContain('“xyzzy”');
  expect(await page.locator('[data-advice="fewer"]').isVisible()).toBe(true);
  expect(await page.locator('[data-advice="quotes"]').isVisible()).toBe(false);
  expect(await page.locator('[data-themes] a').first().isVisible()).toBe(true);
});

test('tells screen readers how many there are', async () => {
  const page = await search('5K');
  const status = page.getByRole('status').filter({ hasText: 'đoạn' });
  expect(await status.innerText()).toBe('3 đoạn trong 2 văn bản.');
  expect(await status.getAttribute('aria-live')).toBe('polite');
});

test.each([
  ['with results', '4 tại chỗ', false],
  ['with results in the dark', 'đường', true],
  ['without', 'covid xyzzy', false],
])('is accessible and fits a phone, %s', async (_, typed, dark) => {
  const page = await openPage({ path: searchPath(typed), ...phone, dark });
  await answered(page);
  await expectAccessible(page);
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: innerWidth,
  }));
  expect(content).toBeLessThanOrEqual(screen);
});

test('points to the lists where there is no JavaScript', async () => {
  const page = await openPage({ path: '/tim-kiem/?q=5K', javaScript: false });
  for (const list of ['van-ban', 'chu-de']) {
    expect(await page.locator(`main a[href$="/${list}/"]`).first().isVisible()).toBe(true);
  }
  expect(await page.locator('input[name="q"]').isVisible()).toBe(false);
});

test('works under any path', async () => {
  const { url, close } = await serve(inject('builtSite'), { base: '/kho/' });
  onTestFinished(close);
  const page = await openPage({ site: url, path: searchPath('182-CV/TU') });
  await answered(page);
  expect(await results(page)).toEqual([`/kho${caoBang}#dau-van-ban`]);
  await page.locator('[data-result] > a').click();
  await page.locator('#dau-van-ban mark.hit').waitFor();
});

describe('when the index cannot be loaded', () => {
  /** A page of its own: the requests that fail here are errors anywhere else. */
  async function openBlocked(
    blocked: RegExp,
    handle: (route: Route) => Promise<void>,
  ): Promise<Page> {
    const browser = await chromium.connect(inject('browserEndpoint'));
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.context().route(blocked, handle);
    await page.goto(new URL(searchPath('5K').slice(1), inject('siteUrl')).href);
    return page;
  }

  test.each([
    ['all of it', /\/pagefind\//u],
    ['its program', /pagefind\.js/u],
    ['its entry', /pagefind-entry/u],
    ['its words', /\.pf_index/u],
    ['its texts', /\.pf_fragment/u],
  ])('%s, says so, links the lists and tries again', async (_, blocked) => {
    const page = await openBlocked(blocked, (route) => route.abort());
    const failure = page.locator('[data-failure]');
    await failure.waitFor();
    expect(await failure.getByRole('link').count()).toBe(2);
    expect(await page.locator('[data-status]').innerText()).toBe('');
    expect(await page.locator('[data-empty]').isVisible()).toBe(false);
    await page.context().unroute(blocked);
    await page.locator('[data-retry]').click();
    await page.locator('[data-result]').first().waitFor();
    expect(await failure.isVisible()).toBe(false);
    expect(await page.locator('[data-result]').count()).toBe(3);
  });
});
