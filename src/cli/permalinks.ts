/**
 * `npm run permalinks`: writes the addresses of a finished build into the ledger.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extend, unrecorded } from '../archive/permalinks.ts';
import { checkPermalinks, ledgerPath, publishedIn, readLedger } from '../site/permalinks.ts';
import { filesIn } from './pages.ts';

const help = `Usage: npm run permalinks [-- --dir <folder>]

Adds every path and fragment of dist/ (or of <folder>) to ${ledgerPath}. Nothing is ever taken
out: from then on, a build that would drop one of them or give it another text fails.
`;

function record(root: string, site: string): void {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`${site} holds no built site. Run: npm run build`);
  }
  const files = filesIn(site);
  checkPermalinks(root, site, files);
  const ledger = readLedger(root);
  const published = publishedIn(root, site, files);
  const added = unrecorded(ledger, published);
  const written = `${JSON.stringify(extend(ledger, published), null, 1)}\n`;
  writeFileSync(join(root, ledgerPath), written);
  console.log(`${ledgerPath}: ${added} new addresses.`);
}

try {
  const { values } = parseArgs({
    options: { dir: { type: 'string', default: 'dist' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(help);
  else record(process.cwd(), resolve(values.dir));
} catch (error) {
  console.error(`\nThe ledger was left as it was.\n\n${(error as Error).message}\n`);
  process.exitCode = 1;
}
