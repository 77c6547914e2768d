import { afterEach, expect, test, vi } from 'vitest';
import { placeholder, siteUrl } from './siteUrl.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  [undefined, placeholder],
  ['', placeholder],
  ['  ', placeholder],
  ['https://example.org', 'https://example.org/'],
  ['http://example.org/van-kho', 'http://example.org/van-kho/'],
  ['https://example.org/a/b/', 'https://example.org/a/b/'],
])('SITE_URL=%s publishes at %s', (given, address) => {
  vi.stubEnv('SITE_URL', given);
  expect(siteUrl().href).toBe(address);
});

test.each(['vankho.example', '/van-kho/', 'ftp://example.org/', 'https://example.org/?a', 'x:#'])(
  'SITE_URL=%s is refused, and what to do is told',
  (given) => {
    vi.stubEnv('SITE_URL', given);
    expect(() => siteUrl()).toThrow(`SITE_URL: "${given}" in the environment; expected the public`);
  },
);
