/**
 * What a dispatch is called, in full and in short. What is not printed stands in square brackets,
 * as archives write supplied titles.
 */
import { known, type Dispatch, type Fact } from './dispatch.ts';
import { kindName } from './kinds.ts';
import { namesProvince, type Provinces } from './provinces.ts';

/** The facts that a title is made of. */
export type Titled = Pick<Dispatch, 'kind' | 'number' | 'organ' | 'province' | 'subject'>;

function marked(text: string, basis: Fact['basis']): string {
  return basis === 'printed' ? text : `[${text}]`;
}

/** Gives kind and number: "Công văn số 182-CV/TU", "Chỉ thị không số", "[Công văn] không số". */
export function citedName({ kind, number }: Pick<Titled, 'kind' | 'number'>): string {
  const name = known(kind);
  const written = name === undefined ? '[Văn bản]' : marked(kindName(name), kind.basis);
  const value = known(number);
  return value === undefined
    ? `${written} không số`
    : `${written} số ${marked(value, number.basis)}`;
}

/** Gives the name of the dispatch's province, in brackets where it is not printed; `undefined` where unknown. */
export function provinceName(
  { province }: Pick<Titled, 'province'>,
  provinces: Provinces,
): string | undefined {
  const name = provinces[known(province) ?? '']?.name;
  return name === undefined ? undefined : marked(name, province.basis);
}

/** An organ of every province, which only the province's name tells apart. */
const nameless = /(?:Tỉnh|Thành) (?:ủy|uỷ)$/iu;

/**
 * Gives the issuing organ with its province: "Tỉnh ủy Cao Bằng", "Ban Thường vụ Tỉnh ủy [Lạng Sơn]", and
 * for an organ with a name of its own "Huyện ủy Kim Sơn, Ninh Bình".
 */
export function issuerName({ organ, province }: Titled, provinces: Provinces): string {
  const organName = known(organ);
  const provinceName = provinces[known(province) ?? '']?.name;
  const written = organName === undefined ? '[cơ quan chưa rõ]' : marked(organName, organ.basis);
  if (provinceName === undefined || namesProvince(organName ?? '', provinces)) return written;
  const separator = organName === undefined || nameless.test(organName) ? ' ' : ', ';
  return `${written}${separator}${marked(provinceName, province.basis)}`;
}

/** Gives the subject as a phrase: "về tăng cường …", or `undefined` where none is known. */
export function subjectPhrase({ subject }: Pick<Titled, 'subject'>): string | undefined {
  const value = known(subject);
  return value === undefined
    ? undefined
    : marked(`về ${value}`, subject.basis).replace('[về thực hiện', '[thực hiện');
}

/** Gives the whole title: "Công văn số 182-CV/TU của Tỉnh ủy Cao Bằng về tăng cường …". */
export function fullTitle(dispatch: Titled, provinces: Provinces): string {
  return [`${citedName(dispatch)} của ${issuerName(dispatch, provinces)}`, subjectPhrase(dispatch)]
    .filter(Boolean)
    .join(' ');
}
