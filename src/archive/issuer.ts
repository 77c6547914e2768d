/**
 * The organs at the head of a letter. By 36-HD/VPTW (part II) an organ stands under its superior:
 * "ĐẢNG BỘ TỈNH NINH BÌNH" above "HUYỆN ỦY KIM SƠN". The lower one issues the letter.
 */
import { quote, type Part, type Quotation } from './dispatch.ts';
import type { Reading } from './letterhead.ts';
import { opensOrgan } from './letterheadLines.ts';
import { provinceIn, type Provinces } from './provinces.ts';
import { nameWords } from './vietnamese.ts';

/** An organ that its own line names in full; "VĂN PHÒNG", "BAN THƯỜNG VỤ" are some superior's. */
const namedInFull = /^(?:(?:tỉnh|thành|huyện|quận|thị|đảng) uỷ|đảng bộ|chi bộ) \S/u;

function nameOf(lines: readonly Quotation[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function isNamedInFull(lines: readonly Quotation[]): boolean {
  const words = nameWords(nameOf(lines)).map(({ key }) => key);
  return namedInFull.test(words.join(' '));
}

/** Gives the lines of each organ, the highest first; a line that names none goes on with the one above. */
function organsOf(text: string, parts: readonly Part[]): Quotation[][] {
  const organs: Quotation[][] = [];
  for (const part of parts) {
    if (part.role !== 'issuer') continue;
    const line = quote(text, part);
    const last = organs.at(-1);
    if (last && !opensOrgan(line.text)) last.push(line);
    else organs.push([line]);
  }
  return organs;
}

/**
 * Reads the issuer off a letterhead: the organ of the last line that names one in full, "HUYỆN ỦY KIM SƠN".
 * Lines below it that do not are added in printed order, for what they name is part of it: "TỈNH ỦY BÌNH
 * DƯƠNG, VĂN PHÒNG". `lines` are all organs there, the superior ones too, in printed order.
 */
export function readIssuer(
  text: string,
  parts: readonly Part[],
): { organ: Reading; lines: Reading[] } | undefined {
  const organs = organsOf(text, parts);
  if (organs.length === 0) return undefined;
  const issuing = organs.slice(Math.max(organs.findLastIndex(isNamedInFull), 0));
  const reading = (where: Quotation[]) => ({ value: nameOf(where), where });
  return {
    organ: { value: issuing.map(nameOf).join(', '), where: issuing.flat() },
    lines: organs.map(reading),
  };
}

/** Gives the province that a letterhead names, at its issuer or at an organ above it. */
export function printedProvince(
  issuers: readonly Reading[],
  provinces: Provinces,
): Reading | undefined {
  for (const { value, where } of issuers) {
    const slug = provinceIn(value, provinces);
    if (slug !== undefined) return { value: slug, where };
  }
  return undefined;
}
