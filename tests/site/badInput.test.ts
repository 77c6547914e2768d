/**
 * What the build says to whoever gave it something wrong: where, what was found, what was expected,
 * and what to do. An earlier site stays as it was.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect } from 'vitest';
import { ArchiveError } from '../../src/archive/error.ts';
import { checkArchive } from '../../src/cli/buildSite.ts';
import { test, type ProjectCopy } from '../support/projectCopy.ts';

const seed = 'seeds/005_ha-giang.txt';
const record = 'content/dispatches/ha-giang-cong-van-khong-so-2020.mdx';

const letter = `Kính gửi: - Các huyện ủy, thành ủy,

- Các sở, ban, ngành tỉnh,

Thực hiện Công điện ngày 07/3/2020, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Báo Hà Giang đưa tin kịp thời, góp phần không chế dịch bệnh.

2. Các cấp ủy thực hiện phương châm 4 tại chỗ.

Nơi nhận:

- Như trên.
`;

function sha256(source: string | Uint8Array): string {
  return createHash('sha256').update(source).digest('hex');
}

function recordOf(source: string): string {
  return `---
source:
  file: 005_ha-giang.txt
  sha256: ${sha256(source)}
accessioned: 2021-11-21
facts:
  province:
    basis: inferred
    value: ha-giang
    evidence:
      - Báo Hà Giang
    reasoning: Văn bản giao việc cho báo của Đảng bộ tỉnh.
  date:
    basis: inferred
    value: 2020-03-07/..
    evidence:
      - Công điện ngày 07/3/2020
    reasoning: Văn bản thực hiện công điện ra ngày ấy.
corrections:
  - printed: không chế
    read: khống chế
    reason: Mất dấu sắc khi nhận dạng chữ.
definitions:
  - theme: bon-tai-cho
    quote: phương châm 4 tại chỗ
---
Ban Thường vụ Tỉnh ủy giao việc cho báo và các cấp ủy.
`;
}

/** Puts a source on the shelf with the full record. */
function accession(project: ProjectCopy, source: string): void {
  project.write(seed, source);
  project.write(record, recordOf(source));
}

/** Takes a fact out of the record; the next one, or the next field, stands after it. */
function withoutFact(project: ProjectCopy, name: 'province' | 'date'): void {
  const fact =
    new RegExp(`^  ${name}:\\n(?:    .*\\n)+`, 'mu').exec(project.read(record))?.[0] ?? '';
  project.edit(record, fact, '');
}

/** Puts a source on the shelf with a record that says nothing more of it. */
function shelve(project: ProjectCopy, name: string, source: string | Uint8Array): void {
  const fixity = `{ file: ${name}.txt, sha256: ${sha256(source)} }`;
  project.write(`seeds/${name}.txt`, source);
  project.write(
    `content/dispatches/${name}.mdx`,
    `---\nsource: ${fixity}\naccessioned: 2021-11-21\n---\nLời biên tập.\n`,
  );
}

/** Puts a lone byte, the first of a letter that never ends, in the place of some words. */
function withBrokenByte(text: string, words: string): Buffer {
  const [before = '', after = ''] = text.split(words);
  return Buffer.concat([Buffer.from(before), Buffer.of(0xe1), Buffer.from(after)]);
}

interface Fault {
  at: string;
  found: string;
  expected: string;
  todo: string;
}

interface Case {
  name: string;
  harm: (project: ProjectCopy) => void;
  fault: Fault;
}

function lineOf(project: ProjectCopy, file: string, line: string): number {
  return project.read(file).split('\n').indexOf(line) + 1;
}

/** Gives the faults that a build told, each as it stands in the output. */
function toldIn(output: string): string[] {
  const [, told = ''] = output.split('\nThe archive was not built.\n');
  return told.trim().split('\n\n');
}

function asTold({ at, found, expected, todo }: Fault): string {
  return `${at}: ${found}; expected ${expected}.\n  What to do: ${todo}`;
}

