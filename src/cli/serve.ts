/**
 * Serves a built site the way a plain static host does, for previews and for tests.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { headersFile, readHeadersFile } from '../site/hostHeaders.ts';

/** Where to listen and under which path to show the site. */
export interface ServeOptions {
  /** 0 lets the system choose a free port. */
  port?: number;
  host?: string;
  /** Path that the site is shown under, `/` unless told. */
  base?: string;
  /** Sends the headers that the site's `_headers` asks for, as hosts do that know the file. */
  headers?: boolean;
}

/** A running server. */
export interface Served {
  /** Address of the home page, with a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/** Types that sirv does not know or names without a charset, which browsers then guess wrongly. */
const contentTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mdx: 'text/plain; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Strokes in a row at the start would name another host. */
function addressOf(request: IncomingMessage): URL | undefined {
  const path = (request.url ?? '/').replace(/^[/\\]*/u, '/');
  return URL.parse(`http://localhost${path}`) ?? undefined;
}

function setContentType(response: ServerResponse, pathname: string): void {
  const extension = /\.([a-z0-9]+)$/u.exec(pathname)?.[1] ?? '';
  const type = contentTypes[extension];
  if (type) response.setHeader('content-type', type);
}

function sendNotFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Relative links of a page only work at its address with the slash, so hosts redirect there. */
function lacksSlash(root: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  const page = join(root, decodePath(path), 'index.html');
  return page.startsWith(root + sep) && existsSync(page);
}

function redirect(response: ServerResponse, { pathname, search }: URL): void {
  const path = pathname.replace(/^[/\\]+/u, '/');
  response.writeHead(301, { location: `${path}/${search}` }).end();
}

function setHeaders(root: string, response: ServerResponse): void {
  const file = join(root, headersFile);
  if (!existsSync(file)) return;
  for (const [name, value] of readHeadersFile(readFileSync(file, 'utf8'))) {
    response.setHeader(name, value);
  }
}

function handler(root: string, base: string, headers: boolean): RequestHandler {
  const files = sirv(root, {
    // Reads the disk at every request, so a rebuild shows without a restart.
    dev: true,
    setHeaders: setContentType,
    onNoMatch: (_request, response) => {
      sendNotFound(root, response);
    },
  });
  return (request, response) => {
    if (headers) setHeaders(root, response);
    const address = addressOf(request);
    if (!address) {
      response.writeHead(400).end();
      return;
    }
    const path = address.pathname;
    const inside = `${path}/`.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    if (inside === undefined) sendNotFound(root, response);
    else if (lacksSlash(root, inside) || path.length < base.length) redirect(response, address);
    else {
      request.url = inside + address.search;
      files(request, response);
    }
  };
}

/** Serves `directory` until closed; rejects when it cannot listen, as when the port is taken. */
export async function serve(directory: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = '127.0.0.1', base = '/', headers = false } = options;
  const server = createServer(handler(resolve(directory), base, headers));
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(port, host, () => {
      listening();
    });
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${String(address.port)}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
