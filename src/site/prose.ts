/**
 * Holds the hand-written pages to plain Markdown, before Astro compiles them as the programs that MDX is.
 */
import { z } from 'zod';
import { ArchiveError } from '../archive/error.ts';
import { readFrontMatter } from '../archive/frontMatter.ts';
import { proseFaults } from '../archive/prose.ts';
import { listFiles, readText } from './files.ts';

/** Where they lie, and the components that each may place. */
const folders = [
  { folder: 'content/themes', components: [] },
  { folder: 'content/pages', components: ['LiveExample'] },
] as const;

/** Throws an ArchiveError that tells the first piece of code of each theme and page. */
export function checkProse(root: string): void {
  const faults = folders.flatMap(({ folder, components }) =>
    listFiles(root, folder, '.mdx').flatMap((name) => {
      const file = `${folder}/${name}`;
      const text = readText(root, file);
      const { body } = readFrontMatter(text, file, z.looseObject({}));
      const line = text.split('\n').length - body.split('\n').length + 1;
      return proseFaults({ file, line, text: body, name: 'the prose', components });
    }),
  );
  if (faults.length > 0) throw new ArchiveError(faults);
}
