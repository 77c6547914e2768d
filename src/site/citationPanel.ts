/**
 * The citation panel once a reader has opened it: buttons that copy, and the paragraph that the address
 * names.
 */
import { locator, type LocatorWords } from '../archive/locator.ts';
import { copy } from './copying.ts';
import { citation as words } from './i18n/vi.citation.ts';

function inside<Found extends Element>(parent: ParentNode, selector: string): Found[] {
  return [...parent.querySelectorAll<Found>(selector)];
}

/** Gives the nodes of text in an element, in order. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** The permalink as the citations have it, wherever this copy of the archive stands. */
function permalink(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}

/** Gives a function that makes the whole panel cite the paragraph that the address names, or the document. */
function follower(panel: Element): () => void {
  const url = permalink();
  const addressed = inside(panel, 'dd')
    .flatMap(textsIn)
    .filter(({ data }) => data.includes(url))
    .map((text) => ({ text, whole: text.data }));
  const slots = inside<HTMLElement>(panel, '[data-locator]');
  const status = panel.querySelector('[role="status"]');
  return () => {
    const fragment = location.hash.slice(1);
    const named = locator(fragment, 'vi');
    const target = named === undefined ? url : `${url}#${fragment}`;
    for (const { text, whole } of addressed) text.data = whole.replace(url, () => target);
    for (const slot of slots) {
      const phrase = locator(fragment, slot.dataset.locator as LocatorWords);
      slot.textContent = phrase === undefined ? '' : `, ${phrase}`;
    }
    if (status) status.textContent = named === undefined ? words.whole : words.paragraph(named);
  };
}

/** The text is wrapped, so that the button's own word is no part of what it copies. */
function addButton(form: Element, style: string): void {
  const text = document.createElement('span');
  text.append(...form.childNodes);
  const button = document.createElement('button');
  button.textContent = words.copy;
  button.setAttribute('aria-label', words.copyLabel(style));
  button.addEventListener('click', () => {
    void copy(text.textContent.trim(), button, words.copied);
  });
  form.append(text, ' ', button);
}

function addButtons(panel: Element): void {
  let style = '';
  for (const child of inside(panel, 'dt, dd')) {
    if (child.localName === 'dt') style = child.textContent;
    else addButton(child, style);
  }
}

/** Makes the panel ready for its reader. */
export function preparePanel(panel: Element): void {
  const follow = follower(panel);
  // Only a page that came over HTTPS, or from this computer, may write to the clipboard.
  if (isSecureContext) addButtons(panel);
  follow();
  addEventListener('hashchange', follow);
}
