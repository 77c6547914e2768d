import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, type PageElement } from '../../src/site/elements.ts';
import { isFile, pagePaths, textOf } from '../support/builtPages.ts';

/** Pages are read as if hosted under a sub-path, where a link that climbs too far leaves the site. */
const home = 'https://luu-tru.example/kho/';

interface Page {
  elements: PageElement[];
  ids: Set<string>;
}

const parsed = new Map<string, Page>();

function pageAt(path: string): Page {
  const known = parsed.get(path);
  if (known) return known;
  const elements = elementsOf(textOf(path));
  const page = {
    elements,
    ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
  };
  parsed.set(path, page);
  return page;
}

function styleOf(element: PageElement): string {
  const sheet = element.tagName === 'style' ? element.children : [];
  const text = sheet.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return text + (attribute(element, 'style') ?? '');
}

function urlsInStyle(style: string): string[] {
  return [...style.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/gu)].map(([, url]) => url ?? '');
}

/** Everything in an element that a browser would fetch or follow. */
function addressesOf(element: PageElement): string[] {
  const single = ['href', 'src', 'action', 'formAction', 'poster', 'cite'];
  const candidates = (attribute(element, 'srcSet') ?? '')
    .split(',')
    .map((one) => one.trim().split(/\s/u)[0]);
  return [
    ...single.map((name) => attribute(element, name)),
    ...candidates,
    ...urlsInStyle(styleOf(element)),
  ].filter((address): address is string => Boolean(address));
}

/** The address that the site gives itself in canonical links, where it knows one. */
function publishedHome(): string | undefined {
  const canonical = pageAt('index.html').elements.find(
    (element) => attribute(element, 'rel') === 'canonical',
  );
  return canonical && attribute(canonical, 'href');
}

function isElsewhere(address: string): boolean {
  const published = publishedHome();
  return /^[a-z][a-z0-9+.-]*:/iu.test(address) && !(published && address.startsWith(published));
}

function resolve(page: string, address: string): URL {
  const published = publishedHome();
  if (published && address.startsWith(published))
    return new URL(address.slice(published.length), home);
  return address.startsWith('/') ? new URL(address.slice(1), home) : new URL(address, home + page);
}

/** Says what is wrong with an internal address, if anything is. */
function faultOf(page: string, address: string): string[] {
  const { href, pathname, hash } = resolve(page, address);
  if (!href.startsWith(home)) return [`${address} leads out of the site`];
  const path = decodeURIComponent(pathname.slice(new URL(home).pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!isFile(file)) return [`${address}: there is no ${file}`];
  const id = decodeURIComponent(hash.slice(1));
  const isThere = id === '' || !file.endsWith('.html') || pageAt(file).ids.has(id);
  return isThere ? [] : [`${address}: ${file} has no #${id}`];
}

function internalAddresses(page: string): string[] {
  const all = pageAt(page).elements.flatMap(addressesOf);
  return [...new Set(all)].filter((address) => !isElsewhere(address));
}

/** A browser fetches these; other links only name what the page is, or where it belongs. */
const fetchedRelations =
  /^(?:icon|manifest|modulepreload|preconnect|prefetch|preload|stylesheet)$/u;

function isFetched(element: PageElement): boolean {
  if (element.tagName === 'a') return false;
  return element.tagName !== 'link' || fetchedRelations.test(attribute(element, 'rel') ?? '');
}

describe.each(pagePaths())('%s', (page) => {
  test('has only internal links that lead to a file and a fragment of the build', () => {
    expect(internalAddresses(page).flatMap((address) => faultOf(page, address))).toEqual([]);
  });

  test('asks no other host for anything', () => {
    const fetched = pageAt(page).elements.filter(isFetched);
    const outside = fetched
      .flatMap(addressesOf)
      .filter((address) => /^(?:https?:)?\/\//u.test(address));
    const published = publishedHome();
    expect(outside.filter((address) => !(published && address.startsWith(published)))).toEqual([]);
  });
});

// DESIGN §7. The page for missing addresses is shown at any depth, where only the root is known.
test('the site works under any path: no link starts at the root of the domain', () => {
  const bound = pagePaths()
    .filter((page) => page !== '404.html')
    .flatMap((page) => internalAddresses(page).filter((address) => address.startsWith('/')));
  expect([...new Set(bound)]).toEqual([]);
});

test('every page is reached from the home page by links alone', () => {
  const reached = new Set(['index.html']);
  for (const page of reached) {
    for (const address of internalAddresses(page)) {
      const path = decodeURIComponent(
        resolve(page, address).pathname.slice(new URL(home).pathname.length),
      );
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (file.endsWith('.html') && isFile(file)) reached.add(file);
    }
  }
  const lost = pagePaths().filter((page) => !reached.has(page) && page !== '404.html');
  expect(lost).toEqual([]);
});
