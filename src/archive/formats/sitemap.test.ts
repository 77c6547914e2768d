import { expect, test } from 'vitest';
import { toSitemap } from './sitemap.ts';

const addressOf = (file: string) => `https://vankho.example/${file}`;

function addresses(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `https://vankho.example/${index}/`);
}

test('one file holds a small site', () => {
  const [only, ...others] = toSitemap(['https://vankho.example/?a=1&b=2'], addressOf);
  expect(others).toEqual([]);
  expect(only?.file).toBe('sitemap.xml');
  expect(only?.xml).toContain('<loc>https://vankho.example/?a=1&amp;b=2</loc>');
});

test('a site past the limit of the protocol gets an index and further files', () => {
  const files = toSitemap(addresses(100_001), addressOf);
  expect(files.map(({ file }) => file)).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  expect(files[0]?.xml).toContain('<loc>https://vankho.example/sitemap-3.xml</loc>');
  const listed = files.slice(1).map(({ xml }) => xml.match(/<loc>/gu)?.length);
  expect(listed).toEqual([50_000, 50_000, 1]);
});
