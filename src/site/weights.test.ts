import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weigh } from './weights.ts';

const page = 'van-ban/a/index.html';

/** Weighs a page with this head and body; every other file is 1,000 bytes that do not compress. */
function weighPage(html: string): ReturnType<typeof weigh> {
  const asset = crypto.getRandomValues(new Uint8Array(1000));
  return weigh(page, (path) => (path === page ? new TextEncoder().encode(html) : asset));
}

test('weighs the page gzipped, with the styles inside it', () => {
  const html = `<style>${'p { color: black }'.repeat(50)}</style><p>Kính gửi</p>`;
  const weight = weighPage(html);
  expect(weight.html).toBe(gzipSync(html).length);
  expect(weight.inlineCss).toBeGreaterThan(0);
  expect(weight.inlineCss).toBeLessThan(weight.html);
  expect(weight.total).toBe(weight.html);
});

test('adds preloaded fonts as they are, each once', () => {
  const link = '<link rel="preload" as="font" href="../../_astro/a.woff2" crossorigin>';
  expect(weighPage(link + link).fonts).toBe(1000);
});

test.each([
  ['linkedCss', '<link rel="stylesheet" href="/a.css">'],
  ['scripts', '<script type="module" src="/a.js"></script>'],
  ['scripts', '<link rel="modulepreload" href="/a.js">'],
  ['other', '<img src="a.jpg" alt="">'],
  ['other', '<link rel="icon" href="/favicon.svg">'],
] as const)('counts %s in %s', (column, html) => {
  const weight = weighPage(html);
  expect(weight[column]).toBeGreaterThanOrEqual(1000);
  expect(weight.total).toBe(weight.html + weight[column]);
});

test.each([
  '<img src="a.jpg" alt="" loading="lazy">',
  '<a href="a.pdf">PDF</a>',
  '<link rel="alternate" type="application/json" href="a.json">',
  '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
])('counts nothing that waits for the reader, as %s', (html) => {
  const weight = weighPage(html);
  expect(weight.total).toBe(weight.html);
});

test('refuses what loads from elsewhere', () => {
  expect(() => weighPage('<img src="https://vidu.vn/a.png" alt="">')).toThrow(/from elsewhere/u);
});
