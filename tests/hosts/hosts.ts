/**
 * Servers of files as people run them, each with no more settings than it needs to serve a folder, and some
 * with the configuration that docs/hosting/ recommends.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A server that runs until closed. */
export interface Running {
  /** Its root, with a stroke at the end. */
  url: string;
  close(): Promise<void>;
}

/** A server that may be on this computer. */
export interface Host {
  name: string;
  /** Sends pages compressed. */
  gzip?: boolean;
  /** Serves `folder` at its root; what the server writes goes to `work`. */
  start(folder: string, work: string): Promise<Running>;
}

/** How a program is told to serve. */
export interface Command {
  options: string[];
  env?: NodeJS.ProcessEnv;
}

/** Gives a port that was free a moment ago. */
async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((listening) => socket.listen(0, '127.0.0.1', () => listening()));
  const { port } = socket.address() as AddressInfo;
  await new Promise((closed) => socket.close(closed));
  return port;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

function collect(child: ChildProcess): () => string {
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (written += chunk.toString()));
  }
  child.once('error', (error) => (written += error.message));
  return () => written;
}

/**
 * Starts a program that serves at a port of this computer and waits until it answers. Rejects with what it
 * wrote if it ends before, or does not answer within ten seconds.
 */
export async function startProgram(
  program: string,
  command: (port: number) => Command,
): Promise<Running> {
  const port = await freePort();
  const { options, env } = command(port);
  const child = spawn(program, options, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = collect(child);
  const ended = new Promise((done) => child.once('close', done));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    child.kill();
    await ended;
  };
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    if (await answers(url)) return { url, close };
    await pause(50);
  }
  child.kill();
  throw new Error(`${program} does not serve:\n${written()}`);
}

/** Serves with a listener of this process. */
export async function startListener(listener: RequestListener): Promise<Running> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}
