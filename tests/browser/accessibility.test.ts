import { describe, test } from 'vitest';
import { desktop, expectAccessible, openPage, phone } from '../support/browser.ts';
import { pageKinds } from '../support/pageKinds.ts';

describe.each(pageKinds)('axe has nothing to say about %s', (path) => {
  test.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ] as const)('on %s, by day and by night', async (_name, size) => {
    const page = await openPage({ path, ...size });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
  });
});
