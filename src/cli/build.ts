/**
 * `npm run build`: the whole archive, from sources to a folder that any static host can serve.
 *
 * Everything is made in a folder beside the target and takes its place only when it is whole, so a
 * build that fails or is killed leaves the former one as it was.
 */
import { parseArgs } from 'node:util';
import { ArchiveError } from '../archive/error.ts';
import { buildSite } from './buildSite.ts';

const help = `Usage: npm run build [-- --out <folder>]

Builds the archive from seeds/ and content/ into dist/, or into <folder>.
SITE_URL=https://… sets the address for canonical links.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(help);
  else await buildSite(process.cwd(), values.out);
}

try {
  await main();
} catch (error) {
  const isExpected =
    error instanceof ArchiveError || (error instanceof Error && error.name === 'FidelityError');
  console.error(isExpected ? `\nThe archive was not built.\n\n${error.message}\n` : error);
  process.exitCode = 1;
}
