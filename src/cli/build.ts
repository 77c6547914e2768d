/**
 * `npm run build`: the whole archive, from sources to a folder that any static host can serve.
 *
 * Everything is made in a folder beside the target and takes its place only when it is whole, so a
 * build that fails or is killed leaves the former one as it was.
 */
import { parseArgs } from 'node:util';
import { ArchiveError } from '../archive/error.ts';
import { FidelityError } from '../site/transcription.ts';
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

function isUsageError(error: unknown): error is Error & { code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('ERR_PARSE_ARGS_');
}

function tell(error: unknown): void {
  if (isUsageError(error)) {
    console.error(`${error.message}\n\n${help}`);
    return;
  }
  // Whatever else is thrown is a fault of the program, and its stack helps to find it.
  const isBadInput = error instanceof ArchiveError || error instanceof FidelityError;
  console.error('\nThe archive was not built.\n');
  console.error(isBadInput ? `${error.message}\n` : error);
}

try {
  await main();
} catch (error) {
  tell(error);
  process.exitCode = 1;
}
