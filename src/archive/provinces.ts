/**
 * The provinces as they were when the dispatches were written, and what became of them.
 */
import { z } from 'zod';
import { nameWords, standsAt, type NameWord } from './vietnamese.ts';

export const provincesSchema = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  z.strictObject({
    name: z.string().min(1),
    /** Other names in use then, such as "Đăk Lăk"; tone placement, hyphens, dots and blanks need none. */
    variants: z.array(z.string().min(1)).optional(),
    /** The unit since 1 July 2025, where name or borders changed, and the provinces merged with. */
    since2025: z
      .strictObject({ name: z.string().min(1), with: z.array(z.string().min(1)) })
      .optional(),
  }),
);
export type Provinces = z.infer<typeof provincesSchema>;

interface Names {
  /** The longest first, so that a name that holds another is found. */
  bySlug: { slug: string; words: NameWord[] }[];
  all: string[];
}

const compiled = new WeakMap<Provinces, Names>();

function namesIn(provinces: Provinces): Names {
  const before = compiled.get(provinces);
  if (before) return before;
  const named = Object.entries(provinces).flatMap(([slug, { name, variants = [] }]) =>
    [name, ...variants].map((one) => ({ slug, name: one, words: nameWords(one) })),
  );
  const bySlug = named.sort((a, b) => b.words.length - a.words.length);
  const names = { bySlug, all: named.map(({ name }) => name) };
  compiled.set(provinces, names);
  return names;
}

/** The cities that are provinces; what they call Thành ủy and UBND thành phố is the province's. */
const cityProvinces = new Set(['ha-noi', 'hai-phong', 'da-nang', 'can-tho', 'tp-ho-chi-minh']);

/** Tells whether a province, by its slug, is one of the five centrally run cities. */
export function isCityProvince(slug: string | undefined): boolean {
  return slug !== undefined && cityProvinces.has(slug);
}

/** Gives every name of every province. */
export function provinceNames(provinces: Provinces): readonly string[] {
  return namesIn(provinces).all;
}

/** Tells whether an organ's name has a province's in it, in any spelling: "Tỉnh uỷ Hoà Bình, Văn phòng". */
export function namesProvince(organ: string, provinces: Provinces): boolean {
  return organ.split(', ').some((name) => provinceIn(name, provinces) !== undefined);
}

/** Districts have the names of provinces too: huyện Hòa Bình lies in Bạc Liêu. */
const belowProvince = /(?:^| )(?:huyện|quận|thị|xã|phường|trấn)(?: uỷ)?$/u;

/**
 * Gives the slug of the province that a letterhead ends with, "TỈNH ỦY CAO BẰNG", in any spelling (see
 * `nameWords`) of any of its names.
 */
export function provinceIn(letterhead: string, provinces: Provinces): string | undefined {
  const words = nameWords(letterhead);
  return namesIn(provinces).bySlug.find(({ words: name }) => {
    const from = words.length - name.length;
    if (from < 1 || !standsAt(words, from, name)) return false;
    const before = words.slice(0, from).map(({ key }) => key);
    return !belowProvince.test(before.join(' '));
  })?.slug;
}
