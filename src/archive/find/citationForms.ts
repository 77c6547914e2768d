/**
 * The pieces that citations are made of, as patterns over raw text, compiled once for a whole archive. A line
 * end or page break may stand wherever a blank does.
 */
import { spellings, type Organs } from '../organs.ts';
import type { Provinces } from '../provinces.ts';
import { fullNumber, officeNumber } from './citedNumber.ts';
import { districtForm } from './districts.ts';
import { organForm } from './organs.ts';
import { anyOf, wordEnd } from './written.ts';

/** Nouns and nothing else: they may cite in lower case and without a number. */
const nouns = [
  ...[
    'công văn',
    'công điện',
    'chỉ thị',
    'nghị quyết',
    'nghị quyết liên tịch',
    'nghị định',
    'văn bản',
  ],
  ...[
    'thông tư',
    'thông tư liên tịch',
    'thông tri',
    'tờ trình',
    'lời kêu gọi',
    'công thư',
    'pháp lệnh',
  ],
  ...['quy chế', 'đề án'],
];
/** Verbs too ("báo cáo Ban Thường vụ"), or everyday words: without a number they cite in capitals only. */
const others = [
  ...[
    'thông báo',
    'thông báo kết luận',
    'kết luận',
    'kế hoạch',
    'quyết định',
    'quy định',
    'hướng dẫn',
  ],
  ...[
    'chương trình',
    'chương trình hành động',
    'báo cáo',
    'phương án',
    'biên bản',
    'điện',
    'thư',
    'luật',
  ],
];

const noun = anyOf(nouns);
// "Bí thư" is a person.
const other = `(?<!bí\\s)${anyOf(others)}`;
/** Before a number only: "CV số 512-CV/TU". */
const short = '(?-i:(?<![\\p{N}/-])(?:CV|CT|CĐ|KH|KL|TB|NQ|QĐ|HD)(?=\\s+[Ss][ốô](?!\\p{L})))';
/** What joins the items of a row. */
const joint = '(?:\\s*,\\s*|\\s+(?:và|hoặc)\\s+)';

const day =
  '(?:\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}(?!\\d)|' +
  '\\d{1,2}\\s*tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4}(?!\\d))';
/** "ngày 21/7": the year is understood. */
const dayOfYear =
  '(?:\\d{1,2}/\\d{1,2}(?![/.-]?\\d)|\\d{1,2}\\s+tháng\\s+\\d{1,2}(?!\\d|\\s*(?:năm|/)))';
/** "ngày 10/5/2021 đến ngày 15/5/2021" is a span of time, not the day of a document. */
const noRange = '(?!\\s*(?:đến|[-–])\\s*(?:hết\\s+)?(?:ngày\\s+)?\\d)';

function dated(): string {
  const stands = `(?:(?:ra|ký|đề|ban\\s+hành)\\s+)?ngày\\s+(?:(?<date>${day})|${dayOfYear})${noRange}`;
  const alone = stands.replace('?<date>', '?<inBrackets>');
  return `(?:\\s*\\(\\s*${alone}\\s*\\)|(?:\\s*,\\s*|\\s+)${stands})`;
}

const surname =
  'Bùi|Cao|Châu|Chu|Đàm|Đặng|Đào|Đinh|Đỗ|Đoàn|Dương|Giàng|Hà|Hồ|Hoàng|Huỳnh|La|Lâm|Lê|Lò|Lương|Lưu|Lý|Mai|' +
  'Ngô|Nguyễn|Nông|Phạm|Phan|Phùng|Quách|Tạ|Tô|Tôn|Tống|Trần|Triệu|Trịnh|Trương|Vi|Võ|Vũ|Vương';

/** The pieces, compiled for the organs of an archive; sticky, except for `kind` and those that say where they match. */
export interface CitationPattern {
  /** A kind of document; the group `noun` where it is nothing but a noun. */
  kind: RegExp;
  /** A number behind a kind: " số 534-CV/BTGTW". */
  number: RegExp;
  /** The next of a row of numbers: ", số 16/CT-TTg"; the group `item` without what joins it. */
  further: RegExp;
  /** Numbers without letters: " 15, 16 và 19". */
  bare: RegExp;
  /** The year behind a number: " (năm 2020)". */
  year: RegExp;
  /** What a document is about, before its day or organ: " về phòng, chống dịch Covid-19". */
  title: RegExp;
  /** What, anywhere in the title, makes it doubtful whose day follows. */
  doubtful: RegExp;
  /** A day: ", ngày 13/5/2021", " (ngày 21/7)". */
  day: RegExp;
  /** An organ: " của Ban Tuyên giáo Trung ương"; the group `office` where one person is it. */
  organ: RegExp;
  /** The name of that person. */
  person: RegExp;
  /** Another organ in a row with the one before, ", Ban Bí thư", unless it begins the next phrase. */
  alsoOrgan: RegExp;
  /** What makes a kind general, before it: "các", "mọi Chỉ thị, ". */
  general: RegExp;
  /** The organ before the document: "của Thường trực Ban Bí thư (tại", "Tỉnh ủy ban hành". */
  organBefore: RegExp;
}

