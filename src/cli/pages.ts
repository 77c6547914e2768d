/**
 * The HTML files of a built site.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { relativeLinks } from '../site/relativeLinks.ts';

/** Gives the paths of all pages below `directory`, with strokes on every system. */
export function pagesIn(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'));
}

/** Makes the links of all pages relative. A host shows 404.html at any address, so there they stay. */
export function relateLinks(directory: string): void {
  for (const page of pagesIn(directory).filter((file) => file !== '404.html')) {
    const path = join(directory, page);
    writeFileSync(path, relativeLinks(readFileSync(path, 'utf8'), page));
  }
}
