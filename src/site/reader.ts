/**
 * What a dispatch page does for its reader beyond links: copies permalinks, makes citations ready, marks
 * what a search led to. The page loads it when one of these is asked for (ReaderScript.astro).
 */
import { highlightHandover } from '../search/highlight.ts';
import { copy } from './copying.ts';
import { preparePanel } from './citationPanel.ts';
import { reading } from './i18n/vi.reading.ts';

let isPrepared = false;

/** Where the clipboard is closed to the page, the address in the browser still names the paragraph. */
function copyPermalink(link: HTMLAnchorElement): void {
  if (isSecureContext) copy(link.href, link, reading.copied).catch(() => undefined);
}

addEventListener(
  'ask',
  ({ target }) => {
    if (target instanceof HTMLAnchorElement) copyPermalink(target);
    else if (target instanceof Element && !isPrepared) {
      isPrepared = true;
      preparePanel(target);
    }
  },
  true,
);
highlightHandover();
