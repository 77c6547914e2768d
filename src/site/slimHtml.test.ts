import { expect, test } from 'vitest';
import { slimHtml } from './slimHtml.ts';

test.each([
  ['<p>\n      a\n      <b>c</b>\n</p>', '<p>a\n<b>c</b></p>'],
  [
    '<p>a</p>\n\n<label>b</label>\n  <label>c</label>\n<p>',
    '<p>a</p><label>b</label>\n<label>c</label><p>',
  ],
  ['<p>a</p>\n<script>\n  b\n</script>\n<p>', '<p>a</p><script>\nb\n</script><p>'],
  ['<summary>\n<b>a</b>\n</summary>\n<b>', '<summary><b>a</b></summary><b>'],
  ['<p title="<p>\n<b>">a</p>', '<p title="<p>\n<b>">a</p>'],
  ['<div id="muc-1" data-pagefind-title="Mục 1">x</div>', '<div id="muc-1">x</div>'],
  ['<p class="a" data-pagefind-ignore>x</p>', '<p class="a">x</p>'],
  ['<head>\n<meta name="van-kho.tinh" content="Lai Châu">\n</head>', '<head></head>'],
  ['<meta name="van-kho.title" content="<script>alert(1)</script>"><p>a</p>', '<p>a</p>'],
  ['<p title="<b data-pagefind-ignore>">a</p>', '<p title="<b data-pagefind-ignore>">a</p>'],
  ['<pre>\n  a\n\n  b</pre>\n\n  <p>', '<pre>\n  a\n\n  b</pre><p>'],
  ['<p>data-pagefind-ignore a  b</p>', '<p>data-pagefind-ignore a  b</p>'],
  ['<i>a</i><div data-index-only id="muc-1--doc" hidden>b &lt;c</div><i>d</i>', '<i>a</i><i>d</i>'],
  ['<p title="<div data-index-only>">a</p>', '<p title="<div data-index-only>">a</p>'],
])('%j becomes %j', (before, after) => {
  expect(slimHtml(before)).toBe(after);
});
