/**
 * `npm run preview`: shows the built site in a browser on this computer.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';
import { putBack } from './target.ts';

const help = `Shows the built site at http://localhost:4321/ until you press Ctrl+C.

Usage: npm run preview -- [options]

  --port <number>    listen on another port (default 4321)
  --dir <folder>     show another built site (default dist)
  --help             print this text`;

interface Settings {
  port: number;
  directory: string;
  help: boolean;
}

function readPort(value: string): number {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(
    `--port ${value} is not a port; give a whole number from 1 to 65535, as in --port 8080.`,
  );
}

function readSettings(): Settings {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      dir: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  return { port: readPort(values.port), directory: values.dir, help: values.help };
}

function requireSite(directory: string): void {
  if (existsSync(join(directory, 'index.html'))) return;
  throw new Error(`There is no built site in ${directory}/: run npm run build first.`);
}

function explain(error: unknown, port: number): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    const next = String(port + 1);
    return new Error(
      `Port ${String(port)} is taken by another program: stop it, or run npm run preview -- --port ${next}.`,
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

async function preview(): Promise<void> {
  const settings = readSettings();
  if (settings.help) {
    console.log(help);
    return;
  }
  const { port, directory } = settings;
  putBack(resolve(directory));
  requireSite(directory);
  const options = { port, host: 'localhost', headers: true };
  const { url } = await serve(directory, options).catch((error: unknown) => {
    throw explain(error, port);
  });
  console.log(`${directory}/ is shown at ${url} (Ctrl+C stops it).`);
}

preview().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
