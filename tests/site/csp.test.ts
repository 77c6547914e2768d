/**
 * What each page lets a browser do, read with a parser that the build does not use for it.
 */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, type PageElement } from '../../src/site/elements.ts';
import { headersFile, readHeadersFile } from '../../src/site/hostHeaders.ts';
import { pagePaths, textOf } from '../support/builtPages.ts';

function isPolicy(element: PageElement): boolean {
  return attribute(element, 'httpEquiv')?.toLowerCase() === 'content-security-policy';
}

/** Reads a policy as a browser does: the first of two directives counts, so there must not be two. */
function readPolicy(written: string): Record<string, string[]> {
  const directives = written.split(';').map((directive) => directive.trim().split(/\s+/u));
  const names = directives.map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

function policyIn(elements: PageElement[]): Record<string, string[]> {
  const written = elements.filter(isPolicy).map((element) => attribute(element, 'content') ?? '');
  expect(written).toHaveLength(1);
  return readPolicy(written[0] ?? '');
}

function textIn({ children }: PageElement): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function hashesOf(elements: PageElement[]): string[] {
  return elements.map(
    (element) => `'sha256-${createHash('sha256').update(textIn(element)).digest('base64')}'`,
  );
}

function codeIn(elements: PageElement[]): { scripts: PageElement[]; styles: PageElement[] } {
  return {
    styles: elements.filter(({ tagName }) => tagName === 'style'),
    scripts: elements.filter(
      ({ tagName, properties }) =>
        tagName === 'script' && !properties.src && properties.type !== 'application/ld+json',
    ),
  };
}

/** Elements that load or run something, or that change where addresses lead. */
const governed = new Set(['base', 'link', 'script', 'style', 'img', 'iframe', 'object', 'form']);

/** Attributes that hold code or style, and addresses that run. */
function inlineCodeOf(element: PageElement): string[] {
  const names = Object.keys(element.properties);
  const handlers = names.filter((name) => /^on/iu.test(name) || name === 'style');
  const addresses = ['href', 'src', 'action', 'formAction'].filter((name) =>
    /^\s*(?:javascript|vbscript|data):/iu.test(attribute(element, name) ?? ''),
  );
  return [...handlers, ...addresses].map((name) => `<${element.tagName} ${name}>`);
}

const isHash = (source: string) => source.startsWith("'sha256-");

describe.each(pagePaths())('%s', (page) => {
  const elements = elementsOf(textOf(page));
  const { scripts, styles } = codeIn(elements);

  test('has one policy, before all that it governs', () => {
    const policy = elements.findIndex(isPolicy);
    const first = elements.findIndex(({ tagName }) => governed.has(tagName));
    expect(policy).toBeGreaterThan(-1);
    expect(first === -1 || policy < first).toBe(true);
  });

  test('allows by digest exactly the scripts and styles that it has', () => {
    const policy = policyIn(elements);
    const allowed = (directive: string) => (policy[directive] ?? []).filter(isHash).sort();
    expect(allowed('script-src')).toEqual([...new Set(hashesOf(scripts))].sort());
    expect(allowed('style-src')).toEqual([...new Set(hashesOf(styles))].sort());
  });

  test('allows nothing else but its own origin, and WebAssembly only to search', () => {
    const { 'default-src': standard, 'base-uri': base, ...others } = policyIn(elements);
    expect({ standard, base }).toEqual({ standard: ["'none'"], base: ["'none'"] });
    const sources = Object.values(others).flat();
    const isSearch = elements.some((element) => attribute(element, 'dataIndex') !== undefined);
    const wasm = isSearch ? ["'wasm-unsafe-eval'"] : [];
    const expected = ["'self'", "'none'", ...wasm];
    expect(sources.filter((source) => !isHash(source) && !expected.includes(source))).toEqual([]);
    expect(sources.includes("'wasm-unsafe-eval'")).toBe(isSearch);
  });

  test('has no code in attributes or addresses', () => {
    expect(elements.flatMap(inlineCodeOf)).toEqual([]);
  });
});

describe('_headers', () => {
  const headers = Object.fromEntries(readHeadersFile(textOf(headersFile)));
  const policy = readPolicy(headers['Content-Security-Policy'] ?? '');

  test('allow what every page needs, and not a source more', () => {
    const pages = pagePaths().map((page) => policyIn(elementsOf(textOf(page))));
    const needed = new Set(pages.flatMap((page) => Object.keys(page)));
    expect(Object.keys(policy).sort()).toEqual([...needed, 'frame-ancestors'].sort());
    for (const directive of needed) {
      const sources = new Set(pages.flatMap((page) => page[directive] ?? []));
      if (sources.size > 1) sources.delete("'none'");
      expect([...(policy[directive] ?? [])].sort(), directive).toEqual([...sources].sort());
    }
  });

  test('say what no page can say of itself', () => {
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
    });
  });

  test('fit the 2,000 characters that Cloudflare Pages takes for a line', () => {
    const lengths = textOf(headersFile)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });
});
