/**
 * From the bytes of a source to its characters, refusing whatever would publish another text.
 */
import { ArchiveError, type Fault } from './error.ts';

const resave =
  'Save the file as UTF-8 without changing its text; if it has a record already, update the SHA-256 there.';

/** One-based line of an offset in `text`. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

function refuse(fault: Fault): never {
  throw new ArchiveError([fault]);
}

/** Gives the line of the first bytes that are not UTF-8; no byte of a multi-byte character is 0x0A. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, from);
    const to = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch {
      return line;
    }
    from = to + 1;
  }
  return line;
}

function refuseOtherEncodings(bytes: Uint8Array, file: string): void {
  const [first, second] = bytes;
  const utf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16)
    refuse({ file, line: 1, found: 'a UTF-16 byte order mark', expected: 'UTF-8', remedy: resave });
}

function toText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const line = firstBrokenLine(bytes);
    const found = 'bytes that are not UTF-8 (perhaps Windows-1258 or TCVN3)';
    return refuse({ file, line, found, expected: 'UTF-8 throughout', remedy: resave });
  }
}

/**
 * Tab and line ends are the only control characters of a text; U+2028 and U+2029 break lines unseen. Codes
 * that Unicode will never give to a character tell of a broken conversion.
 */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\p{Noncharacter_Code_Point}]/u;
/** The index stands these two in for đ and Đ (DESIGN §5). */
const reserved = /[\u1E0E\u1E0F]/u;

/** Gives a character as `U+200B`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function refuseCharacters(text: string, file: string): void {
  const control = forbidden.exec(text);
  if (control) {
    refuse({
      file,
      line: lineAt(text, control.index),
      found: `the control character ${codePoint(control[0])}`,
      expected: 'letters, digits, punctuation, tabs and line ends only',
      remedy: 'Take the character out of the source, or export the text again from where it came.',
    });
  }
  const stand = reserved.exec(text);
  if (stand) {
    refuse({
      file,
      line: lineAt(text, stand.index),
      found: `the letter ${stand[0]} (${codePoint(stand[0])})`,
      expected: 'no ḏ or Ḏ, which the search index uses in place of đ and Đ',
      remedy: 'Check the scan: no Vietnamese word has this letter, most likely đ was meant.',
    });
  }
}

/**
 * Decodes a source. Takes its bytes and its name for messages; gives NFC text with LF line ends
 * and no byte order mark. Throws {@link ArchiveError} for another encoding, control characters, U+1E0E or
 * U+1E0F, and a text without a single letter.
 */
export function decodeSource(bytes: Uint8Array, file: string): string {
  refuseOtherEncodings(bytes, file);
  const text = toText(bytes, file).replace(/\r\n?/gu, '\n').normalize('NFC');
  refuseCharacters(text, file);
  if (!/\p{L}/u.test(text)) {
    refuse({
      file,
      found: 'no text',
      expected: 'the text of one dispatch',
      remedy: 'Put the text into the file, or remove the file and its record.',
    });
  }
  return text;
}
