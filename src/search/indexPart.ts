/**
 * One run of Pagefind over some of the pages.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexedHtml } from './indexedHtml.ts';
import { loadingScripts, strictPagefind } from './strictPagefind.ts';

/** Pagefind's own interfaces, which this site does not use: 0.4 MB that nobody would load. */
const ownInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/u;
const sortDay = /data-pagefind-sort="date\[content\]" content="([^"]*)"/u;

function refused(file: string, messages: readonly string[]): Error {
  const said = messages.join(' ') || 'no more than that';
  return new Error(`The search index was not made: Pagefind refused ${file} and said: ${said}`);
}

function copyOf(html: string, file: string): string {
  try {
    return indexedHtml(html);
  } catch (error) {
    throw new Error(`The search index was not made: ${file} cannot be indexed. ${String(error)}`);
  }
}

/** Gives the address of the page and the day it is filed under. */
async function addPage(
  index: PagefindIndex,
  site: string,
  file: string,
): Promise<[string, string]> {
  const html = readFileSync(join(site, file), 'utf8');
  const url = `/${dirname(file).replaceAll('\\', '/')}/`;
  const { errors } = await index.addHTMLFile({ url, content: copyOf(html, file) });
  if (errors.length > 0) throw refused(file, errors);
  return [url, sortDay.exec(html)?.[1] ?? ''];
}

/** Takes away what nobody would load, and lets no search pass over a part of the index. */
function adjustScripts(output: string): void {
  for (const file of readdirSync(output)) if (ownInterface.test(file)) rmSync(join(output, file));
  for (const name of loadingScripts) {
    const file = join(output, name);
    writeFileSync(file, strictPagefind(readFileSync(file, 'utf8'), name));
  }
}

/**
 * Indexes pages of a site, given by their paths in it, and writes the index to `output`. Gives the day that
 * each is filed under, by its address. Throws an Error that names the page that cannot be indexed, and as
 * strictPagefind does.
 */
export async function indexPart(
  site: string,
  files: readonly string[],
  output: string,
): Promise<Map<string, string>> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw refused('to start', errors);
    const days = new Map<string, string>();
    for (const file of files) days.set(...(await addPage(index, site, file)));
    const written = await index.writeFiles({ outputPath: output });
    if (written.errors.length > 0) throw refused(output, written.errors);
    adjustScripts(output);
    return days;
  } finally {
    // Ends Pagefind's process, and with it gives back its memory.
    await close();
  }
}
