/**
 * Holds the shelf against the register: each source has one record, each record its source.
 */
import type { Source } from './assemble.ts';
import type { Fault } from './error.ts';
import type { ReadRecord } from './record.ts';

/** The parts of a source that the register speaks of; `name` is the file name in `seeds/`. */
export type Shelved = Pick<Source, 'file' | 'sha256'> & { name: string };

function withoutRecord(sources: readonly Shelved[], records: readonly ReadRecord[]): Fault[] {
  return sources
    .filter(({ name }) => !records.some(({ data }) => data.source.file === name))
    .map(({ file }) => ({
      file,
      found: 'a source without a record',
      expected: 'one record in content/dispatches/',
      remedy: `Run: npm run accession -- ${file}`,
    }));
}

function withoutSource({ data, file, lineOf }: ReadRecord, sources: readonly Shelved[]): Fault[] {
  const source = sources.find(({ name }) => name === data.source.file);
  const line = lineOf(['source', source ? 'sha256' : 'file']);
  if (!source) {
    const found = `the source "${data.source.file}", which is not in seeds/`;
    const remedy = 'Put the file back into seeds/, or correct its name in the record.';
    return [{ file, line, found, expected: 'a file of seeds/', remedy }];
  }
  if (source.sha256 === data.source.sha256) return [];
  return [
    {
      file,
      line,
      found: `SHA-256 ${data.source.sha256}, but ${source.file} has ${source.sha256}`,
      expected: 'the source unchanged since its accession',
      remedy:
        'Restore the source. If a better text was received on purpose, set the new SHA-256 and say so in the note.',
    },
  ];
}

function sharedSource(record: ReadRecord, records: readonly ReadRecord[]): Fault[] {
  const { file } = record.data.source;
  const first = records.find(({ data }) => data.source.file === file);
  if (!first || first === record) return [];
  return [
    {
      file: record.file,
      line: record.lineOf(['source', 'file']),
      found: `a second record for ${file}; the first is ${first.file}`,
      expected: 'one record for one source',
      remedy: 'Remove one of the two; keep the one whose name was published.',
    },
  ];
}

/**
 * Gives every fault between sources and records; none when each has its other. While some record
 * cannot be read (`allRead` false), a source without one is not reported: it may be that record's.
 */
export function takeStock(
  sources: readonly Shelved[],
  records: readonly ReadRecord[],
  allRead: boolean,
): Fault[] {
  return [
    ...(allRead ? withoutRecord(sources, records) : []),
    ...records.flatMap((record) => [
      ...withoutSource(record, sources),
      ...sharedSource(record, records),
    ]),
  ];
}
