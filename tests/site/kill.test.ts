/**
 * A build that dies, at whatever moment, and a disk that is full: the earlier site stays, complete, until a
 * new one is. Each stage is a real build, killed by the system amid what it does there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject } from 'vitest';
import { ended, test, type ProjectCopy, type Run } from '../support/projectCopy.ts';

/**
 * Runs inside the build and kills it at the moment that KILL_AT names; what it watches are the calls of
 * Node that the stage is made of.
 */
const killer = `
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const counts = {};
const nth = (name, wanted) => (counts[name] = (counts[name] ?? 0) + 1) === wanted;
const is = (path, ...endings) => endings.some((ending) => String(path).endsWith(ending));
let indexing = false;
let bag;

const moments = {
  parsing: ['readFileSync', ([path]) => is(path, '003_7377f7c58ea67fe5.txt') && nth('reads', 2)],
  rendering: ['writeFile', ([path]) => is(path, '-2020/index.html')],
  packing: ['writeSync', ([file]) => file === bag && nth('writes', 5)],
  indexing: ['readFileSync', ([path]) => indexing && is(path, '/index.html')],
  exchange: ['renameSync', ([path]) => path.includes('.build-dist-') && !path.endsWith('-former')],
};

function watch(holder, name, before, after = () => undefined) {
  const real = holder[name];
  holder[name] = (...args) => {
    before(args);
    const result = real.apply(holder, args);
    after(args, result);
    return result;
  };
}

const [name, isTime] = moments[process.env.KILL_AT];
const end = (args) => {
  if (!isTime(args)) return;
  if (process.env.KILL_BY === 'ENOSPC') throw new Error('ENOSPC: no space left on device, write');
  process.kill(process.pid, 'SIGKILL');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
watch(fs, 'openSync', () => undefined, ([path], file) => is(path, 'van-kho.zip') && (bag = file));
watch(childProcess, 'spawn', ([program]) => (indexing ||= program.includes('pagefind')));
watch(name === 'writeFile' ? fs.promises : fs, name, end);
syncBuiltinESMExports();
`;

const killerFile = 'killer.mjs';

/** Starts a build that dies at a stage, or that has no more room on its disk there. */
function startToDie(project: ProjectCopy, stage: string, by = 'SIGKILL') {
  project.write(killerFile, killer);
  const preload = pathToFileURL(project.path(killerFile)).href;
  project.surroundings = { KILL_AT: stage, KILL_BY: by, NODE_OPTIONS: `--import "${preload}"` };
  const build = project.start();
  project.surroundings = {};
  return build;
}

const id = 'lai-chau-58-cv-tu-2020';

/** Leaves one dispatch in the archive: what is tested here does not depend on how many there are. */
function keepOne(project: ProjectCopy): void {
  for (const record of globSync('content/dispatches/*', { cwd: project.root })) {
    if (!record.includes(id)) project.remove(record);
  }
  for (const seed of globSync('seeds/*', { cwd: project.root })) {
    if (!project.read(`content/dispatches/${id}.mdx`).includes(basename(seed)))
      project.remove(seed);
  }
  project.remove('content/permalinks.json');
}

const earlierSite = (project: ProjectCopy) => project.bytesIn('dist');

/** Stages with what each has written to its output when it dies, and the folders that it leaves. */
const stages = [
  ['parsing', 'Reading sources and records', 0],
  ['rendering', 'Making pages', 1],
  ['packing', 'Gathering the corpus', 1],
  ['indexing', 'Indexing for search', 1],
] as const;

/** The folder of a build that still runs somewhere else: it bears the number of this very process. */
const running = `.build-dist-${process.pid}-abc123`;

async function firstWords(build: ReturnType<ProjectCopy['start']>): Promise<string> {
  const [words] = (await once(build.stdout ?? build, 'data')) as [Buffer];
  return words.toString();
}

