import { expect, test } from 'vitest';
import { slimHtml } from './slimHtml.ts';

test.each([
  ['<p>\n      a\n      <b>c</b>\n</p>', '<p>\na\n<b>c</b>\n</p>'],
  ['<div id="muc-1" data-pagefind-title="Mục 1">x</div>', '<div id="muc-1">x</div>'],
  ['<p class="a" data-pagefind-ignore>x</p>', '<p class="a">x</p>'],
  ['<head>\n<meta name="van-kho.tinh" content="Lai Châu">\n</head>', '<head>\n</head>'],
  ['<meta name="van-kho.title" content="<script>alert(1)</script>"><p>a</p>', '<p>a</p>'],
  ['<p title="<b data-pagefind-ignore>">a</p>', '<p title="<b data-pagefind-ignore>">a</p>'],
  ['<pre>\n  a\n\n  b</pre>\n\n  <p>', '<pre>\n  a\n\n  b</pre>\n<p>'],
  ['<p>data-pagefind-ignore a  b</p>', '<p>data-pagefind-ignore a  b</p>'],
])('%j becomes %j', (before, after) => {
  expect(slimHtml(before)).toBe(after);
});
