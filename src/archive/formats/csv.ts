/**
 * Tables as CSV (RFC 4180): UTF-8 with a byte order mark and CRLF, as Excel wants it.
 */

/**
 * A spreadsheet runs a cell that begins like this as a formula. Such a cell gets an apostrophe in front, the
 * spreadsheet's own sign for text; no text of the archive begins so today. A negative number is no formula.
 */
const formula = /^(?!-\d+$)[=+\-@\t\r]/u;

function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a CSV file begins with. */
export const byteOrderMark = '\uFEFF';

/** Writes one row, its line end included. */
export function csvRow(values: readonly string[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}
