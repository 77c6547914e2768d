import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from './serve.ts';

let directory: string;
let atRoot: Served;
let below: Served;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'van-kho-'));
  mkdirSync(join(directory, 'van-ban', 'a'), { recursive: true });
  mkdirSync(join(directory, 'van-ban', 'b'));
  writeFileSync(join(directory, 'index.html'), 'trang đầu');
  writeFileSync(join(directory, '404.html'), 'không có trang này');
  writeFileSync(join(directory, 'van-ban', 'a', 'index.html'), 'công văn');
  writeFileSync(join(directory, 'van-ban', 'a', 'a.txt'), 'Tỉnh ủy');
  writeFileSync(join(directory, 'van-ban', 'a', 'a.ris'), 'TY  - RPRT');
  atRoot = await serve(directory);
  below = await serve(directory, { base: '/kho/' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  rmSync(directory, { recursive: true });
});

async function get(
  address: string,
): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(address, { redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text };
}

test('serves the index of a folder', async () => {
  expect(await get(`${atRoot.url}van-ban/a/`)).toMatchObject({ status: 200, text: 'công văn' });
});

test('redirects a folder without its slash, where relative links would break', async () => {
  const response = await fetch(`${atRoot.url}van-ban/a?q=1`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/van-ban/a/?q=1');
});

test('answers a missing address with the page for it and status 404', async () => {
  expect(await get(`${atRoot.url}khong/co/`)).toMatchObject({
    status: 404,
    text: 'không có trang này',
  });
});

test('names the charset of every text', async () => {
  for (const path of ['', 'van-ban/a/a.txt', 'van-ban/a/a.ris', 'khong-co']) {
    expect((await get(atRoot.url + path)).type, path).toMatch(/charset=utf-8/u);
  }
});

test('never leaves its folder', async () => {
  expect((await get(`${atRoot.url}..%2f..%2f..%2fetc/passwd`)).status).toBe(404);
});

/** Asks for a path exactly as written; `fetch` would tidy it. */
function ask(
  path: string,
  site = atRoot,
): Promise<{ status: number | undefined; location: string | undefined }> {
  return new Promise((answered, fail) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (response) => {
      const { statusCode: status, headers } = response.resume();
      answered({ status, location: headers.location });
    })
      .once('error', fail)
      .end();
  });
}

test.each(['//', '//a', '/\\a', '///van-ban/a', '/%', '/%00', '//[', 'http://['])(
  'lives on after a request for %s',
  async (path) => {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(200);
    expect((await get(atRoot.url)).status).toBe(200);
  },
);

test.each(['/.//van-ban/a', '//van-ban/a', '/.//example.org/..%2fvan-ban/a'])(
  'never leads from %s to another host',
  async (path) => {
    const { location = '/' } = await ask(path);
    expect(new URL(location, 'http://localhost').host).toBe('localhost');
  },
);

test('does not tell what lies beside its folder', async () => {
  const inside = await serve(join(directory, 'van-ban', 'b'));
  const { status } = await ask('/..%2fa', inside);
  await inside.close();
  expect(status).toBe(404);
});

test('shows the site under a sub-path and nothing beside it', async () => {
  const { origin } = new URL(below.url);
  expect(below.url).toBe(`${origin}/kho/`);
  expect((await get(below.url)).text).toBe('trang đầu');
  expect((await get(`${below.url}van-ban/a/`)).text).toBe('công văn');
  expect((await fetch(`${origin}/kho`, { redirect: 'manual' })).headers.get('location')).toBe(
    '/kho/',
  );
  expect((await fetch(`${below.url}van-ban/a`)).url).toBe(`${below.url}van-ban/a/`);
  expect((await get(`${origin}/van-ban/a/`)).status).toBe(404);
});

test('rejects when the port is taken', async () => {
  const port = Number(new URL(atRoot.url).port);
  await expect(serve(directory, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
