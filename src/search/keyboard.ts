/**
 * The way through the results without a mouse: arrows from the search box and back.
 */

const stops = '[data-theme-suggestion], [data-result] > a';

function stopsIn(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>(stops)];
}

/** Puts the cursor on the first result, so that Enter opens it. */
export function goToFirst(page: HTMLElement): void {
  stopsIn(page)[0]?.focus();
}

function returnTo(input: HTMLInputElement): void {
  input.focus();
  input.select();
}

function step(page: HTMLElement, input: HTMLInputElement, by: 1 | -1): void {
  const places = stopsIn(page);
  const at = places.findIndex((place) => place === document.activeElement);
  const next = places[at + by];
  if (next) next.focus();
  else if (by < 0) returnTo(input);
}

/**
 * Lets Down and Up move between the search box and the results, and Escape return to the box. Enter on a
 * result is the browser's own.
 */
export function followKeys(page: HTMLElement, input: HTMLInputElement): void {
  const isOnStop = () => stopsIn(page).some((place) => place === document.activeElement);
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isOnInput = event.target === input;
    if (event.key === 'ArrowDown' && (isOnInput || isOnStop())) step(page, input, 1);
    else if (event.key === 'ArrowUp' && isOnStop()) step(page, input, -1);
    else if (event.key === 'Escape' && isOnStop()) returnTo(input);
    else return;
    event.preventDefault();
  });
}
