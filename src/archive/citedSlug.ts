/**
 * The slug under which all citations of one document meet: its address for ever (DESIGN §3).
 *
 * It is made of what the citing dispatch prints, never of what other dispatches say, so that no later
 * dispatch moves it:
 *
 * - number and year: "1699/CĐ-TTg" of 2020 is `1699-cd-ttg-2020`, and so is "Công điện số 1699 của Thủ tướng"
 *   (completedNumber.ts). A number that every province has takes the province that its organ names, else that of
 *   the citing dispatch: `58-cv-tu-lai-chau-2020`; one that every district has, the district that is printed too:
 *   `287-cv-hu-huyen-kim-son-ninh-binh-2021`;
 * - without a number, kind, organ and day: `cong-dien-thuong-truc-ban-bi-thu-2020-03-07`;
 * - with less, what is printed and the id of the citing dispatch, for it may mean any of several.
 *
 * What content/cited.yaml claims has the key of its entry for a slug instead (citedClaims.ts).
 */
import { issuerOf, type Issuer } from './citedIssuer.ts';
import { completedNumber } from './completedNumber.ts';
import { isBelowProvince, isCentral, isProvincial, yearInNumber } from './find/citedNumber.ts';
import type { FoundCitation } from './find/citations.ts';
import type { OrganPattern } from './find/organs.ts';
import { kindName, kindOfAbbreviation } from './kinds.ts';
import { slugify } from './vietnamese.ts';

/** What is printed of a cited document. */
export type Printed = Pick<FoundCitation, 'kind'> & {
  [Key in 'number' | 'date' | 'organ' | 'year']?: FoundCitation[Key] | undefined;
};

/** The dispatch that cites: its province where known, its date as EDTF, its own number and organ. */
export interface Citing {
  id: string;
  province: string | undefined;
  date: string | undefined;
  number?: string | undefined;
  organ?: string | undefined;
}

/** What is printed, made comparable. */
export interface Identity {
  /** Slug; "Điện" and "Công điện" are one kind. */
  kind: string;
  /** As printed, or completed where kind and organ tell its letters. */
  number: string | undefined;
  printedNumber: string | undefined;
  year: string | undefined;
  /** `YYYY-MM-DD` */
  date: string | undefined;
  /** The slug of content/organs.yaml, or of the printed words. */
  organ: string | undefined;
  /** Whose province's it is: that of its organ's name, else of the citing dispatch. */
  province: string | undefined;
  /** The province that its organ's name prints. */
  printedProvince: string | undefined;
  /** The district that its organ's name prints: "huyen-kim-son". */
  district: string | undefined;
  /** Nothing printed tells it from other documents of its sort: it is known by the citing dispatch only. */
  isVague: boolean;
}

/** Gives the slug of a kind; "Điện" is short for "Công điện", "CV" for "Công văn", and urgency is no kind. */
export function kindOf(printed: string): string {
  const abbreviated = kindOfAbbreviation(printed);
  const words = abbreviated === undefined ? printed : kindName(abbreviated);
  const slug = slugify(words).replace(/-(?:khan|hoa-toc|mat)$/u, '');
  return slug === 'dien' ? 'cong-dien' : slug;
}

/** A bare number ("Chỉ thị 16") tells less than one with its letters. */
function isFull(number: string): boolean {
  return /\D/u.test(number);
}

type Numbered = Pick<Identity, 'number' | 'year' | 'date'>;

/** Whether the country has just one such organ or number. */
function isNational(number: string | undefined, issuer: Issuer | undefined): boolean {
  return issuer?.level === 'trung-uong' || (number !== undefined && isCentral(number));
}

/** What, with its organ or province, tells the document from others: a number's year, or the day. */
function tellsApart({ number, year, date }: Numbered, issuer: Issuer | undefined): boolean {
  if (number !== undefined && isFull(number)) return year !== undefined;
  return issuer !== undefined && (number === undefined ? date : year) !== undefined;
}

/** Whether the dispatch that cites is itself of a district. */
function isOfDistrict({ number, organ, province }: Citing, pattern: OrganPattern): boolean {
  if (number !== undefined && isBelowProvince(number)) return true;
  return organ !== undefined && issuerOf(organ, pattern, province).level === 'duoi-tinh';
}

/** Whether a document that the country has several of is that of the province, or of a district that is told. */
function isPlaced(
  number: string | undefined,
  issuer: Issuer | undefined,
  citing: Citing,
  pattern: OrganPattern,
): boolean {
  const isLow = number !== undefined && isBelowProvince(number);
  if (isLow || issuer?.level === 'duoi-tinh') return issuer?.district !== undefined;
  if (issuer?.level === 'tinh' || !isOfDistrict(citing, pattern)) return true;
  // What a district calls "Kế hoạch số 88/KH-UBND" is rather its own than its province's; some towns write TU too.
  return number !== undefined && isProvincial(number) && !isProvincial(citing.number ?? '');
}

/** Whose province's a document is, and whether that tells it from those of other places. */
function placeOf(
  number: string | undefined,
  issuer: Issuer | undefined,
  citing: Citing,
  pattern: OrganPattern,
) {
  if (isNational(number, issuer)) return { province: undefined, tells: true };
  if (issuer === undefined && number === undefined) return { province: undefined, tells: false };
  const province = issuer?.province ?? citing.province;
  return { province, tells: province !== undefined && isPlaced(number, issuer, citing, pattern) };
}

function yearOf({ number, date, year }: Printed): string | undefined {
  return (number && yearInNumber(number)) ?? date?.slice(0, 4) ?? year;
}

/** Makes a citation comparable. */
export function identify(printed: Printed, citing: Citing, pattern: OrganPattern): Identity {
  const { number: printedNumber, date, organ } = printed;
  const issuer = organ === undefined ? undefined : issuerOf(organ, pattern, citing.province);
  const kind = kindOf(printed.kind);
  const year = yearOf(printed);
  const completed = completedNumber(kind, issuer?.slug, printedNumber ?? '', year);
  const number = completed ?? printedNumber;
  const { province, tells } = placeOf(number, issuer, citing, pattern);
  return {
    ...{ kind, number, printedNumber, year, date, province },
    organ: issuer?.slug,
    printedProvince: issuer?.province,
    district: issuer?.district,
    isVague: !tells || !tellsApart({ number, year, date }, issuer),
  };
}

function fieldsOf(identity: Identity, citing: string): (string | undefined)[] {
  const { kind, number, year, date, organ, province, printedProvince, district, isVague } =
    identity;
  const isNumbered = number !== undefined && isFull(number);
  if (isVague && isNumbered) return [number, district, printedProvince, year, citing];
  if (isVague) return [kind, number, organ, printedProvince, date, citing];
  if (number === undefined) return [kind, organ, province, date];
  if (!isNumbered) return [kind, number, organ, province, year];
  return [number, district, province, yearInNumber(number) === undefined ? year : undefined];
}

/** Gives the slug of a document as one dispatch cites it; `citing` is the id of that dispatch. */
export function documentSlug(identity: Identity, citing: string): string {
  return slugify(fieldsOf(identity, citing).filter(Boolean).join(' '));
}
