/**
 * Dates as the documents print them, and EDTF (ISO 8601-2) as the archive keeps them.
 */
import edtf from 'edtf';

/** "ngày 18 tháng 5 năm 2021", with the loose spacing of real letters. */
export const longDate = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})(?!\d)/iu;
/** "13/5/2021", "03/12/2020"; also 13.5.2021 and 13-5-2021. */
export const shortDate = /(?<!\d)(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/u;

function day(dayOfMonth: number, month: number, year: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const read = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const exists = read.join() === [year, month, dayOfMonth].join();
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads the first date in `text`, long or short form. Gives `YYYY-MM-DD`, or `undefined` where no calendar day stands. */
export function readDate(text: string): string | undefined {
  const long = longDate.exec(text);
  if (long) return day(Number(long[1]), Number(long[2]), Number(long[3]));
  const short = shortDate.exec(text);
  return short ? day(Number(short[1]), Number(short[3]), Number(short[4])) : undefined;
}

/** `edtf` takes 29 February of any year. */
function hasOnlyCalendarDays(value: string): boolean {
  return Array.from(value.matchAll(/\d{4}-\d{2}-\d{2}/gu)).every(([isoDay]) => {
    const [year, month, dayOfMonth] = isoDay.split('-').map(Number);
    return day(dayOfMonth ?? 0, month ?? 0, year ?? 0) === isoDay;
  });
}

/** Tells whether `value` is EDTF of level 0 or 1 with a first day, which dispatches are sorted by. */
export function isEdtf(value: string): boolean {
  try {
    const { min } = edtf(value, { level: 1 });
    return Number.isFinite(min) && hasOnlyCalendarDays(value);
  } catch {
    return false;
  }
}

interface Bounds {
  earliest: string;
  latest: string | undefined;
}

/** Lists are sorted by the same few dates over and over, and reading one takes a grammar. */
const read = new Map<string, Bounds>();

/** Gives the first and last day that an EDTF date allows, `YYYY-MM-DD`; `latest` is `undefined` where it is open. */
export function bounds(date: string): Bounds {
  const known = read.get(date);
  if (known) return known;
  const { min, max } = edtf(date, { level: 1 });
  const found = { earliest: isoDay(min), latest: Number.isFinite(max) ? isoDay(max) : undefined };
  read.set(date, found);
  return found;
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/**
 * Writes a calendar day as these documents do: a nought before days under 10 and months 1 and 2
 * (36-HD/VPTW): "07/3/2020". Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function formatDay(isoDay: string): string {
  const [year = '', month, dayOfMonth] = isoDay.split('-');
  if (month === undefined) return year;
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return dayOfMonth === undefined ? `${shownMonth}/${year}` : `${dayOfMonth}/${shownMonth}/${year}`;
}

/** Writes a calendar day in words: "18 tháng 5 năm 2021". Takes `YYYY-MM-DD`. */
export function formatDayInWords(isoDay: string): string {
  const [year = '', month = '', dayOfMonth = ''] = isoDay.split('-');
  const shownMonth = Number(month) < 3 ? month : String(Number(month));
  return `${dayOfMonth} tháng ${shownMonth} năm ${year}`;
}
