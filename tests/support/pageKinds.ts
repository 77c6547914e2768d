/**
 * One page of every kind that the site has, for tests that hold for all of them.
 */

/** The page of a dispatch with everything that a dispatch can have: title, bullets, page breaks, corrections. */
export const dispatchPath = '/van-ban/lang-son-chi-thi-khong-so-2021/';

/** The two dispatches that share most, side by side. */
export const pairPath = '/doi-chieu/lang-son-chi-thi-khong-so-2021--ninh-binh-342-cv-tu-2021/';

/** Paths of one page of each kind. */
export const pageKinds = [
  '/',
  '/van-ban/',
  dispatchPath,
  '/chu-de/',
  '/chu-de/bon-tai-cho/',
  '/tra-cuu/',
  '/tinh/',
  '/tinh/lang-son/',
  '/nam/2021/',
  '/loai/',
  '/nguoi-ky/',
  '/nguoi-ky/trieu-dinh-le/',
  '/co-quan/',
  '/co-quan/ban-tuyen-giao-tinh-uy/',
  '/vien-dan/',
  '/vien-dan/9816-cv-btgtw-2020/',
  '/dong-thoi-gian/',
  '/doi-chieu/',
  pairPath,
  '/tu-viet-tat/',
  '/tim-kiem/',
  '/gioi-thieu/',
  '/phuong-phap/',
  '/cam-ket/',
  '/kho/',
  '/404.html',
];
