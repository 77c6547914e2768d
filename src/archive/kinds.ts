/**
 * Kinds of document: their names and the abbreviations that stand in their numbers
 * (36-HD/VPTW 1.3.1). The names are the documents' own; no translation stands for them.
 */
import type { Kind } from './dispatch.ts';

interface KindName {
  slug: Kind;
  name: string;
  abbreviation: string;
}

export const kinds: readonly KindName[] = [
  { slug: 'cong-van', name: 'Công văn', abbreviation: 'CV' },
  { slug: 'chi-thi', name: 'Chỉ thị', abbreviation: 'CT' },
  { slug: 'cong-dien', name: 'Công điện', abbreviation: 'CĐ' },
  { slug: 'ke-hoach', name: 'Kế hoạch', abbreviation: 'KH' },
  { slug: 'ket-luan', name: 'Kết luận', abbreviation: 'KL' },
  { slug: 'thong-bao', name: 'Thông báo', abbreviation: 'TB' },
  { slug: 'nghi-quyet', name: 'Nghị quyết', abbreviation: 'NQ' },
  { slug: 'quyet-dinh', name: 'Quyết định', abbreviation: 'QĐ' },
  { slug: 'huong-dan', name: 'Hướng dẫn', abbreviation: 'HD' },
  { slug: 'bao-cao', name: 'Báo cáo', abbreviation: 'BC' },
  { slug: 'chuong-trinh', name: 'Chương trình', abbreviation: 'CTr' },
  { slug: 'thong-tri', name: 'Thông tri', abbreviation: 'TT' },
  { slug: 'to-trinh', name: 'Tờ trình', abbreviation: 'TTr' },
];

/** Gives the Vietnamese name of a kind: "Công văn". */
export function kindName(slug: Kind): string {
  return kinds.find((kind) => kind.slug === slug)?.name ?? slug;
}

/** Gives the kind that a number's abbreviation stands for; QĐ is also quy định, which it does not tell apart. */
export function kindOfAbbreviation(abbreviation: string): Kind | undefined {
  return kinds.find((kind) => kind.abbreviation === abbreviation)?.slug;
}

/** How fast a dispatch is to be carried, printed after its kind: "CÔNG ĐIỆN HỎA TỐC HẸN GIỜ". */
const urgency = /\s+(?:THƯỢNG KHẨN|KHẨN|(?:HỎA|HOẢ) TỐC(?: HẸN GIỜ)?)$/u;

/** Gives the kind that a heading in capitals names: "CHỈ THỊ", "CÔNG ĐIỆN KHẨN". */
export function kindOfHeading(heading: string): Kind | undefined {
  const name = heading.replace(urgency, '');
  return kinds.find((kind) => kind.name.toLocaleUpperCase('vi') === name)?.slug;
}
