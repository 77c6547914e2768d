/**
 * A page that would show another text than its source is never published, and neither is half a
 * site: until the new one is whole and checked, the earlier one stays.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect } from 'vitest';
import { checkFidelity } from '../../src/site/fidelity.ts';
import { ended, test, type ProjectCopy } from '../support/projectCopy.ts';

const components = 'src/components/transcription';
const seed = 'seeds/000_40ffc851c827d25d.txt';
const page = 'van-ban/cao-bang-182-cv-tu-2021/index.html';
const todo =
  'What to do: the page must show the source as it is; mend the parser or the component, never the source.';

interface Breakage {
  what: string;
  harm: (project: ProjectCopy) => void;
  /** The first difference in the page of Cao Bằng: line of the source, its text, the page's text. */
  told: [line: number, source: string, page: string];
}

function capitalise(project: ProjectCopy): void {
  project.write(
    `${components}/Mention.astro`,
    `---\nconst words = await Astro.slots.render('default');\n---\n<a>{words.toLocaleUpperCase('vi')}</a>\n`,
  );
}

const breakages: Breakage[] = [
  {
    what: 'adds a word without calling it editorial',
    harm: (project) => project.edit(`${components}/Words.astro`, '<slot />', '<slot /> (trích)'),
    told: [
      25,
      '…ường hợp nào nhiễm Covid-19. Thực hiện Công văn số 534-CV/B…',
      '…rường hợp nào nhiễm Covid-19. (trích) Thực hiện Công văn số…',
    ],
  },
  {
    what: 'drops its words',
    harm: (project) => project.edit(`${components}/Line.astro`, '<slot />', ''),
    told: [3, '…# TỈNH ỦY CAO BẰNG \\* Số 182-C…', '…Hiện nay, tình hình dịch bệnh…'],
  },
  {
    what: 'writes its words in capitals',
    harm: capitalise,
    told: [
      23,
      '…t ở những nước có chung đường biên giới với Việt Nam với số…',
      '…t ở những nước có chung đường BIÊN GIỚI với Việt Nam với số…',
    ],
  },
];

describe.concurrent('a component that', { timeout: 90_000 }, () => {
  test.for(breakages)('$what stops the build', async ({ harm, told }, { project }) => {
    const [line, source, shown] = told;
    const earlier = project.bytesIn('dist');
    harm(project);
    const { status, output } = await project.build();
    expect(output).toContain('The archive was not built.');
    expect(output).toContain(
      `${page} differs from ${seed}:${line}: the source has "${source}", the page has "${shown}"\n`,
    );
    expect(output).toContain(todo);
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
    expect(project.workFolders()).toEqual([]);
  });
});

describe('a page that', () => {
  test('is missing stops the build', ({ project }) => {
    expect(() => checkFidelity(project.root, project.path('dist'))).toThrow(
      `${page}: found no such page; expected one for every dispatch.\n  What to do: `,
    );
  });

  test.for([
    [0, '<article></article>'],
    [2, '<p data-transcription>a</p><p data-transcription>b</p>'],
  ] as const)('has %i transcriptions stops the build', ([count, html], { project }) => {
    project.write(`dist/${page}`, html);
    expect(() => checkFidelity(project.root, project.path('dist'))).toThrow(
      `${page}: found ${count} elements with data-transcription; expected one.\n  What to do: `,
    );
  });
});

/** A page that tells that it is being rendered and then never ends. */
const endless = `---
import { writeFileSync } from 'node:fs';
writeFileSync('rendering', '');
await new Promise(() => setInterval(() => undefined, 1000));
---
`;

/** Kills a build in the midst of its pages, as a failing computer would. */
async function killWhileRendering(project: ProjectCopy): Promise<void> {
  project.write('src/pages/endless.astro', endless);
  const build = project.start();
  const end = ended(build);
  while (build.exitCode === null && !existsSync(project.path('rendering'))) await sleep(20);
  build.kill('SIGKILL');
  await end;
  expect(build.signalCode).toBe('SIGKILL');
  project.remove('src/pages/endless.astro');
}

/** The folder of a build that still runs somewhere else: it bears the number of this very process. */
const running = `.build-dist-${process.pid}-abc123`;

describe.concurrent('a build that', { timeout: 90_000 }, () => {
  test('is killed leaves the earlier site, and the next one cleans up after it', async ({
    project,
  }) => {
    const earlier = project.bytesIn('dist');
    await killWhileRendering(project);
    expect(project.bytesIn('dist')).toEqual(earlier);
    expect(project.workFolders()).toHaveLength(1);

    project.write(`${running}/index.html`, 'đang dựng');
    const { status, output } = await project.build();
    expect(output).toContain('5 dispatches (5 identical with their sources)');
    expect(status).toBe(0);
    expect(existsSync(project.path(`dist/${page}`))).toBe(true);
    expect(project.workFolders()).toEqual([running]);
  });

  test('is killed amid the exchange loses nothing: the next one puts the earlier site back', async ({
    project,
  }) => {
    const earlier = project.bytesIn('dist');
    const { pid } = spawnSync(process.execPath, ['--version']);
    renameSync(project.path('dist'), project.path(`.build-dist-${pid}-abc123-former`));
    project.write(`.build-dist-${pid}-abc123/index.html`, 'bản mới');
    project.remove('content/dispatches/cao-bang-182-cv-tu-2021.mdx');
    const { status } = await project.build();
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
    expect(project.workFolders()).toEqual([]);
  });

  test('breaks inside Astro leaves the earlier site', async ({ project }) => {
    const earlier = project.bytesIn('dist');
    project.write('src/pages/broken.astro', "---\nthrow new Error('trang hỏng');\n---\n");
    const { status, output } = await project.build();
    expect(output).toContain('The archive was not built.');
    expect(output).toContain('trang hỏng');
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
    expect(project.workFolders()).toEqual([]);
  });
});
