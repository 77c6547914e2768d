/**
 * Each open format, read by a tool that is not ours or by a reader written apart from the writer.
 */
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { attribute, elementsOf } from '../../src/site/elements.ts';
import { bytesOf, dispatchIds, isFile, pagePaths, seedOf } from '../support/builtPages.ts';
import { allXml, findXml, readCsv, readTable, readXml, textOfXml } from '../support/markup.ts';

const schemas = resolve('../shared/schemas');
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** With its byte order mark, which `TextDecoder` drops unless told. */
function fileOf(path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytesOf(path));
}

function jsonOf(path: string): unknown {
  return JSON.parse(fileOf(path));
}

function formatOf(id: string, extension: string): string {
  return fileOf(`van-ban/${id}/${id}.${extension}`);
}

/** Everything but white space, list markers and the Markdown of a source. */
function marks(text: string): string {
  return text.replace(/[\s\uFEFF#*\\-]/gu, '').normalize('NFC');
}

const home = attribute(
  elementsOf(fileOf('index.html')).find((element) => attribute(element, 'rel') === 'canonical') ??
    ({ properties: {} } as Parameters<typeof attribute>[0]),
  'href',
);

/** Gives the file that a public address of the site leads to. */
function fileAt(address: string): string {
  const [path = ''] = address.split('#');
  expect(path.startsWith(home ?? '?'), address).toBe(true);
  const file = decodeURIComponent(path.slice(home?.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

interface Block {
  id: string;
  permalink: string;
  text: string;
}
interface Published {
  blocks: Block[];
  text: string;
  formats: Record<string, string>;
}

describe('JSON', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validate = ajv.compile(jsonOf('schema/dispatch.json') as AnySchemaObject);

  test.each(dispatchIds)('%s validates against the published schema', (id) => {
    const isValid = validate(JSON.parse(formatOf(id, 'json')));
    expect({ isValid, errors: validate.errors }).toEqual({ isValid: true, errors: null });
  });

  test('the schema refuses what is no dispatch', () => {
    const dispatch = JSON.parse(formatOf(dispatchIds[0] ?? '', 'json')) as Record<string, unknown>;
    expect(validate({ ...dispatch, number: { basis: 'guessed', value: '1' } })).toBe(false);
    expect(validate({ ...dispatch, surplus: 1 })).toBe(false);
  });

  test.each(dispatchIds)('%s leads to its page, its fragments and its other formats', (id) => {
    const { blocks, formats } = JSON.parse(formatOf(id, 'json')) as Published;
    for (const address of Object.values(formats))
      expect(isFile(fileAt(address)), address).toBe(true);
    const page = fileOf(`van-ban/${id}/index.html`);
    for (const { permalink } of blocks)
      expect(page).toContain(` id="${permalink.split('#')[1] ?? ''}"`);
  });

  test('the array of the corpus holds the same objects', () => {
    const all = jsonOf('kho/dispatches.json') as { id: string }[];
    expect(all.map(({ id }) => id)).toEqual([...dispatchIds].sort());
    for (const one of all) expect(one).toEqual(JSON.parse(formatOf(one.id, 'json')));
  });
});

describe.each(dispatchIds)('text of %s', (id) => {
  test('begins with a byte order mark and holds the words of the source, no more and no fewer', () => {
    const text = formatOf(id, 'txt');
    const source = readFileSync(`seeds/${seedOf[id]}`, 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(marks(text)).toBe(marks(source));
  });

  test('the source is there byte for byte', () => {
    const source = bytesOf(`van-ban/${id}/nguon/${seedOf[id]}`);
    expect(Buffer.from(source)).toEqual(readFileSync(`seeds/${seedOf[id]}`));
  });
});

describe('Akoma Ntoso', () => {
  const read = (name: string) => readFileSync(join(schemas, name), 'utf8');
  const check = (contents: string) =>
    validateXML({
      xml: [{ fileName: 'akn.xml', contents }],
      schema: [read('akomantoso30.xsd')],
      preload: [{ fileName: 'xml.xsd', contents: read('xml.xsd') }],
    });
  const withSchema = existsSync(schemas) ? '' : ' (skipped: there is no ../shared/schemas)';

  test.skipIf(withSchema !== '').each(dispatchIds)(
    `%s validates against the schema of OASIS${withSchema}`,
    async (id) => {
      expect((await check(formatOf(id, 'xml'))).errors).toEqual([]);
    },
    60_000,
  );

  test.skipIf(withSchema !== '')(
    `the schema refuses a document without its date${withSchema}`,
    async () => {
      const broken = formatOf(dispatchIds[0] ?? '', 'xml').replace(/<FRBRdate [^>]*>/u, '');
      expect((await check(broken)).valid).toBe(false);
    },
    60_000,
  );

  test.each(dispatchIds)('the eIds of %s are its fragments, one to one and in order', (id) => {
    const [document] = findXml(readXml(formatOf(id, 'xml')), 'doc');
    const [, ...parts] = document?.children.filter((child) => typeof child !== 'string') ?? [];
    const eIds = parts.flatMap(allXml).flatMap(({ attributes: { eId } }) => eId ?? []);
    const { blocks } = JSON.parse(formatOf(id, 'json')) as Published;
    expect(eIds).toEqual(blocks.map((block) => block.id));
  });

  test.each(dispatchIds)(
    '%s holds the words of the text, and its references lead somewhere',
    (id) => {
      const root = readXml(formatOf(id, 'xml'));
      const [document] = findXml(root, 'doc');
      const [, ...parts] = document?.children.filter((child) => typeof child !== 'string') ?? [];
      expect(marks(parts.map(textOfXml).join(''))).toBe(marks(formatOf(id, 'txt')));
      const ids = new Set(allXml(root).flatMap(({ attributes: { eId } }) => eId ?? []));
      const targets = allXml(root)
        .flatMap(({ attributes: { href, refersTo, source } }) => [href, refersTo, source])
        .filter((target) => target?.startsWith('#'));
      for (const target of targets) expect(ids).toContain(target?.slice(1));
    },
  );
});

describe('CSV', () => {
  test('a row a dispatch, a row a paragraph with its words and its address', () => {
    const dispatches = readTable(fileOf('kho/dispatches.csv'));
    expect(dispatches.map(({ id }) => id)).toEqual([...dispatchIds].sort());
    const paragraphs = readTable(fileOf('kho/paragraphs.csv'));
    for (const id of dispatchIds) {
      const { blocks } = JSON.parse(formatOf(id, 'json')) as Published;
      const rows = paragraphs.filter((row) => row.id === id);
      expect(rows.map(({ fragment, text, permalink }) => ({ fragment, text, permalink }))).toEqual(
        blocks.map(({ id: fragment, text, permalink }) => ({ fragment, text, permalink })),
      );
    }
  });

  test.skipIf(!hasPython).each(['dispatches', 'paragraphs', 'citations'])(
    "Python reads %s.csv as this test does, and nothing begins like a formula's guard",
    (name) => {
      const script =
        'import csv, json, sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))))';
      const path = join(inject('builtSite'), `kho/${name}.csv`);
      const { stdout } = spawnSync('python3', ['-c', script, path], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      });
      const rows = readCsv(fileOf(`kho/${name}.csv`).slice(1));
      expect(JSON.parse(stdout)).toEqual(rows);
      expect(rows.flat().filter((cell) => /^(?!-\d+$)'?[=+\-@\t\r]/u.test(cell))).toEqual([]);
    },
  );
});

describe('feed, sitemap, robots.txt, static repository', () => {
  test('the feed is Atom with an entry for each dispatch, whose id is its permalink', () => {
    const feed = readXml(fileOf('feed.xml'));
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['title', 'id', 'updated', 'author'])
      expect(
        feed.children.filter((child) => typeof child !== 'string' && child.name === name),
      ).toHaveLength(1);
    const entries = findXml(feed, 'entry');
    for (const entry of entries) {
      const [id = ''] = findXml(entry, 'id').map(textOfXml);
      expect(isFile(fileAt(id))).toBe(true);
      expect(findXml(entry, 'title')).toHaveLength(1);
      expect(findXml(entry, 'updated').map(textOfXml)[0]).toMatch(/^\d{4}-\d\d-\d\dT12:00:00Z$/u);
    }
    expect(entries).toHaveLength(dispatchIds.length);
  });

  test('every page names the feed', () => {
    const without = pagePaths().filter(
      (page) =>
        !elementsOf(fileOf(page)).some(
          (element) => attribute(element, 'type') === 'application/atom+xml',
        ),
    );
    expect(without).toEqual([]);
  });

  test('the sitemap holds all pages but those kept from search engines', () => {
    const listed = findXml(readXml(fileOf('sitemap.xml')), 'loc')
      .map(textOfXml)
      .map(fileAt);
    const hidden = (page: string) => fileOf(page).includes('<meta name="robots" content="noindex"');
    const expected = pagePaths().filter((page) => page !== '404.html' && !hidden(page));
    expect(listed.sort()).toEqual(expected);
    expect(fileOf('robots.txt')).toContain(`\nSitemap: ${home ?? '?'}sitemap.xml\n`);
  });

  test('the repository has what OAI-PMH asks for, and a record for each dispatch', () => {
    const root = readXml(fileOf('oai/static.xml'));
    const identify = ['repositoryName', 'baseURL', 'protocolVersion', 'adminEmail'];
    const more = ['earliestDatestamp', 'deletedRecord', 'granularity'];
    for (const name of [...identify, ...more]) expect(findXml(root, `oai:${name}`)).toHaveLength(1);
    const ids = findXml(root, 'oai:identifier').map(textOfXml);
    expect(ids.map(fileAt)).toEqual(
      [...dispatchIds].sort().map((id) => `van-ban/${id}/index.html`),
    );
    for (const record of findXml(root, 'oai:record'))
      expect(allXml(record).filter(({ name }) => name.startsWith('dc:')).length).toBeGreaterThan(8);
  });

  test('every XML file is well-formed for libxml2', async () => {
    const anything =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:none"/>';
    const files = ['feed.xml', 'sitemap.xml', 'oai/static.xml'];
    for (const path of files) {
      const xml = [{ fileName: 'a.xml', contents: fileOf(path) }];
      const { rawOutput } = await validateXML({ xml, schema: [anything] });
      // Without a schema of its own a well-formed file fails for its first element alone.
      expect(rawOutput, path).not.toMatch(/parser error|namespace error/u);
    }
  });
});

test('the page of the corpus tells the sizes of the files as they are', () => {
  const links = elementsOf(fileOf('kho/index.html')).filter(
    (element) => attribute(element, 'download') !== undefined,
  );
  expect(links.length).toBeGreaterThan(10);
  const decimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });
  const page = fileOf('kho/index.html');
  for (const link of links) {
    const path = new URL(attribute(link, 'href') ?? '', 'https://a.example/kho/').pathname.slice(1);
    const bytes = bytesOf(path).length;
    const size =
      bytes < 1e6 ? `${decimal.format(bytes / 1e3)} KB` : `${decimal.format(bytes / 1e6)} MB`;
    expect(page, path).toContain(`>${size}<`);
  }
});

test('each source to download has the SHA-256 that the data say', () => {
  for (const id of dispatchIds) {
    const { source } = JSON.parse(formatOf(id, 'json')) as { source: { sha256: string } };
    const sha256 = createHash('sha256').update(bytesOf(`van-ban/${id}/nguon/${seedOf[id]}`));
    expect(sha256.digest('hex')).toBe(source.sha256);
  }
});
