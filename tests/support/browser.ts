/**
 * Opens pages of the built site in Chromium, as a reader with a given device and settings would.
 */
import AxeBuilder from '@axe-core/playwright';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

/** The page to open and the reader's circumstances. */
export interface PageOptions {
  /** Path on the built site, such as `/van-ban/`. */
  path?: string;
  /** Address of the site, when a test serves it in its own way. */
  site?: string;
  width?: number;
  height?: number;
  /** False opens the page as for a reader without JavaScript. */
  javaScript?: boolean;
  dark?: boolean;
  print?: boolean;
  /** Runs before the page is opened, as to watch or slow down what it loads. */
  before?: (page: Page) => unknown;
}

/** A common phone, upright. */
export const phone = { width: 390, height: 844 } as const;
/** A window on a laptop. */
export const desktop = { width: 1280, height: 900 } as const;

let connection: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  return connection;
}

/** Collects what no page may do: ask another origin for anything, or report an error. */
function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/u.test(url.protocol) && url.origin !== origin) {
      problems.push(`request to another origin: ${url.href}`);
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught error: ${error.message}`));
  return problems;
}

async function newContext(options: PageOptions): Promise<BrowserContext> {
  const {
    width = desktop.width,
    height = desktop.height,
    javaScript = true,
    dark = false,
  } = options;
  return (await browser()).newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    colorScheme: dark ? 'dark' : 'light',
    locale: 'vi-VN',
    reducedMotion: 'reduce',
    hasTouch: width < 600,
  });
}

/**
 * Opens a page for the test that runs. When the test ends the page is closed, and the test fails if the page
 * asked another origin for anything or reported an error meanwhile.
 */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { path = '/', site = inject('siteUrl'), print = false } = options;
  const context = await newContext(options);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const problems = watch(page, new URL(site).origin);
  onTestFinished(async () => {
    await context.close();
    expect(problems, `on ${path}`).toEqual([]);
  });
  if (print) await page.emulateMedia({ media: 'print' });
  await options.before?.(page);
  const address = new URL(path.replace(/^\//u, ''), site).href;
  const response = await page.goto(address, { waitUntil: 'load' });
  if (response && !response.ok()) throw new Error(`${address} answers ${response.status()}.`);
  return page;
}

/** Gives the page a clipboard of its own: all pages of the one Chromium share the true one. */
export function giveClipboard(page: Page): Promise<void> {
  return page.evaluate(() => {
    let held = '';
    Object.assign(navigator.clipboard, {
      writeText: (text: string) => Promise.resolve(void (held = text)),
      readText: () => Promise.resolve(held),
    });
  });
}

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Text contrast of 7:1 and targets of 24 px (DESIGN §10); axe leaves both out unless told. */
const strictRules = {
  'color-contrast-enhanced': { enabled: true },
  'target-size': { enabled: true },
};

/** What another width or the night changes of a page: colours, and room for fingers. */
const looksRules = [
  'color-contrast',
  'color-contrast-enhanced',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
];

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

function describeViolations(violations: Violations): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, failureSummary }) =>
      [
        `${id}: ${help}`,
        `  at ${target.join(' ')}`,
        `  ${html.slice(0, 200)}`,
        `  ${failureSummary ?? ''}`,
      ].join('\n'),
    ),
  );
}

/**
 * Fails the test with one readable entry for each thing that axe finds on the page as it stands, or on its
 * looks alone. The page needs JavaScript: axe waits for timers, which a page without it never fires.
 */
export async function expectAccessible(page: Page, of: 'all' | 'looks' = 'all'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options(
      of === 'all'
        ? { runOnly: { type: 'tag', values: axeTags }, rules: strictRules }
        : { runOnly: { type: 'rule', values: looksRules } },
    )
    .analyze();
  if (violations.length > 0) {
    throw new Error(`axe on ${page.url()} found\n${describeViolations(violations).join('\n\n')}`);
  }
}

/** Gives the sum of all layout shifts since the page began to load, once its fonts have come. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return sum;
  });
}

/** Saves the whole page as `.cache/screenshots/<name>.png`, for people to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join('.cache', 'screenshots');
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
