import { describe, expect, it } from 'vitest';
import { hashSource, inlineScripts, inlineStyles, tagsOf, valueOf } from './inlineCode.ts';

function namesIn(html: string): string[] {
  return tagsOf(html).map(({ name }) => name);
}

describe('tagsOf', () => {
  it('gives the start tags in order', () => {
    expect(namesIn('<!doctype html><html><HEAD><meta charset="utf-8"></HEAD><br/></html>')).toEqual(
      ['html', 'head', 'meta', 'br'],
    );
  });

  it.each([
    ['an attribute', '<meta content="</style><script>pwned()</script>">', ['meta']],
    ['an attribute in single quotes', "<p title='<script>x</script>'>", ['p']],
    ['a comment', '<!-- <script>x</script> --><p>', ['p']],
    ['a script', '<script>"<b>"</script><p>', ['script', 'p']],
    ['a style sheet', '<style>a::before{content:"<b>"}</style>', ['style']],
    ['text', '<p>&lt;script> a < b</p>', ['p']],
  ])('finds no tag within %s', (_, html, names) => {
    expect(namesIn(html)).toEqual(names);
  });
});

describe('valueOf', () => {
  const attributes = ` a="1" B='2' c=3 d data-x="y=z" e=""`;

  it.each([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
    ['d', ''],
    ['data-x', 'y=z'],
    ['e', ''],
    ['x', undefined],
    ['y', undefined],
  ])('%s is %s', (name, value) => {
    expect(valueOf({ attributes }, name)).toBe(value);
  });
});

describe('code inside a page', () => {
  const html = `<style media="all">p{color:red}</style><script src="a.js"></script>
<script type="application/ld+json">{"a":1}</script><script>run()</script><script type="module">more()</script>`;

  it('is what a browser would run, and no data', () => {
    expect(inlineScripts(tagsOf(html))).toEqual(['run()', 'more()']);
  });

  it('is each style sheet', () => {
    expect(inlineStyles(tagsOf(html))).toEqual(['p{color:red}']);
  });

  it('is named by its SHA-256 in Base64, as the CSP specification has it for alert(’Hello, world.’)', () => {
    expect(hashSource("alert('Hello, world.');")).toBe(
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    );
  });
});
