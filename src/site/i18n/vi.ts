/**
 * Every word of the Vietnamese interface. Words of the documents never stand here.
 */
import type { Basis, Block } from '../../archive/dispatch.ts';
import { citation } from './vi.citation.ts';
import { corpus } from './vi.corpus.ts';
import { cited } from './vi.cited.ts';
import { indexes } from './vi.indexes.ts';
import { pairs } from './vi.pairs.ts';
import { reading } from './vi.reading.ts';
import { search } from './vi.search.ts';

const basis: Record<Basis, string> = {
  printed: 'in trên văn bản',
  inferred: 'suy ra từ văn bản',
  external: 'theo nguồn bên ngoài',
  unknown: 'chưa rõ',
};

/** How each fact of the metadata panel is called. */
const facts = {
  kind: 'Loại văn bản',
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  place: 'Nơi ban hành',
  province: 'Tỉnh',
  organ: 'Cơ quan ban hành',
  orderedBy: 'Cơ quan ra yêu cầu',
  subject: 'Trích yếu',
  authority: 'Thẩm quyền ký',
  position: 'Chức vụ người ký',
  name: 'Người ký',
} as const;
export type FactName = keyof typeof facts;

const fragments: Record<Block['type'], string> = {
  letterhead: 'Đầu văn bản',
  addressees: 'Kính gửi',
  preamble: 'Mở đầu',
  clause: 'Mục',
  paragraph: 'đoạn',
  item: 'ý',
  closing: 'Kết',
  circulation: 'Kết',
  recipients: 'Nơi nhận',
  signature: 'Chữ ký',
  annex: 'Phụ lục',
};

