/**
 * The folder that a build replaces, and the ones beside it that a build works in.
 *
 * Those are named `.build-<target>-<process>-<random>`, so that a build can tell what a dead one left
 * behind and never touches the folder of one that still runs.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { ArchiveError } from '../archive/error.ts';

const former = '-former';

function refuse(out: string, found: string): never {
  const expected = 'a folder that is new, empty or a built site, for the build replaces all of it';
  const remedy = 'Name another folder, or empty that one yourself.';
  throw new ArchiveError([{ file: `--out ${out}`, found, expected, remedy }]);
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

function isReplaceable(target: string): boolean {
  if (!existsSync(target)) return true;
  if (!statSync(target).isDirectory()) return false;
  const names = readdirSync(target);
  return names.length === 0 || names.includes('index.html');
}

/**
 * Gives the path of the folder `out`, relative to `root`, and makes the folder that it lies in. Throws
 * an ArchiveError where other files than those of a built site would be lost.
 */
export function resolveTarget(root: string, out: string): string {
  const target = resolve(root, out);
  if (holds(target, root)) refuse(out, 'the folder that holds the project itself');
  if (!isReplaceable(target)) refuse(out, 'files that are no built site');
  mkdirSync(dirname(target), { recursive: true });
  return target;
}

/** A killed process keeps its number until its parent takes note; only Linux says so, in `/proc`. */
function isDefunct(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && /\) [ZX] /u.test(readFileSync(file, 'utf8'));
}

/** This process has not begun its own folder yet; containers give the same number time and again. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return !isDefunct(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function leftBehind(target: string): string[] {
  const prefix = `.build-${basename(target)}-`;
  return readdirSync(dirname(target))
    .filter((name) => name.startsWith(prefix))
    .filter((name) => {
      const pid = /^(\d+)-\w{6}(?:-former)?$/u.exec(name.slice(prefix.length))?.[1];
      return pid !== undefined && !isRunning(Number(pid));
    })
    .map((name) => join(dirname(target), name));
}

/** Puts the site at `target` back if a build died amid the exchange. */
export function putBack(target: string): void {
  if (existsSync(target) || !existsSync(dirname(target))) return;
  const folder = leftBehind(target).find((name) => name.endsWith(former));
  if (folder) renameSync(folder, target);
}

/** Removes what killed builds of `target` left, and puts back what one of them took away. */
export function cleanUp(target: string): void {
  putBack(target);
  for (const folder of leftBehind(target)) rmSync(folder, { recursive: true, force: true });
}

/** Makes an empty folder beside `target` for a build to work in. */
export function makeFresh(target: string): string {
  const fresh = mkdtempSync(join(dirname(target), `.build-${basename(target)}-${process.pid}-`));
  // A temporary folder is closed to others, but this one will be served.
  chmodSync(fresh, 0o755);
  return fresh;
}

/** Puts `fresh` where `target` is. The former folder is gone only after the new one stands. */
export function exchange(fresh: string, target: string): void {
  const aside = `${fresh}${former}`;
  if (existsSync(target)) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}
