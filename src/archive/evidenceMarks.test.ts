import { expect, test } from 'vitest';
import { readDispatch } from '../site/archive.ts';
import { evidenceFragment, evidencePassages } from './evidenceMarks.ts';

test('evidence is numbered in the order of the text; a passage that holds another comes first', () => {
  const { dispatch } = readDispatch('.', 'tien-giang-cong-van-khong-so-2020');
  const passages = evidencePassages(dispatch);
  expect(passages.map(({ text }) => text)).toEqual([
    'Kính gửi:',
    'Thực hiện Công điện của Thường trực Ban Bí thư ngày 07/3/2020 về tăng cường công tác phòng, chống dịch bệnh Covid-19 trong tình hình mới',
    'Thực hiện Công điện của Thường trực Ban Bí thư ngày 07/3/2020',
    'Báo Ấp Bắc, Đài Phát thanh và Truyền hình tỉnh',
    'tạm dừng tổ chức đại hội điểm chi bộ, đảng bộ cơ sở',
    'Như trên,',
  ]);
  const { province } = dispatch;
  const [evidence] = province.basis === 'inferred' ? province.evidence : [];
  expect(evidence && evidenceFragment(passages, evidence)).toBe('chung-cu-4');
});

test('two facts that rest on the same words share their place', () => {
  const { dispatch } = readDispatch('.', 'tien-giang-cong-van-khong-so-2020');
  const twice = { ...dispatch, number: dispatch.province };
  expect(evidencePassages(twice)).toEqual(evidencePassages(dispatch));
});

test('a dispatch that prints everything has none', () => {
  const { dispatch } = readDispatch('.', 'cao-bang-182-cv-tu-2021');
  expect(evidencePassages(dispatch)).toEqual([]);
});
