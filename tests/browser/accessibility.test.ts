import { test } from 'vitest';
import { desktop, expectAccessible, openPage, phone } from '../support/browser.ts';
import { pageKinds } from '../support/pageKinds.ts';

test.each(pageKinds)(
  'axe has nothing to say about %s, small by day and wide by night',
  async (path) => {
    const page = await openPage({ path, ...phone });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(desktop);
    await expectAccessible(page, 'looks');
  },
);
