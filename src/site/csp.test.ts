import { describe, expect, it } from 'vitest';
import { comparable, joinPolicies, policyOf, withPolicy, writePolicy } from './csp.ts';
import { hashSource } from './inlineCode.ts';

const reader = '\n  {\n    run();\n  }\n';
const scripts = new Set([comparable(reader)]);
const head = '<!DOCTYPE html><html><head>\n<meta charset="utf-8">\n<title>Văn khố</title>';

function written(html: string, home?: 'file:'): string {
  return writePolicy(policyOf(html, 'x.html', { scripts, ...(home && { home }) }));
}

describe('the policy of a page', () => {
  it('allows nothing where nothing is needed', () => {
    expect(written(head)).toBe("default-src 'none';form-action 'none';base-uri 'none'");
  });

  it.each([
    ['an icon', '<link rel="icon" href="/favicon.svg">', "img-src 'self'"],
    ['a picture', '<img src="a.png" alt="">', "img-src 'self'"],
    ['a form', '<form action="../tim-kiem/"></form>', "form-action 'self'"],
    ['a script', '<script src="a.js"></script>', "script-src 'self'"],
    ['a style sheet', '<link rel="stylesheet" href="a.css">', "style-src 'self'"],
    ['a manifest', '<link rel="manifest" href="a.json">', "manifest-src 'self'"],
    ['styles', '<style>p{}</style>', `style-src ${hashSource('p{}')}`],
    ['fonts', '<style>@font-face{src:url(a.woff2)}</style>', "font-src 'self'"],
    ['our script', `<script>${reader}</script>`, `script-src 'self' ${hashSource(reader)}`],
    [
      'our script, without indentation',
      '<script>\n{\nrun();\n}\n</script>',
      `script-src 'self' ${hashSource('\n{\nrun();\n}\n')}`,
    ],
  ])('allows %s', (_, html, directive) => {
    const before = written(head).split(';');
    const added = written(head + html).split(';');
    expect(added).toContain(directive);
    const more = added.filter((one) => !before.includes(one));
    expect(more.filter((one) => !/^(?:style|font)-src /u.test(one) && one !== directive)).toEqual(
      [],
    );
  });

  it('allows WebAssembly, requests and workers on the page that names an index, and nowhere else', () => {
    const search =
      '<div data-index="../pagefind/"></div><script type="module" src="a.js"></script>';
    expect(written(head + search)).toBe(
      "default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self';worker-src 'self';form-action 'none';base-uri 'none'",
    );
  });

  it('takes JSON-LD for the data that it is', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(written(head + data)).toBe(written(head));
  });

  it('names files instead of an origin in a copy on a disk', () => {
    const policy = written(
      `${head}<link rel="icon"><script src="a.js"></script><form></form>`,
      'file:',
    );
    expect(policy).toBe(
      "default-src 'none';script-src file:;img-src file:;form-action file:;base-uri 'none'",
    );
  });

  it.each([
    '<a href="javascript:pwned()">',
    "<a href=' JavaScript:pwned()'>",
    '<a href="java&#x73;cript:pwned()">',
    '<a href="data:text/html,x">',
    '<form action="vbscript:pwned">',
    '<button formaction="javascript:pwned()">',
    '<svg><a xlink:href="javascript:pwned()">',
  ])('is refused for the address in %s', (html) => {
    expect(() => written(head + html)).toThrow(/^x\.html has an address that is no page's/u);
  });

  it.each([
    '<a href="https://example.org/?a=1&amp;b=javascript:">',
    '<a href="../../van-ban/?q=a:b&amp;c">',
    '<a href="#muc-1">',
    '<a href="?q=a:b">',
    '<a href="">',
  ])('is given for the address in %s', (html) => {
    expect(() => written(head + html)).not.toThrow();
  });

  it.each([
    ['a script that no component has', '<script>pwned()</script>'],
    ['one that a component has, and more', `<script>${reader};pwned()</script>`],
    ['a module', '<script type="module">pwned()</script>'],
    ['an import map', '<script type="importmap">{}</script>'],
  ])('is refused for %s', (_, html) => {
    expect(() => written(head + html)).toThrow(/^x\.html has a script that no component has: /u);
  });
});

describe('withPolicy', () => {
  const policy = policyOf(`${head}<form></form>`, 'x.html', { scripts });
  const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none';form-action 'self';base-uri 'none'">`;

  it('writes it before all that it governs', () => {
    expect(withPolicy(head, 'x.html', policy)).toBe(head.replace('"utf-8">', `"utf-8">\n${meta}`));
  });

  it('replaces one that is there', () => {
    const offline = policyOf(`${head}<form></form>`, 'x.html', { scripts, home: 'file:' });
    const online = withPolicy(head, 'x.html', policy);
    expect(withPolicy(online, 'x.html', offline)).toBe(withPolicy(head, 'x.html', offline));
  });

  it('needs the place to put it', () => {
    expect(() => withPolicy('<html><head></head></html>', 'x.html', policy)).toThrow(
      'x.html does not name its character set.',
    );
  });
});

describe('joinPolicies', () => {
  it('allows what any of them allows', () => {
    const pages = [
      head,
      `${head}<style>a{}</style>`,
      `${head}<style>b{}</style><form></form>`,
      `${head}<div data-index="x"></div><script src="a.js"></script>`,
    ].map((html) => policyOf(html, 'x.html', { scripts }));
    const hashes = [hashSource('a{}'), hashSource('b{}')].sort().join(' ');
    expect(writePolicy(joinPolicies(pages)).split(';')).toEqual([
      "default-src 'none'",
      "form-action 'self'",
      "base-uri 'none'",
      `style-src ${hashes}`,
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'self'",
      "worker-src 'self'",
    ]);
  });
});
