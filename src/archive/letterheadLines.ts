/**
 * Knows the lines of a letterhead by their form. Text recognition gives its two columns in either order, or
 * both on one line.
 */
import type { Part, PartRole } from './dispatch.ts';
import { kindOfHeading } from './kinds.ts';
import { linesOf, trim, type Paragraph } from './segment.ts';
import type { Span } from './span.ts';
import { nameWords } from './vietnamese.ts';

const forms: [PartRole, RegExp][] = [
  ['party-title', /^ĐẢNG CỘNG SẢN VIỆT NAM$/u],
  // Below a title stands a rule.
  ['asterisk', /^(?:\*+|[-–—_]{3,})$/u],
  // Sentences begin with the same words ("Số ca mắc…", "Thực hiện Công văn số 5, ngày…").
  ['number', /^Số\s*:?\s*([\d._…/-]|$)/u],
  // Before the place: "V/v thực hiện Điện của Ban Bí thư, ngày 21 tháng 7".
  ['subject', /^(V\/v|V\/|Về)\s*:?\s/u],
  ['place-date', /^\p{Lu}[^,;:\d]{1,40},\s*ngày[^,;:]{0,60}$/u],
  ['issued-by', /^CỦA\s/u],
  ['issuer', /^(TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG)\s*([ỦU]Ỷ|[ỦU]Y|BỘ|UỶ)(\s|$)/u],
];

/**
 * "TỈNH ỦY HÀ GIANG ĐẢNG CỘNG SẢN VIỆT NAM", "Số 31-CTr/TU Hà Giang, ngày 28 tháng 7 năm 2017": where the
 * second column begins. A place begins with capital and small letter, which no word of a number does.
 */
const secondColumn = new RegExp(
  String.raw`(?<=\S)\s+(?=ĐẢNG CỘNG SẢN VIỆT NAM$|(?:TP\.?\s*)?\p{Lu}\p{Ll}[^,;:\d]{0,40},\s*ngày[^,;:]{0,60}$)`,
  'u',
);

/** Organs that stand below another one in a letterhead; folded as `nameWords` folds. */
const organWords =
  /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng|chi) uỷ|đảng bộ|chi bộ|đảng đoàn|ban|văn phòng|uỷ ban|tổ|tiểu ban|cơ quan|trung tâm|trường chính trị|báo|tỉnh đoàn|mặt trận)(?: |$)/u;

function formOf(line: string): PartRole | undefined {
  if (kindOfHeading(line)) return 'kind';
  return forms.find(([, form]) => form.test(line))?.[0];
}

function isCapitals(line: string): boolean {
  return /\p{L}/u.test(line) && line === line.toLocaleUpperCase('vi');
}

/** Tells whether a line names an organ of its own, and does not go on with the name above it. */
export function opensOrgan(line: string): boolean {
  const words = nameWords(line).map(({ key }) => key);
  return isCapitals(line) && organWords.test(words.join(' '));
}

/** A subject and an issuer may run on over the next line of their paragraph. */
function goesOn(line: string, before: PartRole | undefined): PartRole | undefined {
  if (before === 'subject') return 'subject';
  return before === 'issuer' && isCapitals(line) ? 'issuer' : undefined;
}

const longestTitle = 300;
const numbering = /^(?:\d+|[IVX]+|\p{L})\s*[-.)/]|^(?:Phần|Chương|Mục|Điều)\s/u;

/**
 * Tells whether what follows a kind ("THÔNG BÁO", "CỦA BAN THƯỜNG VỤ TỈNH ỦY") in its paragraph, or as the
 * next one, is the rest of the title ("Kết luận của …", "về tăng cường …") and no running text, which
 * ends with a stop.
 */
function isTitle(words: string): boolean {
  if (/^về\s/u.test(words)) return true;
  const title = words.replace(/\s*[-–—_]{3,}\s*$/u, '');
  return (
    /^["“]?\p{L}/u.test(title) &&
    title.length <= longestTitle &&
    !/[.,:;!?…/]$/u.test(title) &&
    !numbering.test(title)
  );
}

/** Where a line stands: the role before it, and the rest of its paragraph. */
interface Place {
  before: PartRole | undefined;
  opensParagraph: boolean;
  rest: string;
}

function roleOf(line: string, { before, opensParagraph, rest }: Place): PartRole | undefined {
  const form = formOf(line);
  if (form) return form;
  if (before === 'issuer' && opensOrgan(line)) return 'issuer';
  if ((before === 'kind' || before === 'issued-by') && isTitle(rest)) return 'subject';
  return opensParagraph ? undefined : goesOn(line, before);
}

/** What may have the second column beside it; a subject that ends with a date is one line. */
const firstColumn = new Set<PartRole>(['issuer', 'asterisk', 'number']);

/** Gives the one or two spans of a line. */
function columnsOf(text: string, line: Span, place: Omit<Place, 'rest'>): [Span, Span?] {
  const words = text.slice(line.start, line.end);
  const gap = secondColumn.exec(words);
  if (!gap) return [line];
  const role = roleOf(words.slice(0, gap.index), { ...place, rest: words });
  if (!role || !firstColumn.has(role)) return [line];
  const left = { start: line.start, end: line.start + gap.index };
  return [left, trim(text, { start: left.end, end: line.end })];
}

/**
 * Gives the lines of one paragraph with their roles, two where both columns stand on one line; a line of no
 * known form has role `other`. `above` is the role of the last line of the paragraph above it.
 */
export function readLines(text: string, paragraph: Paragraph, above: PartRole | undefined): Part[] {
  let before = above;
  return linesOf(text, paragraph).flatMap((line, index) => {
    const opensParagraph = index === 0;
    const [left, right] = columnsOf(text, line, { before, opensParagraph });
    const rest = text.slice(left.start, paragraph.end);
    const role = roleOf(text.slice(left.start, left.end), { before, opensParagraph, rest });
    before = role;
    const parts: Part[] = [{ ...left, role: role ?? 'other' }];
    if (right)
      parts.push({ ...right, role: formOf(text.slice(right.start, right.end)) ?? 'other' });
    return parts;
  });
}
