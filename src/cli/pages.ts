/**
 * The HTML files of a built site, and what is done to each of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { relativeLinks } from '../site/relativeLinks.ts';
import { slimHtml } from '../site/slimHtml.ts';

/** Gives the paths of all files below `directory` that end with `ending`, sorted, with strokes on every system. */
export function filesIn(directory: string, ending = ''): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

function rewrite(directory: string, change: (html: string, page: string) => string): void {
  for (const page of filesIn(directory, '.html')) {
    const path = join(directory, page);
    writeFileSync(path, change(readFileSync(path, 'utf8'), page));
  }
}

/** Makes the links of all pages relative. A host shows 404.html at any address, so there they stay. */
export function relateLinks(directory: string): void {
  rewrite(directory, (html, page) => (page === '404.html' ? html : relativeLinks(html, page)));
}

/** Makes all pages lighter; the index must have been made before. */
export function slimPages(directory: string): void {
  rewrite(directory, slimHtml);
}
