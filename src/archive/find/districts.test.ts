import { expect, it } from 'vitest';
import { readDistrict } from './districts.ts';

it.each([
  ['Huyện ủy Kim Sơn', 'huyen-uy', 'huyen', 'kim-son'],
  ['Huyện uỷ Kim Sơn', 'huyen-uy', 'huyen', 'kim-son'],
  ['Ban Thường vụ Huyện ủy Kim Sơn', 'ban-thuong-vu-huyen-uy', 'huyen', 'kim-son'],
  ['Quận ủy Quận 1', 'quan-uy', 'quan', '1'],
  ['Thị ủy Cai Lậy', 'thi-uy', 'thi-xa', 'cai-lay'],
  ['Thành ủy TP. Hồ Chí Minh', 'thanh-uy', 'thanh-pho', 'ho-chi-minh'],
  ['UBND huyện Hoa Lư', 'uy-ban-nhan-dan-huyen', 'huyen', 'hoa-lu'],
  ['Ủy ban nhân dân huyện Hoa Lư', 'uy-ban-nhan-dan-huyen', 'huyen', 'hoa-lu'],
  ['HĐND thị xã Cai Lậy', 'hoi-dong-nhan-dan-thi-xa', 'thi-xa', 'cai-lay'],
  ['UBND huyện Nho Quan, tỉnh Ninh Bình', 'uy-ban-nhan-dan-huyen', 'huyen', 'nho-quan'],
  ['UBND TP Hạ Long', 'uy-ban-nhan-dan-thanh-pho', 'thanh-pho', 'ha-long'],
  ['UBND xã Hưng Đạo', 'uy-ban-nhan-dan-xa', 'xa', 'hung-dao'],
  ['UBND huyện', 'uy-ban-nhan-dan-huyen', 'huyen', undefined],
  ['UBND huyện, thị xã', 'uy-ban-nhan-dan-huyen', 'huyen', undefined],
])('%s', (printed, organ, unit, name) => {
  expect(readDistrict(printed)).toEqual({ organ, unit, name });
});

it.each([
  ...['Tỉnh ủy Ninh Bình', 'Ban Thường vụ Tỉnh ủy', 'UBND tỉnh', 'Bộ Y tế', 'Thủ tướng Chính phủ'],
  ...['UBND các huyện, thành phố', 'Sở Y tế thành phố Hà Nội'],
])('%s is none', (printed) => {
  expect(readDistrict(printed)).toBeUndefined();
});
