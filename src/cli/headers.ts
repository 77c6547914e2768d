/**
 * `npm run headers`: the headers of a built site as lines of a web server's configuration.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  dialects,
  headersFile,
  readHeadersFile,
  toConfiguration,
  type Dialect,
} from '../site/hostHeaders.ts';

const names = Object.keys(dialects) as Dialect[];
const help = `Usage: npm run --silent headers -- <server> [--dir <folder>]

Prints the headers that the built site in dist/ (or in <folder>) asks for, for one of: ${names.join(', ')}.
They name the styles of this build by their digests, so print them anew for each build that goes online.
Cloudflare Pages and Netlify read them from dist/${headersFile} themselves.
`;

function isDialect(name: string): name is Dialect {
  return Object.hasOwn(dialects, name);
}

function print(server: string, directory: string): void {
  if (!isDialect(server)) {
    throw new Error(`There are no headers for "${server}"; name one of: ${names.join(', ')}.`);
  }
  const file = join(directory, headersFile);
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first.`);
  process.stdout.write(toConfiguration(readHeadersFile(readFileSync(file, 'utf8')), server));
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      dir: { type: 'string', default: 'dist' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [server] = positionals;
  if (values.help || server === undefined) console.log(help);
  else print(server, values.dir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
