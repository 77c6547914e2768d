/**
 * Pages for tests that make something go wrong on purpose: `openPage` fails a test at the first error.
 */
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** Gives an empty page whose errors are nobody's fault; closed when the test ends. */
export async function unwatchedPage(options: BrowserContextOptions = {}): Promise<Page> {
  const browser = await chromium.connect(inject('browserEndpoint'));
  onTestFinished(() => browser.close());
  const page = await browser.newPage(options);
  page.setDefaultTimeout(15_000);
  return page;
}

/** What a page's policy kept from happening. */
export interface Violation {
  directive: string;
  blocked: string;
}

/** Notes on the page what the browser refuses, from before the page's own policy is read. */
export async function noteViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const violations: { directive: string; blocked: string }[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
    });
  });
}

/** Gives what the browser has refused since the page was opened. */
export function violationsOn(page: Page): Promise<Violation[]> {
  return page.evaluate(() => (globalThis as unknown as { violations: Violation[] }).violations);
}
