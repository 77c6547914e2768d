import { describe, expect, it } from 'vitest';
import type { DispatchId } from '../../tests/support/builtPages.ts';
import { readDispatch, readProvinces } from '../site/archive.ts';
import { citedName, fullTitle, issuerName, subjectPhrase, type Titled } from './title.ts';

const provinces = readProvinces('.');
const where = [{ start: 0, end: 1, text: 'x' }];
const printed = <Value>(value: Value) => ({ basis: 'printed' as const, value, where });
const external = <Value>(value: Value) => ({
  basis: 'external' as const,
  value,
  references: ['Báo Nhân Dân'],
});
const unknown = { basis: 'unknown' as const };

const bare: Titled = {
  kind: unknown,
  number: unknown,
  organ: unknown,
  province: unknown,
  subject: unknown,
};

describe('the titles of the five dispatches', () => {
  it.each<[DispatchId, string, string]>([
    [
      'cao-bang-182-cv-tu-2021',
      'Công văn số 182-CV/TU',
      'Công văn số 182-CV/TU của Tỉnh ủy Cao Bằng về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch bệnh Covid-19 trên địa bàn tỉnh',
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      '[Công văn] không số',
      '[Công văn] không số của Ban Thường vụ Tỉnh ủy [Tiền Giang] [thực hiện Công điện ngày 07/3/2020 của Thường trực Ban Bí thư về phòng, chống dịch bệnh Covid-19]',
    ],
    [
      'lang-son-chi-thi-khong-so-2021',
      'Chỉ thị không số',
      'Chỉ thị không số của Ban Thường vụ Tỉnh ủy [Lạng Sơn] về tăng cường công tác phòng, chống dịch bệnh COVID-19 trên địa bàn tỉnh',
    ],
    [
      'lai-chau-58-cv-tu-2020',
      'Công văn số 58-CV/TU',
      'Công văn số 58-CV/TU của Tỉnh ủy Lai Châu về tăng cường chỉ đạo công tác phòng, chống dịch Covid-19',
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      'Công văn số 342-CV/TU',
      'Công văn số 342-CV/TU của Tỉnh ủy Ninh Bình về tiếp tục tăng cường công tác phòng, chống dịch Covid-19',
    ],
  ])('%s', (id, name, title) => {
    const { dispatch } = readDispatch('.', id);
    expect(citedName(dispatch)).toBe(name);
    expect(fullTitle(dispatch, provinces)).toBe(title);
  });
});

describe('what is not printed stands in brackets', () => {
  it.each<[string, Partial<Titled>, string]>([
    ['nothing is known', {}, '[Văn bản] không số của [cơ quan chưa rõ]'],
    [
      'the kind is known from elsewhere',
      { kind: external('chi-thi') },
      '[Chỉ thị] không số của [cơ quan chưa rõ]',
    ],
    [
      'the number is known from elsewhere',
      { kind: printed('chi-thi'), number: external('16-CT/TU') },
      'Chỉ thị số [16-CT/TU] của [cơ quan chưa rõ]',
    ],
    [
      'the province is known from elsewhere',
      { organ: printed('Tỉnh ủy'), province: external('lang-son') },
      '[Văn bản] không số của Tỉnh ủy [Lạng Sơn]',
    ],
    [
      'the organ names its province',
      { organ: external('Tỉnh ủy Lạng Sơn'), province: printed('lang-son') },
      '[Văn bản] không số của [Tỉnh ủy Lạng Sơn]',
    ],
    [
      'the subject is known from elsewhere',
      { subject: external('tăng cường phòng dịch') },
      '[Văn bản] không số của [cơ quan chưa rõ] [về tăng cường phòng dịch]',
    ],
  ])('where %s', (_, facts, title) => {
    expect(fullTitle({ ...bare, ...facts }, provinces)).toBe(title);
  });
});

describe('issuerName', () => {
  it.each([
    ['Huyện ủy Kim Sơn', 'ninh-binh', 'Huyện ủy Kim Sơn, Ninh Bình'],
    ['Tỉnh ủy Bình Dương, Văn phòng', 'binh-duong', 'Tỉnh ủy Bình Dương, Văn phòng'],
    ['Tỉnh uỷ Hoà Bình', 'hoa-binh', 'Tỉnh uỷ Hoà Bình'],
    ['Huyện ủy Hòa Bình', 'bac-lieu', 'Huyện ủy Hòa Bình, Bạc Liêu'],
    ['Ban Thường vụ Tỉnh uỷ', 'lang-son', 'Ban Thường vụ Tỉnh uỷ Lạng Sơn'],
  ])('of %s in %s', (organ, province, expected) => {
    const facts = { ...bare, organ: printed(organ), province: printed(province) };
    expect(issuerName(facts, provinces)).toBe(expected);
  });

  it('keeps to the organ where the province is none of the list', () => {
    const facts = { ...bare, organ: printed('Tỉnh ủy'), province: external('ha-tay') };
    expect(issuerName(facts, provinces)).toBe('Tỉnh ủy');
  });
});

describe('subjectPhrase', () => {
  it('is none where the subject is unknown', () => {
    expect(subjectPhrase(bare)).toBeUndefined();
  });

  it('begins with "về"', () => {
    expect(subjectPhrase({ subject: printed('tăng cường') })).toBe('về tăng cường');
  });
});
