import { describe, expect, test } from 'vitest';
import { pageBudget, viewBudget, weigh } from '../../src/site/weights.ts';
import { bytesOf, dispatchIds, dispatchPage, pagePaths } from '../support/builtPages.ts';

describe.each(dispatchIds)('%s', (id) => {
  test(`fits in one round trip: at most ${pageBudget} bytes of HTML, its CSS inside`, () => {
    const weight = weigh(dispatchPage(id), bytesOf);
    expect(weight.html).toBeLessThanOrEqual(pageBudget);
    expect(weight.linkedCss).toBe(0);
    expect(weight.inlineCss).toBeGreaterThan(0);
  });

  test('downloads no JavaScript before the reader asks for something', () => {
    expect(weigh(dispatchPage(id), bytesOf).scripts).toBe(0);
  });
});

test.each(pagePaths())(`the first view of %s takes at most ${viewBudget} bytes`, (page) => {
  expect(weigh(page, bytesOf).total).toBeLessThanOrEqual(viewBudget);
});
