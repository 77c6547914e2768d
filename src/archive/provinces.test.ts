import { describe, expect, it } from 'vitest';
import { readProvinces } from '../site/archive.ts';
import { namesProvince, provinceIn, provincesSchema } from './provinces.ts';
import { slugify } from './vietnamese.ts';

const provinces = readProvinces('.');

describe('provinceIn', () => {
  it.each([
    ['TỈNH ỦY CAO BẰNG', 'cao-bang'],
    ['TỈNH ỦY LAI CHÂU', 'lai-chau'],
    ['TỈNH ỦY NINH BÌNH', 'ninh-binh'],
    ['TỈNH UỶ TIỀN GIANG', 'tien-giang'],
    ['BAN THƯỜNG VỤ TỈNH ỦY LẠNG SƠN', 'lang-son'],
    ['TỈNH ỦY BÀ RỊA - VŨNG TÀU', 'ba-ria-vung-tau'],
    ['THÀNH ỦY ĐÀ NẴNG', 'da-nang'],
    ['Tỉnh ủy Thừa Thiên Huế', 'thua-thien-hue'],
    ['TỈNH UỶ HOÀ BÌNH', 'hoa-binh'],
    ['TỈNH ỦY THANH HOÁ', 'thanh-hoa'],
    ['TỈNH UỶ KHÁNH HOÀ', 'khanh-hoa'],
    ['TỈNH ỦY BÀ RỊA-VŨNG TÀU', 'ba-ria-vung-tau'],
    ['TỈNH ỦY BÀ RỊA – VŨNG TÀU', 'ba-ria-vung-tau'],
    ['TỈNH ỦY THỪA THIÊN - HUẾ', 'thua-thien-hue'],
    ['TỈNH ỦY ĐẮK LẮK', 'dak-lak'],
    ['TỈNH ỦY ĐĂK LĂK', 'dak-lak'],
    ['TỈNH ỦY ĐẮC NÔNG', 'dak-nong'],
    ['TỈNH ỦY KONTUM', 'kon-tum'],
    ['TỈNH ỦY BẮC CẠN', 'bac-kan'],
    ['ĐẢNG BỘ THÀNH PHỐ HỒ CHÍ MINH', 'tp-ho-chi-minh'],
    ['THÀNH ỦY TP. HỒ CHÍ MINH', 'tp-ho-chi-minh'],
    ['THÀNH ỦY HỒ CHÍ MINH', 'tp-ho-chi-minh'],
    ['THÀNH ỦY TP HCM', 'tp-ho-chi-minh'],
    ['THÀNH ỦY TP.HCM', 'tp-ho-chi-minh'],
    ['ĐẢNG BỘ TỈNH NINH BÌNH', 'ninh-binh'],
  ])('finds in "%s" %s', (letterhead, slug) => {
    expect(provinceIn(letterhead, provinces)).toBe(slug);
  });

  it.each([
    'BAN THƯỜNG VỤ TỈNH ỦY',
    'TỈNH ỦY CAO BANG',
    'TỈNH ỦY CAO BẰNG VÀ NINH',
    'CAO BẰNG TỈNH ỦY',
    'XCAO BẰNG',
    'TỈNH ỦY CAO, BẰNG',
    // A district of Bạc Liêu.
    'HUYỆN ỦY HÒA BÌNH',
    'THỊ ỦY PHÚ THỌ',
    'ĐẢNG BỘ HUYỆN HÒA BÌNH',
    'THÀNH ỦY HẠ LONG',
    '',
  ])('finds none in "%s"', (letterhead) => {
    expect(provinceIn(letterhead, provinces)).toBeUndefined();
  });

  it('takes no province for another that ends like it', () => {
    for (const [slug, { name, variants = [] }] of Object.entries(provinces))
      for (const one of [name, ...variants])
        expect(provinceIn(`TỈNH ỦY ${one}`, provinces), one).toBe(slug);
  });
});

describe('namesProvince', () => {
  it.each([
    ['Tỉnh ủy Cao Bằng', true],
    ['Tỉnh uỷ Hoà Bình, Văn phòng', true],
    ['Huyện ủy Kim Sơn', false],
    ['Ban Thường vụ Tỉnh ủy', false],
  ])('says of "%s" %s', (organ, expected) => {
    expect(namesProvince(organ, provinces)).toBe(expected);
  });
});

describe('the provinces of 2020–2021', () => {
  it('are 63, each with the slug of its name', () => {
    expect(Object.keys(provinces)).toHaveLength(63);
    for (const [slug, { name }] of Object.entries(provinces)) {
      expect([slugify(name), `tp-${slugify(name).replace('thanh-pho-', '')}`]).toContain(slug);
    }
  });

  it('are 34 units since 2025', () => {
    const units = Object.values(provinces).map(({ name, since2025 }) => since2025?.name ?? name);
    expect(new Set(units).size).toBe(34);
  });

  it('name in each unit all others that went into it', () => {
    for (const { name, since2025 } of Object.values(provinces)) {
      if (!since2025) continue;
      const others = Object.values(provinces).filter(
        (other) => other.since2025?.name === since2025.name && other.name !== name,
      );
      expect(new Set(since2025.with), name).toEqual(new Set(others.map((other) => other.name)));
    }
  });

  it.each([
    ['ninh-binh', { name: 'Ninh Bình', with: ['Hà Nam', 'Nam Định'] }],
    ['tien-giang', { name: 'Đồng Tháp', with: ['Đồng Tháp'] }],
    ['cao-bang', undefined],
    ['lang-son', undefined],
    ['lai-chau', undefined],
  ])('became what the Assembly resolved: %s', (slug, since2025) => {
    expect(provinces[slug]?.since2025).toEqual(since2025);
  });
});

describe('provincesSchema', () => {
  it.each([
    ['a slug with capitals', { 'Cao-bang': { name: 'Cao Bằng' } }],
    ['no name', { 'cao-bang': {} }],
    ['an unknown field', { 'cao-bang': { name: 'Cao Bằng', capital: 'Cao Bằng' } }],
  ])('refuses %s', (_, data) => {
    expect(provincesSchema.safeParse(data).success).toBe(false);
  });
});
