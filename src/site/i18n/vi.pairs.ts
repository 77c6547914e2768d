/**
 * Words of the pages that set two dispatches side by side.
 */
const number = (value: number) => value.toLocaleString('vi');
const percent = (share: number) =>
  share.toLocaleString('vi', { style: 'percent', maximumFractionDigits: 0 });

/** What shared wording proves and what it does not; the example is told only where both are held. */
const meaning = {
  title: 'Câu chữ giống nhau nói lên điều gì?',
  paragraphs: [
    'Khi hai văn bản có chung một đoạn dài, đoạn ấy khó có thể do hai nơi tự viết ra mà giống nhau. Có ba khả năng: cả hai cùng theo một nguồn; một bên lấy lại lời bên kia; hoặc cả hai cùng dùng một khuôn câu quen thuộc của cơ quan. Riêng câu chữ thì không cho biết là khả năng nào.',
    'Với văn bản của các tỉnh, khả năng dễ xảy ra hơn cả là một nguồn chung ở cấp trên. Các tỉnh cùng nhận một công điện hay chỉ thị của Trung ương, và khi thực hiện thường giữ lại lời của văn bản ấy. Muốn biết chắc thì phải đọc được chính nguồn ấy.',
    'Văn bản ra trước không nhất thiết là nguồn của văn bản ra sau. Câu chữ giống nhau cũng không cho biết hai tỉnh có trao đổi với nhau hay không.',
    'Những cụm ngắn như “công tác phòng, chống dịch” có ở hầu hết văn bản và không nói lên quan hệ gì.',
  ],
  choice: 'Cặp nào được đặt cạnh nhau?',
  chosen: (words: number, longest: number, few: number) => [
    `Hai văn bản có trang đối chiếu khi chúng có chung ít nhất ${words} chữ, hoặc một phần tư của văn bản ngắn hơn, và trong đó có một dãy ${longest} chữ liền nhau không khác chữ nào.`,
    `Mỗi văn bản chỉ được đặt cạnh ${few} văn bản gần nó nhất. Gần hay xa là tính theo câu chữ chung; câu càng ít nơi dùng thì càng có giá trị. Trang nào đã công bố thì ở lại mãi, kể cả khi sau này có văn bản gần hơn.`,
  ],
  example: 'Một ví dụ',
  /** Of Ninh Bình and Lạng Sơn. */
  case: (isHeld: boolean) => [
    'Công văn của Ninh Bình ngày 22/7/2021 nói rõ là theo chỉ đạo của Thường trực Ban Bí thư tại Điện ngày 21/7/2021.',
    ...(isHeld ? [] : ['Kho chưa có bức Điện ấy.']),
    'Chỉ thị của [Lạng Sơn] không ghi ngày và không nhắc đến bức Điện; ngày của chỉ thị được suy ra là từ 29/7/2021 trở đi.',
    'Những câu chung của hai văn bản có thể là lời của bức Điện. Cùng theo một bức Điện thì dễ hiểu hơn là tỉnh này chép của tỉnh kia, nhưng điều đó chưa được chứng minh.',
  ],
  caseEvidence: 'Câu nhắc đến bức Điện',
  caseTelegram: 'Những gì kho biết về bức Điện',
  casePair: 'Xem hai văn bản đặt cạnh nhau',
};

