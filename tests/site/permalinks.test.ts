import { spawn } from 'node:child_process';
import { inject, describe, expect, test as siteTest } from 'vitest';
import { readLedger, publishedIn } from '../../src/site/permalinks.ts';
import { unrecorded } from '../../src/archive/permalinks.ts';
import { filesIn } from '../../src/cli/pages.ts';
import { ended, test, type ProjectCopy, type Run } from '../support/projectCopy.ts';

const id = 'lai-chau-58-cv-tu-2020';
const record = `content/dispatches/${id}.mdx`;

siteTest('every address of the site stands in the ledger', () => {
  const site = inject('builtSite');
  expect(unrecorded(readLedger('.'), publishedIn('.', site, filesIn(site)))).toBe(0);
});

function permalinks(project: ProjectCopy): Promise<Run> {
  const { PATH } = process.env;
  return ended(
    spawn(process.execPath, ['src/cli/permalinks.ts'], { cwd: project.root, env: { PATH } }),
  );
}

/** Each number of a clause becomes one that was published with another text. */
function renumber(project: ProjectCopy): void {
  project.edit('src/archive/clauses.ts', 'id: `muc-${place.clause}`', 'id: `dieu-${place.clause}`');
}

const redirect = `- from: /van-ban/lai-chau-cu/
  to: /van-ban/${id}/#muc-1
  reason: Địa chỉ cũ gõ sai.
`;

/** A former address leads on without a script, is kept out of indexes, and names its target. */
function expectRedirect(page: string): void {
  expect(page).toContain(`content="0; url=../../van-ban/${id}/#muc-1"`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(
    /<link rel="canonical" href="https:[^"]+\/lai-chau-58-cv-tu-2020\/#muc-1">/u,
  );
  expect(page).toContain(`href="../../van-ban/${id}/#muc-1"`);
  expect(page).not.toContain('<script');
}

describe.concurrent('a build refuses', { timeout: 60_000 }, () => {
  test('to rename a fragment, naming the published address', async ({ project }) => {
    renumber(project);
    const earlier = project.bytesIn('dist');
    const { status, output } = await project.build();
    expect(output).toContain(`this build has no /van-ban/${id}/#muc-1, which was published before`);
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
  });

  test('to drop a dispatch, naming every address that would be lost', async ({ project }) => {
    project.remove(record);
    project.remove('seeds/003_7377f7c58ea67fe5.txt');
    const { output, status } = await project.build();
    expect(output).toContain(`this build does not publish /van-ban/${id}/,`);
    expect(output).toContain(`this build does not publish /van-ban/${id}/${id}.mdx,`);
    expect(status).toBe(1);
  });

  test('to give a fragment another text, until the record tells of it; a moved page leads on', async ({
    project,
  }) => {
    const ledger = project.read('content/permalinks.json');
    const digest = /"lai-chau-58-cv-tu-2020": \{[\s\S]*?"ket-1": \[\s*"([0-9a-f]{16})"/u.exec(
      ledger,
    )?.[1];
    expect(digest).toBeDefined();
    project.write('content/permalinks.json', ledger.replace(digest ?? '', '0123456789abcdef'));
    const { output, status } = await project.build();
    expect(output).toContain(`/van-ban/${id}/#ket-1 has another text (digest ${digest ?? ''})`);
    expect(status).toBe(1);

    project.edit(
      record,
      'definitions:',
      'history:\n  - date: 2026-11-22\n    change: Nhận được bản nguồn tốt hơn.\n    fragments: [ket-1]\ndefinitions:',
    );
    project.write('content/redirects.yaml', redirect);
    const told = await project.build();
    expect(told.status).toBe(0);
    expectRedirect(project.read('dist/van-ban/lai-chau-cu/index.html'));
    expect(project.read(`dist/van-ban/${id}/index.html`)).toContain('Nhận được bản nguồn tốt hơn.');

    const written = await permalinks(project);
    expect(written.status).toBe(0);
    expect(project.read('content/permalinks.json')).toMatch(
      new RegExp(`"0123456789abcdef",\\s*"${digest ?? ''}"`, 'u'),
    );
  });
});
