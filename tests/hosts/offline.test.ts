/**
 * The offline copy, unpacked as a reader does, and opened from a disk without any network.
 */
import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { attribute, elementsOf } from '../../src/site/elements.ts';
import { offlineCopy } from '../../src/site/offline.ts';
import { openPage } from '../support/browser.ts';
import { objectStore } from './packagedHosts.ts';
import { visit } from './visit.ts';

const file = 'kho/van-kho-offline.zip';
/** As on a stick of a reader in Vietnam: folders with blanks, marks and signs that addresses escape. */
const disk = mkdtempSync(join(tmpdir(), 'ổ đĩa #1 50% '));
const copy = join(disk, 'van-kho-offline');
let files: Record<string, Uint8Array>;

function put(folder: string, path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

function addressOf(folder: string): string {
  return `${pathToFileURL(folder).href}/`;
}

/** Opens a page of a copy on the disk; whatever is not on the disk cannot be had. */
async function openOffline(folder: string, path: string): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  const before = async (page: Page) => {
    await page.context().setOffline(true);
    page.on('request', (request) => asked.push(request.url()));
  };
  return { page: await openPage({ site: addressOf(folder), path, before }), asked };
}

beforeAll(() => {
  files = unzipSync(readFileSync(join(inject('builtSite'), file)));
  for (const [path, bytes] of Object.entries(files)) put(disk, path, bytes);
});

afterAll(() => {
  rmSync(disk, { recursive: true, force: true });
});

describe('the file', () => {
  test('holds the site once, in one folder, and not itself', () => {
    const names = Object.keys(files);
    expect(names.filter((name) => !name.startsWith('van-kho-offline/'))).toEqual([]);
    expect(names).toContain('van-kho-offline/index.html');
    expect(names.filter((name) => name.endsWith('offline.zip'))).toEqual([]);
    const before = readFileSync(join(inject('builtSite'), 'kho/van-kho.zip'));
    expect(Buffer.from(files['van-kho-offline/kho/van-kho.zip'] ?? []).equals(before)).toBe(true);
  });

  test('has a file for every link, folders named with their page', () => {
    const dead = Object.entries(files).flatMap(([path, bytes]) => {
      if (!path.endsWith('.html')) return [];
      const elements = elementsOf(Buffer.from(bytes).toString('utf8'));
      const links = elements.flatMap((element) =>
        ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
      );
      const inside = links.filter((link) => !/^(?:https?:|mailto:|#)/u.test(link));
      const target = (link: string) =>
        decodeURIComponent(new URL(link, `file:///${path}`).pathname).slice(1);
      return inside.filter((link) => !(target(link) in files)).map((link) => `${path}: ${link}`);
    });
    expect(dead).toEqual([]);
  });
});

test('npm run build:offline makes the same as a folder, and says what it lacks', () => {
  const make = (...options: string[]) =>
    spawnSync(process.execPath, ['src/cli/offline.ts', ...options], { encoding: 'utf8' });
  const out = join(disk, 'thư mục');
  const { status, stdout } = make('--from', inject('builtSite'), '--out', out);
  expect(status).toBe(0);
  const names = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join('van-kho-offline', relative(out, entry.parentPath), entry.name));
  expect(names.sort()).toEqual(Object.keys(files).sort());
  expect(stdout).toContain(`Offline copy: ${names.length} files`);
  const nowhere = make('--from', join(disk, 'nowhere'), '--out', out);
  expect(nowhere.status).toBe(1);
  expect(nowhere.stderr).toContain('run npm run build first');
  expect(nowhere.stderr).not.toContain('    at ');
});

describe('opened from a disk', () => {
  test('reads, follows a fragment and a theme, searches, and asks nothing of any network', async () => {
    const { page, asked } = await openOffline(copy, 'index.html');
    const done: string[] = [];
    await visit(page, { home: addressOf(copy), index: 'index.html' }, (step) => done.push(step));
    expect(done).toEqual(['read', 'fragment', 'theme', 'search']);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((url) => !url.startsWith(addressOf(copy)))).toEqual([]);
  });

  test('lets a reader cite a paragraph', async () => {
    const { page } = await openOffline(
      copy,
      'van-ban/lang-son-chi-thi-khong-so-2021/index.html#muc-4',
    );
    await page.locator('#trich-dan summary').click();
    await page.locator('#trich-dan [role="status"]', { hasText: 'mục 4' }).waitFor();
    await page.locator('#trich-dan button').nth(3).waitFor();
  });

  test('filters a search, and goes back', async () => {
    const path = 'tim-kiem/index.html?q=mục%20tiêu%20kép&tinh=lang-son';
    const { page } = await openOffline(copy, path);
    await page.locator('[data-result-count]', { hasText: '2' }).waitFor();
    await page.getByLabel('Cao Bằng').check();
    await page.locator('[data-result-count]', { hasText: '3' }).waitFor();
    await page.goBack();
    await page.locator('[data-result-count]', { hasText: '2' }).waitFor();
  });
});

/** A page of a dispatch as the indexer reads it. */
function dispatchHtml(id: string, text: string): string {
  return `<!doctype html><html lang="vi"><head><title>${id}</title></head><body>
    <main data-pagefind-body><h1 data-pagefind-meta="title">Công văn ${id}</h1>
    <div id="muc-1" data-pagefind-title="Mục 1"><p>${text}</p></div></main></body></html>`;
}

test('searches an index of several parts, each with a memory of its own', async () => {
  const site = join(disk, 'large');
  cpSync(inject('builtSite'), site, { recursive: true });
  rmSync(join(site, 'van-ban'), { recursive: true });
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    const html = dispatchHtml(id, `Đặc biệt quan tâm việc ${id}${id}${id}.`);
    put(site, `van-ban/${id}/index.html`, Buffer.from(html));
  }
  await buildIndex(site, { pagesPerPart: 2 });
  const unpacked = join(disk, 'large copy');
  for await (const { path, bytes } of offlineCopy(site)) put(unpacked, path, bytes);
  const { page } = await openOffline(unpacked, 'tim-kiem/index.html?q=dac%20biet');
  await page.locator('[data-result-count]', { hasText: '5' }).waitFor();
  await page.locator('input[name="q"]').fill('đặc biệt ddd');
  await page.locator('[data-result] > a[href$="/van-ban/d/index.html#muc-1"]').waitFor();
});

test('works in a store that knows files and nothing else', async () => {
  const { url, close } = await objectStore.start(copy, disk);
  onTestFinished(close);
  const page = await openPage({ site: url, path: 'index.html' });
  await visit(page, { home: url, index: 'index.html' }, () => undefined);
});
