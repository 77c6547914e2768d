/**
 * One build of a project at a time: Astro keeps what it works with in folders of the project, where two
 * builds would read each other's.
 *
 * The turn is a local socket, which the system closes with its process, however that ends. So a build that
 * was killed never keeps others waiting, as a lock file would.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Linux has sockets that are no files, and Windows pipes; elsewhere a killed build leaves a file behind. */
function addressOf(root: string): { address: string; isFile: boolean } {
  const name = `van-kho-${createHash('sha256').update(resolve(root)).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return { address: `\0${name}`, isFile: false };
  if (process.platform === 'win32') return { address: `\\\\.\\pipe\\${name}`, isFile: false };
  return { address: join(tmpdir(), `${name}.sock`), isFile: true };
}

/** Gives the turn back. */
type Release = () => void;

/** Listens on the address; gives `undefined` where another build does. */
function hold(address: string): Promise<Release | undefined> {
  return new Promise((done, fail) => {
    const waiting = new Set<Socket>();
    const server = createServer((socket) => {
      socket.on('error', () => undefined).unref();
      waiting.add(socket);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    });
    server.unref().listen(address, () => {
      done(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });
}

/** Waits until the build that holds the address ends. Gives false where none answers. */
function ended(address: string): Promise<boolean> {
  return new Promise((done) => {
    const waiting = connect(address).resume();
    let isHeld = false;
    waiting.once('connect', () => (isHeld = true));
    waiting
      .on('error', () => undefined)
      .once('close', () => {
        done(isHeld);
      });
  });
}

/**
 * Waits until no other build of the project at `root` runs on this computer; `tell` is called once if there
 * is one. Gives a function that ends the turn; so does the end of the process.
 */
export async function takeTurn(root: string, tell: () => void): Promise<Release> {
  const { address, isFile } = addressOf(root);
  for (let attempt = 0; ; attempt++) {
    const release = await hold(address);
    if (release) return release;
    if (attempt === 0) tell();
    if (await ended(address)) continue;
    if (isFile) rmSync(address, { force: true });
    await sleep(50);
  }
}
