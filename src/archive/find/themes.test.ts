import { describe, expect, it } from 'vitest';
import { seedOf, type DispatchId } from '../../../tests/support/builtPages.ts';
import { readSource } from '../../site/archive.ts';
import { decodeSource } from '../decode.ts';
import type { Mention } from '../dispatch.ts';
import { parse } from '../parse.ts';
import type { Theme } from '../theme.ts';
import { findMentions, findThemes, runningSpan, themePattern } from './themes.ts';

function theme(slug: string, ...variants: string[]): Theme {
  return { slug, name: slug, english: slug, variants, summary: slug };
}

const pattern = themePattern([
  theme('5k', '5K', '5 K'),
  theme('bien-gioi', 'biên giới', 'cửa khẩu', 'xuất nhập cảnh', 'xuất nhập cảnh trái phép'),
  theme('nhap-canh', 'nhập cảnh trái phép', 'người nhập cảnh'),
  theme('bon-tai-cho', 'bốn tại chỗ', '4 tại chỗ', '04 tại chỗ'),
  theme('ca-he-thong-chinh-tri', 'cả hệ thống chính trị', 'toàn hệ thống chính trị'),
  theme('cach-ly', 'cách ly'),
  theme('chong-dich-nhu-chong-giac', 'chống dịch như chống giặc'),
  theme('chu-quan', 'lơ là, chủ quan', 'chủ quan, lơ là', 'tâm lý chủ quan'),
  theme('mat-canh-giac', 'lơ là, chủ quan, mất cảnh giác', 'chủ quan, lơ là, mất cảnh giác'),
  theme('kich-ban', 'kịch bản ứng phó', 'kịch bản phòng, chống dịch', 'phương án, kịch bản'),
  theme('ung-pho', 'phương án, kịch bản chi tiết ứng phó', 'phương án sẵn sàng ứng phó'),
  theme('muc-tieu-kep', 'mục tiêu kép'),
  theme('nguoi-dung-dau', 'người đứng đầu'),
  theme('vac-xin', 'vắc xin', 'vắc-xin'),
]);

/** The words of each mention with its theme, in order. */
function mentions(text: string): [words: string, theme: string][] {
  return findThemes(text, pattern).map(({ start, end, theme }) => [text.slice(start, end), theme]);
}

