import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import type { Page } from 'playwright-core';
import { onTestFinished, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { ProjectCopy } from '../support/projectCopy.ts';

/** The settings of the test run itself would make Astro serve nothing. */
const { PATH, HOME } = process.env;
const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** Starts `npm run dev` without npm, in a copy of the project, and gives its address. */
async function develop(project: ProjectCopy): Promise<string> {
  const server = spawn(
    process.execPath,
    ['../node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'],
    { cwd: project.root, env },
  );
  onTestFinished(() => {
    server.kill();
    project.delete();
  });
  return new Promise((resolve, reject) => {
    let written = '';
    const read = (chunk: Buffer) => {
      written += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(written)?.[0];
      if (address) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', () => {
      reject(new Error(`The development server ended: ${written}`));
    });
  });
}

/** The packages of a copy lie outside it, where the server gives no files away. */
function fonts(page: Page): Promise<unknown> {
  const path =
    'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
  return page.route(/\.woff2/u, (route) => route.fulfill({ path }));
}

function fixity(project: ProjectCopy, file: string): string {
  return createHash('sha256').update(project.read(file)).digest('hex');
}

test(
  'a changed record, theme or seed reloads the page that is open',
  { timeout: 60_000 },
  async () => {
    const project = new ProjectCopy();
    const site = await develop(project);
    const record = 'content/dispatches/lai-chau-58-cv-tu-2020.mdx';
    const page = await openPage({ site, path: '/van-ban/lai-chau-58-cv-tu-2020/', before: fonts });
    project.edit(record, 'Chữ “động” bị lặp.', 'Chữ “động” bị lặp lại.');
    await page.getByText('Chữ “động” bị lặp lại.').waitFor({ state: 'attached' });
    project.edit('content/themes/5k.mdx', '  - 5K', '  - 5K\n  - khử khuẩn');
    await page.locator('.mention', { hasText: 'khử khuẩn' }).waitFor({ state: 'attached' });
    const seed = 'seeds/003_7377f7c58ea67fe5.txt';
    const before = fixity(project, seed);
    project.edit(seed, 'phổ biến đến chi bộ', 'phổ biến đến mọi chi bộ');
    project.edit(record, before, fixity(project, seed));
    await page.getByText('phổ biến đến mọi chi bộ').waitFor({ state: 'attached' });
  },
);
