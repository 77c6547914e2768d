/**
 * The slug under which all citations of one document meet: its address for ever (DESIGN §3).
 *
 * It is made of what the citing dispatch prints, never of what other dispatches say, so that no later
 * dispatch moves it:
 *
 * - number and year: "1699/CĐ-TTg" of 2020 is `1699-cd-ttg-2020`. A number that every province has takes the
 *   province that its organ names, else that of the citing dispatch: `58-cv-tu-lai-chau-2020`;
 * - without a number, kind, organ and day: `cong-dien-thuong-truc-ban-bi-thu-2020-03-07`;
 * - with less, what is printed and the id of the citing dispatch, for it may mean any of several.
 *
 * What content/cited.yaml claims has the key of its entry for a slug instead (citedClaims.ts).
 */
import type { Citation } from './dispatch.ts';
import { isCentral, yearInNumber } from './find/citedNumber.ts';
import { findOrganNames, type FoundOrgan, type OrganPattern } from './find/organs.ts';
import { slugify } from './vietnamese.ts';

/** What is printed of a cited document. */
export type Printed = Pick<Citation, 'kind' | 'number' | 'date' | 'organ'>;

/** The dispatch that cites: its province where known, and its date as EDTF. */
export interface Citing {
  id: string;
  province: string | undefined;
  date: string | undefined;
}

/** What is printed, made comparable. */
export interface Identity {
  /** Slug; "Điện" and "Công điện" are one kind. */
  kind: string;
  number: string | undefined;
  year: string | undefined;
  /** `YYYY-MM-DD` */
  date: string | undefined;
  /** The slug of content/organs.yaml, or of the printed words. */
  organ: string | undefined;
  /** Whose province's it is: that of its organ's name, else of the citing dispatch. */
  province: string | undefined;
  /** The province that its organ's name prints. */
  printedProvince: string | undefined;
  /** Nothing printed tells it from other documents of its sort: it is known by the citing dispatch only. */
  isVague: boolean;
}

/** Gives the slug of a kind; "Điện" is short for "Công điện", and urgency is no kind. */
export function kindOf(printed: string): string {
  const slug = slugify(printed).replace(/-(?:khan|hoa-toc|mat)$/u, '');
  return slug === 'dien' ? 'cong-dien' : slug;
}

interface Issuer {
  slug: string;
  level: FoundOrgan['level'] | undefined;
  province: string | undefined;
}

/** Gives the organ that `printed` names. */
export function organOf(printed: string, pattern: OrganPattern): Issuer {
  const [found] = findOrganNames(printed, pattern);
  return { slug: found?.organ ?? slugify(printed), level: found?.level, province: found?.province };
}

function yearOf({ number, date }: Printed): string | undefined {
  return (number && yearInNumber(number)) ?? date?.slice(0, 4);
}

/** A bare number ("Chỉ thị 16") tells less than one with its letters. */
function isFull(number: string): boolean {
  return /\D/u.test(number);
}

/** Whether the country has just one such organ or number. */
function isNational({ number }: Printed, organ: Issuer | undefined): boolean {
  return organ?.level === 'trung-uong' || (number !== undefined && isCentral(number));
}

/** What, with its organ or province, tells the document from others: a number's year, or the day. */
function tellsApart(printed: Printed): boolean {
  const { number, date, organ } = printed;
  if (number !== undefined && isFull(number)) return yearOf(printed) !== undefined;
  return organ !== undefined && (number === undefined ? date : yearOf(printed)) !== undefined;
}

/** Whose province's a document is, and whether that tells it from those of other places. */
function placeOf(printed: Printed, organ: Issuer | undefined, citing: Citing) {
  if (isNational(printed, organ)) return { province: undefined, tells: true };
  if (organ === undefined && printed.number === undefined)
    return { province: undefined, tells: false };
  const province = organ?.province ?? citing.province;
  // Every district has such numbers, and its name is not read.
  return { province, tells: province !== undefined && organ?.level !== 'duoi-tinh' };
}

/** Makes a citation comparable. */
export function identify(printed: Printed, citing: Citing, pattern: OrganPattern): Identity {
  const organ = printed.organ === undefined ? undefined : organOf(printed.organ, pattern);
  const place = placeOf(printed, organ, citing);
  return {
    kind: kindOf(printed.kind),
    number: printed.number,
    year: yearOf(printed),
    date: printed.date,
    organ: organ?.slug,
    province: place.province,
    printedProvince: organ?.province,
    isVague: !place.tells || !tellsApart(printed),
  };
}

function fieldsOf(identity: Identity, citing: string): (string | undefined)[] {
  const { kind, number, year, date, organ, province, printedProvince, isVague } = identity;
  const isNumbered = number !== undefined && isFull(number);
  if (isVague && isNumbered) return [number, printedProvince, year, citing];
  if (isVague) return [kind, number, organ, printedProvince, date, citing];
  if (number === undefined) return [kind, organ, province, date];
  if (!isNumbered) return [kind, number, organ, province, year];
  return [number, province, yearInNumber(number) === undefined ? year : undefined];
}

/** Gives the slug of a document as one dispatch cites it; `citing` is the id of that dispatch. */
export function documentSlug(identity: Identity, citing: string): string {
  return slugify(fieldsOf(identity, citing).filter(Boolean).join(' '));
}
