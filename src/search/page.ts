/**
 * The parts of the search page that its script works with, as SearchPage.astro makes them.
 */
import { must } from './dom.ts';
import { type ThemeName } from './themes.ts';

/** The parts of the page, each by what it is for. */
export interface Parts {
  page: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Read out when it changes. */
  status: HTMLElement;
  /** How the query was understood, when not as it stands. */
  understood: HTMLElement;
  theme: HTMLElement;
  results: HTMLElement;
  /** Buttons below the results. */
  offers: HTMLElement;
  filters: HTMLDetailsElement;
  panel: HTMLElement;
  empty: HTMLElement;
  reason: HTMLElement;
  failure: HTMLElement;
  failureTitle: HTMLElement;
  retry: HTMLElement;
  themes: HTMLElement;
}

/** Finds the parts below `page`. Throws when one is not there. */
export function findParts(page: HTMLElement): Parts {
  const part = (name: string) => must(page, `[data-${name}]`, HTMLElement);
  return {
    page,
    form: must(page, 'form', HTMLFormElement),
    input: must(page, 'input[name="q"]', HTMLInputElement),
    status: part('status'),
    understood: part('understood'),
    theme: part('theme-place'),
    results: part('results'),
    offers: part('offers'),
    filters: must(page, '[data-filters]', HTMLDetailsElement),
    panel: part('panel'),
    empty: part('empty'),
    reason: part('reason'),
    failure: part('failure'),
    failureTitle: part('failure-title'),
    retry: part('retry'),
    themes: part('theme-list'),
  };
}

/** Reads the themes that the page lists, with the links as they hold on this host. */
export function readThemes(page: HTMLElement): ThemeName[] {
  return [...page.querySelectorAll<HTMLElement>('[data-themes] [data-theme]')].map((item) => {
    const link = must(item, 'a', HTMLAnchorElement);
    const variants = (item.dataset.variants ?? '').split('|');
    return { name: link.textContent.trim(), href: link.href, variants };
  });
}