/** Holds that what a build reads first tells these faults and not a word more. */
function expectFaults(project: ProjectCopy, faults: Fault[]): void {
  let told = '';
  try {
    checkArchive(project.root);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    told = error.message;
  }
  expect(told.split('\n\n')).toEqual(faults.map(asTold));
}

/** Holds that a real build tells these faults and not a word more, and leaves the earlier site alone. */
async function expectRefusal(
  project: ProjectCopy,
  faults: Fault[],
  ...options: string[]
): Promise<void> {
  const earlier = project.bytesIn('dist');
  const { status, output } = await project.build(...options);
  expect(toldIn(output)).toEqual(faults.map(asTold));
  expect(status).toBe(1);
  expect(project.bytesIn('dist')).toEqual(earlier);
  expect(project.workFolders()).toEqual([]);
}

/** The first case of each group runs the command itself; the others what the command does first. */
function refuses(title: string, [first, ...others]: [Case, ...Case[]]): void {
  describe.concurrent(title, { timeout: 30_000 }, () => {
    test(first.name, async ({ project }) => {
      accession(project, letter);
      first.harm(project);
      await expectRefusal(project, [first.fault]);
    });

    test.for(others)('$name', ({ harm, fault }, { project }) => {
      accession(project, letter);
      harm(project);
      expectFaults(project, [fault]);
    });
  });
}

refuses('the shelf and the register', [
  {
    name: 'a source without a record',
    harm: (project) => project.remove(record),
    fault: {
      at: seed,
      found: 'a source without a record',
      expected: 'one record in content/dispatches/',
      todo: `Run: npm run accession -- ${seed}`,
    },
  },
  {
    name: 'a record without its source',
    harm: (project) => project.remove(seed),
    fault: {
      at: `${record}:3`,
      found: 'the source "005_ha-giang.txt", which is not in seeds/',
      expected: 'a file of seeds/',
      todo: 'Put the file back into seeds/, or correct its name in the record.',
    },
  },
  {
    name: 'a source changed by one full stop',
    harm: (project) => project.edit(seed, 'Như trên.', 'Như trên'),
    fault: {
      at: `${record}:4`,
      found: `SHA-256 ${sha256(letter)}, but ${seed} has ${sha256(letter.replace('Như trên.', 'Như trên'))}`,
      expected: 'the source unchanged since its accession',
      todo: 'Restore the source. If a better text was received on purpose, set the new SHA-256 and say so in the note.',
    },
  },
  {
    name: 'two records for one source',
    harm: (project) =>
      project.write('content/dispatches/ha-giang-lan-hai.mdx', project.read(record)),
    fault: {
      at: 'content/dispatches/ha-giang-lan-hai.mdx:3',
      found: `a second record for 005_ha-giang.txt; the first is ${record}`,
      expected: 'one record for one source',
      todo: 'Remove one of the two; keep the one whose name was published.',
    },
  },
  {
    name: 'no source at all, as when the command runs in another folder',
    harm: (project) => project.remove('seeds'),
    fault: {
      at: 'seeds',
      found: 'no source',
      expected: 'the .txt files of the archive',
      todo: 'Run the command in the top folder of the project, or take a first text in with: npm run accession -- <text.txt>',
    },
  },
]);

const resave =
  'Save the file as UTF-8 without changing its text; if it has a record already, update the SHA-256 there.';
const notUtf8 = {
  found: 'bytes that are not UTF-8 (perhaps Windows-1258 or TCVN3)',
  expected: 'UTF-8 throughout',
  todo: resave,
};
const utf16 = { found: 'a UTF-16 byte order mark', expected: 'UTF-8', todo: resave };
const noText = {
  found: 'no text',
  expected: 'the text of one dispatch',
  todo: 'Put the text into the file, or remove the file and its record.',
};

/** Sources by the name that they get in seeds/; `line` is where the fault is told. */
type Sources = Record<string, Omit<Fault, 'at'> & { source: string | Uint8Array; line?: number }>;

const inUtf16 = Buffer.from(`\uFEFF${letter}`, 'utf16le');

