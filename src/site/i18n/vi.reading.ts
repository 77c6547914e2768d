/**
 * Words of what a dispatch page offers its reader: readings, abbreviations, twins, chains.
 */
export const reading = {
  copied: 'Đã chép liên kết',
  legend: 'Cách đọc',
  asReceived: 'như nhận được',
  corrected: 'bản đọc, đã đính chính',
  searchedIn: (place: string) => `${place} (bản đọc)`,
  twin: (name: string, title: string) => `Trùng câu chữ với ${name}, ${title}: đối chiếu`,
  examples: {
    from: 'Ví dụ lấy từ',
    none: 'Trong kho chưa có ví dụ.',
  },
  chain: {
    title: 'Văn bản được viện dẫn',
    ties: {
      carriedOut: 'Văn bản này thực hiện',
      passedOn: 'Văn bản này yêu cầu thực hiện',
      mentioned: 'Văn bản này nhắc tới',
    },
    citedBy: 'Văn bản trong kho viện dẫn văn bản này',
    places: 'Nhắc ở',
    noDay: 'chưa rõ ngày',
  },
  abbreviations: {
    title: 'Chữ viết tắt',
    description:
      'Các chữ viết tắt trong văn bản của các tỉnh ủy: nghĩa, căn cứ, và mọi đoạn dùng tới.',
    lead: 'Chữ viết tắt trong văn bản có gạch chân mờ. Trỏ chuột, chạm hoặc dùng phím Tab để thấy chữ viết đủ.',
    inWords: 'Trong văn bản',
    inNumbers: 'Trong số, ký hiệu văn bản',
    inNumbersLead:
      'Số của một văn bản, chẳng hạn 534-CV/BTGTW, gồm số thứ tự, tên loại và tên cơ quan. Các chữ này không gạch chân trong văn bản, vì cả số là một tên gọi.',
    unused: 'Chưa gặp trong văn bản nào của kho.',
    source: 'Căn cứ',
    uses: (count: number, dispatches: number) => `${count} lần trong ${dispatches} văn bản`,
    more: (count: number) => `Còn ${count} văn bản nữa:`,
    searchFor: (short: string) => `tìm “${short}”`,
  },
} as const;
