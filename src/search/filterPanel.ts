/**
 * The filters beside the results: which lines they show, and what is ticked.
 */
import { search as words } from '../site/i18n/vi.search.ts';
import { choices, facetNames, type Catalogue, type Choice, type Selection } from './catalogue.ts';
import { make } from './dom.ts';
import { isUnfiltered } from './state.ts';

function line(facet: string, { slug, label, count }: Choice, isTicked: boolean): HTMLElement {
  const box = make('input', { type: 'checkbox', name: facet, value: slug });
  box.checked = isTicked;
  const number = make('span', { class: 'choice-count', 'data-count': true }, String(count));
  return make('li', {}, make('label', {}, box, make('span', {}, label), number));
}

function fieldset(facet: keyof typeof words.facets, lines: HTMLElement[]): HTMLElement {
  const legend = make('legend', {}, words.facets[facet]);
  return make('fieldset', { 'data-facet': facet }, legend, make('ul', {}, ...lines));
}

/** The line under the cursor keeps it, though it is made anew. */
function keepFocus(panel: HTMLElement, redraw: () => void): void {
  const active = document.activeElement;
  const held = active instanceof HTMLInputElement && panel.contains(active) ? active : undefined;
  redraw();
  if (!held) return;
  const inputs = [...panel.querySelectorAll('input')];
  inputs.find(({ name, value }) => name === held.name && value === held.value)?.focus();
}

/** Shows for each facet the lines that the dispatches `ids` leave, with their counts. */
export function showFilters(
  panel: HTMLElement,
  catalogue: Catalogue,
  ids: readonly string[],
  selection: Selection,
): void {
  const facets = facetNames.flatMap((facet) => {
    const lines = choices(catalogue, ids, selection, facet).map((choice) =>
      line(facet, choice, selection[facet]?.includes(choice.slug) ?? false),
    );
    return lines.length === 0 ? [] : [fieldset(facet, lines)];
  });
  const clear = make('button', { type: 'button', 'data-clear': true }, words.clearFilters);
  keepFocus(panel, () => {
    panel.replaceChildren(...facets, ...(isUnfiltered(selection) ? [] : [clear]));
  });
}

/** Reads what is ticked in the panel. */
export function readSelection(panel: HTMLElement): Selection {
  const ticked = [...panel.querySelectorAll('input')].filter(({ checked }) => checked);
  const slugs = (facet: string) =>
    ticked.filter(({ name }) => name === facet).map(({ value }) => value);
  const pairs = facetNames.map((facet) => [facet, slugs(facet)] as const);
  return Object.fromEntries(pairs.filter(([, values]) => values.length > 0));
}
