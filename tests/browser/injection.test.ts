/**
 * What stands in an address is text. The usual injections are tried with the policy switched off, so that
 * it is the pages themselves that withstand them.
 */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { dispatchPath } from '../support/pageKinds.ts';
import { unwatchedPage } from '../support/unwatched.ts';

const payloads = [
  '<script>globalThis.pwned=1</script>',
  '<img src=x onerror="globalThis.pwned=1">',
  '"><svg onload=globalThis.pwned=1>',
  "'><iframe srcdoc='<script>parent.pwned=1</script>'>",
  '</title></textarea></script><script>globalThis.pwned=1</script>',
  '<a href="javascript:globalThis.pwned=1" autofocus onfocus="globalThis.pwned=1">x</a>',
  'javascript:globalThis.pwned=1',
  'data:text/html,<script>parent.pwned=1</script>',
  '{{constructor.constructor("globalThis.pwned=1")()}}',
  '${globalThis.pwned=1}',
  '"+(globalThis.pwned=1)+"',
  "'-(globalThis.pwned=1)-'",
  '*/globalThis.pwned=1/*',
  '&lt;img src=x onerror=globalThis.pwned=1&gt;',
  '&#60;script&#62;globalThis.pwned=1&#60;/script&#62;',
  '\u003cscript\u003eglobalThis.pwned=1\u003c/script\u003e',
  '__proto__',
  '\u202e<b>\u200b',
  '[x](javascript:globalThis.pwned=1) **a** `b`',
  `"${'<b>'.repeat(300)}`,
];

/** Addresses that no decoder can read, or that name what they should not. */
const strangeHashes = [
  '#%E0%A4%A',
  '#%',
  '#:target',
  '#[id]',
  '#muc-1"]',
  '#__proto__',
  '#trich-dan',
];

interface Watched {
  page: Page;
  troubles: string[];
}

/** A page that notes all that must not happen; nothing of it is stopped by a policy. */
async function watchedPage(): Promise<Watched> {
  const page = await unwatchedPage({ bypassCSP: true });
  const troubles: string[] = [];
  const home = inject('siteUrl');
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(home) || request.url().startsWith('blob:');
    if (!isOurs) troubles.push(`request: ${request.url()}`);
  });
  return { page, troubles };
}

/** Counts the elements of each kind that a page has and that code would need. */
function activeElements(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    const handlers = [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc'),
    );
    return {
      scripts: count('script'),
      frames: count('iframe, object, embed'),
      pictures: count('img'),
      bold: count('b'),
      unsafeLinks: count('a[href^="javascript" i], a[href^="data" i]'),
      handlers: handlers.length,
    };
  });
}

async function expectNothingRan({ page, troubles }: Watched, address: string): Promise<void> {
  expect(await page.evaluate(() => 'pwned' in globalThis), address).toBe(false);
  expect({ address, troubles }).toEqual({ address, troubles: [] });
}

