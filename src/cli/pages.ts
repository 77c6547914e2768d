/**
 * The HTML files of a built site, and what is done to each of them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { policyOf, withPolicy, writePolicy, type Policy } from '../site/csp.ts';
import { headersFile, siteHeaders, toHeadersFile } from '../site/hostHeaders.ts';
import { ownScripts } from '../site/ownScripts.ts';
import { linksBelow, relativeLinks } from '../site/relativeLinks.ts';
import { siteUrl } from '../site/siteUrl.ts';
import { slimHtml } from '../site/slimHtml.ts';

/** Gives the paths of all files below `directory` that end with `ending`, sorted, with strokes on every system. */
export function filesIn(directory: string, ending = ''): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

function finish(html: string, page: string): string {
  // A host shows 404.html at any address, from where only the public one is known.
  if (page === '404.html') return slimHtml(linksBelow(html, siteUrl().pathname));
  return slimHtml(relativeLinks(html, page));
}

/**
 * Makes the links of all pages relative, takes out what only the indexer reads, and writes into each what
 * it may load and run. Comes after the index, and writes the same for hosts, `_headers`.
 */
export function finishPages(root: string, site: string): void {
  const scripts = ownScripts(root);
  const policies = new Map<string, Policy>();
  for (const page of filesIn(site, '.html')) {
    const path = join(site, page);
    const html = finish(readFileSync(path, 'utf8'), page);
    const policy = policyOf(html, page, { scripts });
    writeFileSync(path, withPolicy(html, page, policy));
    // Pages of one kind have one policy, however many there are.
    policies.set(writePolicy(policy), policy);
  }
  writeFileSync(join(site, headersFile), toHeadersFile(siteHeaders(policies.values())));
}
