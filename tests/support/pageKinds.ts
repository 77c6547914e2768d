/**
 * One page of every kind that the site has, for tests that hold for all of them.
 */

/** The page of a dispatch with everything that a dispatch can have: title, bullets, page breaks, corrections. */
export const dispatchPath = '/van-ban/lang-son-chi-thi-khong-so-2021/';

/** Paths of one page of each kind. */
export const pageKinds = [
  '/',
  '/van-ban/',
  dispatchPath,
  '/chu-de/',
  '/chu-de/bon-tai-cho/',
  '/tim-kiem/',
  '/gioi-thieu/',
  '/phuong-phap/',
  '/cam-ket/',
  '/kho/',
  '/404.html',
];
