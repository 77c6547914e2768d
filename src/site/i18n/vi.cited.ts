/**
 * Words of the pages of cited documents and of the timeline.
 */
import type { IssuingLevel } from '../../archive/issuingLevel.ts';
import type { NoLag, Tie } from '../../archive/relate/chains.ts';
import type { CitedFactName } from '../../archive/relate/citedFacts.ts';
import { timeline } from './vi.timeline.ts';

const facts: Record<CitedFactName | 'level', string> = {
  kind: 'Loại văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày',
  organ: 'Cơ quan ban hành',
  level: 'Cấp ban hành',
  title: 'Trích yếu',
};

const levels: Record<IssuingLevel, string> = {
  'dang-trung-uong': 'Đảng ở Trung ương',
  'nha-nuoc-trung-uong': 'Nhà nước ở Trung ương',
  tinh: 'Cấp tỉnh',
  'duoi-tinh': 'Dưới cấp tỉnh',
};

const noLag: Record<NoLag, string> = {
  document: 'không nơi nào trong kho ghi ngày của văn bản được viện dẫn',
  dispatch: 'văn bản viện dẫn không ghi ngày',
  both: 'cả hai văn bản đều không rõ ngày',
};

const ties: Record<Tie, string> = {
  carriedOut: 'nói rõ là thực hiện',
  passedOn: 'yêu cầu thực hiện',
  mentioned: 'chỉ nhắc tới',
};

/** What each word for a document means, as Party and State rules define the kinds (66-QĐ/TW, 30/2020/NĐ-CP). */
const kinds: Record<string, string> = {
  'Công văn':
    'thư chính thức giữa các cơ quan, để giao việc, đề nghị, hướng dẫn hoặc trả lời; không in tên loại ở đầu trang.',
  'Công điện': 'chỉ đạo khẩn, gửi ngay tới cấp dưới.',
  Điện: 'chỉ đạo gửi gấp bằng điện, gần với công điện.',
  'Chỉ thị': 'giao cho cấp dưới thực hiện những việc cụ thể.',
  'Kết luận': 'ý kiến chính thức của cấp ủy hoặc người đứng đầu về một việc.',
  'Nghị quyết': 'quyết định được tập thể thông qua về chủ trương, chính sách.',
  'Nghị định': 'văn bản của Chính phủ quy định chi tiết luật hoặc chính sách.',
  'Thông báo': 'cho biết một quyết định, kết luận hoặc sự việc.',
  'Thông tri': 'hướng dẫn, nhắc cấp dưới thực hiện chủ trương của cấp ủy.',
  'Thông tư': 'văn bản của bộ trưởng hướng dẫn thi hành.',
  'Kế hoạch': 'nêu việc phải làm, người làm và thời hạn.',
  'Quyết định': 'quyết định một việc cụ thể hoặc ban hành một quy chế.',
  'Quy định': 'đặt ra nguyên tắc, tiêu chuẩn, chế độ phải theo.',
  'Hướng dẫn': 'giải thích cách thực hiện một văn bản khác.',
  'Chương trình': 'sắp xếp những việc lớn trong một thời gian.',
  'Tờ trình': 'đề xuất một việc để cấp trên quyết định.',
  'Báo cáo': 'trình bày tình hình hoặc kết quả công việc.',
  'Lời kêu gọi': 'lời của lãnh đạo gửi tới toàn dân, kêu gọi cùng làm một việc.',
  'Văn bản': 'từ chung, dùng thay cho tên loại.',
};

export const cited = {
  title: 'Văn bản được viện dẫn',
  description:
    'Mọi văn bản mà các văn bản trong kho viện dẫn, xếp theo ngày, với nơi viện dẫn và số ngày từ văn bản này đến văn bản kia.',
  lead: 'Đây là những văn bản mà các văn bản trong kho nhắc tới, xếp theo ngày. Văn bản nào không có trong kho thì chỉ biết qua lời của những văn bản viện dẫn nó, trừ chỗ có ghi nguồn khác.',
  by: (organ: string) => `của ${organ}`,
  none: 'Chưa có văn bản nào trong kho viện dẫn văn bản khác.',
  citedBy: 'Viện dẫn ở',
  citedIn: (count: number) => `Viện dẫn trong ${count} văn bản của kho`,
  more: (count: number) => `và ${count} văn bản khác`,
  held: 'có trong kho',
  noDate: 'chưa rõ ngày',
  filters: {
    level: 'Cấp ban hành',
    province: 'Tỉnh viện dẫn',
    unknownLevel: 'Chưa rõ cấp',
  },
  kindsTitle: 'Các loại văn bản',
  kindsLead: 'Tên loại ghi theo lời của văn bản viện dẫn.',
  kinds,
  levels,
  facts,
  seeTimeline: 'Xem trên dòng thời gian',

  pageDescription: (name: string, places: number) =>
    `${name}: những gì các văn bản trong kho cho biết, và ${places} đoạn viện dẫn.`,
  notHeld:
    'Kho không có văn bản này. Những điều dưới đây lấy từ lời của các văn bản viện dẫn nó; điều gì lấy từ nguồn khác thì có ghi nguồn.',
  heldLead: 'Văn bản này có trong kho:',
  heldNote: 'Trang này kê những đoạn viện dẫn nó.',
  known: 'Biết gì về văn bản này',
  printedIn: 'ghi ở',
  external: 'theo nguồn bên ngoài',
  byList: 'xếp theo cơ quan ban hành',
  differing: 'Các chỗ viện dẫn ghi khác nhau.',
  differingOutside: 'Nguồn bên ngoài ghi khác chỗ viện dẫn.',
  passages: 'Mọi đoạn viện dẫn',
  summary: (places: number, dispatches: number) =>
    `${places} đoạn trong ${dispatches} văn bản của kho`,
  carriedOut: 'Nói rõ là thực hiện:',
  passedOn: 'Yêu cầu thực hiện:',
  mentionedOnly: 'Chỉ nhắc tới: không nói là mình thực hiện, cũng không yêu cầu thực hiện.',
  resolved: (reasoning: string) => `[Người biên tập cho rằng đây là văn bản này: ${reasoning}]`,
  ties,
  tiesOf: (all: readonly Tie[]) => all.map((tie) => ties[tie]).join('; '),
  lag: (days: number) => {
    if (days === 0) return 'cùng ngày';
    return days > 0 ? `${days} ngày sau` : `ghi ngày sớm hơn ${-days} ngày`;
  },
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  unknownLag: 'chưa rõ số ngày',
  noLag,
  timeline,
};
