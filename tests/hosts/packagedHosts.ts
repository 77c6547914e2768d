/**
 * The servers that come with the packages of this project, and Python's, which most computers have.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import sirv from 'sirv';
import { startListener, startProgram, type Host } from './hosts.ts';

const { resolve } = createRequire(import.meta.url);

function node(script: string, options: (folder: string, port: number) => string[]): Host['start'] {
  return (folder) =>
    startProgram(process.execPath, (port) => ({
      options: [resolve(script), ...options(folder, port)],
      // `serve` looks for a newer version of itself.
      env: { NO_UPDATE_CHECK: '1' },
    }));
}

function serve(...options: string[]): Host['start'] {
  return node('serve/build/main.js', (folder, port) => [
    ...options,
    ...['-l', `tcp://127.0.0.1:${port}`, folder],
  ]);
}

export const packagedHosts: Host[] = [
  { name: 'sirv', start: (folder) => startListener(sirv(folder, { dev: true })) },
  { name: 'serve', gzip: true, start: serve() },
  {
    name: 'http-server',
    start: node('http-server/bin/http-server', (folder, port) => [
      ...[folder, '-s', '-a', '127.0.0.1'],
      ...['-p', String(port)],
    ]),
  },
];

export const serveUncompressed: Host = {
  name: 'serve --no-compression',
  start: serve('--no-compression'),
};

export const python: Host = {
  name: 'python3 -m http.server',
  start: (folder) =>
    startProgram('python3', (port) => ({
      options: [
        ...['-m', 'http.server', '--bind', '127.0.0.1'],
        ...['--directory', folder, String(port)],
      ],
    })),
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Answers as a store of objects: a name is a file or it is nothing, and folders have no pages. */
function sendObject(folder: string, path: string, response: ServerResponse): void {
  const file = join(folder, decodeURIComponent(path));
  const isThere = existsSync(file) && statSync(file).isFile();
  response.writeHead(isThere ? 200 : 403, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
  });
  response.end(isThere ? readFileSync(file) : '<Error><Code>AccessDenied</Code></Error>');
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://localhost').pathname;
}

/** As S3 without its rules for websites. Only the offline copy works there, whose links name files. */
export const objectStore: Host = {
  name: 'object store',
  start: (folder) =>
    startListener((request, response) => sendObject(folder, pathOf(request), response)),
};

interface Redirect {
  statusCode: number;
  headers: { location: { value: string } };
}

function readFunction(): (event: { request: { uri: string } }) => { uri: string } | Redirect {
  const guide = readFileSync('docs/hosting/README.md', 'utf8');
  const [, code = ''] = /```js\n(function handler[\s\S]*?)```/u.exec(guide) ?? [];
  return runInNewContext(`${code};handler`) as ReturnType<typeof readFunction>;
}

/** The same store behind the function that docs/hosting/ recommends for CloudFront. */
export const cloudFront: Host = {
  name: 'S3 and CloudFront, imitated',
  start: (folder) => {
    const handler = readFunction();
    return startListener((request, response) => {
      const answer = handler({ request: { uri: pathOf(request) } });
      if ('uri' in answer) sendObject(folder, answer.uri, response);
      else response.writeHead(answer.statusCode, { location: answer.headers.location.value }).end();
    });
  },
};
