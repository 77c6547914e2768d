/**
 * The policy of each page in a real browser: the site works under it, as `<meta>` alone and with the headers
 * of `_headers`, and what it forbids does not happen.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { openPage } from '../support/browser.ts';
import { dispatchPath, pageKinds } from '../support/pageKinds.ts';
import { noteViolations, unwatchedPage, violationsOn } from '../support/unwatched.ts';

const ways = ['the <meta> alone', 'headers and <meta>'] as const;
type Way = (typeof ways)[number];

let served: Record<Way, Served>;

beforeAll(async () => {
  const site = inject('builtSite');
  const [meta, headers] = await Promise.all([serve(site), serve(site, { headers: true })]);
  served = { 'the <meta> alone': meta, 'headers and <meta>': headers };
});

afterAll(() => Promise.all(Object.values(served).map((one) => one.close())));

/** Opens everything that opens, so that whatever a page loads late is loaded. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    scrollTo(0, document.body.scrollHeight);
    await document.fonts.ready;
  });
}

/** Notes what the page asks of any other origin than that of `site`. */
function noteForeign(page: Page, site: string): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob|about):/u.test(url)) foreign.push(url);
  });
  return foreign;
}

/** What code would do that had found its way into a page. */
const attempts: [what: string, directive: string, attempt: () => unknown][] = [
  [
    'a script inside the page',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.pwned = 1';
      document.body.append(script);
    },
  ],
  [
    'a handler in an attribute',
    'script-src-attr',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<p onclick="globalThis.pwned = 1">x</p>');
      document.querySelector<HTMLElement>('p[onclick]')?.click();
    },
  ],
  [
    'a script of another origin',
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.src = 'http://other.invalid/x.js';
      document.body.append(script);
    },
  ],
  [
    'a javascript: address',
    'script-src-elem',
    () => {
      const link = document.createElement('a');
      link.href = 'javascript:globalThis.pwned = 1';
      document.body.append(link);
      link.click();
    },
  ],
  [
    'a style in an attribute',
    'style-src-attr',
    () => document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>'),
  ],
  [
    'a picture of another origin',
    'img-src',
    () => document.body.insertAdjacentHTML('beforeend', '<img src="http://other.invalid/x.png">'),
  ],
  [
    'a request to another origin',
    'connect-src',
    () => fetch('http://other.invalid/').catch(() => undefined),
  ],
  [
    'a frame',
    'frame-src',
    () => document.body.insertAdjacentHTML('beforeend', '<iframe src="http://other.invalid/">'),
  ],
  [
    'a form that is sent elsewhere',
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'http://other.invalid/';
      document.body.append(form);
      form.submit();
    },
  ],
  [
    'another base for all addresses',
    'base-uri',
    () => document.head.insertAdjacentHTML('beforeend', '<base href="http://other.invalid/">'),
  ],
];

describe.each(ways)('under %s', (way) => {
  test('every kind of page loads all it needs, and nothing from elsewhere', async () => {
    const page = await unwatchedPage();
    await noteViolations(page);
    const foreign = noteForeign(page, served[way].url);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() !== 'log') complaints.push(message.text());
    });
    for (const path of pageKinds) {
      await page.goto(new URL(path.slice(1), served[way].url).href);
      await useAll(page);
      expect(await violationsOn(page), path).toEqual([]);
      expect(foreign, path).toEqual([]);
      expect(complaints, path).toEqual([]);
      const { isStyled, failed } = await page.evaluate(() => ({
        isStyled: getComputedStyle(document.body).fontFamily.includes('Source Serif'),
        failed: [...document.fonts].filter(({ status }) => status === 'error').length,
      }));
      expect({ path, isStyled, failed }).toEqual({ path, isStyled: true, failed: 0 });
    }
  });

  test('the server sends the headers that it was told to, and no others', async () => {
    const { headers } = await fetch(served[way].url);
    const isTold = way === 'headers and <meta>';
    expect(headers.has('content-security-policy')).toBe(isTold);
    expect(headers.get('x-content-type-options')).toBe(isTold ? 'nosniff' : null);
  });

  test('search finds, and marks what it found on the page it leads to', async () => {
    const path = '/tim-kiem/?q=muc%20tieu%20kep';
    const page = await openPage({ path, site: served[way].url, before: noteViolations });
    await page.locator('[data-result]').first().waitFor();
    expect(await page.locator('[data-result]').count()).toBe(3);
    expect(await violationsOn(page)).toEqual([]);
    await page.locator('[data-result] > a').first().click();
    await page.locator('mark.hit').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test('the citation panel gets its buttons', async () => {
    const path = `${dispatchPath}#muc-1`;
    const page = await openPage({ path, site: served[way].url, before: noteViolations });
    await page.locator('#trich-dan summary').click();
    await page.locator('#trich-dan button').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each(['/', dispatchPath, '/tim-kiem/', '/404.html'])(
    'on %s nothing runs or loads that is not ours',
    async (path) => {
      const page = await unwatchedPage();
      await noteViolations(page);
      await page.goto(new URL(path.slice(1), served[way].url).href);
      const refused: [what: string, directive: string | undefined][] = [];
      for (const [what, , attempt] of attempts) {
        const before = (await violationsOn(page)).length;
        await page.evaluate(attempt);
        await expect.poll(async () => (await violationsOn(page)).length).toBeGreaterThan(before);
        refused.push([what, (await violationsOn(page)).at(before)?.directive]);
      }
      expect(refused).toEqual(attempts.map(([what, directive]) => [what, directive]));
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    },
  );
});

test('a page that asks another origin would be noticed', async () => {
  const page = await unwatchedPage();
  const foreign = noteForeign(page, inject('siteUrl'));
  await page.route('**/phuong-phap/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<meta http-equiv[^>]*>/u, '');
    const body = html.replace('</body>', '<img src="http://other.invalid/x.png"></body>');
    await route.fulfill({ response, body });
  });
  await page.goto(new URL('phuong-phap/', inject('siteUrl')).href);
  expect(foreign).toEqual(['http://other.invalid/x.png']);
});