describe('findThemes', () => {
  it.each([
    ['tiếp tục thực hiện mục tiêu “kép”.', 'mục tiêu “kép”', 'muc-tieu-kep'],
    ['thực hiện hiệu quả “mục tiêu kép” vừa phòng, chống dịch', 'mục tiêu kép', 'muc-tieu-kep'],
    ['thực hiện mục tiêu "kép".', 'mục tiêu "kép"', 'muc-tieu-kep'],
    ['thực hiện mục tiêu ‘kép’.', 'mục tiêu ‘kép’', 'muc-tieu-kep'],
    ['thực hiện "mục tiêu kép".', 'mục tiêu kép', 'muc-tieu-kep'],
    ['phòng, chống dịch theo yêu cầu “5K” (kể cả tiếng dân tộc)', '5K', '5k'],
    ['thực hiện nghiêm túc yêu cầu 5K trong phòng, chống dịch', '5K', '5k'],
    ['thực hiện yêu cầu 5k, khuyến khích người dân', '5k', '5k'],
    ['thông điệp 5 K của Bộ Y tế', '5 K', '5k'],
    ['với phương châm 4 tại chỗ (điều trị tại chỗ)', '4 tại chỗ', 'bon-tai-cho'],
    ['phương châm “4 tại chỗ”, huy động', '4 tại chỗ', 'bon-tai-cho'],
    ['theo phương châm “bốn tại chỗ” với tinh thần', 'bốn tại chỗ', 'bon-tai-cho'],
    ['theo phương châm bốn tại chỗ với tinh thần', 'bốn tại chỗ', 'bon-tai-cho'],
    ['phương châm “bốn” tại chỗ', 'bốn” tại chỗ', 'bon-tai-cho'],
    ['phương châm 04 tại chỗ', '04 tại chỗ', 'bon-tai-cho'],
    [
      'tinh thần “chống dịch như chống giặc”;',
      'chống dịch như chống giặc',
      'chong-dich-nhu-chong-giac',
    ],
    ['đẩy nhanh việc tiêm vắc xin phòng dịch', 'vắc xin', 'vac-xin'],
    ['nhất là sau khi tiêm vắc-xin;', 'vắc-xin', 'vac-xin'],
    ['đề cao trách nhiệm người đứng đầu, quán triệt', 'người đứng đầu', 'nguoi-dung-dau'],
    ['1. Toàn hệ thống chính trị tiếp tục', 'Toàn hệ thống chính trị', 'ca-he-thong-chinh-tri'],
  ])('finds in "%s" the words "%s"', (text, words, theme) => {
    expect(mentions(text)).toEqual([[words, theme]]);
  });

  it.each([
    ['another number of Ks', 'yêu cầu 15K'],
    ['a unit', 'độ phân giải 5Kb'],
    ['another goal', 'thực hiện thắng lợi nhiệm vụ kép'],
    ['a goal that is not double', 'mục tiêu phát triển kinh tế - xã hội'],
    ['“tại chỗ” alone', 'điều trị tại chỗ; nguồn lực tại chỗ; vật tư tại chỗ'],
    ['another number on the spot', '14 tại chỗ'],
    ['three on the spot', 'phương châm “3 tại chỗ”'],
    ['other marks on the letters', 'muc tieu kep, bon tai cho, mục tiêu kẹp'],
    ['a word that only begins so', 'cách lyt, người đứng đầuu'],
    ['a decimal', 'tăng 2,5K ca và 1,4 tại chỗ'],
  ])('passes over %s: "%s"', (_, text) => {
    expect(mentions(text)).toEqual([]);
  });

  it.each([
    ['TUYỆT ĐỐI KHÔNG LƠ LÀ, CHỦ QUAN', 'LƠ LÀ, CHỦ QUAN'],
    ['mục tiêu\nkép', 'mục tiêu\nkép'],
    ['mục   tiêu \n\n\n\n kép', 'mục   tiêu \n\n\n\n kép'],
    ['Mục Tiêu Kép', 'Mục Tiêu Kép'],
  ])('matches whatever its case and white space: "%s"', (text, words) => {
    expect(mentions(text).map(([found]) => found)).toEqual([words]);
  });

  it('matches either tone placement', () => {
    const themes = themePattern([theme('cap-uy', 'cấp ủy')]);
    const text = 'Cấp uỷ, chính quyền các cấp; cấp ủy, tổ chức đảng';
    expect(findThemes(text, themes).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Cấp uỷ',
      'cấp ủy',
    ]);
  });

  it('matches text that came in NFD, once it is decoded', () => {
    const bytes = new TextEncoder().encode('thực hiện mục tiêu “kép”'.normalize('NFD'));
    expect(mentions(decodeSource(bytes, 'seeds/005_thu.txt'))).toEqual([
      ['mục tiêu “kép”', 'muc-tieu-kep'],
    ]);
  });

  it.each([
    ['lơ là, chủ quan, mất cảnh giác nhưng không hoang mang', ['lơ là, chủ quan, mất cảnh giác']],
    ['phương án, kịch bản chi tiết ứng phó', ['phương án, kịch bản chi tiết ứng phó']],
    ['phương án, kịch bản và chuẩn bị', ['phương án, kịch bản']],
    ['khai báo các trường hợp xuất nhập cảnh trái phép', ['xuất nhập cảnh trái phép']],
    ['các trường hợp nhập cảnh trái phép', ['nhập cảnh trái phép']],
    ['lơ là, chủ quan; chủ quan, lơ là', ['lơ là, chủ quan', 'chủ quan, lơ là']],
    ['cách ly tại chỗ, cách ly y tế', ['cách ly', 'cách ly']],
  ])('takes of overlapping variants the longest: "%s"', (text, expected) => {
    expect(mentions(text).map(([words]) => words)).toEqual(expected);
  });

  it('takes the longest where the variants of two themes overlap', () => {
    const themes = [theme('chong-dich', 'chống dịch'), theme('giac', 'chống dịch như chống giặc')];
    const found = findThemes('tinh thần “chống dịch như chống giặc”', themePattern(themes));
    expect(found.map(({ theme: slug, form }) => [slug, form])).toEqual([
      ['giac', 'chống dịch như chống giặc'],
    ]);
  });

  it('names the variant that matched, as its list writes it', () => {
    expect(findThemes('MỤC TIÊU “KÉP”, VẮC-XIN', pattern).map(({ form }) => form)).toEqual([
      'mục tiêu kép',
      'vắc-xin',
    ]);
  });

  it('takes in no closing mark of a quotation that opened before it', () => {
    expect(mentions('“thực hiện mục tiêu kép”')).toEqual([['mục tiêu kép', 'muc-tieu-kep']]);
  });

  it('finds nothing without themes', () => {
    expect(findThemes('mục tiêu kép, (5K).', themePattern([]))).toEqual([]);
  });
});

