/**
 * Reads the subject (trích yếu) that is printed after a cited document: "Công văn số 534-CV/BTGTW, … của Ban
 * Tuyên giáo Trung ương *về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch Covid-19*.". Nothing marks
 * where a subject ends, so it is read only where what comes next plainly is no part of it.
 */
import type { Span } from '../dispatch.ts';
import { trim } from '../segment.ts';
import { anyOf, matchAt, wordEnd } from './written.ts';

/** A longer one has probably run on into the sentence. */
const longest = 300;

/** Whom a report goes to, and where people come back to: "báo cáo … về Ban Thường vụ Tỉnh ủy", "về địa phương". */
const destination =
  '(?:Ban|Văn phòng|VP|Sở|Bộ|Cục|Chi cục|Thường trực|Hội đồng|HĐND|Ủy ban|Uỷ ban|UBND|Mặt trận|MTTQ|Công an|' +
  'Tỉnh|Huyện|Thành|Đảng|TP|trước|đến|tới|nơi|địa phương|cơ quan|đơn vị|đây|ngày)';
const opening = new RegExp(
  `\\s*,?\\s+(?<subject>(?:[Vv]ề\\s+(?:việc\\s+|(?!${destination}${wordEnd}))|V/v:?\\s+)\\S)`,
  'uy',
);
/** A kind that lays down: "Nghị quyết của HĐND tỉnh quy định một số chế độ". */
const layingDown =
  /\s+(?<subject>(?:quy định|ban hành)\s+(?!rõ|tại|của|như|rằng|là|này|trên)\p{L})/uy;
const laysDown = /^(?:nghị quyết|nghị định|quyết định|thông tư|luật|pháp lệnh)(?!\p{L})/iu;
/** An item of a row of numbers: its subject may be that of the whole row. */
const rowItem = /^(?:s[ốô]\s*:?\s*)?\d/iu;

/** Who gives the order, without a comma in the name; then the main clause begins. */
const acting = anyOf([
  ...['yêu cầu', 'đề nghị', 'giao', 'chỉ đạo', 'lãnh đạo', 'ban hành', 'thông báo', 'hướng dẫn'],
  ...['triển khai', 'xây dựng', 'tổ chức', 'tập trung', 'báo cáo', 'đã'],
]);
const whom = '(?:cho\\s+)?(?:[Cc]ác|[Cc]ấp|[Đđ]ồng chí|[Tt]hủ trưởng|\\p{Lu})';
/** After these the subject is over. */
const ends = [
  // "./." and "…" end sentences too
  '(?<!TP|Tp|TX|Tx)[.!?…]+(?=[\\s"”’)\\]/]|$)',
  '[;:]',
  `,\\s+(?:\\p{Lu}|các\\s|cấp\\s)[^,;:.]{1,80}?\\s${acting}${wordEnd}`,
  `,\\s+(?:yêu cầu|đề nghị|giao)\\s+${whom}`,
  `,\\s+(?:nay|như sau|cụ thể|trong đó|nhất là|đặc biệt|đồng thời)${wordEnd}`,
  ',?\\s+\\(?(?:ra\\s+|ký\\s+)?ngày\\s+\\d',
  '\\s+\\((?:sau đây|gọi tắt|gửi kèm|kèm|có)',
];
const end = new RegExp(ends.join('|'), 'u');
/** What tells more of the sentence than of the document, so that the subject must have ended before. */
const predicate = /(?<!\p{L})(?:đã|đang|vẫn|chưa|sẽ|được)(?!\p{L})/u;
/** Here another order may begin as well as the subject go on. */
const furtherOrder = new RegExp(
  `,\\s+(?:và\\s+)?${anyOf([
    ...['tăng cường', 'tiếp tục', 'tập trung', 'đẩy mạnh', 'chủ động', 'tuyệt đối', 'xử lý'],
    ...['tổ chức', 'thực hiện', 'triển khai', 'bảo đảm', 'đảm bảo', 'nâng cao', 'phát huy'],
    ...['kịp thời', 'thường xuyên', 'hạn chế', 'báo cáo', 'không', 'rà soát', 'kiểm tra'],
  ])}${wordEnd}`,
  'u',
);
const joint = /(?:[,;]\s*(?:và\s+)?|\s(?:và|cùng|với)\s+)(?:các\s+)?$/iu;
const pairs: Record<string, string> = { ')': '(', ']': '[', '”': '“', '’': '‘' };

/** Gives where a bracket or quotation mark closes that opened before `words`. */
function closing(words: string): number {
  const open: string[] = [];
  for (const { 0: sign, index } of words.matchAll(/[()[\]“”‘’"]/gu)) {
    const opener = sign === '"' && open.at(-1) === '"' ? '"' : pairs[sign];
    if (opener === undefined) open.push(sign);
    else if (open.at(-1) === opener) open.pop();
    else return index;
  }
  // A straight quotation mark that nothing closes has itself closed what opened before.
  return open[0] === '"' && open.length === 1 ? words.indexOf('"') : words.length;
}

/** Gives where the next citation begins that is none of the subject; `undefined` where it may be either. */
function nextDocument(text: string, at: number, limit: number, cited: readonly Span[]) {
  let isNested = false;
  for (const { start } of cited.filter((one) => one.start > at && one.start < limit)) {
    const before = joint.exec(text.slice(at, start));
    if (before) return isNested ? undefined : at + before.index;
    isNested = true;
  }
  return limit;
}

function openingAt(text: string, { start, end: at }: Span): number | undefined {
  const name = text.slice(start, at);
  if (rowItem.test(name)) return undefined;
  const match =
    matchAt(opening, text, at) ?? (laysDown.test(name) ? matchAt(layingDown, text, at) : undefined);
  const words = match?.groups?.subject;
  return match && words !== undefined ? at + match[0].length - words.length : undefined;
}

/** Gives what may be the subject, the documents cited in it made one word each: their days and numbers end nothing. */
function maskedFrom(text: string, start: number, cited: readonly Span[]): string {
  let words = text.slice(start, start + longest + 1);
  for (const one of cited.filter((document) => document.start > start)) {
    const [from, to] = [one.start - start, Math.min(one.end - start, words.length)];
    if (from < to) words = words.slice(0, from) + 'x'.repeat(to - from) + words.slice(to);
  }
  return words;
}

/**
 * Gives the span of the subject that `text` prints right after the citation `of`, one of `cited`, the citations of
 * the text in order; `undefined` where none is printed or its end is not plain.
 */
export function readSubject(text: string, of: Span, cited: readonly Span[]): Span | undefined {
  const start = openingAt(text, of);
  if (start === undefined) return undefined;
  const rest = maskedFrom(text, start, cited);
  const found = end.exec(rest) ?? { index: rest.length, 0: '' };
  const limit = start + Math.min(found.index, closing(rest));
  const stop = nextDocument(text, start, limit, cited);
  if (stop === undefined || stop === start + rest.length) return undefined;
  const words = rest.slice(0, stop - start);
  // "…, Ban Thường vụ Tỉnh ủy yêu cầu" shows that all before it is one phrase.
  const isWhole = stop === start + found.index && /^,\s/u.test(found[0]);
  const isDoubtful = predicate.test(words) || (!isWhole && furtherOrder.test(words));
  return isDoubtful ? undefined : trim(text, { start, end: stop });
}
