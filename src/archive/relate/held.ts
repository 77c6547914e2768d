/**
 * Tells which cited documents are themselves dispatches of the archive.
 *
 * A number alone identifies nothing (DESIGN §2): it counts with its year, its day where both sides have one,
 * and its province where every province has such numbers. A document without a number is known by kind, organ
 * and day. Where several dispatches fit, none is chosen.
 */
import { kindOf } from '../citedSlug.ts';
import { bounds } from '../dates.ts';
import { known } from '../dispatch.ts';
import { isBelowProvince, isCentral, yearInNumber } from '../find/citedNumber.ts';
import { readDistrict } from '../find/districts.ts';
import { kindName } from '../kinds.ts';
import { slugify } from '../vietnamese.ts';
import type { CitedDocument, CitingDispatch } from './directives.ts';

type Described = Pick<CitedDocument, 'kind' | 'number' | 'date' | 'organ' | 'province'>;

interface Traits {
  kind: string | undefined;
  number: string | undefined;
  /** EDTF */
  date: string | undefined;
  organ: string | undefined;
  province: string | undefined;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/** The Party letterhead reads "Tỉnh ủy" whether the whole committee or its standing body issues. */
function organKey({ organ, province }: Traits): string | undefined {
  if (organ === undefined) return undefined;
  const slug = slugify(organ)
    .replace(/\bubnd\b/u, 'uy-ban-nhan-dan')
    .replace(/\bhdnd\b/u, 'hoi-dong-nhan-dan');
  const plain = province === undefined ? slug : slug.replace(new RegExp(`-${province}$`, 'u'), '');
  return plain.replace(/^(?:ban-thuong-vu|thuong-truc)-tinh-uy$/u, 'tinh-uy');
}

function yearOf({ number, date }: Traits): string | undefined {
  const inNumber = number === undefined ? undefined : yearInNumber(number);
  if (inNumber !== undefined || date === undefined) return inNumber;
  if (isDay.test(date)) return date.slice(0, 4);
  const { earliest, latest } = bounds(date);
  return latest?.slice(0, 4) === earliest.slice(0, 4) ? earliest.slice(0, 4) : undefined;
}

function numberKey(traits: Traits): string | undefined {
  const { number, organ, province } = traits;
  const year = yearOf(traits);
  if (number === undefined || year === undefined || !/\D/u.test(number)) return undefined;
  if (isCentral(number)) return `${number} ${year}`;
  if (province === undefined) return undefined;
  const { unit, name } = (organ === undefined ? undefined : readDistrict(organ)) ?? {};
  // Every district has such numbers.
  if (name === undefined && (unit !== undefined || isBelowProvince(number))) return undefined;
  return [number, year, province, unit, name].join(' ');
}

function dayKey(traits: Traits): string | undefined {
  const { kind, date, province = '' } = traits;
  const organ = organKey(traits);
  if (!kind || !organ || date === undefined || !isDay.test(date)) return undefined;
  return `${kind} ${organ} ${province} ${date}`;
}

function traitsOf({ kind, number, date, organ, province }: CitingDispatch): Traits {
  const slug = known(kind);
  return {
    kind: slug && kindOf(kindName(slug)),
    number: known(number),
    date: known(date),
    organ: known(organ),
    province: known(province),
  };
}

/** Days that differ are of two documents, even if number and year agree. */
function isSameDay(one: string | undefined, other: string | undefined): boolean {
  return !one || !other || !isDay.test(one) || !isDay.test(other) || one === other;
}

/** Gives what tells, for a cited document, the id of the dispatch that it is; `undefined` where it is none. */
export function heldDispatches(
  dispatches: readonly CitingDispatch[],
): (document: Described) => string | undefined {
  const all = dispatches.map((dispatch) => ({ id: dispatch.id, traits: traitsOf(dispatch) }));
  const byNumber = Map.groupBy(all, ({ traits }) => numberKey(traits));
  const byDay = Map.groupBy(all, ({ traits }) => dayKey(traits));
  return ({ kind, number, date, organ, province }) => {
    const traits = { kind: kindOf(kind), number, date: date?.edtf, organ, province };
    const key = number === undefined ? dayKey(traits) : numberKey(traits);
    const fitting =
      key === undefined ? [] : ((number === undefined ? byDay : byNumber).get(key) ?? []);
    const same = fitting.filter((one) => isSameDay(one.traits.date, traits.date));
    return same.length === 1 ? same[0]?.id : undefined;
  };
}