describe('a build that is killed', { timeout: 120_000 }, () => {
  test('leaves the earlier site at every stage, and the next one cleans up after all', async ({
    project,
  }) => {
    keepOne(project);
    const earlier = earlierSite(project);
    for (const [stage, words, folders] of stages) {
      const build = startToDie(project, stage);
      const { output } = await ended(build);
      expect({ stage, signal: build.signalCode }).toEqual({ stage, signal: 'SIGKILL' });
      // Begun and never ended; warnings come on a stream of their own, before or after.
      expect(output).toMatch(new RegExp(`${words} … (?!\\d)`, 'u'));
      expect(earlierSite(project)).toEqual(earlier);
      expect({ stage, folders: project.workFolders().length }).toEqual({ stage, folders });
    }

    // Two at once: the first dies amid the exchange while the second, of another note, waits for its turn.
    project.write(`${running}/index.html`, 'đang dựng');
    const dying = startToDie(project, 'exchange');
    const died = ended(dying);
    await firstWords(dying);
    const note = `content/dispatches/${id}.mdx`;
    // In one piece: the first build may be reading it.
    const rewritten = project.read(note).replace(/---\n[^\n]*\n$/u, '---\nLời biên tập mới.\n');
    project.write(`${note}.new`, rewritten);
    renameSync(project.path(`${note}.new`), project.path(note));
    const second = project.start();
    expect(await firstWords(second)).toBe(
      'Another build of this project is running; this one waits for its end.\n',
    );
    const rebuilt = ended(second);
    expect((await died).output).toContain('Checking every published address');
    expect(dying.signalCode).toBe('SIGKILL');
    await expect.poll(() => existsSync(project.path('dist')), { timeout: 30_000 }).toBe(true);
    expect(earlierSite(project)).toEqual(earlier);
    expect((await rebuilt).status).toBe(0);
    expect(project.workFolders()).toEqual([running]);
    expectSiteOf(project, 'Lời biên tập mới.');
  });
});

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}

/** Holds that the site is whole, and all of the build with this note. */
function expectSiteOf(project: ProjectCopy, note: string): void {
  const kept = /^(?:[^/]+$|kho\/|oai\/|schema\/|tim-kiem\/|van-ban\/(?:index|lai-chau))/u;
  const [site, whole] = [project.path('dist'), inject('builtSite')].map((folder) =>
    filesIn(folder).filter((file) => kept.test(file)),
  );
  expect(site).toEqual(whole);
  for (const file of [`van-ban/${id}/index.html`, `van-ban/${id}/${id}.mdx`]) {
    expect(project.read(`dist/${file}`)).toContain(note);
  }
}

describe('a site that a killed build took away', { timeout: 20_000 }, () => {
  test('is put back by the preview too', async ({ project }) => {
    const earlier = earlierSite(project);
    const { pid } = spawnSync(process.execPath, ['--version']);
    renameSync(project.path('dist'), project.path(`.build-dist-${pid}-abc123-former`));
    const preview = spawn(process.execPath, ['src/cli/preview.ts', '--port', '0'], {
      cwd: project.root,
    });
    const [words] = (await once(preview.stdout, 'data')) as [Buffer];
    preview.kill();
    expect(words.toString()).toContain('dist/ is shown at http://localhost:');
    expect(earlierSite(project)).toEqual(earlier);
  });
});

/** Runs a command in a folder that is a disk of its own, of so many kilobytes; Linux lets some users do so. */
function onDisk(folder: string, kilobytes: number, command: string): string[] {
  const mount = `mount -t tmpfs -o size=${kilobytes}k none '${folder}'`;
  return ['--user', '--map-root-user', '--mount', 'sh', '-c', `${mount} && ${command}`];
}

/** Builds on a disk with less room than the site takes. Gives what is then on it besides. */
async function buildOnFullDisk(project: ProjectCopy, disk: string): Promise<Run> {
  const files = filesIn(inject('builtSite'));
  const site = files.reduce((sum, file) => sum + statSync(join(inject('builtSite'), file)).size, 0);
  const command = [
    `cp -r dist '${disk}/dist'`,
    `{ '${process.execPath}' src/cli/build.ts --out '${disk}/dist'; echo "status $?"; }`,
    `diff -r dist '${disk}/dist'`,
    `ls -A '${disk}'`,
  ].join(' && ');
  const arguments_ = onDisk(disk, Math.round((site / 1024) * 0.8), command);
  return ended(
    spawn('unshare', arguments_, { cwd: project.root, env: { ...process.env, NO_COLOR: '1' } }),
  );
}

describe('a disk that is full', { timeout: 60_000 }, () => {
  test('leaves the earlier site, and the build leaves nothing behind', async ({ project }) => {
    const disk = project.path('đĩa');
    mkdirSync(disk);
    const isMountable = spawnSync('unshare', onDisk(disk, 64, 'true')).status === 0;
    if (isMountable) {
      const { status, output } = await buildOnFullDisk(project, disk);
      expect(output).toContain('The archive was not built.');
      expect(output).toMatch(/ENOSPC|No space left/u);
      expect(output).toMatch(/status 1\ndist\n$/u);
      expect(status).toBe(0);
      return;
    }
    const earlier = earlierSite(project);
    const { status, output } = await ended(startToDie(project, 'packing', 'ENOSPC'));
    expect(output).toContain('ENOSPC');
    expect(status).toBe(1);
    expect(earlierSite(project)).toEqual(earlier);
    expect(project.workFolders()).toEqual([]);
  });
});
