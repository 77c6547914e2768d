/**
 * The matrix of hosts and places: what works where, tested in Chromium and told as a table.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { type Host, type Running } from './hosts.ts';
import { places, Shelf } from './shelf.ts';
import { steps, visit } from './visit.ts';

const columns = [...Object.keys(steps), 'downloads', '404 page'];

/** One of each kind of file that readers and machines fetch. */
const files = [
  ...['json', 'txt', 'xml', 'mdx', 'ris', 'bib', 'csl.json'].map(
    (extension) =>
      `van-ban/tien-giang-cong-van-khong-so-2020/tien-giang-cong-van-khong-so-2020.${extension}`,
  ),
  'van-ban/tien-giang-cong-van-khong-so-2020/nguon/001_3d0f6af760acfb02.txt',
  'kho/dispatches.csv',
  'kho/dispatches.json',
  'kho/van-kho.zip',
  'schema/dispatch.json',
  'feed.xml',
  'sitemap.xml',
  'oai/static.xml',
  'favicon.svg',
];

/** What is told of one host in one place. */
export interface Row {
  host: string;
  place: string;
  cells: Partial<Record<string, string>>;
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
}

/** Writes the rows as a table of Markdown. */
export function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ host, place, cells: told }) => [
    host,
    place,
    ...columns.map((column) => told[column] ?? 'NO'),
  ]);
  const all = [['host', 'place', ...columns], ...cells];
  const widths = (all[0] ?? []).map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [all[0] ?? [], rule, ...cells].map((row) => line(row, widths)).join('\n');
}

/** A page may ask for nothing but files of the site, and all of them must be there. */
function watchFiles(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left takes back what it no longer needs.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED')
      problems.push(`failed ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) problems.push(`outside the site: ${request.url()}`);
  });
  return problems;
}

async function expectSameBytes(home: string): Promise<void> {
  const different = await Promise.all(
    files.map(async (file) => {
      const response = await fetch(home + file);
      const bytes = Buffer.from(await response.arrayBuffer());
      const isSame = response.ok && bytes.equals(readFileSync(join(inject('builtSite'), file)));
      return isSame ? [] : [`${file} (${response.status}, ${bytes.length} bytes)`];
    }),
  );
  expect(different.flat()).toEqual([]);
}

/** A reader clicks, and gets the file. */
async function expectDownload(page: Page, home: string): Promise<void> {
  await page.goto(`${home}kho/`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href$="van-kho.zip"]').click(),
  ]);
  const saved = Buffer.concat(await Array.fromAsync(await download.createReadStream()));
  expect(saved.equals(readFileSync(join(inject('builtSite'), 'kho/van-kho.zip')))).toBe(true);
}

async function expectCompression(home: string, isExpected: boolean): Promise<void> {
  const { headers } = await fetch(home);
  expect(headers.get('content-encoding') === 'gzip', 'compressed pages').toBe(isExpected);
}

/**
 * Nothing relies on it, so this only tells whether the host shows the site's own page. Its links hold where the
 * site was built for, at the root.
 */
async function missingPage(page: Page, home: string): Promise<string> {
  const address = `${home}khong-co/trang-nay/`;
  const response = await fetch(address);
  // A bucket that nobody may list says 403 of what it lacks.
  expect([403, 404]).toContain(response.status);
  if (!(await response.text()).includes('Văn khố')) return "host's";
  if (new URL(home).pathname !== '/') return 'own';
  const opened = await page.context().newPage();
  await opened.goto(address);
  await opened.locator('main').getByRole('link', { name: 'Văn khố' }).click();
  await opened.waitForURL(home);
  return 'own, leads home';
}

async function check(host: Host, home: string, cells: Row['cells']): Promise<void> {
  let problems: string[] = [];
  const page = await openPage({
    site: home,
    before: (opened) => (problems = watchFiles(opened, home)),
  });
  await expectCompression(home, host.gzip ?? false);
  await visit(page, { home, index: '' }, (step) => (cells[step] = 'yes'));
  await expectSameBytes(home);
  await expectDownload(page, home);
  cells.downloads = 'yes';
  cells['404 page'] = await missingPage(page, home);
  expect(problems).toEqual([]);
}

/** Tests every host in every place, and prints the table; `absent` names hosts that are not here. */
export function describeHosts(hosts: readonly Host[], absent: readonly string[] = []): void {
  const rows: Row[] = [];
  let shelf: Shelf;
  beforeAll(() => {
    shelf = new Shelf(inject('builtSite'));
  });
  afterAll(() => {
    shelf.delete();
    if (rows.length > 0) console.log(`\n${toTable(rows)}`);
    if (absent.length > 0) console.log(`Not on this computer: ${absent.join(', ')}.`);
  });
  describe.each(hosts)('$name', (host) => {
    let running: Running | undefined;
    beforeAll(async () => {
      running = await host.start(shelf.folder, shelf.work);
    });
    afterAll(() => running?.close());
    test.each(Object.entries(places))('serves the site %s', async (place, path) => {
      const row: Row = { host: host.name, place, cells: {} };
      rows.push(row);
      await check(host, `${running?.url}${path}`, row.cells);
    });
  });
}
