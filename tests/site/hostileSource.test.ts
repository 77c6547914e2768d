/**
 * A source is text. Whatever code a letter may look like, its page prints it letter by letter, and
 * nothing of it runs, neither while the site is built nor in a reader's browser.
 */
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, onTestFinished, test as plainTest } from 'vitest';
import { decodeSource } from '../../src/archive/decode.ts';
import { compareStretch } from '../../src/archive/fidelity.ts';
import { attribute, elementsOf, type PageElement } from '../../src/site/elements.ts';
import { launchChromium } from '../support/chromium.ts';
import {
  encode,
  hostile,
  hostileLetter,
  milestone,
  perParagraph,
  recordFor,
} from '../support/hostileText.ts';
import { ProjectCopy, type Run } from '../support/projectCopy.ts';
import { serve } from '../support/server.ts';
import { printedAt, printedText, transcriptionOf } from '../support/transcription.ts';

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

/** Everything in the letter that nobody sees, counted by hand. */
const unusual = {
  ...{ 'U+00AD': 1, 'U+034F': 1, 'U+200B': 1, 'U+200C': 1, 'U+200D': 3, 'U+200E': 1, 'U+200F': 1 },
  ...{ 'U+202A': 1, 'U+202B': 1, 'U+202C': 1, 'U+202D': 1, 'U+202E': 1 },
  ...{ 'U+2066': 1, 'U+2067': 1, 'U+2068': 1, 'U+2069': 1 },
};

