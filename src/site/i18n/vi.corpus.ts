/**
 * Every word of the page about the open data.
 */

const decimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** Files that hold the whole corpus, by their path below the top of the site. */
const files = {
  'kho/dispatches.csv':
    'Bảng văn bản, mỗi hàng một văn bản: số, ngày, tỉnh, cơ quan, trích yếu, người ký, kèm căn cứ của từng thông tin.',
  'kho/paragraphs.csv':
    'Bảng đoạn văn, mỗi hàng một đoạn: nguyên văn, tên đoạn (mục 4, ý 2) và đường dẫn lâu dài.',
  'kho/citations.csv':
    'Bảng viện dẫn, mỗi hàng một lần văn bản nhắc tới văn bản khác: nguyên văn lời dẫn, số, ngày, cơ quan, trích yếu, lời nói rằng cơ quan ban hành thực hiện hay yêu cầu nơi khác thực hiện văn bản ấy, ai xác định đó là văn bản nào, số ngày cách nhau và đường dẫn đến đoạn.',
  'kho/dispatches.json': 'Mọi văn bản với toàn bộ dữ liệu, trong một mảng JSON.',
  'kho/van-kho.ris': 'Thông tin trích dẫn cho Zotero, EndNote, Mendeley.',
  'kho/van-kho.bib': 'Thông tin trích dẫn cho LaTeX (BibLaTeX).',
  'kho/van-kho.csl.json': 'Thông tin trích dẫn theo CSL-JSON.',
  'kho/van-kho.zip':
    'Cả kho trong một gói để cất giữ: bản nguồn, hồ sơ, mọi định dạng, và mã SHA-256 của từng tệp (BagIt, RFC 8493).',
  'kho/van-kho-offline.zip':
    'Cả trang web để đọc khi không có mạng. Giải nén rồi mở tệp index.html bằng trình duyệt; tìm kiếm vẫn dùng được.',
  'schema/dispatch.json': 'Mô tả từng trường của JSON (JSON Schema 2020-12).',
};

/** Formats of one dispatch, by extension. */
const formats = {
  txt: 'Nguyên văn để đọc: chỉ có lời của văn bản, không có lời của kho. Đoạn bị ngắt trang được nối lại.',
  json: 'Toàn bộ dữ liệu: từng thông tin với căn cứ và câu làm chứng, từng đoạn, chủ đề, viện dẫn, đính chính.',
  xml: 'Akoma Ntoso 3.0, định dạng quốc tế cho văn bản pháp lý.',
  mdx: 'Chính tệp mà trang web của văn bản được dựng từ đó.',
  ris: 'Thông tin trích dẫn cho Zotero, EndNote, Mendeley.',
  bib: 'Thông tin trích dẫn cho LaTeX (BibLaTeX).',
  'csl.json': 'Thông tin trích dẫn theo CSL-JSON.',
};

/** Ways to follow the archive. */
const channels = {
  'feed.xml': 'Báo văn bản mới vào kho (Atom).',
  'oai/static.xml': 'Thư mục cho thư viện và máy thu thập (OAI-PMH, Dublin Core).',
  'sitemap.xml': 'Danh sách mọi trang, cho công cụ tìm kiếm.',
};

export const corpus = {
  title: 'Dữ liệu mở',
  description:
    'Tải cả kho hoặc từng văn bản: CSV, JSON, Akoma Ntoso, văn bản thuần, thông tin trích dẫn và gói lưu trữ có mã kiểm tra.',
  lead: 'Mọi thứ trong kho đều tải về được, không cần đăng ký. Các định dạng được tạo từ cùng một dữ liệu, nên nói cùng một điều.',
  whole: 'Cả kho',
  single: 'Từng văn bản',
  singleLead: 'Mỗi văn bản có các tệp sau, nằm cạnh trang của nó. Ví dụ với',
  source: 'Bản nguồn, đúng từng byte như khi vào kho.',
  follow: 'Theo dõi kho',
  examples: 'Dùng thử',
  notesTitle: 'Nên biết khi dùng',
  notes: [
    'Thông tin nào cũng có căn cứ đi kèm: printed là in trên văn bản, inferred là suy ra từ văn bản, external là theo nguồn bên ngoài, unknown là chưa rõ. Chưa rõ thì ô để trống.',
    'Ngày viết theo EDTF (ISO 8601-2): 2020-03-07/.. nghĩa là từ ngày 07/3/2020 trở đi. Cột date_earliest và date_latest cho ngày sớm nhất và muộn nhất.',
    'Đính chính chỉ là cách đọc được đề nghị. Nguyên văn không bị sửa ở định dạng nào.',
    'CSV là UTF-8 có dấu BOM, mở thẳng bằng Excel được. Trong một ô, nhiều giá trị cách nhau bằng dấu |. Ô bắt đầu bằng = + - @ được thêm dấu nháy đơn ở đầu để bảng tính không chạy nó như công thức; JSON giữ nguyên.',
    'Trong Akoma Ntoso, eId của mỗi đoạn chính là phần sau dấu # của đường dẫn đến đoạn ấy.',
  ],
  bag: 'Kiểm tra gói lưu trữ',
  bagLead: 'Giải nén rồi chạy lệnh dưới đây. Mỗi tệp còn nguyên vẹn được báo là OK.',
  bagDescription:
    'Văn bản về phòng, chống dịch Covid-19 của các tỉnh ủy Việt Nam: bản nguồn, hồ sơ và các định dạng mở.',
  feedTitle: 'Văn khố: văn bản mới vào kho',
  files,
  formats,
  channels,
  size: (bytes: number) =>
    bytes < 1e6 ? `${decimal.format(bytes / 1e3)} KB` : `${decimal.format(bytes / 1e6)} MB`,
};