export const pairs = {
  indexTitle: 'Đối chiếu văn bản',
  description:
    'Những cặp văn bản có nhiều câu chữ chung, đặt cạnh nhau: chỗ giống đứng ngang hàng, chỗ khác được đánh dấu.',
  lead: 'Mỗi trang dưới đây đặt hai văn bản cạnh nhau. Những đoạn chung đứng ngang hàng; chữ nào khác thì được đánh dấu.',
  none: 'Chưa có cặp văn bản nào có đủ nhiều câu chữ chung. Khi kho có thêm văn bản, các cặp ấy sẽ hiện ở đây.',
  list: 'Các cặp văn bản',
  pages: 'Các trang của danh sách',
  page: (n: number) => `Trang ${n}`,
  heading: (one: string, other: string) => `${one} và ${other}`,
  headline: (name: string, issuer: string) => `${name} của ${issuer}`,
  pageTitle: (one: string, other: string) => `Đối chiếu: ${one} và ${other}`,
  pageDescription: (passages: number, words: number, one: string, other: string) =>
    `${number(passages)} đoạn chung, ${number(words)} chữ giống nhau, giữa ${one} và ${other}.`,
  summary: (passages: number, words: number) =>
    `${number(passages)} đoạn chung, ${number(words)} chữ giống nhau`,
  both: 'Hai văn bản',
  figure: {
    passages: 'Số đoạn chung',
    words: 'Số chữ giống nhau',
    longest: 'Dãy chữ giống nhau dài nhất',
    cited: 'Cùng viện dẫn',
  },
  words: (count: number) => `${number(count)} chữ`,
  shareOf: (share: number, label: string, count: number) =>
    `${percent(share)} của ${label} (${number(count)} chữ)`,
  inPassage: (n: number) => `trong đoạn chung ${n}`,
  citesNothingShared: 'không có văn bản nào mà cả hai cùng viện dẫn',
  noPassages: 'Hai văn bản này hiện không có đoạn chung nào.',
  rules: {
    title: 'Cách đọc trang này',
    passage:
      'Một đoạn chung có ít nhất tám chữ liền nhau như nhau ở cả hai văn bản, nối dài qua những chỗ chỉ khác vài chữ.',
    word: 'Một “chữ” là một tiếng viết rời, như “phòng” hay “chống”; một số cũng là một chữ, dấu câu thì không.',
    ignored:
      'Chữ hoa và chữ thường, dấu câu, dấu ngoặc kép, khoảng trắng quanh gạch nối và cách đặt dấu thanh (uỷ, ủy) không tính là khác.',
    left: 'Chỉ thân văn bản được so. Đầu văn bản, nơi gửi, nơi nhận và chữ ký không kể vào đây.',
    order:
      'Mỗi cột giữ nguyên thứ tự của văn bản. Đoạn chung nào hai bên đặt ở chỗ khác nhau thì hiện hai lần, mỗi lần theo thứ tự của một bên.',
    number:
      'Số của đoạn chung là do trang này đặt. Khi trích dẫn, hãy dùng đường dẫn của đoạn trong văn bản.',
  },
  marks: {
    title: 'Dấu trên trang',
    only: 'chữ chỉ có ở bên này',
    changed: 'chữ mà bên kia viết khác',
    missing: 'chỗ mà bên kia có thêm chữ',
  },
  /** Said by screen readers before and after the words concerned. */
  spoken: {
    only: 'chỉ ở đây: ',
    changed: 'bên kia viết khác: ',
    missing: 'bên kia có thêm chữ',
    end: ' (hết)',
  },
  sideBySide: 'Đặt cạnh nhau',
  passage: (n: number) => `Đoạn chung ${n}`,
  sharedWords: (count: number) => `${number(count)} chữ giống nhau`,
  place: (label: string, fragment: string, isContinued: boolean) =>
    `${label}, ${fragment}${isContinued ? ' (tiếp)' : ''}`,
  moved: (label: string) =>
    `${label} đặt đoạn này ở chỗ khác; ở đây lời của ${label} chỉ được nhắc lại để so.`,
  toItsPlace: 'Đến chỗ ấy',
  apart: (label: string, from: string, to: string, words: number) =>
    from === to
      ? `Riêng ${label}, ${from}: ${number(words)} chữ`
      : `Riêng ${label}, từ ${from} đến ${to}: ${number(words)} chữ`,
  address: (url: string) => `Địa chỉ của trang này: ${url}`,
  meaning,
} as const;
