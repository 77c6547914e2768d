import { expect, test } from 'vitest';
import { hashSource } from './inlineCode.ts';
import { plainScripts } from './offlineScripts.ts';

const page = 'van-ban/a/index.html';

/** A page with one script, and a policy that allows it by its hash. */
function pageWith(script: string): string {
  const policy = `script-src 'self' ${hashSource(script)}`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"><script data-marks="a.js">${script}</script>`;
}

test('lets an element run what a script would import, under the same policy', () => {
  const script = '{ const { marks } = document.currentScript.dataset; if (1 < 2) import(marks); }';
  const plain = plainScripts(pageWith(script), page);
  const [, now = ''] = /<script[^>]*>([\s\S]*)<\/script>/u.exec(plain) ?? [];
  expect(now).not.toMatch(/\bimport\b/u);
  expect(now).toContain('createElement("script")');
  expect(plain).toBe(pageWith(now));
});

test.each([
  pageWith("addEventListener('click', () => navigator.clipboard);"),
  '<script type="application/ld+json">{"a": "import(b)"}</script>',
  '<script src="a.js"></script><p>import (nhập)</p>',
])('leaves alone what imports nothing: %s', (html) => {
  expect(plainScripts(html, page)).toBe(html);
});

test('refuses a module inside the page', () => {
  expect(() => plainScripts('<script type="module">1</script>', page)).toThrow(
    `${page} holds a module`,
  );
});
