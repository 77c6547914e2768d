/**
 * Finds the words that say that a cited document is carried out, and who it is that does so (doers.ts): "Thực
 * hiện Công điện …", "theo chỉ đạo của Thường trực Ban Bí thư (tại Điện …)". A document that is only mentioned has none; nor has one
 * that stands in the title of another ("Công văn … về việc thực hiện Chỉ thị …"), for that is the other's word.
 */
import type { Span } from '../dispatch.ts';
import { doerOf, type Doer } from './doers.ts';
import { sentencesIn } from './sentences.ts';

/** The words that say that a document is carried out, and who does so. */
export interface Said extends Span {
  by: Doer;
}

const manner =
  '(?:\\s*,?\\s+(?:và\\s+)?(?:nghiêm túc|nghiêm|quyết liệt|đồng bộ|kịp thời|đầy đủ|tốt|ngay|có hiệu quả|' +
  'hiệu quả|khẩn trương|triệt để|thống nhất|sâu sắc)(?!\\p{L}))*';
/** To carry out: "Thực hiện", "thực hiện nghiêm túc, quyết liệt". */
const doing = `(?<!\\p{L})(?:thực hiện|triển khai|quán triệt|chấp hành)(?!\\p{L})${manner}`;
/** What may stand before it and belongs to it: "quán triệt và tổ chức triển khai". */
const leading =
  /(?:(?<!\p{L})(?:tổ chức|triển khai|quán triệt|nghiêm túc|tập trung)\s+(?:và\s+)?)+$/iu;
const negated = /(?<!\p{L})(?:không|chưa)\s+$/iu;
const order = '(?:tinh thần|sự chỉ đạo|chỉ đạo|yêu cầu|hướng dẫn|nội dung|quy định)';
const rule =
  '(?:chỉ đạo|chủ trương|văn bản|chỉ thị|nghị quyết|kết luận|công điện|hướng dẫn|quy định)';

/** What may stand right before the document; the group `said` is what says that it is carried out. */
const forms = [
  // "Thực hiện Công điện", "thực hiện nghiêm tinh thần Chỉ thị"
  `(?<said>${doing})(?:\\s+(?:các|những|theo|đúng|của|tại|trong|${order}))*\\s+\\(?$`,
  // "theo chỉ đạo của Thường trực Ban Bí thư (tại Điện", "theo yêu cầu của Ban Tuyên giáo Trung ương tại Văn bản"
  `(?<said>(?<!\\p{L})theo\\s+(?:đúng\\s+)?${order}(?:\\s+của\\s+[^,;.()]{2,80}?)?)(?:\\s+\\(?\\s*(?:(?:nêu\\s+)?(?:tại|trong)\\s+)?)$`,
  // "thực hiện giãn cách xã hội theo Chỉ thị"
  `^(?:.*[\\s;])?(?<said>${doing}\\s[^;.]{1,120}\\stheo(?:\\s+đúng)?)\\s+$`,
  // "thực hiện nghiêm chỉ đạo của Bộ Chính trị, …, đặc biệt là Kết luận"
  `^(?:.*[\\s;])?(?<said>${doing})(?=[^;]*(?<!\\p{L})${rule}(?!\\p{L}))[^;]*(?<!\\p{L})(?:đặc biệt|nhất|trước hết|cụ thể)\\s+là\\s+$`,
].map((form) => new RegExp(form, 'disu'));
/** A document goes on a row: ", Công văn", "; Công văn", "và Nghị quyết". */
const rowed = /(?:[,;]\s*(?:và\s+)?|\s(?:và|cùng)\s+)(?:các\s+)?$/iu;
const title = /(?<!\p{L})(?:về|V\/v)(?!\p{L})/iu;
/** How far before a document the words may stand; in the five dispatches at most 310 characters lie between. */
const reach = 1500;
/** Room for what joins it to the row. */
const joint = 40;

function placeOf(clause: string): [start: number, end: number] | undefined {
  for (const form of forms) {
    const place = form.exec(clause)?.indices?.groups?.said;
    if (place) return place;
  }
  return undefined;
}

/** Takes the words of a clause before a document; gives the span in them of those that say it is carried out. */
function saidIn(clause: string): Span | undefined {
  const [core, end] = placeOf(clause) ?? [];
  if (core === undefined || end === undefined) return undefined;
  const lead = leading.exec(clause.slice(0, core))?.[0].length ?? 0;
  const start = core - lead;
  return negated.test(clause.slice(0, start)) ? undefined : { start, end };
}

/** Where the title of a document cited before may begin: behind it, in the same clause. */
function isInTitle(clause: string, previous: number, { start }: Span): boolean {
  return previous < start && title.test(clause.slice(Math.max(0, previous), start));
}

/**
 * Gives for each of the citations `cited` of `text`, which stand in its order, the span of the words that say
 * that it is carried out: in its sentence and before it, or those of a document that it goes on a row with.
 * `isOpening` tells that the text stands before the first clause of its dispatch.
 */
export function carriedOut(
  text: string,
  cited: readonly Span[],
  isOpening: boolean,
): (Said | undefined)[] {
  if (cited.length === 0) return [];
  const sentences = sentencesIn(text);
  const said: (Said | undefined)[] = [];
  for (const [index, { start }] of cited.entries()) {
    const sentence = sentences.findLast((one) => one.start <= start)?.start ?? 0;
    const last = said.findLast((one) => one !== undefined);
    const before = text.slice(Math.max(sentence, start - joint), start);
    const isRowed = last !== undefined && last.start >= sentence && rowed.test(before);
    const from = Math.max(sentence, start - reach);
    const span = isRowed ? undefined : saidBefore(text, from, start, cited[index - 1]?.end);
    said.push(isRowed ? last : span && saidBy(span, text.slice(sentence, span.start), isOpening));
  }
  return said;
}

function saidBy(span: Span, before: string, isOpening: boolean): Said | undefined {
  const by = doerOf(before, isOpening);
  return by && { ...span, by };
}

function saidBefore(
  text: string,
  sentence: number,
  start: number,
  previous: number | undefined,
): Span | undefined {
  const words = text.slice(sentence, start);
  const from = sentence + words.lastIndexOf(';') + 1;
  const clause = text.slice(from, start);
  const span = saidIn(clause);
  if (!span) return undefined;
  const hasTitle =
    previous !== undefined && previous > sentence && isInTitle(clause, previous - from, span);
  return hasTitle ? undefined : { start: from + span.start, end: from + span.end };
}
