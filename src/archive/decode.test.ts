import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, hostile } from '../../tests/support/hostileText.ts';
import { dispatchIds, seedOf } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { decodeSource, lineAt } from './decode.ts';
import { ArchiveError, type Fault } from './error.ts';

const file = 'seeds/005_thu.txt';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Gives the one fault for which these bytes are refused. */
function faultOf(bytes: Uint8Array): Fault {
  try {
    decodeSource(bytes, file);
  } catch (error) {
    if (error instanceof ArchiveError && error.faults[0]) return error.faults[0];
    throw error;
  }
  throw new Error('expected these bytes to be refused');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

describe('decodeSource', () => {
  it.each(dispatchIds)('gives %s unchanged: it came as NFC with LF', (id) => {
    const { bytes } = readSource('.', seedOf[id]);
    expect(utf8(decodeSource(bytes, file))).toEqual(new Uint8Array(bytes));
  });

  it('takes a byte order mark off', () => {
    expect(decodeSource(utf8('\uFEFFTỈNH ỦY'), file)).toBe('TỈNH ỦY');
  });

  it.each([
    ['CRLF', 'Số 182-CV/TU\r\n\r\nKính gửi:\r\n'],
    ['CR', 'Số 182-CV/TU\r\rKính gửi:\r'],
  ])('takes %s for line ends', (_, text) => {
    expect(decodeSource(utf8(text), file)).toBe('Số 182-CV/TU\n\nKính gửi:\n');
  });

  it('composes NFD to NFC', () => {
    const text = 'Triệu Đình Lê, Phó Bí thư Thường trực';
    expect(decodeSource(utf8(text.normalize('NFD')), file)).toBe(text);
  });

  it('keeps tabs, NBSP and typographic signs', () => {
    const text = 'Số\t182\u00a0“kép” – …';
    expect(decodeSource(utf8(text), file)).toBe(text);
  });
});

describe('what is no source', () => {
  it.each([
    ['little endian', true],
    ['big endian', false],
  ])('UTF-16, %s', (_, littleEndian) => {
    expect(faultOf(utf16('\uFEFFTỈNH ỦY', littleEndian))).toMatchObject({
      file,
      line: 1,
      found: 'a UTF-16 byte order mark',
      expected: 'UTF-8',
    });
  });

  it('UTF-16 without its mark: every other byte is NUL', () => {
    expect(faultOf(utf16('Kinh gui', true))).toMatchObject({
      line: 1,
      found: 'the control character U+0000',
    });
  });

  it.each([
    ['on the first line', [0xc7, 0x20], 1],
    ['on the third line', [...utf8('TỈNH ỦY\n\n'), 0xd2, 0x6e], 3],
    ['cut in the middle of a letter', [...utf8('a\nb\n'), 0xe1, 0xbb], 3],
    ['a surrogate written in UTF-8', [...utf8('a\n'), 0xed, 0xa0, 0x80], 2],
    ['an overlong form', [...utf8('a\n'), 0xc0, 0xaf], 2],
  ])('bytes that are not UTF-8, %s', (_, bytes, line) => {
    expect(faultOf(Uint8Array.from(bytes))).toMatchObject({
      file,
      line,
      found: 'bytes that are not UTF-8 (perhaps Windows-1258 or TCVN3)',
      expected: 'UTF-8 throughout',
    });
  });

  it.each([
    ['U+0000', 'a\n\u0000', 2],
    ['U+0008', 'a\nb\n\u0008', 3],
    ['U+000B', 'a\u000b', 1],
    ['U+000C', 'Nơi nhận\n\n\f', 3],
    ['U+001B', '\u001b[1m', 1],
    ['U+007F', 'a\u007f', 1],
    ['U+0085', 'a\r\nb\u0085', 2],
    ['U+2028', 'a\n\nb\u2028c', 3],
    ['U+2029', 'a\u2029b', 1],
    ['U+FFFE', 'a\n\uFFFE', 2],
    ['U+FDD0', 'a\n\uFDD0', 2],
    ['U+1FFFF', 'a\n\u{1FFFF}', 2],
  ])('the control character %s, with its line', (name, text, line) => {
    expect(faultOf(utf8(text))).toMatchObject({
      file,
      line,
      found: `the control character ${name}`,
      expected: 'letters, digits, punctuation, tabs and line ends only',
    });
  });

  it.each([
    ['ḏ (U+1E0F)', 'TỈNH ỦY\n\nḏặc biệt', 3],
    ['Ḏ (U+1E0E)', 'Ḏảng', 1],
    ['ḏ (U+1E0F)', 'd\u0331ặc biệt', 1],
  ])('the letter %s, which the search index uses for đ and Đ', (letter, text, line) => {
    expect(faultOf(utf8(text))).toMatchObject({
      file,
      line,
      found: `the letter ${letter}`,
      expected: 'no ḏ or Ḏ, which the search index uses in place of đ and Đ',
    });
  });

  it.each([
    ['an empty file', ''],
    ['white space', ' \n\t\n'],
    ['a byte order mark alone', '\uFEFF'],
    ['signs alone', '# \\*\n\n- 12/3\n'],
  ])('%s', (_, text) => {
    expect(faultOf(utf8(text))).toMatchObject({
      file,
      found: 'no text',
      expected: 'the text of one dispatch',
    });
  });

  it('is told in whole sentences what to do', () => {
    expect(faultOf(utf8('')).remedy).toMatch(/^[A-Z].*\.$/u);
    expect(faultOf(Uint8Array.of(0xff, 0xfe)).remedy).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('lineAt', () => {
  it.each([
    [0, 1],
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 3],
  ])('of offset %i is %i', (offset, line) => {
    expect(lineAt('ab\n\nc', offset)).toBe(line);
  });
});

describe('between hostile strings', () => {
  const controls = ['\0', '\u0007', '\b', '\v', '\f', '\u001b', '\u007f', '\u0085', '\u009f'];
  const unpaired = ['\ud800', '\udbff', '\udc00', '\udfff'];

  function isRefused(text: string, found: string): boolean {
    const clean = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u1E0E\u1E0F]/gu;
    const quiet = text.replace(clean, (one) => (one === '\n' ? one : ''));
    const before = quiet.slice(0, quiet.length / 2);
    const bytes = [encode(`a${before}`), encode(found), encode(quiet.slice(before.length))];
    const fault = faultOf(new Uint8Array(Buffer.concat(bytes)));
    const isTold =
      fault.found.startsWith('bytes that are') || fault.found.startsWith('the control');
    return isTold && fault.line === before.split('\n').length;
  }

  it.each([
    ['a control character', [...controls, '\u2028', '\u2029', '\uFFFF']],
    ['half a surrogate pair', unpaired],
  ])('%s is refused on its line', (_, characters) => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...characters), (text, character) =>
        isRefused(text, character),
      ),
      { numRuns: 2000 },
    );
  });
});
