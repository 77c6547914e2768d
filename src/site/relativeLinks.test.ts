import { describe, expect, test } from 'vitest';
import { relativeLinks } from './relativeLinks.ts';

const page = 'van-ban/lai-chau-58-cv-tu-2020/index.html';

describe('links of a page two folders down', () => {
  test.each([
    ['<a href="/">', '<a href="../../">'],
    ['<a class="x" href="/chu-de/5k/#a">', '<a class="x" href="../../chu-de/5k/#a">'],
    ['<form action="/tim-kiem/">', '<form action="../../tim-kiem/">'],
    ['<script data-citation="/_astro/a.js">', '<script data-citation="../../_astro/a.js">'],
    [
      '<style>a{src:url(/_astro/a.woff2)}</style>',
      '<style>a{src:url(../../_astro/a.woff2)}</style>',
    ],
    [
      '<style>@media(width<1px){a{}}b{src:url(/a.woff2)}</style>',
      '<style>@media(width<1px){a{}}b{src:url(../../a.woff2)}</style>',
    ],
    ['<style>a{src:url("/a.woff2")}</style>', '<style>a{src:url("../../a.woff2")}</style>'],
  ])('%s becomes %s', (before, after) => {
    expect(relativeLinks(before, page)).toBe(after);
  });

  test.each([
    '<a href="#muc-1">',
    '<a href="//example.org/">',
    '<link rel="canonical" href="https://vankho.example/van-ban/">',
    '<p>href=&#34;/x&#34; url(/x)</p>',
    '<p title=\'<a href="/x">\'>a</p>',
    '<meta content="<a href=/x>">',
  ])('%s stays', (html) => {
    expect(relativeLinks(html, page)).toBe(html);
  });
});

test('the home page links from where it stands', () => {
  expect(relativeLinks('<a href="/van-ban/"><a href="/">', 'index.html')).toBe(
    '<a href="./van-ban/"><a href="./">',
  );
});
