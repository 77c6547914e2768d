import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource } from './decode.ts';
import {
  foldPhrase,
  slugify,
  stripMarks,
  swapTonePlacement,
  unifyTonePlacement,
} from './vietnamese.ts';

const words =
  'Ủy ủy uỷ ỦY hoà hòa HOÀ khoẻ khỏe thuý Thúy quý Đặc đường dương “kép” "5K" ‘ẫm’ « » 4 - , . òa';
/** Vietnamese text in NFC, cut anywhere, with the quotation marks and white space of real sources. */
const vietnamese = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words.split(' ')),
      fc.constantFrom(...Array.from(words), ' ', '\n', '\t', '\u00a0', 'İ', 'ẞ', '𝐊', '\ud83d'),
    ),
    { maxLength: 25 },
  )
  .map((list) => list.join('').normalize('NFC'));

describe('foldPhrase', () => {
  it.each([
    ['mục tiêu “kép”', 'mục tiêu kép'],
    ['"Khẩu trang, khử khuẩn"', 'khẩu trang, khử khuẩn'],
    ['Cấp uỷ', 'cấp uỷ'],
    ['cấp ủy', 'cấp uỷ'],
    ['TỈNH ỦY CAO BẰNG', 'tỉnh uỷ cao bằng'],
    ['sức khỏe', 'sức khoẻ'],
    ['hò“a” bình', 'hoà bình'],
    ['kinh tế\n-\txã   hội', 'kinh tế - xã hội'],
    ['Đặc biệt', 'đặc biệt'],
    ['', ''],
  ])('folds "%s" to "%s"', (text, expected) => {
    expect(foldPhrase(text).text).toBe(expected);
  });

  it('keeps the marks that make another word', () => {
    expect(foldPhrase('đường').text).not.toBe(foldPhrase('dương').text);
    expect(foldPhrase('không chế').text).not.toBe(foldPhrase('khống chế').text);
  });

  it('leads back to where each letter stood', () => {
    const text = 'mục  tiêu “kép”';
    const { text: folded, offsets } = foldPhrase(text);
    expect(offsets[folded.indexOf('tiêu')]).toBe(text.indexOf('tiêu'));
    expect(offsets[folded.indexOf('kép')]).toBe(text.indexOf('kép'));
    expect(offsets.at(-1)).toBe(text.length);
  });

  it('changes nothing that it has folded', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = foldPhrase(text).text;
        expect(foldPhrase(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('leads back in order: each folded character stands where its offset says', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const { text: folded, offsets } = foldPhrase(text);
        expect(offsets).toHaveLength(folded.length + 1);
        offsets.forEach((offset, at) => expect(offset).toBeGreaterThan(offsets[at - 1] ?? -1));
        for (let at = 0; at < folded.length; at++) {
          const original = text.slice(offsets[at], offsets[at + 1]);
          expect(stripMarks(original)).toContain(stripMarks(folded[at] ?? '').trim());
        }
      }),
    );
  });
});

describe('unifyTonePlacement', () => {
  it.each([
    ['ủy ban', 'uỷ ban'],
    ['uỷ ban', 'uỷ ban'],
    ['hòa bình', 'hoà bình'],
    ['khỏe', 'khoẻ'],
    ['thúy', 'thuý'],
    ['quý', 'quý'],
    ['toàn thể', 'toàn thể'],
  ])('writes "%s" as "%s"', (text, expected) => {
    expect(unifyTonePlacement(text)).toBe(expected);
  });

  it('keeps the length, and what it has written', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const unified = unifyTonePlacement(text);
        expect(unified).toHaveLength(text.length);
        expect(unifyTonePlacement(unified)).toBe(unified);
        expect(stripMarks(unified)).toBe(stripMarks(text));
      }),
    );
  });
});

describe('swapTonePlacement', () => {
  it.each([
    ['cấp ủy', 'cấp uỷ'],
    ['cấp uỷ', 'cấp ủy'],
    ['hòa bình', 'hoà bình'],
    ['hoà bình', 'hòa bình'],
    ['sức khoẻ', 'sức khỏe'],
    ['biên giới', 'biên giới'],
  ])('writes "%s" as "%s"', (text, expected) => {
    expect(swapTonePlacement(text)).toBe(expected);
  });

  it('always gives a text that folds alike', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const lower = foldPhrase(text).text;
        expect(foldPhrase(swapTonePlacement(lower)).text).toBe(lower);
      }),
    );
  });
});

describe('stripMarks', () => {
  it.each([
    ['Đặc biệt', 'dac biet'],
    ['HĐND', 'hdnd'],
    ['Triệu Đình Lê', 'trieu dinh le'],
    ['đường', 'duong'],
    ['ƯỚC ước Ơ ơ', 'uoc uoc o o'],
    ['ẶNG ễ ộ ữ ẩ', 'ang e o u a'],
    ['Đặc biệt'.normalize('NFD'), 'dac biet'],
  ])('strips "%s" to "%s"', (text, expected) => {
    expect(stripMarks(text)).toBe(expected);
  });

  it.each(dispatchIds)('%s: leaves no letter beyond ASCII', (id) => {
    const text = decodeSource(readSource('.', seedOf[id]).bytes, seedOf[id]);
    expect(stripMarks(text).match(/\p{L}/gu)?.join('')).toMatch(/^[a-z]+$/u);
  });
});

describe('slugify', () => {
  it.each([
    ['Triệu Đình Lê', 'trieu-dinh-le'],
    ['182-CV/TU', '182-cv-tu'],
    ['1699/CĐ-TTg', '1699-cd-ttg'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['  “Đà Nẵng”. ', 'da-nang'],
    ['…', ''],
  ])('makes of "%s" the slug "%s"', (text, expected) => {
    expect(slugify(text)).toBe(expected);
  });

  it('gives ASCII only, and its own slugs back', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/u);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
