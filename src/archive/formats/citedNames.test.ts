import { expect, test } from 'vitest';
import type { DispatchId } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch } from '../../site/archive.ts';
import { citedNames } from './citedNames.ts';

const { provinces } = authoritiesOf('.');

test.each<[DispatchId, string[]]>([
  ['cao-bang-182-cv-tu-2021', ['Công văn số 534-CV/BTGTW']],
  ['tien-giang-cong-van-khong-so-2020', ['Công điện ngày 07/3/2020 của Thường trực Ban Bí thư']],
  ['lang-son-chi-thi-khong-so-2021', ['Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng']],
  // 9816 once, under its own kind, though cited twice and once as "Văn bản"
  ['lai-chau-58-cv-tu-2020', ['Công điện số 1699/CĐ-TTg', 'Công văn số 9816-CV/BTGTW']],
  [
    'ninh-binh-342-cv-tu-2021',
    [
      'Điện ngày 21/7/2021 của Thường trực Ban Bí thư',
      'Kết luận số 07-KL/TW',
      'Nghị quyết số 68/NQ-CP',
      'Nghị quyết của HĐND tỉnh [Ninh Bình]',
    ],
  ],
])('%s cites %j', (id, names) => {
  expect(citedNames(readDispatch('.', id).dispatch.citations, provinces)).toEqual(names);
});

test('a dispatch that cites nothing names nothing', () => {
  expect(citedNames([], provinces)).toEqual([]);
});
