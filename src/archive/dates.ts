/**
 * Dates as the documents print them, and EDTF (ISO 8601-2) as the archive keeps them.
 */
import edtf from 'edtf';

/** "ngày 18 tháng 5 năm 2021", with the loose spacing of real letters. */
export const longDate = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;
/** "13/5/2021", "03/12/2020"; also 13.5.2021 and 13-5-2021. */
export const shortDate = /(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})/u;

function day(dayOfMonth: number, month: number, year: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads the first date in `text`, long or short form. Gives `YYYY-MM-DD`, or `undefined` where no calendar day stands. */
export function readDate(text: string): string | undefined {
  const long = longDate.exec(text);
  if (long) return day(Number(long[1]), Number(long[2]), Number(long[3]));
  const short = shortDate.exec(text);
  return short ? day(Number(short[1]), Number(short[3]), Number(short[4])) : undefined;
}

/** Tells whether `value` is EDTF of level 0 or 1. */
export function isEdtf(value: string): boolean {
  try {
    edtf(value, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

interface Bounds {
  earliest: string;
  latest: string | undefined;
}

/** Gives the first and last day that an EDTF date allows, `YYYY-MM-DD`; `latest` is `undefined` where it is open. */
export function bounds(date: string): Bounds {
  const { min, max } = edtf(date, { level: 1 });
  return { earliest: isoDay(min), latest: Number.isFinite(max) ? isoDay(max) : undefined };
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