/** What the organ does that begins the next phrase: "Thực hiện Nghị quyết của HĐND tỉnh, Tỉnh ủy yêu cầu". */
const acting = anyOf([
  ...['yêu cầu', 'giao', 'đề nghị', 'chỉ đạo', 'lãnh đạo', 'ban hành', 'xây dựng', 'tập trung'],
  ...['tiếp tục', 'tổ chức', 'triển khai', 'thông báo', 'đã'],
]);

/** What has a day of its own: "về lãnh đạo cuộc bầu cử ngày 23/5/2021". */
const event = anyOf([
  ...['bầu cử', 'tuyển cử', 'kỳ họp', 'cuộc họp', 'phiên họp', 'họp', 'hội nghị', 'đại hội', 'lễ'],
  ...['kỷ niệm', 'kỳ thi', 'khai giảng', 'khai mạc', 'bế mạc', 'sự kiện', 'xảy ra', 'diễn ra'],
]);
/** Behind these a day is one of what the document is about: "từ ngày 21/7/2021". */
const about = anyOf([
  ...['từ', 'đến', 'tới', 'trước', 'sau', 'vào', 'trong', 'hết', 'đợt', 'các', 'những', 'lúc'],
  ...['giờ', 'hồi', 'đêm', 'sáng', 'trưa', 'chiều', 'tối', 'và', 'hoặc', 'là', 'hiệu lực', 'tính'],
]);

/** What a number counts that is none of a document. */
const unit = '%|ngày(?!\\s+\\d)|tuần|tháng|quý|năm|giờ|ca|người|đồng|triệu|tỷ|tỉ';

/** Who stands at the head of an organ and writes in its name: "Bộ trưởng Bộ Y tế", "Bí thư Tỉnh ủy". */
const head = anyOf([
  ...['Bộ trưởng', 'Thứ trưởng', 'Giám đốc', 'Phó Giám đốc', 'Bí thư', 'Phó Bí thư', 'Trưởng ban'],
]);

/** Compiles the pieces of citations; done once for a whole archive. */
export function citationPattern(organs: Organs, provinces: Provinces): CitationPattern {
  const listed = organForm(organs, provinces);
  const any = `(?:${districtForm}|${listed})`;
  const offices = Object.values(organs).filter((organ) => organ.office === true);
  const office = anyOf(offices.flatMap(spellings));
  // Text recognition drops accents of the word.
  const so = '(?:s[ốô]\\s*:?\\s*)';
  const full = `(?<number>${fullNumber})${wordEnd}`;
  return {
    kind: new RegExp(
      `(?<!\\p{L})(?:(?<noun>${noun})|${other}|(?<short>${short}))(?:\\s+(?:khẩn|hỏa tốc|hoả tốc|mật))?(?!\\p{L})`,
      'giu',
    ),
    number: new RegExp(`\\s+(?:${so}?${full}|${so}(?<office>${officeNumber})${wordEnd})`, 'uy'),
    further: new RegExp(`(?:\\s*;\\s*|${joint})(?<item>${so}?${full})`, 'uy'),
    bare: new RegExp(
      `\\s+(?<row>${so}?\\d{1,4}(?:${joint}${so}?\\d{1,4})*)(?![\\p{L}\\p{N}/.-]*[\\p{L}\\p{N}]|\\s*(?:${unit})(?!\\p{L}))`,
      'uy',
    ),
    year: /\s*\(\s*năm\s+(?<year>\d{4})\s*\)/uy,
    title: new RegExp(
      `\\s+(?<title>\\p{L}[^.;:()“”"!?]{3,160}?)(?=${dated().replaceAll(/\?<\w+>/gu, '?:')}|\\s+của\\s)`,
      'iuy',
    ),
    doubtful: new RegExp(
      `(?<!\\p{L})(?:${noun}|${other}|${event})${wordEnd}|ngày\\s+\\d|(?:,|\\svà)\\s+(?-i:\\p{Lu})|(?<!\\p{L})${about}$`,
      'iu',
    ),
    day: new RegExp(dated(), 'uy'),
    organ: new RegExp(
      `\\s+của\\s+(?:đồng chí\\s+)?(?<organ>(?:${head}\\s+)?(?=(?<office>${office}${wordEnd})?)${any})`,
      'iuy',
    ),
    person: new RegExp(`\\s+(?:${surname})(?:\\s+\\p{Lu}\\p{L}*){1,3}`, 'uy'),
    alsoOrgan: new RegExp(`${joint}${any}(?!\\s+${acting}${wordEnd})`, 'iuy'),
    general: new RegExp(
      `(?<!\\p{L})(?:các|những|mọi|nhiều|một\\s+số|mỗi|từng)\\s+(?:(?:${noun}|${other})${joint})*$`,
      'iu',
    ),
    organBefore: new RegExp(
      `(?<!\\p{L})(?<organ>${any})(?:\\s*\\(?\\s*(?:nêu\\s+|ghi\\s+)?(?:tại|trong)\\s+|\\s*\\(\\s*|` +
        `\\s+(?:(?:đã|vừa)\\s+)?(?:có|ra|ban\\s+hành)\\s+)$`,
      'iu',
    ),
  };
}