async function open({ page }: Watched, address: string): Promise<void> {
  // A new document each time: an address that differs by its hash alone is no navigation.
  await page.goto('about:blank');
  await page.goto(new URL(address.replace(/^\//u, ''), inject('siteUrl')).href);
}

async function openQuietly(watched: Watched, address: string): Promise<Record<string, number>> {
  await open(watched, address);
  return activeElements(watched.page);
}

describe('on the search page', () => {
  test('a query is shown as text, in the box and in the answer, and runs nothing', async () => {
    const watched = await watchedPage();
    const { page } = watched;
    const before = await openQuietly(watched, '/tim-kiem/');
    // Those that are typed below are not all worth a page of their own.
    for (const payload of payloads.filter((_, index) => index % 3 === 1)) {
      const address = `tim-kiem/?q=${encodeURIComponent(payload)}`;
      await page.goto(new URL(address, inject('siteUrl')).href);
      await page.locator('[data-result-count]').waitFor();
      expect(await page.locator('input[name="q"]').inputValue()).toBe(payload);
      expect(await activeElements(page), address).toEqual(before);
      await expectNothingRan(watched, address);
    }
  });

  test('a filter is only ever compared', async () => {
    const watched = await watchedPage();
    const { page } = watched;
    const before = await openQuietly(watched, '/tim-kiem/');
    const all = payloads.map(encodeURIComponent);
    for (const name of ['tinh', 'nam', 'loai', 'chu-de', 'nguoi-ky', 'rong', 'x']) {
      const address = `/tim-kiem/?q=5K&${all.map((payload) => `${name}=${payload}`).join('&')}`;
      await open(watched, address);
      await page.locator('[data-result-count]').waitFor();
      expect(await activeElements(page), address).toEqual(before);
      await expectNothingRan(watched, address);
    }
  });

  test('what is typed is text as well', async () => {
    const watched = await watchedPage();
    const { page } = watched;
    const before = await openQuietly(watched, '/tim-kiem/?q=5K');
    await page.locator('[data-result-count]').waitFor();
    for (const payload of payloads) {
      await page.locator('input[name="q"]').fill(payload);
      await page.waitForURL((url) => url.searchParams.get('q') === payload);
      await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
    }
    expect(await activeElements(page)).toEqual(before);
    await expectNothingRan(watched, 'typed');
  });
});

describe.each(['/', dispatchPath, '/van-ban/', '/404.html'])('on %s', (path) => {
  test('neither query nor fragment is ever more than text', async () => {
    const watched = await watchedPage();
    const { page } = watched;
    await open(watched, path);
    const before = await activeElements(page);
    const encoded = payloads.map(encodeURIComponent);
    const fragments = [...encoded.map((payload) => `#${payload}`), ...strangeHashes];
    for (const fragment of fragments) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, fragment);
    }
    await open(watched, `${path}?q=${encoded.join('&q=')}${fragments[1] ?? ''}`);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await activeElements(page)).toEqual(before);
    await expectNothingRan(watched, path);
  });
});

describe('on the page of a dispatch', () => {
  test('the citation panel follows a hostile fragment without writing it', async () => {
    const watched = await watchedPage();
    const { page } = watched;
    await open(watched, `${dispatchPath}#${encodeURIComponent(payloads[1] ?? '')}`);
    await page.locator('#trich-dan summary').click();
    await page.locator('#trich-dan button').first().waitFor();
    const before = await activeElements(page);
    for (const payload of [...payloads, ...strangeHashes]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, payload);
      expect(await page.locator('#trich-dan').innerText()).not.toContain('pwned');
    }
    expect(await activeElements(page)).toEqual(before);
    await expectNothingRan(watched, 'citation panel');
  });

  test('a query left in the tab’s storage marks text and adds nothing else', async () => {
    const watched = await watchedPage();
    const { page } = watched;
    const before = await openQuietly(watched, `${dispatchPath}#muc-2`);
    for (const typed of ['4 tại chỗ', ...payloads.slice(0, 3)]) {
      await page.evaluate(
        ([words, payload, address]) => {
          const handover = { address, typed: words, variants: [payload], isWide: false };
          sessionStorage.setItem('van-kho:tim', JSON.stringify(handover));
        },
        [typed, payloads[1], `${dispatchPath}#muc-2`] as const,
      );
      await page.reload();
      expect(await activeElements(page), typed).toEqual(before);
    }
    await expectNothingRan(watched, 'handover');
  });
});

test('would be noticed if it were written as markup', async () => {
  const watched = await watchedPage();
  const before = await openQuietly(watched, '/404.html');
  await watched.page.evaluate(
    (markup) => document.body.insertAdjacentHTML('beforeend', markup),
    payloads[1] ?? '',
  );
  await expect.poll(() => watched.page.evaluate(() => 'pwned' in globalThis)).toBe(true);
  expect(await activeElements(watched.page)).not.toEqual(before);
});