export const vi = {
  language: 'vi',
  siteName: 'Văn khố',
  skipToContent: 'Đến nội dung chính',
  navigation: {
    main: 'Trang chính của kho',
    dispatches: 'Văn bản',
    themes: 'Chủ đề',
    lookUp: 'Tra cứu',
    search: 'Tìm kiếm',
    about: 'Giới thiệu',
    method: 'Phương pháp',
    promise: 'Cam kết lâu dài',
  },
  searchBox: {
    label: 'Tìm trong văn bản',
    placeholder: 'Ví dụ: muc tieu kep',
    button: 'Tìm',
    hint: 'Gõ có dấu hay không dấu đều được.',
  },
  footer: {
    text: 'Văn khố là kho lưu trữ độc lập. Văn bản đúng từng chữ như bản nguồn đã nhận; điều suy ra đều ghi rõ.',
    noTracking: 'Không theo dõi người đọc, không dùng cookie.',
  },
  home: {
    title: 'Văn khố – văn bản chống dịch Covid-19 của các tỉnh ủy',
    description:
      'Công văn và chỉ thị về phòng, chống dịch Covid-19 của các tỉnh ủy Việt Nam: đúng từng chữ, tra cứu được, trích dẫn được.',
    lead: 'Đọc và tra cứu công văn, chỉ thị chống dịch Covid-19 của các tỉnh ủy Việt Nam, đúng từng chữ như bản nguồn.',
    byTime: 'Theo thời gian',
    all: (count: number) => `Xem tất cả ${count} văn bản`,
    themes: 'Chủ đề chung',
    themesLead: 'Những khẩu hiệu và yêu cầu lặp lại trong nhiều văn bản.',
    provinces: 'Văn bản đến từ đâu',
    provincesNote: 'Tên tỉnh ghi theo thời điểm ban hành.',
  },
  dispatchList: {
    title: 'Tất cả văn bản',
    description:
      'Danh sách mọi văn bản trong kho, xếp theo thời gian, lọc được theo tỉnh, năm, loại và chủ đề.',
    count: (count: number) => `${count} văn bản`,
    filters: 'Lọc danh sách',
    any: 'Tất cả',
    province: 'Tỉnh',
    year: 'Năm',
    kind: 'Loại',
    theme: 'Chủ đề',
    signer: 'Người ký',
    shown: 'văn bản đang hiện. Nếu không thấy văn bản nào, hãy chọn “Tất cả” ở một nhóm.',
    reset: 'Bỏ lọc',
  },
  dispatch: {
    metadata: 'Thông tin văn bản',
    contents: 'Mục lục',
    contentsAndThemes: 'Mục lục và chủ đề',
    note: 'Lời người biên tập',
    transcription: 'Toàn văn',
    themes: 'Chủ đề được nhắc',
    numbered: (number: string) => `số ${number}`,
    dated: (day: string) => `ngày ${day}`,
    noNumber: 'không ghi số',
    noDate: 'không ghi ngày',
    line: (line: number) => `dòng ${line} của bản nguồn`,
    printedAt: (line: number) => `in trên văn bản, dòng ${line}`,
    references: 'Tham chiếu',
    seeText: 'xem trong văn bản',
    today: (name: string) => `từ ngày 01/7/2025 thuộc ${name}`,
    todayRenamed: (name: string) => `nay là ${name}, địa giới không đổi`,
    todayMerged: (name: string, others: string) =>
      `từ ngày 01/7/2025 là ${name} mới, hợp nhất với ${others}`,
    neighbours: 'Văn bản trước và sau theo thời gian',
    earlier: 'Văn bản trước',
    later: 'Văn bản sau',
    download: 'Tải về',
    permalink: 'Đường dẫn lâu dài',
    source: 'Bản nguồn',
    sourceBytes: (bytes: number) => `${bytes.toLocaleString('vi')} byte`,
    accessioned: 'Ngày vào kho',
    history: 'Lịch sử hồ sơ',
    rights:
      'Văn bản hành chính, không thuộc phạm vi bảo hộ quyền tác giả (Luật Sở hữu trí tuệ, Điều 15)',
    breadcrumb: 'Vị trí của trang',
    accessionedEntry: 'văn bản vào kho.',
    mentions: (count: number) => `${count} lần`,
    openDate: (day: string) => `từ ngày ${day} trở đi`,
    between: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
  },
  basis,
  facts,
  fragments,
  marks: {
    notesLabel: 'Đính chính',
    correction: (n: number) => `Đính chính ${n}`,
    printed: 'Bản nguồn ghi',
    read: 'đọc là',
    pageBreak: 'Ngắt trang',
  },
  themes: {
    title: 'Chủ đề chung',
    description:
      'Những khẩu hiệu và yêu cầu lặp lại trong nhiều văn bản chống dịch, với mọi chỗ nhắc tới.',
    lead: 'Mỗi chủ đề gom mọi câu nhắc tới nó, theo thứ tự thời gian của văn bản.',
    english: 'Tiếng Anh',
    variants: 'Các cách viết được tính',
    meaning: 'Ý nghĩa',
    definitions: 'Văn bản tự giải thích',
    definitionsLead: 'Lời của chính văn bản, để riêng với cách hiểu chung.',
    standard: 'Cách hiểu chung',
    concordance: 'Mọi chỗ nhắc tới',
    summary: (mentions: number, dispatches: number) =>
      `${mentions} lần nhắc trong ${dispatches} văn bản`,
    none: 'Chưa có văn bản nào trong kho nhắc tới chủ đề này.',
  },
  redirect: {
    title: 'Địa chỉ này đã chuyển',
    follow: 'Đến địa chỉ mới',
  },
  notFound: {
    title: 'Không tìm thấy trang',
    description: 'Địa chỉ này không có trong Văn khố.',
    lead: 'Địa chỉ này không có trong kho. Có thể địa chỉ bị gõ sai hoặc chép thiếu.',
    advice: 'Hãy thử tìm kiếm, hoặc bắt đầu từ một trong các trang sau:',
  },
  citation,
  cited,
  corpus,
  indexes,
  pairs,
  reading,
  search,
};
