/**
 * Hostile strings, and letters made of them: text that means something to Markdown, MDX, HTML, JavaScript,
 * YAML or the order of writing.
 */
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { countUnusual } from '../../src/archive/unusual.ts';

const pieces = {
  expressions: [
    ...[
      '{',
      '}',
      '{process.env.HOME}',
      '{globalThis.pwned=1}',
      '${globalThis.pwned=1}',
      '{/*',
      '*/}',
    ],
    ...['{`', '`}', '{"', '"}', "{'", "'}", '"}{globalThis.pwned=1}{"', '{...props}', '{{', '}}'],
  ],
  modules: [
    ...[
      'import x from "y"',
      "import 'node:fs'",
      'import("x")',
      'import.meta',
      'export {x}',
      'export *',
    ],
    ...['export const x = (globalThis.pwned=1)', 'export default 1', 'require("fs")', 'eval(1)'],
  ],
  elements: [
    ...[
      '<script>globalThis.pwned=1</script>',
      '</script>',
      '<script src=x>',
      '<svg onload=pwned()>',
    ],
    ...[
      '<img src=x onerror=pwned()>',
      '<a href="javascript:pwned()">',
      '<style>*{display:none}</style>',
    ],
    ...[
      '<!--',
      '-->',
      '<!doctype html>',
      '<![CDATA[',
      ']]>',
      '<?xml?>',
      '<base href=//x>',
      '</p></div>',
    ],
    ...[
      '<',
      '>',
      '</',
      '/>',
      '<>',
      '</>',
      '<b',
      '<b>',
      '=">',
      "='>",
      '<input autofocus onfocus=pwned()>',
    ],
    ...[
      '<noscript>',
      '</title>',
      '</textarea>',
      '</style>',
      '<plaintext>',
      '<template>',
      '<math><mi>',
    ],
  ],
  components: [
    ...[
      '<Words>',
      '</Words>',
      '</Transcription>',
      '<Mention theme="5k">',
      '<Fragment set:html="x">',
    ],
    ...[
      'set:html',
      '__proto__',
      'constructor',
      'components',
      'data-editorial',
      'data-transcription',
    ],
  ],
  markdown: [
    ...[
      '# ',
      '## ',
      '- ',
      '+ ',
      '1. ',
      '> ',
      '---',
      '===',
      '***',
      '**',
      '*',
      '_',
      '__',
      '~~',
      '`',
      '```',
    ],
    ...[
      '[x](javascript:pwned())',
      '![x](y)',
      '[1]: x',
      '[^1]',
      '](',
      '![',
      '|',
      '| a | b |',
      '\\',
      '\\\\',
    ],
    ...[
      '<https://example.org>',
      'https://example.org/?a=b&c=d',
      'www.example.org',
      'a@example.org',
      '***a',
    ],
  ],
  entities: [
    '&lt;',
    '&amp;',
    '&#60;',
    '&#x3c;',
    '&nbsp',
    '&copy;',
    '&',
    '&amp;lt;',
    '&#0;',
    '&NotEqualTilde;',
  ],
  escapes: ['\\u003c', '\\x3c', '\\n', '%3Cscript%3E', '\\"', "\\'", '\\`', '\\$', '\\{'],
  direction: [
    '\u202e',
    '\u202d',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
    '\u061c',
  ],
  unseen: [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u034f',
    '\ufe0f',
    '\u{e0041}',
    '\u3164',
  ],
  blanks: [
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u3000',
    '  \n',
    '\\\n',
    '\n---\n',
    '\n\n# ',
  ],
  letters: [
    ...[
      'Ủy',
      'đặc biệt',
      'Covid-19',
      '5K',
      '“kép”',
      '4 tại chỗ',
      'số 12-CV/TU',
      'e\u0323\u0302',
      'ƣ',
    ],
    ...[
      '...',
      '--',
      '"',
      "'",
      '“',
      '”',
      '(',
      ')',
      '.',
      ',',
      ';',
      ':',
      '😷',
      '👨‍👩‍👧',
      '𝒳',
      'ع',
      '中',
      '\ufffd',
      '\ue000',
    ],
  ],
} as const;

const piece = fc.constantFrom(...Object.values(pieces).flat());

/** Runs on which a careless pattern, or a parser of Markdown, takes time without end. */
const longRun = fc
  .tuple(
    fc.constantFrom(
      'a',
      'a ',
      '*',
      '**a',
      '_a',
      '[',
      '](',
      '(',
      '“',
      '1.',
      '- ',
      '&',
      '<',
      '{',
      '\\',
      '`a',
      'Ủ ',
    ),
    fc.integer({ min: 500, max: 3000 }),
  )
  .map(([one, times]) => one.repeat(times));

/** Each of these is an element of its own on the page, so a row of them is shorter. */
const unseenRow = fc
  .tuple(fc.constantFrom(...pieces.direction, ...pieces.unseen), fc.integer({ min: 20, max: 200 }))
  .map(([one, times]) => one.repeat(times));

/** A hostile string as it might stand in a source; some hold what no source may hold. */
export const hostile = fc.oneof(
  {
    weight: 700,
    arbitrary: fc.array(piece, { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
  },
  { weight: 150, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) },
  { weight: 145, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
  { weight: 5, arbitrary: longRun },
  { weight: 1, arbitrary: unseenRow },
);

/** Encodes a string as UTF-8; a lone surrogate becomes the three bytes that no UTF-8 has. */
export function encode(text: string): Uint8Array {
  const bytes = Array.from(text, (character) =>
    /^[\ud800-\udfff]$/u.test(character)
      ? Buffer.from([
          0xe0 | (character.charCodeAt(0) >> 12),
          0x80 | ((character.charCodeAt(0) >> 6) & 0x3f),
          0x80 | (character.charCodeAt(0) & 0x3f),
        ])
      : Buffer.from(character),
  );
  return Buffer.concat(bytes);
}

/** Stands after each string, and in none of them. */
export const milestone = (index: number) => `⟦${index}⟧`;

/** So many strings share a paragraph: the first begins its line, the others stand within it. */
export const perParagraph = 10;

/** A letter of hostile strings, each before its milestone. */
export function hostileLetter(strings: readonly string[]): string {
  const body = strings.map((text, index) => {
    const gap = index === 0 ? '' : index % perParagraph === 0 ? '\n\n' : ' ';
    return `${gap}${text} ${milestone(index)}.`;
  });
  return `Kính gửi: Các huyện ủy,\n\n${body.join('')}\n\nNơi nhận:\n\n- Như trên.\n`;
}

/** The record of a letter of which nothing is known. */
export function recordFor(file: string, letter: string): string {
  const unusual = countUnusual(letter.normalize('NFC'));
  const entries = unusual.map(
    ({ character, count }) => `  - { character: ${character}, count: ${count} }\n`,
  );
  return [
    '---\nsource:\n',
    `  file: ${file}\n  sha256: ${createHash('sha256').update(letter).digest('hex')}\n`,
    'accessioned: 2021-11-21\n',
    entries.length > 0 ? `unusual:\n${entries.join('')}` : '',
    '---\nLời biên tập.\n',
  ].join('');
}