const noTexts: Sources = {
  'utf-16-le': { source: inUtf16, line: 1, ...utf16 },
  'utf-16-be': { source: Buffer.from(inUtf16).swap16(), line: 1, ...utf16 },
  'utf-16-without-mark': { source: inUtf16.subarray(2), line: 1, ...notUtf8 },
  'one-byte-a-letter': { source: Buffer.from(letter, 'latin1'), line: 1, ...notUtf8 },
  'one-broken-byte': { source: withBrokenByte(letter, 'kịp thời'), line: 7, ...notUtf8 },
  empty: { source: '', ...noText },
  blanks: { source: '\n \n\t\n', ...noText },
  signs: { source: '# 1.\n\n\\*\n', ...noText },
};

const controls = ['0000', '0007', '000B', '000C', '001B', '007F', '0085', '2028', '2029', 'FFFE'];

const withControls: Sources = Object.fromEntries(
  controls.map((code) => [
    `u-${code}`.toLowerCase(),
    {
      source: letter.replace('kịp', `kịp${String.fromCodePoint(Number.parseInt(code, 16))}`),
      line: 7,
      found: `the control character U+${code}`,
      expected: 'letters, digits, punctuation, tabs and line ends only',
      todo: 'Take the character out of the source, or export the text again from where it came.',
    },
  ]),
);

const withReserved: Sources = Object.fromEntries(
  [
    ['small', 'ḏ', 'ḏ (U+1E0F)'] as const,
    ['decomposed', 'd\u0331', 'ḏ (U+1E0F)'] as const,
    ['capital', 'Ḏ', 'Ḏ (U+1E0E)'] as const,
  ].map(([name, letters, told]) => [
    name,
    {
      source: letter.replace('đưa tin', `${letters}ưa tin`),
      line: 7,
      found: `the letter ${told}`,
      expected: 'no ḏ or Ḏ, which the search index uses in place of đ and Đ',
      todo: 'Check the scan: no Vietnamese word has this letter, most likely đ was meant.',
    },
  ]),
);

describe.concurrent('a source that cannot be published', { timeout: 30_000 }, () => {
  test.for([
    ['is no text in UTF-8', noTexts],
    ['has a control character', withControls],
    ['has a letter that the search index uses for đ', withReserved],
  ] as const)('because it %s', ([, sources], { project }) => {
    const named = Object.entries(sources).sort();
    for (const [name, { source }] of named) shelve(project, name, source);
    const faults = named.map(([name, { source, line, ...fault }]) => {
      const file = `seeds/${name}.txt`;
      return { at: line ? `${file}:${line}` : file, ...fault };
    });
    expectFaults(project, faults);
  });
});

refuses('a source with a letterhead that cannot be', [
  {
    name: 'a day that no calendar has',
    harm: (project) => {
      accession(project, `Hà Giang, ngày 42 tháng 7 năm 2021\n\n${letter}`);
      withoutFact(project, 'date');
    },
    fault: {
      at: `${seed}:1`,
      found: 'cannot read a date in "Hà Giang, ngày 42 tháng 7 năm 2021"',
      expected: '"ngày D tháng M năm YYYY", a day of the calendar',
      todo: 'Compare with the scan. State "date" under "facts" in the record, with its basis; README.md says how. The source is never edited and is shown as it is printed.',
    },
  },
  {
    name: 'a province that there never was',
    harm: (project) => {
      accession(project, `# TỈNH ỦY HÀ GIAN\n\n${letter}`);
      withoutFact(project, 'province');
    },
    fault: {
      at: `${seed}:1`,
      found: '"TỈNH ỦY HÀ GIAN", which ends with no known province',
      expected: 'the name of a province of content/provinces.yaml',
      todo: 'State "province" under "facts" in the record, with its basis; README.md says how. Another spelling of a province belongs under its "variants" in content/provinces.yaml.',
    },
  },
]);

function unknownField(at: string, field: string, where: string): Fault {
  return {
    at,
    found: `unknown field "${field}" in ${where}`,
    expected: 'only the fields that README.md lists',
    todo: 'Correct the spelling of the field, or remove it.',
  };
}

