import { test } from 'vitest';
import { desktop, expectAccessible, openPage, phone } from '../support/browser.ts';
import { pageKinds } from '../support/pageKinds.ts';

test.each(pageKinds)('axe has nothing to say about %s', async (path) => {
  const page = await openPage({ path, ...phone });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'looks');
  // Colours are the same at every width: the phone has shown those of the night.
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(desktop);
  await expectAccessible(page, 'looks');
});
