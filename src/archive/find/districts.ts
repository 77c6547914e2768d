/**
 * Organs below the province, which every district has: "Ban Thường vụ Huyện ủy Kim Sơn", "UBND huyện Hoa Lư".
 *
 * A list cannot hold them, for the country has 705 districts; they are known by their form, and the district by
 * the name in capitals that goes on behind it. Cities that are provinces themselves look the same.
 */
import { slugify } from '../vietnamese.ts';
import { anyOf, wordEnd } from './written.ts';

/** Whose committee or council it is; `name` is absent where it is not told: "UBND huyện". */
export interface District {
  /** Slug of the organ without the name of its place: "ban-thuong-vu-huyen-uy". */
  organ: string;
  unit: string;
  name: string | undefined;
}

const committees = {
  'Huyện ủy': 'huyen',
  'Quận ủy': 'quan',
  'Thị ủy': 'thi-xa',
  'Thành ủy': 'thanh-pho',
};
const cities = ['thành phố', 'TP.', 'TP'];
const districts = ['huyện', 'quận', 'thị xã', ...cities];
const communes = ['xã', 'phường', 'thị trấn'];

const part = anyOf([
  ...['Ban Chấp hành', 'Ban Thường vụ', 'Thường trực', 'Thường vụ', 'BTV', 'Văn phòng'],
  ...['Ban Tuyên giáo', 'Ban Tổ chức', 'Ủy ban Kiểm tra'],
]);
const councils = 'UBND|HĐND|[ủu][ỷy] ban nhân dân|hội đồng nhân dân'.replaceAll(' ', '\\s+');
const head = anyOf(['Chủ tịch', 'Phó Chủ tịch', 'Thường trực', 'Văn phòng']);

const committee = `(?:${part}\\s+)?${anyOf(Object.keys(committees))}${wordEnd}`;
const council = `(?:${head}\\s+)?(?:${councils})\\s+(?:${anyOf([...districts, ...communes])})(?![\\p{L}\\p{N}])`;
/** "thị xã, thành phố" means all of them. */
const several = `(?!\\s*(?:,|và)\\s*${anyOf([...districts, 'thị', 'thành'])}${wordEnd})`;

/** "Kim Sơn", "Krông Pắc", "Cư M’gar", "Phan Rang - Tháp Chàm". */
const word = "(?-i:\\p{Lu}[\\p{L}'’]*)";

/** No places, though in capitals, where text recognition lost a comma. */
const others = anyOf([
  ...['Ban', 'Bộ', 'Ủy ban', 'Tỉnh ủy', 'Huyện ủy', 'Thường trực', 'Đảng ủy', 'Đảng bộ', 'UBND'],
  ...['Chính phủ', 'Thủ tướng', 'Văn phòng', 'Công văn', 'Công điện', 'Chỉ thị', 'Kế hoạch'],
  ...['Kết luận', 'Thông báo', 'Nghị quyết', 'Nghị định', 'Quyết định', 'Văn bản', 'Hướng dẫn'],
]);
const step = `(?!${others}${wordEnd})${word}`;

const steps = `${step}(?:(?:\\s+|\\s*[-–]\\s*)${step}){0,3}`;
const name = `(?:\\s+${anyOf(districts)})?\\s+${steps}`;
const numbered = '(?<=quận|quận\\s+[ủu][ỷy])\\s+(?:quận\\s+)?\\d{1,2}(?!\\s*[/.-]?\\s*\\d)';

/**
 * The source of a pattern for such an organ, with the name of its place where one follows, and of its province; for
 * patterns with the flag `i`.
 */
export const districtForm = `(?:${committee}|${council})${several}(?:(?:${numbered}|${name})(?:\\s*,?\\s+tỉnh\\s+${steps})?)?`;

const committeeForm = new RegExp(
  `^(?<organ>.*?(?<unit>${anyOf(Object.keys(committees))}))(?:\\s|,|$)`,
  'isu',
);
const councilForm = new RegExp(
  `^(?<organ>.*?(?:${councils})\\s+(?<unit>${anyOf([...districts, ...communes])}))(?:\\s|,|$)`,
  'isu',
);

function unitOf(words: string): string {
  const slug = slugify(words);
  const [, unit] = Object.entries(committees).find(([form]) => slugify(form) === slug) ?? [];
  return unit ?? (slug === 'tp' ? 'thanh-pho' : slug);
}

function nameIn(words: string): string | undefined {
  const name = words.replace(/,?\s*tỉnh\s.*$/isu, '').trim();
  const slug = slugify(name).replace(/^(?:huyen|quan|thi-xa|thanh-pho|tp)-(?=.)/u, '');
  return /^[\p{L}\d]/u.test(name) ? slug : undefined;
}

/** Reads an organ as {@link districtForm} finds it; `undefined` for any other. */
export function readDistrict(printed: string): District | undefined {
  const match = committeeForm.exec(printed) ?? councilForm.exec(printed);
  if (!match) return undefined;
  const { organ = '', unit = '' } = match.groups ?? {};
  const full = organ
    .replace(/\bUBND\b/iu, 'ủy ban nhân dân')
    .replace(/HĐND/iu, 'hội đồng nhân dân')
    .replace(/TP\.?$/iu, 'thành phố');
  return { organ: slugify(full), unit: unitOf(unit), name: nameIn(printed.slice(organ.length)) };
}
