/**
 * How citations name a paragraph. The fragments follow the numbers printed in the document (DESIGN §3).
 */

/** Vietnamese; English with abbreviations; APA, which writes "Section" out. */
export type LocatorWords = 'vi' | 'en' | 'apa';

type Place =
  | 'muc'
  | 'item'
  | 'd'
  | 'mo-dau'
  | 'ket'
  | 'phu-luc'
  | 'dau-van-ban'
  | 'kinh-gui'
  | 'noi-nhan'
  | 'ky';

const english: Record<Place, string> = {
  muc: 'sec.',
  item: 'item',
  d: 'para.',
  'mo-dau': 'preamble',
  ket: 'closing',
  'phu-luc': 'annex',
  'dau-van-ban': 'letterhead',
  'kinh-gui': 'addressees',
  'noi-nhan': 'recipients',
  ky: 'signature',
};

const words: Record<LocatorWords, Record<Place, string>> = {
  vi: {
    muc: 'mục',
    item: 'ý',
    d: 'đoạn',
    'mo-dau': 'mở đầu',
    ket: 'kết',
    'phu-luc': 'phụ lục',
    'dau-van-ban': 'đầu văn bản',
    'kinh-gui': 'kính gửi',
    'noi-nhan': 'nơi nhận',
    ky: 'chữ ký',
  },
  en: english,
  apa: { ...english, muc: 'Section' },
};

const clause = /^muc-(\d+)(?:-(d?)(\d+(?:-\d+)*))?$/u;
const part = /^(mo-dau|ket|phu-luc)-(\d+)$/u;
const whole = /^(?:dau-van-ban|kinh-gui|noi-nhan|ky)$/u;

/**
 * Gives the locator of a fragment: "mục 6, ý 2" or "sec. 6, item 2" for `muc-6-2`. Gives `undefined`
 * for a fragment that is no paragraph of a dispatch.
 */
export function locator(fragment: string, language: LocatorWords): string | undefined {
  const names = words[language];
  const [, number, d, inner] = clause.exec(fragment) ?? [];
  const section = number && `${names.muc} ${number}`;
  if (section && inner) {
    return `${section}, ${names[d ? 'd' : 'item']} ${inner.replaceAll('-', '.')}`;
  }
  const [, name, n] = part.exec(fragment) ?? [];
  if (name && n) return `${names[name as Place]}, ${names.d} ${n}`;
  return section ?? (whole.test(fragment) ? names[fragment as Place] : undefined);
}
