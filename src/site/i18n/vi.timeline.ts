/**
 * Words of the timeline.
 */
export const timeline = {
  title: 'Dòng thời gian',
  titleOf: (period: string) => `Dòng thời gian ${period}`,
  description:
    'Văn bản nào được tỉnh nào viện dẫn, sau bao nhiêu ngày: một hình vẽ và một bảng cho mọi văn bản trong kho.',
  lead: 'Mỗi đường nối một văn bản được viện dẫn (bên trái) với văn bản trong kho nhắc tới nó (bên phải). Cuối đường là số ngày từ văn bản này đến văn bản kia.',
  none: 'Chưa có văn bản nào trong kho viện dẫn văn bản khác.',
  cited: 'Được viện dẫn',
  citing: 'Văn bản trong kho',
  legend: 'Cách đọc hình',
  signs: {
    day: 'Biết rõ ngày.',
    open: 'Từ ngày ấy trở đi, không rõ là ngày nào.',
    bounded: 'Một ngày trong quãng ấy, không rõ là ngày nào.',
    carriedOut: 'Cơ quan ban hành nói rõ, ở phần mở đầu, là mình thực hiện văn bản kia.',
    passedOn: 'Văn bản yêu cầu nơi khác thực hiện văn bản kia.',
    mentioned: 'Văn bản chỉ nhắc tới văn bản kia.',
    uncounted: 'Chưa rõ số ngày.',
    stem: 'Một văn bản có nhiều nơi viện dẫn; mỗi nhánh là một nơi.',
    gap: 'Nhiều ngày liền không có văn bản nào ghi ngày; quãng ấy được rút ngắn. Văn bản không rõ ngày vẫn có thể ra trong quãng ấy.',
    bracketed: 'Điều trong ngoặc vuông không in trên văn bản: suy ra, hoặc theo nguồn bên ngoài.',
  },
  bracketedSign: '[ ]',
  picture: 'Hình vẽ dòng thời gian',
  pictureText: (documents: number, dispatches: number) =>
    `Bên trái có ${documents} văn bản được viện dẫn, bên phải có ${dispatches} văn bản trong kho; thời gian đi từ trên xuống. Bảng bên dưới ghi cùng những điều này.`,
  stripTitle: (n: number, of: number) => `Hình vẽ dòng thời gian, phần ${n} trên ${of}`,
  gap: (days: number) => `${days} ngày không có văn bản nào ghi ngày`,
  noKind: 'Văn bản',
  noNumber: 'không số',
  undated: 'Không vẽ được vì không rõ ngày',
  undatedLead: 'Những văn bản này vẫn có trong bảng bên dưới.',
  table: 'Bảng cùng nội dung',
  columns: { document: 'Văn bản được viện dẫn', dispatch: 'Văn bản trong kho', lag: 'Số ngày' },
  noDay: 'không rõ ngày',
  /** How a date is known, in the table. */
  basis: {
    cited: 'ghi trong văn bản viện dẫn',
    printed: 'in trên văn bản',
    inferred: 'suy ra',
    external: 'theo nguồn bên ngoài',
  },
  parts: 'Chọn khoảng thời gian',
  partsLead: 'Kho có quá nhiều văn bản cho một hình vẽ, nên mỗi khoảng thời gian có một trang.',
  /** `from` is the first day of a part of a month: 01, 11 or 21. */
  tenDays: (from: string, month: string) =>
    `${{ '01': 'ngày 1–10', '11': 'ngày 11–20' }[from] ?? 'từ ngày 21'} ${month}`,
  month: (month: string, year: string) => `tháng ${month} năm ${year}`,
  year: (year: string) => `năm ${year}`,
  part: (documents: number, dispatches: number) =>
    `${dispatches} văn bản trong kho, viện dẫn ${documents} văn bản`,
  whole: 'Mọi khoảng thời gian',
};
