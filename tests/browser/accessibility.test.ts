import { describe, test } from 'vitest';
import { desktop, expectAccessible, openPage, phone } from '../support/browser.ts';
import { pageKinds } from '../support/pageKinds.ts';

describe.each(pageKinds)('axe has nothing to say about %s', (path) => {
  test('on a phone, by day and by night', async () => {
    const page = await openPage({ path, ...phone });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, 'looks');
  });

  // Colours are the same at every width: the phone has shown those of the night.
  test('on a desktop', async () => {
    const page = await openPage({ path, ...desktop });
    await expectAccessible(page, 'looks');
  });
});
