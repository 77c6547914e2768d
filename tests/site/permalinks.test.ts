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

describe('a build refuses', { timeout: 60_000 }, () => {
  test('to rename a fragment, naming the published address', async ({ project }) => {
    renumber(project);
    const earlier = project.bytesIn('dist');
    const { status, output } = await project.build();
    expect(output).toContain(`this build has no /van-ban/${id}/#muc-1, which was published before`);
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
  });

  test('to drop a dispatch, until a redirect stands in its place', async ({ project }) => {
    project.remove(record);
    project.remove('seeds/003_7377f7c58ea67fe5.txt');
    const refused = await project.build();
    expect(refused.output).toContain(`this build does not publish /van-ban/${id}/`);
    expect(refused.status).toBe(1);
    project.write(
      'content/redirects.yaml',
      `- from: /van-ban/${id}/\n  to: /van-ban/cao-bang-182-cv-tu-2021/#muc-1\n  reason: Văn bản này đã được gộp.\n`,
    );
    const again = await project.build();
    expect(again.output).not.toContain(`this build does not publish /van-ban/${id}/,`);
  });

  test('to give a fragment another text, until the record tells of it', async ({ project }) => {
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
    const told = await project.build();
    expect(told.status).toBe(0);
    expect(project.read(`dist/van-ban/${id}/index.html`)).toContain('Nhận được bản nguồn tốt hơn.');

    const written = await permalinks(project);
    expect(written.status).toBe(0);
    expect(project.read('content/permalinks.json')).toMatch(
      new RegExp(`"0123456789abcdef",\\s*"${digest ?? ''}"`, 'u'),
    );
  });
});

test('a redirect page leads on without a script, is kept out of indexes, and names its target', async ({
  project,
}) => {
  project.write(
    'content/redirects.yaml',
    '- from: /van-ban/lai-chau-cu/\n  to: /van-ban/lai-chau-58-cv-tu-2020/#muc-1\n  reason: Địa chỉ cũ gõ sai.\n',
  );
  expect((await project.build()).status).toBe(0);
  const page = project.read('dist/van-ban/lai-chau-cu/index.html');
  expect(page).toContain('content="0; url=../../van-ban/lai-chau-58-cv-tu-2020/#muc-1"');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(
    /<link rel="canonical" href="https:\/\/[^"]+\/van-ban\/lai-chau-58-cv-tu-2020\/#muc-1">/u,
  );
  expect(page).toContain('href="../../van-ban/lai-chau-58-cv-tu-2020/#muc-1"');
  expect(page).not.toContain('<script');
}, 60_000);
