import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ArchiveError } from './error.ts';
import { readFrontMatter } from './frontMatter.ts';
import { themeSchema } from './theme.ts';

const file = 'content/themes/5k.mdx';
const schema = z.strictObject({
  name: z.string(),
  variants: z.array(z.string()).default([]),
  standard: z.strictObject({ text: z.string(), source: z.string() }).optional(),
});

const sound = `---
name: 5K
variants:
  - 5K
  - 5 K
standard:
  text: Khẩu trang
  source: Bộ Y tế
---
“5K” là thông điệp.

---
`;

/** The line and the finding of every fault. */
function faultsOf(text: string): [line: number | undefined, found: string][] {
  try {
    readFrontMatter(text, file, schema);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return error.faults.map((fault) => {
      expect(fault.file).toBe(file);
      return [fault.line, fault.found];
    });
  }
  return [];
}

describe('readFrontMatter', () => {
  it('gives the fields and the body', () => {
    const { data, body } = readFrontMatter(sound, file, schema);
    expect(data).toEqual({
      name: '5K',
      variants: ['5K', '5 K'],
      standard: { text: 'Khẩu trang', source: 'Bộ Y tế' },
    });
    expect(body).toBe('“5K” là thông điệp.\n\n---\n');
  });

  it('reads a file with CRLF alike', () => {
    const crlf = readFrontMatter(sound.replaceAll('\n', '\r\n'), file, schema);
    expect(crlf.data).toEqual(readFrontMatter(sound, file, schema).data);
    expect(crlf.body).toBe('“5K” là thông điệp.\n\n---\n');
  });

  it('reads a file that begins with a byte order mark', () => {
    expect(readFrontMatter(`\uFEFF${sound}`, file, schema).data.name).toBe('5K');
  });

  it('ends the fields at a line of three hyphens alone', () => {
    const { data, body } = readFrontMatter('---  \nname: một ---\n--- \nhai', file, schema);
    expect([data.name, body]).toEqual(['một ---', 'hai']);
  });

  it('fills in what may be left out', () => {
    expect(readFrontMatter('---\nname: 5K\n---\n', file, schema).data.variants).toEqual([]);
  });

  it.each<[(string | number)[], number]>([
    [['name'], 2],
    [['variants'], 3],
    [['variants', 0], 4],
    [['variants', 1], 5],
    [['standard'], 6],
    [['standard', 'source'], 8],
    [['standard', 'nothing'], 6],
    [['nothing'], 2],
  ])('knows the line of %j: %i', (path, line) => {
    expect(readFrontMatter(sound, file, schema).lineOf(path)).toBe(line);
  });
});

describe('a fault of the front matter', () => {
  it.each([
    ['no front matter', '“5K” là thông điệp.', 1, 'no front matter'],
    ['front matter that never ends', '---\nname: 5K\n', 1, 'no front matter'],
    ['front matter below other text', 'x\n---\nname: 5K\n---\n', 1, 'no front matter'],
    ['a missing field', sound.replace('name: 5K\n', ''), 2, 'name: Invalid input'],
    ['a field of another type', sound.replace('name: 5K', 'name: [5K]'), 2, 'name: Invalid input'],
    ['an entry of another type', sound.replace('- 5 K', '- 5'), 5, 'variants.1: Invalid input'],
    [
      'an unknown field',
      sound.replace('source:', 'nguồn:'),
      8,
      'unknown field "nguồn" in standard',
    ],
    [
      'an unknown field on top',
      sound.replace('---\nname', '---\ntên: 5K\nname'),
      2,
      'unknown field "tên"',
    ],
    [
      'a field given twice',
      sound.replace('name: 5K', 'name: 5K\nname: 6K'),
      3,
      'Map keys must be unique',
    ],
    [
      'an unclosed quotation mark',
      sound.replace('name: 5K', 'name: "5K'),
      8,
      'Missing closing "quote',
    ],
    ['a tab', sound.replace('  text', '\ttext'), 7, 'Tabs are not allowed as indentation'],
  ])('%s is told with its line', (_, text, line, found) => {
    const faults = faultsOf(text);
    expect(faults.map(([at]) => at)).toContain(line);
    expect(faults.map(([, what]) => what).join('\n')).toContain(found);
  });

  it('is told beside all others', () => {
    const text = sound.replace('name: 5K', 'name: 5').replace('- 5 K', '- 5');
    expect(faultsOf(text).map(([line]) => line)).toEqual([2, 5]);
  });

  it('says what was expected, and what to do', () => {
    expect(() => readFrontMatter(sound.replace('name: 5K', 'name: 5'), file, schema)).toThrow(
      /; expected a field as README\.md describes it\.\n {2}What to do: Mend or add the field "name"\.$/u,
    );
  });
});

describe('themeSchema', () => {
  const theme = { name: '5K', english: '5K message', variants: ['5K'], summary: 'Năm việc.' };

  it('takes a theme with or without its usual definition', () => {
    const standard = { text: 'Khẩu trang – Khử khuẩn', source: 'Bộ Y tế' };
    expect(themeSchema.safeParse(theme).success).toBe(true);
    expect(themeSchema.safeParse({ ...theme, standard }).success).toBe(true);
  });

  it.each([
    ['without variants', { ...theme, variants: [] }],
    ['with an empty variant', { ...theme, variants: [''] }],
    ['without a summary', { ...theme, summary: undefined }],
    ['with an unknown field', { ...theme, tên: '5K' }],
    ['with a definition that names no source', { ...theme, standard: { text: 'Khẩu trang' } }],
  ])('refuses one %s', (_, data) => {
    expect(themeSchema.safeParse(data).success).toBe(false);
  });
});
