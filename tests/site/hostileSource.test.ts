/**
 * A source is text. Whatever code a letter may look like, its page prints it letter by letter, and
 * nothing of it runs, neither while the site is built nor in a reader's browser.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { attribute, elementsOf, type PageElement } from '../../src/site/elements.ts';
import { ProjectCopy, type Run } from '../support/projectCopy.ts';
import { printedAt, printedText } from '../support/transcription.ts';
import { test as plainTest } from 'vitest';

const id = 'ha-giang-77-cv-tu-2021';
const page = `van-ban/${id}/index.html`;

/** Paragraphs that must stand on the page as they stand in the source. */
const literal = {
  'an MDX expression': '{process.env.HOME}.',
  'an expression that writes a file':
    "{process.getBuiltinModule('node:fs').writeFileSync('bi-chiem.txt', 'x')}.",
  'an expression that ends the build': '{process.exit(1)} ${process.exit(1)}.',
  'braces that do not match': '}{ {" {\' {`${1+1}` {/* chú thích */} }}.',
  'an import at the start of a line': "import x from 'node:fs';",
  'an export at the start of a line': 'export const x = (globalThis.pwned = 1);',
  'a default export': 'export default function () { globalThis.pwned = 1 };',
  'an import below other lines': "Dòng đầu;\nimport * as y from 'z';\nexport { y };",
  'fences of fields': '---\ntitle: "Giả"\n---',
  'a script': '<script>globalThis.pwned = 1</script>.',
  'the end of a script': '</script></style></textarea></title><svg onload="pwned()">.',
  'an element with a handler': '<img src=x onerror="globalThis.pwned=1">.',
  'comments and declarations': '<!-- chú thích --> <!doctype html> <![CDATA[x]]> <?xml?> <!--.',
  'the end of our own components': '</p></Words></Clause></Transcription>{"',
  'our own components': '<Mention theme="5k">5K</Mention> <PageBreak/> <Fragment set:html="<b>">.',
  'our own attributes': '<b data-editorial>ẩn</b> <section data-transcription>.',
  'names of the runtime': '{props.children} {components} __proto__ constructor {Astro.props}.',
  'entities': '&lt;b&gt; &amp; &amp;amp; &#60;script&#62; &nbsp; &copy &quot;.',
  'escapes of other languages': '%3Cscript%3E \\u003Cscript\\u003E \\x3c \\n C:\\thư\\mục.',
  'code spans and fences': '`mã` ``` ```js ~~~.',
  'links and pictures': '[x](javascript:alert(1)) ![y](data:text/html,z) [z][1] [^1].',
  'a definition of a link': '[1]: javascript:alert(1) "tiêu đề".',
  'addresses': '<https://example.org/> https://example.org/?a=b&c=d www.example.org a@example.org.',
  'straight quotes and dots': '"kép" \'đơn\' ... -- --- (c) 1/2 << >>.',
  'tables and strokes': '| a | b | ~~gạch~~ ==đánh dấu== H~2~O x^2^ $y$ :sao:.',
  'a quotation': '> trích dẫn > <blockquote>.',
  'underscores': '_nghiêng_ __đậm__ ten_tep_dai ____.',
  'asterisks between blanks': '2 * 3 ** 4 *** 5.',
  'a backslash before a line end': 'Dòng một\\\nDòng hai.',
  'zero-width characters': 'a\u200Bb\u200Cc\u200Dd\u00ADe\u034Ff.',
  'marks of direction': '\u200Ea\u200Fb\u202Ac\u202Bd\u202Ce\u202Df\u202Eg\u2066h\u2067i\u2068j\u2069.',
  'blanks of other widths': 'a\u00A0b\u3000c\u2009d.',
  'characters beyond the first plane': '👨‍👩‍👧 🇻🇳 𝒳 \uE000 \uFFFD.',
} as const;

/** Paragraphs in which Markdown, and nothing else, is taken off the text. */
const unmarked: Record<string, [source: string, shown: string]> = {
  'emphasis around code': ['*{1+1}* và **<b>**.', '{1+1} và <b>.'],
  'escaped signs': ['\\{1+1\\} \\<b\\> \\* \\\\.', '{1+1} <b> * \\.'],
  'a heading of code': ['# {1+1} <h1>.', '{1+1} <h1>.'],
};

const subject = 'Về việc {1+1} </script><script>pwned()</script> "trích" &lt;b&gt; <b>yếu</b>';
const addressee = 'Các huyện ủy {1+1} <script>pwned()</script>,';
const recipient = 'Lưu <img src=x onerror=pwned()> {2+2}.';
const signer = '<b onclick="pwned()">Nguyễn Văn {A}</b>';
const reason = '</script><script>pwned()</script> {process.exit(1)}';

const paragraphs = [...Object.values(literal), ...Object.values(unmarked).map(([source]) => source)];

const letter = `# TỈNH ỦY HÀ GIANG

Số 77-CV/TU

${subject}

Hà Giang, ngày 02 tháng 6 năm 2021

Kính gửi:

- ${addressee}

${paragraphs.join('\n\n')}

Nơi nhận:

- ${recipient}

**T/M BAN THƯỜNG VỤ**
**PHÓ BÍ THƯ**

${signer}
`;

const record = `---
source:
  file: 005_ha-giang.txt
  sha256: ${createHash('sha256').update(letter).digest('hex')}
accessioned: 2021-11-21
corrections:
  - printed: "{process.env.HOME}"
    read: '${reason}'
    reason: '${reason}'
---
Lời biên tập.
`;

interface Built {
  project: ProjectCopy;
  run: Run;
  /** The HTML of the letter's page. */
  html: string;
}

/** One build serves all tests of this file. */
const test = plainTest.extend('built', { scope: 'file' }, async ({}, { onCleanup }) => {
  const project = new ProjectCopy();
  onCleanup(() => {
    project.delete();
  });
  project.write('seeds/005_ha-giang.txt', letter);
  project.write(`content/dispatches/${id}.mdx`, record);
  const run = await project.build();
  const html = run.status === 0 ? project.read(`dist/${page}`) : '';
  return { project, run, html } satisfies Built;
});

test('probe', { timeout: 60_000 }, ({ built }) => {
  console.log(built.run.output);
  for (const w of elementsOf(built.html).filter(e => e.tagName==='p' && attribute(e,'className')==='words')) console.log(JSON.stringify(printedText(w)));
  for (const i of ['dau-van-ban','kinh-gui','noi-nhan','ky']) console.log(i, printedAt(built.html, i));
  for (const s of elementsOf(built.html).filter(e => e.tagName==='script')) console.log(JSON.stringify(s).slice(0,300));
  console.log(JSON.stringify([...new Set(elementsOf(built.html).map(e=>e.tagName))]));
});
