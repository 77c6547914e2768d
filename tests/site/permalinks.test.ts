import { inject, describe, expect, test as siteTest } from 'vitest';
import { readLedger, publishedIn } from '../../src/site/permalinks.ts';
import { unrecorded } from '../../src/archive/permalinks.ts';
import { filesIn } from '../../src/cli/pages.ts';
import { recordOtherText, test, type ProjectCopy } from '../support/projectCopy.ts';

const id = 'lai-chau-58-cv-tu-2020';

siteTest('every address of the site stands in the ledger', () => {
  const site = inject('builtSite');
  expect(unrecorded(readLedger('.'), publishedIn('.', site, filesIn(site)))).toBe(0);
});

/** Each number of a clause becomes one that was published with another text. */
function renumber(project: ProjectCopy): void {
  project.edit('src/archive/clauses.ts', 'id: `muc-${place.clause}`', 'id: `dieu-${place.clause}`');
}

const dropped = 'ninh-binh-342-cv-tu-2021';

/** Takes a dispatch out of the archive, as if it had never come in. */
function drop(project: ProjectCopy): void {
  project.remove(`content/dispatches/${dropped}.mdx`);
  project.remove('seeds/004_86f9552143f492ea.txt');
}

describe.concurrent('a build', { timeout: 90_000 }, () => {
  test('refuses to drop a dispatch, to rename a fragment and to give one another text, and names each', async ({
    project,
  }) => {
    const digest = recordOtherText(project);
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
});
