/**
 * `npm run accession`: takes one more text into the archive.
 */
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftRecord, missingFacts, proposeId, unusualPlaces } from '../archive/accession.ts';
import { assemble } from '../archive/assemble.ts';
import { decodeSource } from '../archive/decode.ts';
import { describeFault } from '../archive/error.ts';
import { parse, type Parsed } from '../archive/parse.ts';
import type { Provinces } from '../archive/provinces.ts';
import { readRecord } from '../archive/record.ts';
import { unreadFaults } from '../archive/unread.ts';
import {
  authoritiesOf,
  listDispatches,
  places,
  readProvinces,
  readRecordFile,
} from '../site/archive.ts';

const help = `Usage: npm run accession -- <text.txt> [--id <permalink>]

Takes a text into the archive: copies it byte for byte into seeds/ (unless it lies there already),
reads it, and writes its record, content/dispatches/<permalink>.mdx, with every fact that could
not be read off it set to "unknown". Nothing that exists is ever overwritten.

  --id   the permalink, such as son-la-12-cv-tu-2021. It is chosen once and never changes. Without
         it, it is made of province, number and year, if the text prints them.
`;

/** A text that comes in: where it was, its name in seeds/, its bytes and their digest. */
interface Text {
  file: string;
  name: string;
  bytes: Buffer;
  sha256: string;
}

/** Gives the file name under which the text lies, or will lie, in seeds/. Throws where another text has it. */
function shelfName(root: string, file: string, bytes: Uint8Array): string {
  const name = basename(file);
  const shelved = join(root, places.seeds, name);
  if (existsSync(shelved) && !readFileSync(shelved).equals(bytes))
    throw new Error(
      `${places.seeds}/${name} exists already with another text; give the new text another name.`,
    );
  return name;
}

function refuseSecondRecord(root: string, { name, sha256 }: Text): void {
  const records = listDispatches(root).map((id) => readRecordFile(root, id));
  const same = records.find(({ data: { source } }) => source.file === name);
  if (same) throw new Error(`${places.seeds}/${name} has a record already: ${same.file}.`);
  const copy = records.find(({ data: { source } }) => source.sha256 === sha256);
  if (!copy) return;
  const shelved = `${places.seeds}/${copy.data.source.file}`;
  throw new Error(`The same text lies in ${shelved} and has a record already: ${copy.file}.`);
}

function choose(id: string | undefined, proposed: ReturnType<typeof proposeId>): string {
  if (id === undefined && 'missing' in proposed) {
    const missing = proposed.missing.join(' and no ');
    throw new Error(
      `No ${missing} was read off the text, so no permalink can be made of it.\n` +
        'Choose one with --id, such as: --id son-la-cong-van-khong-so-2021',
    );
  }
  const chosen = id ?? ('id' in proposed ? proposed.id : '');
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(chosen)) return chosen;
  throw new Error(`"${chosen}" is no permalink; use a–z, 0–9 and single hyphens.`);
}

function receive(root: string, file: string): Text {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = { file, name: shelfName(root, file, bytes), bytes, sha256 };
  refuseSecondRecord(root, text);
  return text;
}

function accession(root: string, file: string, id: string | undefined): void {
  const text = receive(root, file);
  const provinces = readProvinces(root);
  const parsed = parse(text.bytes, file);
  const unread = unreadFaults(parsed, provinces, file).map(({ fault }) => describeFault(fault));
  const record = `${places.dispatches}/${chosenId(id, parsed, provinces, unread)}.mdx`;
  if (existsSync(join(root, record)))
    throw new Error(`${record} exists already; it was left as it is.`);
  const today = new Date().toISOString().slice(0, 10);
  const draft = draftRecord({ ...text, file: text.name, parsed, provinces, today });
  // What the build would refuse is refused here, before anything is written.
  assemble(text, readRecord(draft, record), authoritiesOf(root));
  const shelved = join(root, places.seeds, text.name);
  if (!existsSync(shelved)) copyFileSync(file, shelved, constants.COPYFILE_EXCL);
  writeFileSync(join(root, record), draft, { flag: 'wx' });
  console.log(`Wrote ${record} for ${places.seeds}/${text.name}.`);
  tell({
    missing: missingFacts({ parsed, provinces }),
    unread,
    unusual: unusualPlaces(decodeSource(text.bytes, file)),
  });
}

/** What was not read is told with a refusal too: it may be why no permalink can be made. */
function chosenId(
  id: string | undefined,
  parsed: Parsed,
  provinces: Provinces,
  unread: readonly string[],
): string {
  try {
    return choose(id, proposeId({ parsed, provinces }));
  } catch (error) {
    throw new Error([(error as Error).message, ...unread].join('\n\n'), { cause: error });
  }
}

const placesTold = 20;

/** What the librarian has to look at. */
interface Told {
  missing: readonly string[];
  unread: readonly string[];
  unusual: readonly string[];
}

function tell({ missing, unread, unusual }: Told): void {
  if (missing.length > 0) {
    console.log(`Not read off the text, set to unknown: ${missing.join(', ')}.`);
    console.log('State in the record what the text does print ("basis: printed", with evidence).');
  }
  for (const fault of unread) console.log(fault);
  if (unusual.length > 0) {
    console.log('Characters that nobody sees, or that mislead; look at each of these places:');
    for (const place of unusual.slice(0, placesTold)) console.log(`  ${place}`);
    const more = unusual.length - placesTold;
    if (more > 0) console.log(`  and ${more} more places`);
  }
  console.log(
    "Now write the editor's note below the fields, look for slips to correct, and run: npm run build",
  );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [file] = positionals;
  if (values.help || file === undefined) console.log(help);
  else accession(process.cwd(), file, values.id);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\nNothing was recorded.\n\n${message}\n`);
  process.exitCode = 1;
}
