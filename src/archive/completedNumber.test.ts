import { expect, it } from 'vitest';
import { completedNumber } from './completedNumber.ts';

it.each([
  // 36-HD/VPTW: one series for a committee and its standing bodies
  ['ket-luan', 'bo-chinh-tri', '07', '2021', '07-KL/TW'],
  ['ket-luan', 'ban-bi-thu', '7', '2021', '07-KL/TW'],
  ['chi-thi', 'bo-chinh-tri', '35', '2019', '35-CT/TW'],
  ['thong-bao', 'bo-chinh-tri', '172', '2020', '172-TB/TW'],
  ['thong-bao-ket-luan', 'bo-chinh-tri', '172', '2020', '172-TB/TW'],
  ['quy-dinh', 'ban-chap-hanh-trung-uong', '22', '2021', '22-QĐ/TW'],
  ['cong-van', 'ban-tuyen-giao-trung-uong', '534', '2021', '534-CV/BTGTW'],
  ['chi-thi', 'ban-thuong-vu-tinh-uy', '07', undefined, '07-CT/TU'],
  // NĐ 30/2020/NĐ-CP
  ['chi-thi', 'thu-tuong-chinh-phu', '16', '2020', '16/CT-TTg'],
  ['chi-thi', 'thu-tuong-chinh-phu', '5', '2021', '05/CT-TTg'],
  ['cong-dien', 'thu-tuong-chinh-phu', '1063', '2021', '1063/CĐ-TTg'],
  ['nghi-quyet', 'chinh-phu', '68', undefined, '68/NQ-CP'],
  ['nghi-dinh', 'chinh-phu', '117', '2020', '117/2020/NĐ-CP'],
  ['ke-hoach', 'uy-ban-nhan-dan-tinh', '88', '2021', '88/KH-UBND'],
  // no year, and the number needs one
  ['nghi-dinh', 'chinh-phu', '117', undefined, undefined],
  // before 80/2015/QH13 some had numbers with the year
  ['chi-thi', 'thu-tuong-chinh-phu', '16', '2007', undefined],
  // two series
  ['quyet-dinh', 'thu-tuong-chinh-phu', '23', '2021', undefined],
  ['nghi-quyet', 'hoi-dong-nhan-dan-tinh', '12', '2021', undefined],
  ['quyet-dinh', 'uy-ban-nhan-dan-tinh', '5', '2021', undefined],
  // letters that no rule tells
  ['cong-van', 'bo-y-te', '512', '2021', undefined],
  ['cong-dien', 'ban-bi-thu', '35', '2021', undefined],
  ['ket-luan', 'huyen-uy', '5', '2021', undefined],
  ['ket-luan', undefined, '5', '2021', undefined],
  // full already
  ['ket-luan', 'bo-chinh-tri', '07-KL/TW', '2021', undefined],
])('%s of %s, number %s of %s: %s', (kind, organ, number, year, full) => {
  expect(completedNumber(kind, organ, number, year)).toBe(full);
});