refuses('a record that cannot be read', [
  {
    name: 'an unknown field',
    harm: (project) => project.edit(record, '---\nsource:', '---\nnguon: x\nsource:'),
    fault: unknownField(`${record}:2`, 'nguon', 'the record'),
  },
  {
    name: 'an unknown field of the source',
    harm: (project) => project.edit(record, 'source:', 'source:\n  trang: 2'),
    fault: unknownField(`${record}:3`, 'trang', 'source'),
  },
  {
    name: 'an unknown fact',
    harm: (project) => project.edit(record, 'facts:', 'facts:\n  nguoi-ky: { basis: unknown }'),
    fault: unknownField(`${record}:7`, 'nguoi-ky', 'facts'),
  },
  ...['7/3/2020', '2021-02-30'].map((date) => ({
    name: `the date "${date}", which is no EDTF`,
    harm: (project: ProjectCopy) => project.edit(record, '2020-03-07/..', date),
    fault: {
      at: `${record}:15`,
      found: `facts.date.value: "${date}" is no EDTF date (such as 2021-05-18, 2020-03 or 2020-03-07/..)`,
      expected: 'a field as README.md describes it',
      todo: 'Mend or add the field "facts.date.value".',
    },
  })),
  {
    name: 'broken YAML',
    harm: (project) => project.edit(record, 'reason: Mất dấu sắc', 'reason: "Mất" dấu sắc'),
    fault: {
      at: `${record}:22`,
      found: 'Unexpected scalar at node end',
      expected: 'YAML',
      todo: 'Mend the line; values with a colon or a quotation mark need quotes around them.',
    },
  },
  {
    name: 'no fields',
    harm: (project) => project.write(record, 'Ban Thường vụ Tỉnh ủy giao việc.\n'),
    fault: {
      at: `${record}:1`,
      found: 'no front matter',
      expected: 'fields between two lines "---"',
      todo: 'Begin the file with "---", the fields, and "---"; README.md has an example.',
    },
  },
  ...['{process.env.HOME}', 'import x from "y"'].map((code) => ({
    name: `code in the note: ${code}`,
    harm: (project: ProjectCopy) => project.edit(record, 'Ban Thường vụ', `${code}\nBan Thường vụ`),
    fault: {
      at: `${record}:27`,
      found: `"${/^\w+|^./u.exec(code)?.[0] ?? ''}" in the editor's note`,
      expected:
        'plain Markdown: no { } < >, no import or export at the start of a line, no picture, and links only to https://…, /… or #…',
      todo: 'Say it in words; a note holds no code.',
    },
  })),
  {
    name: 'a link in the note that runs something',
    harm: (project) =>
      project.edit(record, 'Ban Thường vụ', '[xem](javascript:alert(1)) Ban Thường vụ'),
    fault: {
      at: `${record}:27`,
      found: `"](javascript:alert(1" in the editor's note`,
      expected:
        'plain Markdown: no { } < >, no import or export at the start of a line, no picture, and links only to https://…, /… or #…',
      todo: 'Say it in words; a note holds no code.',
    },
  },
  {
    name: 'a broken byte',
    harm: (project) => project.write(record, withBrokenByte(project.read(record), 'cho báo và')),
    fault: {
      at: `${record}:27`,
      found: 'bytes that are not UTF-8',
      expected: 'UTF-8 throughout',
      todo: 'Save the file as UTF-8.',
    },
  },
  {
    name: 'a name that no URL should hold',
    harm: (project) => {
      project.write('content/dispatches/Hà Giang (2020).mdx', project.read(record));
      project.remove(record);
    },
    fault: {
      at: 'content/dispatches/Hà Giang (2020).mdx',
      found: 'a file name that cannot be a permalink',
      expected: 'a–z, 0–9 and single hyphens, such as son-la-12-cv-tu-2021.mdx',
      todo: 'Rename the file; once published, its name never changes.',
    },
  },
]);

const copyWords = 'Copy the words from the source.';

