/**
 * Copies text for a reader and says so, in a region that screen readers read out.
 */

/** Milliseconds for which the sign of success stays. */
const shownFor = 2000;

/**
 * Puts `text` into the clipboard, then marks `source`, which was pressed, with the class `copied` and
 * says `words` for a while. Rejects where the browser forbids it.
 */
export async function copy(text: string, source: Element, words: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  const status = document.querySelector('[data-copied]');
  source.classList.add('copied');
  if (status) status.textContent = words;
  setTimeout(() => {
    source.classList.remove('copied');
    if (status) status.textContent = '';
  }, shownFor);
}
