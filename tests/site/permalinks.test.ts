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

const dropped = 'ninh-binh-342-cv-tu-2021';

/** Takes a dispatch out of the archive, as if it had never come in. */
function drop(project: ProjectCopy): void {
  project.remove(`content/dispatches/${dropped}.mdx`);
  project.remove('seeds/004_86f9552143f492ea.txt');
}

/** Gives the ledger with another digest for a fragment, and the true one. */
function withOtherDigest(ledger: string): [ledger: string, digest: string] {
  const found = /"lai-chau-58-cv-tu-2020": \{[\s\S]*?"ket-1": \[\s*"([0-9a-f]{16})"/u.exec(ledger);
  if (!found?.[1]) throw new Error('The ledger has no #ket-1 of Lai Châu.');
  return [ledger.replace(found[1], '0123456789abcdef'), found[1]];
}

describe.concurrent('a build', { timeout: 90_000 }, () => {
  test('refuses to drop a dispatch, to rename a fragment and to give one another text, and names each', async ({
    project,
  }) => {
    const [ledger, digest] = withOtherDigest(project.read('content/permalinks.json'));
    project.write('content/permalinks.json', ledger);
    renumber(project);
    drop(project);
    const earlier = project.bytesIn('dist');
    const { status, output } = await project.build();
    expect(output).toContain(`this build does not publish /van-ban/${dropped}/,`);
    expect(output).toContain(`this build does not publish /van-ban/${dropped}/${dropped}.mdx,`);
    expect(output).toContain(`this build has no /van-ban/${id}/#muc-1, which was published before`);
    expect(output).toContain(`/van-ban/${id}/#ket-1 has another text (digest ${digest})`);
    expect(status).toBe(1);
    expect(project.bytesIn('dist')).toEqual(earlier);
  });

  test('takes another text that the record tells of; a moved page leads on', async ({
    project,
  }) => {
    const [ledger, digest] = withOtherDigest(project.read('content/permalinks.json'));
    project.write('content/permalinks.json', ledger);
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
      new RegExp(`"0123456789abcdef",\\s*"${digest}"`, 'u'),
    );
  });
});
