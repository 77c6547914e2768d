/**
 * Search when something it needs is missing, forbidden, broken or slow: the reader is told, is shown the way to
 * the lists, and can try again; where there is another way, search takes it. What happens when requests fail
 * outright stands in search.browser.test.ts.
 */
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { unwatchedPage } from '../support/unwatched.ts';

type Disturb = (page: Page) => Promise<unknown>;

const address = () => new URL('tim-kiem/?q=5K', inject('siteUrl')).href;

async function openDisturbed(disturb: Disturb): Promise<Page> {
  const page = await unwatchedPage();
  await disturb(page);
  await page.goto(address());
  return page;
}

async function expectAnswer(page: Page): Promise<void> {
  await page.locator('[data-result]').first().waitFor();
  expect(await page.locator('[data-result]').count()).toBe(3);
  expect(await page.locator('[data-failure]').isVisible()).toBe(false);
}

/** The reader reads what is wrong, no sign of waiting is left, and the lists are a click away. */
async function expectApology(page: Page, within = 5_000): Promise<void> {
  const failure = page.locator('[data-failure]');
  await failure.waitFor({ timeout: within });
  expect(await page.locator('[data-failure-title]').innerText()).toMatch(/\S/u);
  expect(await page.locator('[data-results]').getAttribute('aria-busy')).toBe('false');
  expect(await page.locator('[data-status]').innerText()).toBe('');
  expect(await page.locator('[data-result]').count()).toBe(0);
  for (const list of ['van-ban', 'chu-de']) {
    expect(await failure.locator(`a[href$="/${list}/"]`).isVisible()).toBe(true);
  }
}

function answering(pattern: RegExp, answer: Parameters<Route['fulfill']>[0]): Disturb {
  return (page) => page.route(pattern, (route) => route.fulfill(answer));
}

/** Changes the policy of the search page before the browser reads it. */
function withoutPermission(permission: string): Disturb {
  return (page) =>
    page.route(/\/tim-kiem\//u, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain(permission);
      await route.fulfill({ response, body: html.replace(permission, '') });
    });
}

/** Puts code before the scripts that run Pagefind, the page's and the worker's. */
async function changeScripts(page: Page, code: string): Promise<void> {
  await page.addInitScript(code);
  await page.route(/\/pagefind-worker\.js/u, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: code + (await response.text()) });
  });
}

/** A worker heeds the policy of its own script's headers, so the host has to forbid it there too. */
async function withoutWebAssembly(page: Page): Promise<void> {
  await withoutPermission(" 'wasm-unsafe-eval'")(page);
  await page.route(/\/pagefind-worker\.js/u, async (route) => {
    const response = await route.fetch();
    const policy = { 'content-security-policy': "script-src 'self'" };
    await route.fulfill({ response, headers: { ...response.headers(), ...policy } });
  });
}

const home = {
  status: 200,
  contentType: 'text/html',
  body: '<!doctype html><title>Trang chủ</title>',
};

describe('search tells the reader and shows the lists', () => {
  test.each<[string, Disturb]>([
    ['when the index is missing', answering(/\/pagefind\//u, { status: 404 })],
    ['when the host answers everything with its home page', answering(/\/pagefind\//u, home)],
    ['when the host is out of order', answering(/\.pf_index/u, { status: 503 })],
    ['when part of the index is cut off', answering(/\.pf_index/u, { status: 200, body: '' })],
    ['when part of the index is something else', answering(/\.pf_index/u, home)],
    ['when texts are broken', answering(/\.pf_fragment/u, { status: 200, body: 'pagefind_dcd{' })],
    ['when the table of facets is broken', answering(/\.pf_facets/u, { status: 200, body: '{' })],
    ['when WebAssembly is missing', answering(/wasm\.[\w.-]*pagefind/u, { status: 404 })],
    ['when WebAssembly is forbidden', withoutWebAssembly],
    ['when requests are forbidden', withoutPermission("connect-src 'self';")],
    [
      'when the browser has no WebAssembly',
      (page) => changeScripts(page, 'delete self.WebAssembly;'),
    ],
  ])('%s', async (_, disturb) => {
    await expectApology(await openDisturbed(disturb));
  });

  test('when the connection is lost between two questions, and finds again once it is back', async () => {
    const page = await openDisturbed(() => Promise.resolve());
    await expectAnswer(page);
    await page.context().setOffline(true);
    await page.locator('input[name="q"]').fill('mục tiêu kép');
    await expectApology(page);
    await page.context().setOffline(false);
    await page.locator('[data-retry]').click();
    await expectAnswer(page);
  });

  test.each([
    ['texts never come', /\.pf_fragment/u],
    ['the index never comes', /\.pf_index/u],
    ['the worker never comes', /pagefind-worker\.js/u],
  ])('when %s: soon that it is slow, and in the end that it failed', async (_, silent) => {
    const asked: string[] = [];
    const page = await openDisturbed(async (opened) => {
      await opened.clock.install();
      await opened.route(silent, (route) => void asked.push(route.request().url()));
    });
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.clock.fastForward(9_000);
    await page.locator('[data-failure]').waitFor();
    expect(await page.locator('[data-failure-title]').innerText()).toContain('chậm');
    expect(await page.locator('[data-failure] a').count()).toBe(2);
    await page.clock.fastForward(120_000);
    await expectApology(page);
    expect(await page.locator('[data-failure-title]').innerText()).not.toContain('chậm');
  });
});

describe('“Thử lại” while the index never comes', () => {
  /** Opens the page with an index that hangs, and waits until the reader is told that it is slow. */
  async function openHanging(): Promise<Page> {
    const asked: string[] = [];
    const page = await openDisturbed(async (opened) => {
      await opened.clock.install();
      await opened.route(/\.pf_index/u, (route) => void asked.push(route.request().url()));
    });
    await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
    await page.clock.fastForward(9_000);
    await page.locator('[data-failure]').waitFor();
    return page;
  }

  /** The notice is gone and the page says what it does, in the very moment of the click. */
  async function retry(page: Page): Promise<void> {
    const said = await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-retry]')?.click();
      const isFailure = document.querySelector('[data-failure]')?.checkVisibility();
      return { isFailure, status: document.querySelector('[data-status]')?.textContent };
    });
    expect(said).toEqual({ isFailure: false, status: 'Đang tìm…' });
  }

  test('asks anew, and finds although the first request still hangs', async () => {
    const page = await openHanging();
    await page.unroute(/\.pf_index/u);
    await retry(page);
    await expectAnswer(page);
    // Nothing of the first try is left that could speak of a slow line.
    await page.clock.fastForward(70_000);
    await expectAnswer(page);
  });

  test('tells a second failure as it told the first', async () => {
    const page = await openHanging();
    await retry(page);
    await page.clock.fastForward(1_000);
    await page.clock.fastForward(9_000);
    await page.locator('[data-failure]').waitFor();
    await page.clock.fastForward(120_000);
    await expectApology(page);
  });
});

describe('search finds all the same', () => {
  test.each<[string, Disturb]>([
    ['without its worker', answering(/pagefind-worker\.js/u, { status: 404 })],
    ['when workers are forbidden', withoutPermission("worker-src 'self';")],
    [
      'when the browser has no workers',
      (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    ],
    [
      'on a slow line',
      (page) =>
        page.route(/\/pagefind\//u, async (route) => {
          await new Promise((later) => setTimeout(later, 300));
          await route.continue();
        }),
    ],
  ])('%s', async (_, disturb) => {
    await expectAnswer(await openDisturbed(disturb));
  });
});
