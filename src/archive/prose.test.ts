import { describe, expect, it } from 'vitest';
import { proseFaults } from './prose.ts';

const place = { file: 'content/pages/phuong-phap.mdx', line: 5, name: 'the prose' };

function found(text: string, components: string[] = []): string[] {
  return proseFaults({ ...place, text, components }).map(
    (fault) => `${fault.line}: ${fault.found}`,
  );
}

describe('plain Markdown', () => {
  it.each([
    ['words', 'Công văn **quan trọng**, *rất* quan trọng.'],
    ['a list and a heading', '## Tệp gốc\n\n- Một\n- Hai'],
    ['links to pages', '[Bộ Y tế](https://moh.gov.vn), [đây](/kho/), [đó](#muc-1)'],
    ['code spans', 'Địa chỉ `/van-ban/lai-chau-58-cv-tu-2020/`.'],
    ['the word import within a line', 'Việc import hàng; export cũng vậy.'],
    ['square brackets', 'Tỉnh ủy \\[Tiền Giang\\], [Lạng Sơn]'],
    ['an ampersand', 'R&D & C'],
  ])('is %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is more than that is told with its line', () => {
  it.each<[what: string, text: string, told: string, line?: number]>([
    ['an expression', '{process.env.HOME}', '{'],
    ['an element', '<b>đậm</b>', '<'],
    ['a component', '<LiveExample />', '<'],
    ['a comment', '<!-- x -->', '<'],
    ['an address in angle brackets', '<https://example.org>', '<'],
    ['a quotation', '> trích', '>'],
    ['an import', "import x from 'y'", 'import'],
    ['an export', 'export const x = 1', 'export'],
    ['a fence', '```\nmã', '```'],
    ['a picture', '![x](https://example.org/x.png)', '!['],
    ['a definition', '[1]: https://example.org', '[1]:'],
    ['a definition in a list', '- [x]: javascript:alert(1)', '- [x]:'],
    ['one in a numbered list', '1. [x]: javascript:alert(1)', '1. [x]:'],
    ['one in a list in a list', '- a\n  - [x]: javascript:alert(1)', '  - [x]:', 8],
    ['one with a bracket in its name', '[a\\]b]: javascript:alert(1)', '[a\\]b]:'],
    ['one with a line end in its name', '[a\nb]: javascript:alert(1)', '[a\nb]:'],
    ['a character reference', '&lt;script&gt;', '&lt;'],
    ['a link that runs', '[x](javascript:alert(1))', '](javascript:alert(1'],
    ['a link that runs, after a blank', '[x]( javascript:alert(1))', ']( javascript:alert(1'],
    ['a link to another host by its name alone', '[x](//example.org/)', '](//example.org/'],
    ['the same with a backslash', '[x](/\\example.org/)', '](/\\example.org/'],
    ['a link to a mailbox', '[x](mailto:a@example.org)', '](mailto:a@example.org'],
    ['a turn of direction', 'a\u202Eb', '\u202E'],
  ])('%s', (_, text, told, line = 7) => {
    expect(found(`Một.\n\n${text}`)).toEqual([`${line}: "${told}" in the prose`]);
  });
});

describe('components that are allowed', () => {
  const allowed = ['LiveExample'];

  it.each([
    '<LiveExample />',
    '<LiveExample of="mention"/>',
    '<LiveExample of="mention" id="muc-1">\n\nLời.\n\n</LiveExample>',
  ])('may be placed: %s', (text) => {
    expect(found(text, allowed)).toEqual([]);
  });

  it.each([
    ['with an expression', '<LiveExample of={process.exit()} />'],
    ['with spread attributes', '<LiveExample {...x} />'],
    ['with a tag in an attribute', '<LiveExample of="<b>" />'],
    ['with another name that begins alike', '<LiveExamples />'],
    ['beside an expression', '<LiveExample /> {1}'],
    ['beside another component', '<LiveExample /><Fragment />'],
  ])('but not %s', (_, text) => {
    expect(found(text, allowed)).toHaveLength(1);
  });

  it('are named where something else is found', () => {
    const [fault] = proseFaults({ ...place, text: '<b>', components: allowed });
    expect(fault?.expected).toContain('no { } < > (but <LiveExample>)');
  });
});
