/**
 * The names of the documents that one dispatch cites, made of what it prints of them.
 */
import { formatDay } from '../dates.ts';
import type { Citation } from '../dispatch.ts';
import type { Provinces } from '../provinces.ts';
import { printedOf } from '../relate/directives.ts';

function organOf({ organ, province }: Pick<Citation, 'organ' | 'province'>, provinces: Provinces) {
  const place = provinces[province ?? '']?.name;
  const isTold = organ === undefined || place === undefined || organ.endsWith(place);
  return isTold ? organ : `${organ} [${place}]`;
}

/** A number tells a document apart; without one, its day and organ do. */
function nameOf(citations: readonly Citation[], provinces: Provinces): string {
  const { kind, number, organ, province } = printedOf(citations);
  const name = kind.charAt(0).toLocaleUpperCase('vi') + kind.slice(1);
  if (number !== undefined) return `${name} số ${number}`;
  const date = citations.find((citation) => citation.date !== undefined)?.date;
  const issuer = organOf({ organ, province }, provinces);
  return [name, date && `ngày ${formatDay(date)}`, issuer && `của ${issuer}`]
    .filter(Boolean)
    .join(' ');
}

/**
 * Gives the name of each document that `citations`, those of one dispatch, mean, once and in their order: "Công
 * văn số 534-CV/BTGTW", "Điện ngày 21/7/2021 của Thường trực Ban Bí thư". Whose organ it is stands in brackets
 * where the organ's name does not print it.
 */
export function citedNames(citations: readonly Citation[], provinces: Provinces): string[] {
  const byDocument = Map.groupBy(citations, ({ document }) => document);
  return [...byDocument.values()].map((same) => nameOf(same, provinces));
}
