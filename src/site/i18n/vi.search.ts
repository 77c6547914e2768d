/**
 * Every word of the search page, for the page as it is built and for its script in the browser.
 */
import { type FacetName } from '../../search/catalogue.ts';
import { type Level } from '../../search/plan.ts';

const facets: Record<FacetName, string> = {
  tinh: 'Tỉnh',
  nam: 'Năm',
  loai: 'Loại văn bản',
  'chu-de': 'Chủ đề',
  'nguoi-ky': 'Người ký',
};

/** Said before the results when they are not simply the phrase that was typed. */
const understoodAs: Record<Level, string> = {
  phrase: '',
  start: 'Không có đúng cụm từ này. Dưới đây là những chỗ có cụm từ bắt đầu như vậy.',
  words: 'Không có đoạn nào có đúng cụm từ này. Dưới đây là những đoạn có đủ các chữ đã gõ.',
  scattered:
    'Không có đoạn nào có đủ các chữ đã gõ. Dưới đây là những văn bản có đủ các chữ ấy ở nhiều đoạn.',
};

export const onlineFailure = {
  title: 'Chưa tìm được, vì không tải được chỉ mục tìm kiếm. Có thể đường truyền bị ngắt.',
  slow: 'Đường truyền chậm, chỉ mục tìm kiếm vẫn đang tải.',
};

/** For the offline copy on a disk. */
export const diskFailure = {
  title: 'Bản ngoại tuyến thiếu tệp hoặc tệp bị hỏng; hãy giải nén lại.',
  slow: 'Chỉ mục tìm kiếm vẫn đang được đọc từ đĩa.',
};

export const search = {
  title: 'Tìm trong văn bản',
  description:
    'Tìm từng đoạn trong các văn bản chống dịch Covid-19, gõ có dấu hay không dấu đều được; lọc theo tỉnh, năm, loại, chủ đề và người ký.',
  label: 'Từ hoặc cụm từ cần tìm',
  button: 'Tìm',
  hint: 'Gõ có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để chỉ tìm đúng cụm ấy. Số văn bản (182-CV/TU) và ngày (18/5/2021) cũng tìm được.',
  keyboard: 'Phím mũi tên để chọn kết quả, Enter để mở, Esc để trở lại ô tìm.',
  filters: 'Lọc kết quả',
  facets,
  clearFilters: 'Bỏ mọi lựa chọn',
  results: 'Kết quả',
  searching: 'Đang tìm…',
  /** What follows the number of hits. */
  found: (dispatches: number, isMore: boolean) =>
    isMore
      ? ` đoạn trong ${dispatches} văn bản đầu tiên; còn nữa.`
      : ` đoạn trong ${dispatches} văn bản.`,
  browsed: (isMore: boolean) => (isMore ? ' văn bản đầu tiên; còn nữa.' : ' văn bản.'),
  foundNothing: ' kết quả.',
  understoodAs,
  /** Before the hits that have another form of what was typed, or other diacritics. */
  groups: {
    variant: (theme: string) => `Cách viết khác của chủ đề “${theme}”`,
    otherMarks: 'Cùng chữ, khác dấu',
  },
  wholeDispatch: 'Thông tin văn bản',
  theme: (name: string) => `Chủ đề “${name}”`,
  themeNote: 'Trang này gom mọi chỗ nhắc tới chủ đề, theo thứ tự thời gian.',
  widen: 'Tìm cả những đoạn có đủ các chữ nhưng không liền nhau',
  narrow: 'Chỉ tìm đúng cụm từ',
  more: 'Xem thêm văn bản',
  empty: {
    title: 'Không tìm thấy đoạn nào.',
    lacking: (words: readonly string[]) =>
      `Không văn bản nào có ${words.map((word) => `“${word}”`).join(', ')}.`,
    filtered: 'Cụm từ này có trong kho, nhưng không có trong những văn bản đã lọc.',
    advice: 'Có thể thử:',
    fewer: 'gõ ít chữ hơn, hoặc một từ khác cùng nghĩa;',
    noQuotes: 'bỏ ngoặc kép;',
    noFilters: 'bỏ bớt lựa chọn ở phần lọc;',
    themes: 'xem một chủ đề ở cuối trang, hoặc',
    dispatches: 'danh sách mọi văn bản',
  },
  failure: {
    advice: 'Trong lúc ấy vẫn có thể đọc theo',
    dispatches: 'danh sách văn bản',
    themes: 'danh sách chủ đề',
    retry: 'Thử lại',
  },
  /** When the script of the page has not come. */
  unstarted: 'Ô tìm kiếm chưa chạy được. Hãy tải lại trang, hoặc xem',
  noScript: {
    text: 'Ô tìm kiếm cần JavaScript. Không có JavaScript vẫn đọc và lọc được mọi văn bản theo',
    dispatches: 'danh sách văn bản',
    themes: 'danh sách chủ đề',
  },
  and: 'và',
  themes: 'Chủ đề trong kho',
};
