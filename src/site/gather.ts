/**
 * What is made beside the pages, when they are there: the formats of each dispatch and of the whole corpus,
 * the bag, the sitemap, and the sizes that the page of the corpus tells.
 *
 * One text is in memory at a time, however many dispatches there are.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Dispatch } from '../archive/dispatch.ts';
import type { Imprint } from '../archive/formats/imprint.ts';
import { oaiRecord, toStaticRepository } from '../archive/formats/oai.ts';
import { quotingOf, type Quoting } from '../archive/formats/citationTable.ts';
import { authoritiesOf, listDispatches, readDispatch } from './archive.ts';
import { writeBag } from './bag.ts';
import { citationTable, formats, tableRows } from './formatFiles.ts';
import { imprintOf } from './imprint.ts';
import { offlineFile } from './offlineHtml.ts';
import { publicUrl, siteUrl } from './siteUrl.ts';
import { writeSitemap, writeSizes } from './siteFiles.ts';
import { formatUrl } from './urls.ts';

/** A dispatch with its formats, for files that hold many. */
interface Made {
  dispatch: Dispatch;
  files: Record<keyof typeof formats, string>;
  isFirst: boolean;
}

/** A file of the whole corpus that grows by a piece for each dispatch. */
interface Growing {
  path: string;
  piece: (made: Made) => string;
  tail: string;
}

function growingFiles(imprint: Imprint): Growing[] {
  return [
    {
      path: 'kho/dispatches.json',
      piece: ({ files, isFirst }) => `${isFirst ? '[' : ','}\n${files.json.trimEnd()}`,
      tail: '\n]\n',
    },
    ...(['dispatches', 'paragraphs'] as const).map((table) => ({
      path: `kho/${table}.csv`,
      piece: ({ dispatch, isFirst }: Made) => tableRows(table, dispatch, imprint, isFirst),
      tail: '',
    })),
  ];
}

function makeFormats(dispatch: Dispatch, imprint: Imprint, site: string): Made['files'] {
  const made = Object.entries(formats).map(([format, make]) => {
    const content = make(dispatch, imprint);
    writeFileSync(join(site, formatUrl(dispatch.id, format)), content);
    return [format, content] as const;
  });
  return Object.fromEntries(made) as Made['files'];
}

/** Harvesters ask for a mailbox; without one told, that of RFC 2142 for whoever runs a site. */
function adminEmail(): string {
  return process.env.SITE_EMAIL ?? `webmaster@${siteUrl().hostname}`;
}

function writeRepository(
  site: string,
  records: readonly string[],
  earliest: string,
  imprint: Imprint,
): void {
  const self = publicUrl('/oai/static.xml');
  const repository = { self, adminEmail: adminEmail(), earliest, records };
  mkdirSync(join(site, 'oai'), { recursive: true });
  writeFileSync(join(site, 'oai/static.xml'), toStaticRepository(repository, imprint));
}

/** Makes all formats, dispatch after dispatch in the order of their ids. Gives the days of accession. */
function makeAll(root: string, site: string, growing: readonly (Growing & { file: number })[]) {
  const imprint = imprintOf(root);
  const records: string[] = [];
  const days: string[] = [];
  const quoting: Quoting[] = [];
  for (const [index, id] of listDispatches(root).entries()) {
    const { dispatch } = readDispatch(root, id);
    const files = makeFormats(dispatch, imprint, site);
    const made = { dispatch, files, isFirst: index === 0 };
    for (const { file, piece } of growing) writeSync(file, piece(made));
    records.push(oaiRecord(dispatch, imprint));
    quoting.push(quotingOf(dispatch));
    days.push(dispatch.accessioned);
  }
  for (const { file, tail } of growing) writeSync(file, tail);
  const citations = citationTable(quoting, authoritiesOf(root).cited, imprint);
  writeFileSync(join(site, 'kho/citations.csv'), citations);
  days.sort();
  writeRepository(site, records, days[0] ?? '', imprint);
  return days;
}

/** Gathers the built site at `site` of the project at `root`; runs before its links are made relative. */
export function gather(root: string, site: string): void {
  mkdirSync(join(site, 'kho'), { recursive: true });
  const growing = growingFiles(imprintOf(root)).map((one) => ({
    ...one,
    file: openSync(join(site, one.path), 'w'),
  }));
  try {
    const days = makeAll(root, site, growing);
    writeBag(root, site, days.at(-1) ?? '');
  } finally {
    for (const { file } of growing) closeSync(file);
  }
  writeSitemap(site);
  writeSizes(site, [offlineFile]);
}
