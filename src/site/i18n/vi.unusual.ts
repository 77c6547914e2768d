/**
 * Names of characters that nobody sees (see archive/unusual.ts).
 */
const names: Readonly<Record<string, string>> = {
  'U+00AD': 'gạch nối ẩn',
  'U+034F': 'dấu ghép chữ',
  'U+061C': 'dấu hướng chữ Ả Rập',
  'U+200B': 'dấu cách không bề rộng',
  'U+200C': 'dấu tách chữ không bề rộng',
  'U+200D': 'dấu nối chữ không bề rộng',
  'U+200E': 'dấu hướng viết từ trái sang phải',
  'U+200F': 'dấu hướng viết từ phải sang trái',
  'U+202A': 'dấu mở đoạn viết từ trái sang phải',
  'U+202B': 'dấu mở đoạn viết từ phải sang trái',
  'U+202C': 'dấu đóng đoạn đổi hướng viết',
  'U+202D': 'dấu bắt viết từ trái sang phải',
  'U+202E': 'dấu bắt viết từ phải sang trái',
  'U+2060': 'dấu dính từ',
  'U+2066': 'dấu mở đoạn riêng, từ trái sang phải',
  'U+2067': 'dấu mở đoạn riêng, từ phải sang trái',
  'U+2068': 'dấu mở đoạn riêng, hướng theo chữ đầu',
  'U+2069': 'dấu đóng đoạn riêng',
  'U+FEFF': 'dấu cách không ngắt, không bề rộng',
};

function named(code: string): string {
  const name = names[code];
  return name === undefined ? code : `${name} (${code})`;
}

export const unusual = {
  /** What a mark in the transcription says; `row` names the characters, such as "U+200B ×2". */
  label: (row: string) =>
    `Chỗ này bản nguồn có ký tự không hiện ra: ${row.replace(/U\+[0-9A-F]+/gu, named)}`,
} as const;
