/**
 * Finds the other documents that running text cites, with what is printed of them.
 */
import { readDate } from '../dates.ts';
import { documentSlug } from '../citedDocument.ts';
import type { Block, Citation, Span } from '../dispatch.ts';
import { documentNumber, readNumber } from '../letterhead.ts';
import { runningSpan } from './themes.ts';

/** As it may be written: with a line end or page break between any two words, and ủy as uỷ. */
function written(words: string): string {
  return words
    .replaceAll(' ', '\\s+')
    .replace(/([ủỦ])y/gu, (uy) => `(?:${uy}|${uy === 'ủy' ? 'u' : 'U'}ỷ)`);
}

const kind = written(
  'Công văn|Công điện|Điện|Chỉ thị|Kết luận|Nghị quyết|Nghị định|Thông báo|Thông tri|Thông tư|Văn bản|' +
    'Kế hoạch|Quyết định|Quy định|Hướng dẫn|Chương trình|Tờ trình|Báo cáo|Lời kêu gọi',
);
const organ = written(
  'Ban Tuyên giáo (?:Trung ương|Tỉnh ủy)|Thường trực Ban Bí thư(?: Trung ương Đảng)?|' +
    'Ban Bí thư(?: Trung ương Đảng)?|Bộ Chính trị|Ban Chấp hành Trung ương(?: Đảng)?|' +
    'Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Y tế|' +
    'Tổng Bí thư(?: Nguyễn Phú Trọng)?|(?:Hội đồng nhân dân|HĐND) tỉnh|(?:Ủy ban nhân dân|UBND) tỉnh|' +
    'Ban Thường vụ Tỉnh ủy|Thường trực Tỉnh ủy|Tỉnh ủy',
);
const date = '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
const dated = `,?\\s+(?:ra\\s+)?ngày\\s+(?<date>${date})`;
const number = documentNumber.source.replace(/\((?!\?)/gu, '(?:');

/** Forms of citation, the fullest first; each stands with a sentence it was made for. */
const forms = [
  // "Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương", "Nghị quyết 68/NQ-CP của Chính phủ"
  `(?<kind>${kind})\\s+(?:số\\s+)?(?<number>${number})(?:${dated})?(?:\\s+của\\s+(?<organ>${organ}))?`,
  // "Công điện của Thường trực Ban Bí thư ngày 07/3/2020"
  `(?<kind>${kind})\\s+của\\s+(?<organ>${organ})${dated}`,
  // "Điện ngày 21/7/2021"
  `(?<kind>${kind})${dated}(?:\\s+của\\s+(?<organ>${organ}))?`,
  // "Nghị quyết của HĐND tỉnh", "Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng"
  `(?<kind>${written('Nghị quyết|Lời kêu gọi')})\\s+của\\s+(?<organ>${organ})`,
].map((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'gu'));

/** "của Thường trực Ban Bí thư (tại Điện ngày 21/7/2021)": the organ stands before the document. */
const organBefore = new RegExp(`của\\s+(${organ})\\s+\\(?tại\\s+$`, 'u');

type Found = Span & Omit<Citation, 'block' | 'document' | keyof Span>;

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

function toFound(text: string, match: RegExpExecArray): Found {
  const { kind: name = '', number: printed, date: day, organ: of } = match.groups ?? {};
  const issuer = of ?? organBefore.exec(text.slice(0, match.index))?.[1];
  const read = printed && readNumber(printed)?.value;
  const isoDay = day && readDate(day.includes('tháng') ? `ngày ${day}` : day);
  return {
    start: match.index,
    end: match.index + match[0].length,
    kind: onOneLine(name),
    ...(read && { number: read }),
    ...(isoDay && { date: isoDay }),
    ...(issuer && { organ: onOneLine(issuer) }),
  };
}

/** Finds the citations in `text`, as spans of it, in order; of overlapping ones the fullest form. */
export function findCitations(text: string): Found[] {
  const found: Found[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const citation = toFound(text, match);
      const overlaps = found.some(({ start, end }) => citation.start < end && start < citation.end);
      if (!overlaps) found.push(citation);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Finds the citations in all running text of the dispatch `citing`, as spans of its normalised text. */
export function findCited(text: string, blocks: readonly Block[], citing: string): Citation[] {
  return blocks.flatMap((block) => {
    const span = runningSpan(block);
    if (!span) return [];
    return findCitations(text.slice(span.start, span.end)).map((found) => ({
      ...found,
      document: documentSlug(found, citing),
      start: found.start + span.start,
      end: found.end + span.start,
      block: block.id,
    }));
  });
}
