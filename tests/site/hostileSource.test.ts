/**
 * A source is text. Whatever code a letter may look like, its page prints it letter by letter, and
 * nothing of it runs, neither while the site is built nor in a reader's browser.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { describe, expect, test as plainTest } from 'vitest';
import { attribute, elementsOf, type PageElement } from '../../src/site/elements.ts';
import { ProjectCopy, type Run } from '../support/projectCopy.ts';
import { printedAt, printedText } from '../support/transcription.ts';

const id = 'ha-giang-77-cv-tu-2021';
const page = `van-ban/${id}/index.html`;

/** Code that leaves a trace in the folder of the build if anything ever runs it. */
const trace = 'bi-chiem.txt';
const payload = `process.getBuiltinModule('node:fs').writeFileSync('${trace}', 'x')`;

/** Paragraphs that must stand on the page as they stand in the source. */
const literal = {
  'an MDX expression': '{process.env.HOME}.',
  'an expression that writes a file': `{${payload}}.`,
  'an expression that ends the build': '{process.exit(1)} ${process.exit(1)}.',
  'braces that do not match': '}{ {" {\' {`${1+1}` {/* chú thích */} }}.',
  'an import at the start of a line': "import x from 'node:fs';",
  'an export at the start of a line': `export const x = ${payload};`,
  'a default export': `export default function () { return ${payload} };`,
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
  entities: '&lt;b&gt; &amp; &amp;amp; &#60;script&#62; &nbsp; &copy &quot;.',
  'escapes of other languages': '%3Cscript%3E \\u003Cscript\\u003E \\x3c \\n C:\\thư\\mục.',
  'code spans and fences': '`mã` ``` ```js ~~~.',
  'links and pictures': '[x](javascript:alert(1)) ![y](data:text/html,z) [z][1] [^1].',
  'a definition of a link': '[1]: javascript:alert(1) "tiêu đề".',
  addresses: '<https://example.org/> https://example.org/?a=b&c=d www.example.org a@example.org.',
  'addresses that a build makes relative':
    '<a href="/van-ban/"> href="/" src=/a.png url(/b.css) <form action="/x"> srcset="/y 2x".',
  'straight quotes and dots': '"kép" \'đơn\' ... -- --- (c) 1/2 << >>.',
  'tables and strokes': '| a | b | ~~gạch~~ ==đánh dấu== H~2~O x^2^ $y$ :sao:.',
  'a quotation': '> trích dẫn > <blockquote>.',
  underscores: '_nghiêng_ __đậm__ ten_tep_dai ____.',
  'asterisks between blanks': '2 * 3 ** 4 *** 5.',
  'a backslash before a line end': 'Dòng một\\\nDòng hai.',
  'zero-width characters': 'a\u200Bb\u200Cc\u200Dd\u00ADe\u034Ff.',
  'marks of direction':
    '\u200Ea\u200Fb\u202Ac\u202Bd\u202Ce\u202Df\u202Eg\u2066h\u2067i\u2068j\u2069.',
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

/** Every paragraph of the letter by name, as it is written and as it must be shown. */
const paragraphs: [name: string, source: string, shown: string][] = [
  ...Object.entries(literal).map(([name, text]): [string, string, string] => [name, text, text]),
  ...Object.entries(unmarked).map(([name, both]): [string, string, string] => [name, ...both]),
];

const letter = `# TỈNH ỦY HÀ GIANG

Số 77-CV/TU

${subject}

Hà Giang, ngày 02 tháng 6 năm 2021

Kính gửi:

- ${addressee}

${paragraphs.map(([, source]) => source).join('\n\n')}

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

/** Gives the paragraphs of running text as a reader sees them. */
function wordsOf(html: string): string[] {
  return elementsOf(html)
    .filter((element) => attribute(element, 'className') === 'words')
    .map((element) => printedText(element).replace(/^\n|\n$/gu, ''));
}

/** Gives the HTML of the transcription, read without a parser. */
function transcriptionHtml(html: string): string {
  const [, after = ''] = html.split(/<section[^>]* data-transcription[^>]*>/u);
  return after.split('</section>')[0] ?? '';
}

function pagesOf({ project }: Built): [page: string, html: string][] {
  const pages = globSync('**/*.html', { cwd: project.path('dist') }).sort();
  return pages.map((path) => [path, project.read(`dist/${path}`)]);
}

/** Tells what in an element could only have come from the letter, if anything. */
function foreign(element: PageElement): string[] {
  const { tagName, properties, children } = element;
  const inside = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const isProgram = tagName === 'script' && properties.type !== 'application/ld+json';
  const links = ['href', 'src', 'action'].map((name) => attribute(element, name) ?? '');
  return [
    ...Object.keys(properties).filter((name) => /^on/iu.test(name)),
    ...links.filter((link) => /^\s*(?:javascript|data|vbscript):|^x$/iu.test(link)),
    ...(isProgram && inside.includes('pwned') ? ['a script'] : []),
  ];
}

describe('a letter full of code', { timeout: 60_000 }, () => {
  test('is built like any other', ({ built: { run } }) => {
    expect(run.output).toContain('6 dispatches (6 identical with their sources)');
    expect(run.status).toBe(0);
  });

  test.for(paragraphs.map(([name, , shown], index) => [name, index, shown] as const))(
    'prints %s letter by letter',
    ([, index, shown], { built: { html } }) => {
      expect(wordsOf(html)[index]).toBe(shown);
    },
  );

  test('prints nothing else', ({ built: { html } }) => {
    expect(wordsOf(html)).toHaveLength(paragraphs.length);
  });

  test.for([
    ['dau-van-ban', subject],
    ['kinh-gui', addressee],
    ['noi-nhan', recipient],
    ['ky', signer],
  ] as const)('prints the code in #%s letter by letter', ([fragment, text], { built }) => {
    expect(printedAt(built.html, fragment)?.split('\n')).toContain(text);
  });

  test('prints an editor’s reason letter by letter', ({ built: { html } }) => {
    expect(printedAt(html, 'dinh-chinh-1')).toContain(`“${reason}”. ${reason}`);
  });
});

describe('its page', { timeout: 60_000 }, () => {
  test('has no tag in the transcription but those of the components', ({ built: { html } }) => {
    const tags = transcriptionHtml(html).match(/<[^>]*>?/gu) ?? [];
    const ours =
      /^<(?:\/?(?:div|p|span|sup|strong|em|a|aside|details|summary|ul|li)(?: (?:id|class|title|href|aria-[a-z]+|data-[a-z-]+)(?:="[^"<>]*")?)*|br ?\/?)>$/u;
    expect(tags.length).toBeGreaterThan(paragraphs.length);
    expect(tags.filter((tag) => !ours.test(tag))).toEqual([]);
  });

  test('links only to itself and to the pages of the site', ({ built: { html } }) => {
    const links = [...transcriptionHtml(html).matchAll(/href="([^"]*)"/gu)].map(([, to]) => to);
    expect(links.filter((link) => !/^(?:#|(?:\.\.\/)+|\/)[a-z0-9/-]*/u.test(link ?? ''))).toEqual(
      [],
    );
  });
});

describe('the whole site', { timeout: 60_000 }, () => {
  test('has no element, handler or address that came from the letter', ({ built }) => {
    const found = pagesOf(built).flatMap(([path, html]) =>
      elementsOf(html).flatMap((element) => foreign(element).map((what) => `${path}: ${what}`)),
    );
    expect(found).toEqual([]);
  });

  test('has no tag of the letter, whatever the parser', ({ built }) => {
    const ofLetter = /<(?:script>(?:globalThis|pwned)|img src=x|svg onload|b onclick|b data-)/u;
    for (const [path, html] of pagesOf(built)) {
      const withoutValues = html.replace(/(?<==)"[^"]*"/gu, '');
      expect(ofLetter.exec(withoutValues)?.[0], path).toBeUndefined();
    }
  });

  test('ran nothing of the letter while it was built', ({ built: { project } }) => {
    expect(existsSync(project.path(trace))).toBe(false);
  });

  test('would have shown it: run by hand, the same code leaves its file', ({ built }) => {
    spawnSync(process.execPath, ['-e', payload], { cwd: built.project.root });
    expect(existsSync(built.project.path(trace))).toBe(true);
    built.project.remove(trace);
  });
});
