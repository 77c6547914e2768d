/**
 * Tells who it is that carries a cited document out: the issuer says it of itself, in its opening paragraphs
 * ("Thực hiện Công điện …, Ban Thường vụ Tỉnh ủy yêu cầu"), or it tells others to do so ("Cấp ủy các cấp thực
 * hiện nghiêm Chỉ thị …"). What others have done already ("các địa phương đã thực hiện Chỉ thị …") is neither.
 */

/** Who carries a document out, by the field of a citation that quotes the words. */
export type Doer = 'carriedOut' | 'passedOn';

const others =
  '(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Mm]ỗi|[Tt]ừng|[Tt]oàn|[Cc]ấp|[Đđ]ồng chí|[Tt]hủ trưởng|[Nn]gười)';
/** "yêu cầu các cấp ủy", "giao Sở Y tế"; not "theo yêu cầu của Bộ Y tế". */
const order = new RegExp(
  `(?<!\\p{L})(?:[Yy]êu cầu|[Đđ]ề nghị|[Gg]iao|[Cc]hỉ đạo)\\s+(?:cho\\s+)?(?:${others}(?!\\p{L})|\\p{Lu})`,
  'u',
);
/** An opening of a sentence that leaves its subject, the issuer, for later. */
const adverb =
  '(?:Để|Nhằm|Thực hiện|Tiếp tục|Triển khai|Quán triệt|Chấp hành|Căn cứ|Theo|Tiếp theo|Trên cơ sở|Trước|Trong|' +
  'Hiện nay|Nay|Xét|Do|Vì)(?!\\p{L})';
const adverbial = new RegExp(`^${adverb}`, 'u');
const issuer = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực|(?:Tỉnh|Thành) (?:ủy|uỷ))(?!\p{L})/u;
/** A look back at what was done: "Trong 10 năm qua, thực hiện Chỉ thị …, tỉnh đã". */
const review = /^(?:(?:Trong\s[^,;]*|Thời gian|Những (?:năm|tháng|ngày))\squa|Qua|Sau)(?!\p{L})/u;
/** "Thời gian qua, các cấp ủy đã tập trung lãnh đạo" */
const account = new RegExp(
  `(?:^(?!${adverb})|,\\s+)(?:${others}(?!\\p{L})|\\p{Lu})[^,;]*\\s(?:đã|đang|vừa|từng)\\s`,
  'u',
);
/** The last phrase begins with somebody who acts, and not with what "và" adds to the phrase before. */
const subject = new RegExp(`^(?:${others}(?!\\p{L})|\\p{Lu})(?!.*\\svà$)`, 'su');

/** Whether the sentence that begins with `before` has the issuer for a subject. */
function isIssuers(before: string): boolean {
  if (before === '' || issuer.test(before)) return true;
  if (account.test(`${before} `)) return false;
  const phrases = before.split(/[,;]\s+/u);
  const last = phrases.length > 1 ? (phrases.at(-1) ?? '') : '';
  return adverbial.test(before) && !subject.test(last);
}

/**
 * Tells who carries out: `before` are the words of the sentence before those that say so; `isOpening` tells that
 * the sentence stands before the first clause. Gives `undefined` where others are only said to have done so.
 */
export function doerOf(before: string, isOpening: boolean): Doer | undefined {
  const words = before.trim();
  if (review.test(words)) return undefined;
  if (isOpening && !order.test(words) && isIssuers(words)) return 'carriedOut';
  return account.test(`${words} `) ? undefined : 'passedOn';
}