refuses('a record that says what its source does not', [
  {
    name: 'evidence that does not occur',
    harm: (project) => project.edit(record, '- Báo Hà Giang', '- Báo Hà Tuyên'),
    fault: {
      at: `${record}:11`,
      found: 'the evidence "Báo Hà Tuyên", which does not occur in 005_ha-giang.txt',
      expected: 'words of the source, letter by letter',
      todo: copyWords,
    },
  },
  {
    name: 'a correction of words that do not occur',
    harm: (project) => project.edit(record, 'printed: không chế', 'printed: khong chế'),
    fault: {
      at: `${record}:20`,
      found: 'the correction of "khong chế", which stands 0 times in 005_ha-giang.txt',
      expected: 'words that stand there exactly once',
      todo: 'Copy the printed words from the source.',
    },
  },
  {
    name: 'a correction of words that occur in several places',
    harm: (project) => project.edit(record, 'printed: không chế', 'printed: ủy'),
    fault: {
      at: `${record}:20`,
      found: 'the correction of "ủy", which stands 4 times in 005_ha-giang.txt',
      expected: 'words that stand there exactly once',
      todo: 'Quote more words, or add "in:" with the fragment of the paragraph (such as muc-3).',
    },
  },
  {
    name: 'a definition that does not occur',
    harm: (project) => project.edit(record, 'phương châm 4', 'phương châm 5'),
    fault: {
      at: `${record}:25`,
      found: 'the definition "phương châm 5 tại chỗ", which does not occur in 005_ha-giang.txt',
      expected: 'words of the source, letter by letter',
      todo: copyWords,
    },
  },
  {
    name: 'an unknown province',
    harm: (project) => project.edit(record, 'value: ha-giang', 'value: ha-tuyen'),
    fault: {
      at: `${record}:9`,
      found: 'the unknown province "ha-tuyen"',
      expected: 'a key of content/provinces.yaml, such as cao-bang',
      todo: 'Correct the name, or add the province to content/provinces.yaml.',
    },
  },
]);

describe.concurrent('a theme', { timeout: 30_000 }, () => {
  test('that a record names must have its file', ({ project }) => {
    accession(project, letter);
    project.edit(record, 'theme: bon-tai-cho', 'theme: nam-tai-cho');
    const known = readdirSync(project.path('content/themes')).map((name) => basename(name, '.mdx'));
    const fault = {
      at: `${record}:24`,
      found: 'the unknown theme "nam-tai-cho"',
      expected: `one of ${known.sort().join(', ')}`,
      todo: 'Correct the name, or add content/themes/<theme>.mdx.',
    };
    expectFaults(project, [fault]);
  });

  test('has no unknown field', ({ project }) => {
    project.edit('content/themes/5k.mdx', 'name: 5K', 'ten: 5K\nname: 5K');
    expectFaults(project, [unknownField('content/themes/5k.mdx:2', 'ten', 'the record')]);
  });

  test('has a name that a URL can hold', ({ project }) => {
    const at = 'content/themes/Năm K.mdx';
    project.write(at, project.read('content/themes/5k.mdx'));
    const fault = {
      at,
      found: 'a file name that cannot be a permalink',
      expected: 'a–z, 0–9 and single hyphens, such as son-la-12-cv-tu-2021.mdx',
      todo: 'Rename the file; once published, its name never changes.',
    };
    expectFaults(project, [fault]);
  });
});

describe.concurrent('the list of provinces', { timeout: 30_000 }, () => {
  const list = 'content/provinces.yaml';
  const mend = 'Mend the line; values with a colon or a quotation mark need quotes around them.';

  test('is told with the line of a broken entry', ({ project }) => {
    project.write(list, `${project.read(list).trimEnd()}\nha-tuyen: Hà Tuyên\n`);
    const fault = {
      at: `${list}:${lineOf(project, list, 'ha-tuyen: Hà Tuyên')}`,
      found: 'ha-tuyen: Invalid input: expected object, received string',
      expected: 'a field as README.md describes it',
      todo: 'Mend or add the field "ha-tuyen".',
    };
    expectFaults(project, [fault]);
  });

  test('is told with the line of broken YAML', ({ project }) => {
    project.edit(list, '  name: An Giang', '  name: "An" Giang');
    const at = `${list}:${lineOf(project, list, '  name: "An" Giang')}`;
    const found = 'Unexpected scalar at node end';
    expectFaults(project, [{ at, found, expected: 'YAML', todo: mend }]);
  });
});

