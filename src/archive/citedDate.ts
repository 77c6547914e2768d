/**
 * The date of a dispatch as citations write it: a day where one is known, else in words what is known.
 */
import { bounds, formatDay } from './dates.ts';
import type { Basis } from './dispatch.ts';

/** A date with what it rests on; `edtf` is EDTF as the record has it. */
export interface CitedDate {
  edtf: string;
  basis: Exclude<Basis, 'unknown'>;
}

/** Vietnamese; English as Chicago and APA write days ("March 7, 2020"); as MLA and ISO do ("7 March 2020"). */
export type DateWords = 'vi' | 'monthFirst' | 'dayFirst';

const months = [
  'January February March April May June',
  'July August September October November December',
].flatMap((names) => names.split(' '));

/** Takes `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
function englishDay(isoDay: string, words: 'monthFirst' | 'dayFirst'): string {
  const [year = '', month, day] = isoDay.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  if (day === undefined) return `${name} ${year}`;
  return words === 'monthFirst'
    ? `${name} ${Number(day)}, ${year}`
    : `${Number(day)} ${name} ${year}`;
}

/** Gives year, month and day as far as the date names them; `undefined` for an interval or a doubtful date. */
export function dateParts({ edtf }: CitedDate): number[] | undefined {
  return /^\d{4}(-\d{2}){0,2}$/u.test(edtf) ? edtf.split('-').map(Number) : undefined;
}

function interval({ edtf }: CitedDate, words: DateWords): string {
  const { earliest, latest } = bounds(edtf);
  if (words === 'vi') {
    return latest === undefined
      ? `vào hoặc sau ngày ${formatDay(earliest)}`
      : `trong khoảng từ ngày ${formatDay(earliest)} đến ngày ${formatDay(latest)}`;
  }
  return latest === undefined
    ? `on or after ${englishDay(earliest, words)}`
    : `between ${englishDay(earliest, words)} and ${englishDay(latest, words)}`;
}

/**
 * Writes a date in words: "18/5/2021", "[vào hoặc sau ngày 07/3/2020]", "[on or after March 7, 2020]".
 * What is not printed on the document stands in brackets.
 */
export function dateInWords(date: CitedDate, words: DateWords): string {
  const day = words === 'vi' ? formatDay(date.edtf) : englishDay(date.edtf, words);
  const written = dateParts(date) ? day : interval(date, words);
  return date.basis === 'printed' ? written : `[${written}]`;
}
