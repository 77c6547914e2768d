/**
 * Copies of the whole project, each for a test that breaks something in it and runs the real build.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test as plainTest } from 'vitest';
import { filesIn } from '../../src/cli/pages.ts';

/** How a build ended, and all that it wrote. */
export interface Run {
  status: number | null;
  output: string;
}

const parts = [
  'src',
  'content',
  'seeds',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** Settings of the test run or of its caller must not reach the build. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV, SITE_URL, FORCE_COLOR, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

/** Waits for the end of a build and gathers what it writes to both of its streams. */
export function ended(build: ChildProcess): Promise<Run> {
  const written: Buffer[] = [];
  build.stdout?.on('data', (chunk: Buffer) => written.push(chunk));
  build.stderr?.on('data', (chunk: Buffer) => written.push(chunk));
  return new Promise((done, fail) => {
    build.once('error', fail);
    build.once('close', (status) => {
      done({ status, output: Buffer.concat(written).toString('utf8') });
    });
  });
}

/** A project of its own in a temporary folder. Paths are relative to its top. */
export class ProjectCopy {
  /** A space and letters with marks stand in the path, as they do on many people's computers. */
  private readonly home = mkdtempSync(join(tmpdir(), 'Văn khố '));
  readonly root = join(this.home, 'bản sao');

  constructor() {
    for (const part of parts) cpSync(part, this.path(part), { recursive: true });
    // Packages are found one folder up; what Astro and Vite cache goes into the copy's own folder.
    mkdirSync(this.path('node_modules'));
    symlinkSync(resolve('node_modules'), join(this.home, 'node_modules'), 'junction');
  }

  path(file: string): string {
    return join(this.root, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  /** Replaces words that stand in the file exactly once; throws where they do not. */
  edit(file: string, from: string, to: string): void {
    const pieces = this.read(file).split(from);
    if (pieces.length !== 2) throw new Error(`${file} has "${from}" ${pieces.length - 1} times.`);
    this.write(file, pieces.join(to));
  }

  remove(file: string): void {
    rmSync(this.path(file), { recursive: true });
  }

  /** Gives every file of a folder with its bytes, in hexadecimal. */
  bytesIn(folder: string): Record<string, string> {
    const files = filesIn(this.path(folder)).map((file) => join(folder, file));
    return Object.fromEntries(
      files.map((file) => [file, readFileSync(this.path(file)).toString('hex')]),
    );
  }

  /** Gives the names of the folders that builds work in and should have removed. */
  workFolders(): string[] {
    return readdirSync(this.root).filter((name) => name.startsWith('.build-'));
  }

  /** What a build finds in its environment besides what every build does. */
  surroundings: NodeJS.ProcessEnv = {};

  /** Starts `npm run build -- <options>` without npm. */
  start(...options: string[]): ChildProcess {
    return spawn(process.execPath, ['src/cli/build.ts', ...options], {
      cwd: this.root,
      env: { ...environment(), ...this.surroundings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  build(...options: string[]): Promise<Run> {
    return ended(this.start(...options));
  }

  /** Runs another command of `package.json`, such as `npm run accession -- <options>`, without npm. */
  run(command: 'accession' | 'permalinks', ...options: string[]): Promise<Run> {
    return ended(
      spawn(process.execPath, [`src/cli/${command}.ts`, ...options], {
        cwd: this.root,
        env: environment(),
      }),
    );
  }

  delete(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** The digest that {@link recordOtherText} writes. */
export const otherDigest = '0123456789abcdef';

/** Makes the ledger tell of another text at Lai Châu's #ket-1. Gives the digest of the true one. */
export function recordOtherText(project: ProjectCopy): string {
  const file = 'content/permalinks.json';
  const found = /"lai-chau-58-cv-tu-2020": \{[\s\S]*?"ket-1": \[\s*"([0-9a-f]{16})"/u.exec(
    project.read(file),
  );
  if (!found?.[1]) throw new Error('The ledger has no #ket-1 of Lai Châu.');
  project.edit(file, found[1], otherDigest);
  return found[1];
}

/** The site that a copy built earlier; no build but one that succeeds may touch it. */
function putEarlierSite(project: ProjectCopy): void {
  project.write('dist/index.html', '<!doctype html><title>Bản dựng trước</title>\n');
  project.write('dist/van-ban/a/a.bin', Uint8Array.of(0, 255, 10, 13));
}

/** `test` whose `project` is a fresh copy with an earlier `dist/`, deleted after each test. */
export const test = plainTest.extend('project', ({}, { onCleanup }) => {
  const project = new ProjectCopy();
  onCleanup(() => {
    project.delete();
  });
  putEarlierSite(project);
  return project;
});
