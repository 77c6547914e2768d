/**
 * `npm run accession`: takes one more text into the archive.
 */
import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { draftRecord, missingFacts, proposeId, unusualPlaces } from '../archive/accession.ts';
import { decodeSource } from '../archive/decode.ts';
import { parse } from '../archive/parse.ts';
import { listDispatches, places, readProvinces, readRecordFile } from '../site/archive.ts';

const help = `Usage: npm run accession -- <text.txt> [--id <permalink>]

Takes a text into the archive: copies it byte for byte into seeds/ (unless it lies there already),
reads it, and writes its record, content/dispatches/<permalink>.mdx, with every fact that the
text does not print set to "unknown". Nothing that exists is ever overwritten.

  --id   the permalink, such as son-la-12-cv-tu-2021. It is chosen once and never changes. Without
         it, it is made of province, number and year, if the text prints them.
`;

/** Gives the file name under which the text lies, or will lie, in seeds/. Throws where another text has it. */
function shelfName(root: string, file: string): string {
  const name = basename(file);
  const shelved = join(root, places.seeds, name);
  if (resolve(file) === shelved) return name;
  if (existsSync(shelved))
    throw new Error(`${places.seeds}/${name} exists already; give the new text another name.`);
  return name;
}

function refuseSecondRecord(root: string, name: string): void {
  const holder = listDispatches(root).find(
    (id) => readRecordFile(root, id).data.source.file === name,
  );
  if (holder)
    throw new Error(
      `${places.seeds}/${name} has a record already: ${places.dispatches}/${holder}.mdx.`,
    );
}

function choose(id: string | undefined, proposed: string | undefined): string {
  const chosen = id ?? proposed;
  if (chosen === undefined) {
    throw new Error(
      'The text does not print its province, kind and date, so no permalink can be made of them.\n' +
        'Choose one with --id, such as: --id son-la-cong-van-khong-so-2021',
    );
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(chosen)) return chosen;
  throw new Error(`"${chosen}" is no permalink; use a–z, 0–9 and single hyphens.`);
}

function accession(root: string, file: string, id: string | undefined): void {
  const name = shelfName(root, file);
  refuseSecondRecord(root, name);
  const bytes = readFileSync(file);
  const provinces = readProvinces(root);
  const parsed = parse(bytes, file);
  const chosen = choose(id, proposeId({ parsed, provinces }));
  const record = join(root, places.dispatches, `${chosen}.mdx`);
  if (existsSync(record))
    throw new Error(`${places.dispatches}/${chosen}.mdx exists already; it was left as it is.`);
  const today = new Date().toISOString().slice(0, 10);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const draft = draftRecord({ parsed, file: name, sha256, provinces, today });
  const shelved = join(root, places.seeds, name);
  if (!existsSync(shelved)) copyFileSync(file, shelved, constants.COPYFILE_EXCL);
  writeFileSync(record, draft, { flag: 'wx' });
  console.log(`Wrote ${places.dispatches}/${chosen}.mdx for ${places.seeds}/${name}.`);
  tell(missingFacts({ parsed, provinces }), unusualPlaces(decodeSource(bytes, file)));
}

const placesTold = 20;

function tell(missing: readonly string[], unusual: readonly string[]): void {
  if (missing.length > 0) console.log(`Not printed, set to unknown: ${missing.join(', ')}.`);
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