function seedMentions(id: DispatchId): { text: string; found: Mention[] } {
  const { text, blocks } = parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`);
  return { text, found: findMentions(text, blocks, pattern) };
}

describe('findMentions', () => {
  it.each<[DispatchId, string]>([
    [
      'cao-bang-182-cv-tu-2021',
      `mo-dau-1 bien-gioi
       mo-dau-1 ca-he-thong-chinh-tri
       mo-dau-1 mat-canh-giac
       mo-dau-1 ca-he-thong-chinh-tri
       muc-1 chong-dich-nhu-chong-giac
       muc-1 mat-canh-giac
       muc-1 muc-tieu-kep
       muc-2 kich-ban
       muc-2 cach-ly
       muc-2 cach-ly
       muc-2 bien-gioi
       muc-3 vac-xin
       muc-4 5k
       muc-6 bien-gioi`,
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      `muc-2 cach-ly
       muc-3 cach-ly
       muc-3 cach-ly
       muc-3 cach-ly
       muc-4 ca-he-thong-chinh-tri
       muc-4 ung-pho
       muc-4 bon-tai-cho
       muc-4 cach-ly`,
    ],
    [
      'lang-son-chi-thi-khong-so-2021',
      `mo-dau-1 ca-he-thong-chinh-tri
       mo-dau-1 muc-tieu-kep
       mo-dau-1 chu-quan
       mo-dau-2 ca-he-thong-chinh-tri
       mo-dau-2 muc-tieu-kep
       muc-1 ca-he-thong-chinh-tri
       muc-2 chong-dich-nhu-chong-giac
       muc-2 cach-ly
       muc-2 mat-canh-giac
       muc-2 nguoi-dung-dau
       muc-2 bon-tai-cho
       muc-2 ca-he-thong-chinh-tri
       muc-3 ca-he-thong-chinh-tri
       muc-4 nguoi-dung-dau
       muc-5 nguoi-dung-dau
       muc-5 chu-quan
       muc-6-2 kich-ban
       muc-6-2 cach-ly
       muc-6-2 bien-gioi
       muc-6-3 bien-gioi
       muc-6-3 cach-ly
       muc-6-4 vac-xin
       muc-6-4 vac-xin
       muc-7 bien-gioi
       muc-7 bien-gioi
       muc-7 bien-gioi
       muc-7 bien-gioi
       muc-7 bien-gioi
       muc-7 bien-gioi
       muc-7 cach-ly
       muc-8 nguoi-dung-dau
       muc-8 ca-he-thong-chinh-tri
       muc-8 bon-tai-cho
       muc-8 cach-ly
       muc-8 nguoi-dung-dau
       muc-9 cach-ly`,
    ],
    [
      'lai-chau-58-cv-tu-2020',
      `mo-dau-1 nhap-canh
       mo-dau-1 cach-ly
       mo-dau-1 chu-quan
       muc-1 5k
       muc-1 nguoi-dung-dau
       muc-1 chu-quan
       muc-2 kich-ban
       muc-2 cach-ly
       muc-3 bien-gioi
       muc-3 bien-gioi
       muc-3 nhap-canh
       muc-4 5k`,
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      `muc-1 ca-he-thong-chinh-tri
       muc-1 mat-canh-giac
       muc-1 chu-quan
       muc-2 nguoi-dung-dau
       muc-2 ca-he-thong-chinh-tri
       muc-2 bon-tai-cho
       muc-3 ung-pho
       muc-3 vac-xin
       muc-3-d2 nhap-canh
       muc-3-d2 cach-ly
       muc-6 chu-quan
       muc-6 vac-xin`,
    ],
  ])('%s', (id, expected) => {
    const found = seedMentions(id).found.map(({ block, theme: slug }) => `${block} ${slug}`);
    expect(found).toEqual(expected.split(/\n\s*/u));
  });

  it('gives spans of the whole text', () => {
    const { text, found } = seedMentions('cao-bang-182-cv-tu-2021');
    const dual = found.find((mention) => mention.theme === 'muc-tieu-kep');
    expect(text.slice(dual?.start, dual?.end)).toBe('mục tiêu “kép”');
  });

  it('reads running text only, not heads and lists', () => {
    const source = 'Kính gửi: - Ban Chỉ đạo thực hiện mục tiêu kép,\n\nHiện nay, cách ly.\n';
    const { text, blocks } = parse(new TextEncoder().encode(source), 'seeds/005_thu.txt');
    expect(findMentions(text, blocks, pattern).map(({ block }) => block)).toEqual(['mo-dau-1']);
  });

  it('finds a theme that a page break cuts', () => {
    const source = '1. Tiếp tục thực hiện mục tiêu\n\nkép trên địa bàn.\n';
    const { text, blocks } = parse(new TextEncoder().encode(source), 'seeds/005_thu.txt');
    expect(findMentions(text, blocks, pattern)).toMatchObject([
      { theme: 'muc-tieu-kep', block: 'muc-1', start: 22, end: 35 },
    ]);
  });
});

describe('runningSpan', () => {
  const { blocks } = parse(
    readSource('.', seedOf['cao-bang-182-cv-tu-2021']).bytes,
    'seeds/000_40ffc851c827d25d.txt',
  );

  it('covers all that a page break parts', () => {
    const clause = blocks.find(({ id }) => id === 'muc-1');
    expect(clause && runningSpan(clause)).toEqual({
      start: clause?.parts[0]?.start,
      end: clause?.parts[1]?.end,
    });
  });

  it.each(['dau-van-ban', 'kinh-gui', 'noi-nhan', 'ky'])('finds none in #%s', (id) => {
    const block = blocks.find((one) => one.id === id);
    expect(block && runningSpan(block)).toBeUndefined();
  });
});