const record = `---
source:
  file: 005_ha-giang.txt
  sha256: ${createHash('sha256').update(letter).digest('hex')}
accessioned: 2021-11-21
unusual:
${Object.entries(unusual)
  .map(([character, count]) => `  - { character: ${character}, count: ${count} }`)
  .join('\n')}
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

const fuzzed = { strings: 10_000, perLetter: 500, seed: 20_211_121 };

function isSource(text: string): boolean {
  try {
    return decodeSource(encode(`a${text}`), 'x.txt') !== '';
  } catch {
    return false;
  }
}

/** Ten thousand strings, the same in every run; VAN_KHO_SEED tries others. */
const strings = fc.sample(hostile.filter(isSource), {
  numRuns: fuzzed.strings,
  seed: Number(process.env.VAN_KHO_SEED ?? fuzzed.seed),
});

/** The strings of each letter, by its id. */
const letters = new Map(
  Array.from({ length: fuzzed.strings / fuzzed.perLetter }, (_, at) => {
    const from = at * fuzzed.perLetter;
    return [`thu-${at + 1}`, strings.slice(from, from + fuzzed.perLetter)];
  }),
);

function shelveLetters(project: ProjectCopy): void {
  for (const [name, parts] of letters) {
    const text = hostileLetter(parts);
    project.write(`seeds/${name}.txt`, text);
    project.write(`content/dispatches/${name}.mdx`, recordFor(`${name}.txt`, text));
  }
}

/** One build serves all tests of this file. */
const test = plainTest.extend('built', { scope: 'file' }, async ({}, { onCleanup }) => {
  const project = new ProjectCopy();
  onCleanup(() => {
    project.delete();
  });
  project.write('seeds/005_ha-giang.txt', letter);
  project.write(`content/dispatches/${id}.mdx`, record);
  shelveLetters(project);
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

/** What the components of a transcription write, and nothing else. */
const ours =
  /^<(?:\/?(?:abbr|a|aside|bdi|details|div|em|ins|li|p|span|strong|summary|sup|ul)(?: (?:id|class|title|role|href|tabindex|aria-[a-z]+|data-[a-z-]+)(?:="[^"<>]*")?)*|br ?\/?)>$/u;

function tagsIn(html: string): string[] {
  return transcriptionHtml(html).match(/<[^>]*>?/gu) ?? [];
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

describe('a letter full of code', { timeout: 120_000 }, () => {
  test('is built like any other', ({ built: { run } }) => {
    const count = 6 + letters.size;
    expect(run.output).toContain(`${count} dispatches (${count} identical with their sources)`);
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

describe('its page', { timeout: 120_000 }, () => {
  test('has no tag in the transcription but those of the components', ({ built: { html } }) => {
    expect(tagsIn(html).length).toBeGreaterThan(paragraphs.length);
    expect(tagsIn(html).filter((tag) => !ours.test(tag))).toEqual([]);
  });

  test('links only to itself and to the pages of the site', ({ built: { html } }) => {
    const links = [...transcriptionHtml(html).matchAll(/href="([^"]*)"/gu)].map(([, to]) => to);
    expect(links.filter((link) => !/^(?:#|(?:\.\.\/)+|\/)[a-z0-9/-]*/u.test(link ?? ''))).toEqual(
      [],
    );
  });
});

/** White space as HTML folds it; no-break and wide blanks stay. */
function folded(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, ' ').trim();
}

/** Only asterisks and backslashes, and signs at the head of a line, can be Markdown of a source. */
function isPlain(text: string, at: number): boolean {
  return at % perParagraph !== 0 && !/[*\\\r\n]/u.test(text);
}

/** Gives what a page shows for each string of its letter. */
function shownIn(html: string, count: number): string[] {
  let rest = transcriptionOf(html).replace(/^[\s\S]*?Các huyện ủy,/u, '');
  return Array.from({ length: count }, (_, at) => {
    const [shown = '', ...after] = rest.split(`${milestone(at)}.`);
    rest = after.join(`${milestone(at)}.`);
    return folded(shown);
  });
}

/** Gives the strings that a page does not show as they stand in the source. */
function misshown(html: string, parts: readonly string[]): { text: string; shown: string }[] {
  const shown = shownIn(html, parts.length);
  return parts.flatMap((text, at) => {
    const page = shown[at] ?? '';
    const isShown = isPlain(text, at)
      ? page === folded(text.normalize('NFC'))
      : compareStretch(text.replace(/\r\n?/gu, '\n'), page) === undefined;
    return isShown ? [] : [{ text, shown: page }];
  });
}

/** A browser of its own, with the built site and no policy that would stop what runs. */
async function openSite({ project }: Built): Promise<{ page: Page; url: string }> {
  const server = await launchChromium();
  onTestFinished(() => server.close());
  const { url, close } = await serve(project.path('dist'));
  onTestFinished(close);
  const browser = await chromium.connect(server.wsEndpoint());
  return { page: await (await browser.newContext({ bypassCSP: true })).newPage(), url };
}

/** Gives the letters a to j of a paragraph in the order in which they stand on the screen. */
function lettersAcross(paragraph: HTMLElement): string {
  const placed: [number, string][] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('[data-editorial]') || !/^[a-j]/u.test(node.data)) continue;
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, 1);
    const { left, top } = range.getBoundingClientRect();
    placed.push([Math.round(top / 20) * 10_000 + left, node.data.charAt(0)]);
  }
  return placed
    .sort(([a], [b]) => a - b)
    .map(([, letter]) => letter)
    .join('');
}

describe('what nobody sees', { timeout: 120_000 }, () => {
  const names = Object.keys(literal);
  const words = (page: Page, name: string) => page.locator('.words').nth(names.indexOf(name));

  test('is shown, named, and turns nothing round', async ({ built }) => {
    const { page, url } = await openSite(built);
    await page.goto(`${url}van-ban/${id}/`);
    const direction = words(page, 'marks of direction');
    expect(await direction.evaluate(lettersAcross)).toBe('abcdefghij');
    expect(await direction.locator('.unusual').count()).toBe(11);
    const zeroWidth = words(page, 'zero-width characters');
    const marks = zeroWidth.locator('.unusual');
    expect(await marks.locator('[aria-hidden]').allInnerTexts()).toEqual([
      'U+200B',
      'U+200C',
      'U+200D',
      'U+00AD',
      'U+034F',
    ]);
    expect(await marks.first().getAttribute('title')).toBe(
      'Chỗ này bản nguồn có ký tự không hiện ra: dấu cách không bề rộng (U+200B)',
    );
  });
});

describe(`${fuzzed.strings} hostile strings`, { timeout: 120_000 }, () => {
  test('stand in their letters', () => {
    expect([...letters.values()].flat()).toHaveLength(fuzzed.strings);
    expect(
      strings.filter((text, at) => isPlain(text, at % fuzzed.perLetter)).length,
    ).toBeGreaterThan(fuzzed.strings / 4);
  });

  test.for([...letters])('of %s are shown as they are', ([name, parts], { built: { project } }) => {
    const html = project.read(`dist/van-ban/${name}/index.html`);
    expect(misshown(html, parts)).toEqual([]);
    expect(tagsIn(html).filter((tag) => !ours.test(tag))).toEqual([]);
  });

  test('do nothing in a browser, even one without a policy', async ({ built }) => {
    const { page: opened, url } = await openSite(built);
    const troubles: string[] = [];
    opened.on('request', (request) => {
      if (!request.url().startsWith(url)) troubles.push(request.url());
    });
    opened.on('dialog', (dialog) => troubles.push(dialog.message()));
    opened.on('pageerror', (error) => troubles.push(error.message));
    for (const name of [id, ...letters.keys()]) {
      await opened.goto(`${url}van-ban/${name}/`);
      expect(await opened.evaluate(() => 'pwned' in globalThis), name).toBe(false);
      expect(troubles, name).toEqual([]);
    }
  });
});

describe('the whole site', { timeout: 120_000 }, () => {
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