describe.concurrent('several faults at once', { timeout: 30_000 }, () => {
  test('are all told in one run, file by file', async ({ project }) => {
    accession(project, letter);
    project.edit(record, 'value: ha-giang', 'value: ha-tuyen');
    project.edit(record, '- Báo Hà Giang', '- Báo Hà Tuyên');
    project.edit(record, 'printed: không chế', 'printed: khong chế');
    const spoilt = 'seeds/003_7377f7c58ea67fe5.txt';
    project.write(spoilt, `${project.read(spoilt)}\u0007`);
    const unread = 'content/dispatches/cao-bang-182-cv-tu-2021.mdx';
    project.edit(unread, '---\nsource:', '---\nnguon: x\nsource:');

    const { output } = await project.build();
    expect(toldIn(output).map((fault) => fault.split(' ')[0])).toEqual([
      `${unread}:2:`,
      'content/dispatches/lai-chau-58-cv-tu-2020.mdx:4:',
      `${record}:9:`,
      `${record}:11:`,
      `${record}:20:`,
      `${spoilt}:${project.read(spoilt).split('\n').length}:`,
    ]);
  });
});

describe.concurrent('what only deserves a warning', { timeout: 60_000 }, () => {
  test('is told with its line, and the new site takes the place of the earlier one', async ({
    project,
  }) => {
    const theme = 'content/themes/5k.mdx';
    const variant = '  - lời không đâu viết';
    project.edit(theme, 'variants:', `variants:\n${variant}`);
    accession(project, letter);
    project.edit(record, 'Ban Thường vụ Tỉnh ủy giao việc cho báo và các cấp ủy.', '');

    const { status, output } = await project.build();
    expect(output).toContain(
      `Warning: ${theme}:${lineOf(project, theme, variant)}: the variant "lời không đâu viết" stands in no dispatch; check its spelling, or keep it for texts to come.`,
    );
    expect(output).toContain(`Warning: ${record}: no editor's note yet; say in 2–4 sentences`);
    expect(status).toBe(0);
    expect(project.read('dist/index.html')).not.toContain('Bản dựng trước');
    expect(statSync(project.path('dist')).mode & 0o055).toBe(0o055);
    expect(existsSync(project.path('dist/van-ban/a/a.bin'))).toBe(false);
    expect(project.workFolders()).toEqual([]);
  });
});

describe.concurrent('the command line', { timeout: 30_000 }, () => {
  test('explains itself', async ({ project }) => {
    const earlier = project.bytesIn('dist');
    const { status, output } = await project.build('--help');
    expect(output).toMatch(/^Usage: npm run build \[-- --out <folder>\]\n/u);
    expect(output).toContain('into dist/, or into <folder>');
    expect(output).toContain('SITE_URL=https://…');
    expect(status).toBe(0);
    expect(project.bytesIn('dist')).toEqual(earlier);
  });

  test.for([
    ['--nhanh', "Unknown option '--nhanh'"],
    ['dist2', "Unexpected argument 'dist2'"],
    ['--out', "Option '--out <value>' argument missing"],
  ] as const)('answers %s with its usage', async ([option, told], { project }) => {
    const { status, output } = await project.build(option);
    expect(output.trimStart().split('\n')[0]).toContain(told);
    expect(output).toContain('Usage: npm run build');
    expect(output).not.toMatch(/^ {4}at /mu);
    expect(status).toBe(1);
  });

  const replaced = {
    expected: 'a folder that is new, empty or a built site, for the build replaces all of it',
    todo: 'Name another folder, or empty that one yourself.',
  };

  test.for([
    ['.', 'the folder that holds the project itself'],
    ['..', 'the folder that holds the project itself'],
    ['content', 'files that are no built site'],
    ['package.json', 'files that are no built site'],
  ] as const)('never replaces "%s" by a site', async ([out, found], { project }) => {
    const fault = { at: `--out ${out}`, found, ...replaced };
    await expectRefusal(project, [fault], '--out', out);
  });
});
