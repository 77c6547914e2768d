/**
 * The forms in which a day stands in documents, for readers type only one of them.
 */

/** "ngày 18/5/2021". */
const leading = /^ng[aà]y\s+/iu;
const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const long = /^(\d{1,2})\s+th[aá]ng\s+(\d{1,2})\s+n[aă]m\s+(\d{4})$/iu;

function readDay(typed: string): [day: number, month: number, year: number] | undefined {
  const text = typed.trim().replace(leading, '');
  const isoMatch = iso.exec(text);
  if (isoMatch) return [Number(isoMatch[3]), Number(isoMatch[2]), Number(isoMatch[1])];
  const match = numeric.exec(text) ?? long.exec(text);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

/** With and without the nought: documents write "07/3/2020", "08 tháng 12", "8/12". */
function spellings(number: number): string[] {
  return number < 10 ? [String(number), `0${String(number)}`] : [String(number)];
}

/**
 * Gives every form of the day that was typed ("18/5/2021", "18 tháng 5 năm 2021", with and without
 * noughts); nothing when something else was typed.
 */
export function dateForms(typed: string): string[] {
  const date = readDay(typed);
  if (!date) return [];
  const [day, month, year] = date;
  return spellings(day).flatMap((d) =>
    spellings(month).flatMap((m) => [`${d}/${m}/${year}`, `${d} tháng ${m} năm ${year}`]),
  );
}
