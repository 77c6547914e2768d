import { expect, test } from 'vitest';
import { offlineHtml } from './offlineHtml.ts';

const page = 'van-ban/lang-son-chi-thi-khong-so-2021/index.html';

test.each([
  ['<a href="../../">Văn khố</a>', '<a href="../../index.html">Văn khố</a>'],
  ['<a href="../../chu-de/5k/">5K</a>', '<a href="../../chu-de/5k/index.html">5K</a>'],
  ['<a href="../">Văn bản</a>', '<a href="../index.html">Văn bản</a>'],
  ['<a href="..">Văn bản</a>', '<a href="../index.html">Văn bản</a>'],
  ['<a href="./">Đầu trang</a>', '<a href="./index.html">Đầu trang</a>'],
  [
    '<a href="../../tim-kiem/?q=5K&amp;nam=2021#x">Tìm</a>',
    '<a href="../../tim-kiem/index.html?q=5K&amp;nam=2021#x">Tìm</a>',
  ],
  [
    '<form action="../../tim-kiem/" method="get"></form>',
    '<form action="../../tim-kiem/index.html" method="get"></form>',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=../moi/#muc-4">',
    '<meta http-equiv="refresh" content="0; url=../moi/index.html#muc-4">',
  ],
])('names the file of a folder: %s', (html, expected) => {
  expect(offlineHtml(html, page)).toBe(expected);
});

test.each([
  '<a href="#muc-4">Mục 4</a>',
  '<a href="?q=5K">5K</a>',
  '<a href="a.json" download>a.json</a>',
  '<a href="nguon/002%20a.txt" download>nguồn</a>',
  '<a href="https://vankho.example/van-ban/">đường dẫn lâu dài</a>',
  '<a href="mailto:a@vankho.example">thư</a>',
  '<link rel="canonical" href="https://vankho.example/van-ban/">',
  '<link rel="icon" href="../../favicon.svg" type="image/svg+xml">',
  '<p>Gõ <code>href="../"</code> rồi import (nhập) tệp.</p>',
])('leaves alone %s', (html) => {
  expect(offlineHtml(html, page)).toBe(html);
});

test('runs modules as deferred scripts, which browsers load from a disk', () => {
  const module = '<script type="module" src="../_astro/SearchPage.js"></script>';
  expect(offlineHtml(module, 'tim-kiem/index.html')).toBe(
    '<script defer src="../_astro/SearchPage.js"></script>',
  );
});

test('asks for nothing ahead of its use, which browsers refuse for a disk', () => {
  const preload =
    '<link rel="preload" href="../../_astro/a.woff2" as="font" type="font/woff2" crossorigin="anonymous">';
  const modulepreload = '<link rel="modulepreload" href="../../_astro/a.js">';
  expect(offlineHtml(preload + modulepreload, page)).toBe('');
});

test('names the files that the copy lacks, itself among them, without a link', () => {
  const html =
    '<a href="van-kho-offline.zip" download>van-kho-offline.zip</a> <a href="van-kho.zip" download>van-kho.zip</a>';
  expect(offlineHtml(html, 'kho/index.html')).toBe(
    '<a>van-kho-offline.zip</a> <a href="van-kho.zip" download>van-kho.zip</a>',
  );
});
