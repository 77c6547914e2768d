/**
 * What people put into the archive is data: a theme, a page or a note that holds code stops the build, and a
 * source with characters that nobody sees is taken in only with a record that counts them.
 */
import { spawn } from 'node:child_process';
import { describe, expect } from 'vitest';
import { ArchiveError } from '../../src/archive/error.ts';
import { checkProse } from '../../src/site/prose.ts';
import { ended, test, type ProjectCopy, type Run } from '../support/projectCopy.ts';

function toldBy(check: () => void): string[] {
  try {
    check();
  } catch (error) {
    if (error instanceof ArchiveError) return error.message.split('\n\n');
    throw error;
  }
  return [];
}

describe('the prose of themes and pages', () => {
  test('is plain Markdown as it stands', ({ project }) => {
    expect(toldBy(() => checkProse(project.root))).toEqual([]);
  });

  test('with code in it is refused, file by file, with its line', ({ project }) => {
    const theme = 'content/themes/5k.mdx';
    const page = 'content/pages/gioi-thieu.mdx';
    const lines = (file: string) => project.read(file).trimEnd().split('\n').length;
    const at = { [theme]: lines(theme) + 2, [page]: lines(page) + 2 };
    project.write(theme, `${project.read(theme).trimEnd()}\n\n{process.exit(1)}\n`);
    project.write(page, `${project.read(page).trimEnd()}\n\nimport x from 'y'\n`);
    expect(toldBy(() => checkProse(project.root)).map((fault) => fault.split(';')[0])).toEqual([
      `${theme}:${at[theme]}: "{" in the prose`,
      `${page}:${at[page]}: "import" in the prose`,
    ]);
  });

  test('with code in it stops the build, and the earlier site stays', async ({ project }) => {
    const earlier = project.bytesIn('dist');
    project.edit(
      'content/themes/5k.mdx',
      '“5K” là thông điệp',
      '<Fragment set:html="x" />“5K” là thông điệp',
    );
    const { status, output } = await project.build();
    expect(output).toContain('content/themes/5k.mdx:');
    expect(output).toContain('"<" in the prose; expected plain Markdown');
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
  });
});

const letter = `Kính gửi: Các huyện ủy,

Đề nghị các\u200b huyện ủy thực hiện\u202e yêu cầu 5K.

Nơi nhận:

- Như\u200b trên.
`;
const record = 'content/dispatches/khong-ro-1.mdx';

async function takeIn(project: ProjectCopy): Promise<Run> {
  project.write('moi/khong-ro.txt', letter);
  const command = ['src/cli/accession.ts', 'moi/khong-ro.txt', '--id', 'khong-ro-1'];
  return ended(spawn(process.execPath, command, { cwd: project.root }));
}

describe('a source with characters that nobody sees', { timeout: 30_000 }, () => {
  test('is taken in: the librarian is told where they stand, and the record counts them', async ({
    project,
  }) => {
    const { status, output } = await takeIn(project);
    expect(output).toContain(
      [
        'Characters that nobody sees, or that mislead; look at each of these places:',
        '  line 3, column 12: U+200B (zero width space)',
        '  line 3, column 32: U+202E (right-to-left override)',
        '  line 7, column 6: U+200B (zero width space)',
      ].join('\n'),
    );
    expect(project.read(record)).toContain(
      'unusual:\n  - character: U+200B\n    count: 2\n  - character: U+202E\n    count: 1\n',
    );
    expect(status).toBe(0);
  });

  test('is not built while its record counts them wrongly', async ({ project }) => {
    await takeIn(project);
    const earlier = project.bytesIn('dist');
    project.edit(record, '    count: 2\n  - character: U+202E\n    count: 1\n', '    count: 1\n');
    const line = project.read(record).split('\n').indexOf('  - character: U+200B') + 1;
    const { status, output } = await project.build();
    expect(output).toContain(
      'seeds/khong-ro.txt:3: U+202E (right-to-left override) once, line 3; expected every character that does not show, or misleads, to be counted in the record.\n' +
        `  What to do: Look at each place, then add to ${record} under "unusual:" the line "- { character: U+202E, count: 1 }".`,
    );
    expect(output).toContain(
      `${record}:${line}: U+200B (zero width space) once, but it stands in khong-ro.txt 2 times, lines 3, 7; expected the count of the source.\n` +
        '  What to do: Look at each place, then set the count to 2.',
    );
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
  });
});
