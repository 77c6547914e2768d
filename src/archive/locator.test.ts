import { expect, test } from 'vitest';
import { locator } from './locator.ts';

test.each([
  ['muc-4', 'mục 4', 'sec. 4', 'Section 4'],
  ['muc-12', 'mục 12', 'sec. 12', 'Section 12'],
  ['muc-6-2', 'mục 6, ý 2', 'sec. 6, item 2', 'Section 6, item 2'],
  ['muc-6-2-1', 'mục 6, ý 2.1', 'sec. 6, item 2.1', 'Section 6, item 2.1'],
  ['muc-7-d2', 'mục 7, đoạn 2', 'sec. 7, para. 2', 'Section 7, para. 2'],
  ['mo-dau-1', 'mở đầu, đoạn 1', 'preamble, para. 1', 'preamble, para. 1'],
  ['ket-1', 'kết, đoạn 1', 'closing, para. 1', 'closing, para. 1'],
  ['phu-luc-1', 'phụ lục, đoạn 1', 'annex, para. 1', 'annex, para. 1'],
  ['dau-van-ban', 'đầu văn bản', 'letterhead', 'letterhead'],
  ['kinh-gui', 'kính gửi', 'addressees', 'addressees'],
  ['noi-nhan', 'nơi nhận', 'recipients', 'recipients'],
  ['ky', 'chữ ký', 'signature', 'signature'],
])('%s is %s, %s, %s', (fragment, vi, en, apa) => {
  expect(locator(fragment, 'vi')).toBe(vi);
  expect(locator(fragment, 'en')).toBe(en);
  expect(locator(fragment, 'apa')).toBe(apa);
});

test.each([
  '',
  'trich-dan',
  'vien-dan-1',
  'muc',
  'muc-',
  'muc-4-',
  'muc-4-d',
  'xmuc-4',
  'constructor',
])('“%s” is no paragraph', (fragment) => {
  expect(locator(fragment, 'vi')).toBeUndefined();
});
