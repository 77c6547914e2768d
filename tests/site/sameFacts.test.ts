/**
 * Exports carry identical facts: what one format says of a dispatch, every other says too.
 */
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { dispatchIds, textOf } from '../support/builtPages.ts';
import { allXml, findXml, readTable, readXml, textOfXml, type Xml } from '../support/markup.ts';

interface Fact {
  basis: string;
  value?: string;
  where?: { text: string }[];
  evidence?: { text: string }[];
}
type Facts = Record<string, { basis: string; value: string | undefined }>;

/** The facts of each format under the names that JSON gives them, and their columns in CSV. */
const columns = {
  kind: 'kind',
  number: 'number',
  date: 'date',
  place: 'place',
  province: 'province',
  organ: 'organ',
  orderedBy: 'ordered_by',
  subject: 'subject',
  authority: 'sign_authority',
  position: 'signer_position',
  name: 'signer',
};
const names = Object.keys(columns) as (keyof typeof columns)[];

function formatOf(id: string, extension: string): string {
  return textOf(`van-ban/${id}/${id}.${extension}`);
}

type Data = Record<string, Fact> & { signature: Record<string, Fact>; title: string };

function dataOf(id: string): Data {
  return JSON.parse(formatOf(id, 'json')) as Data;
}

/** Of JSON and of the front matter, which have the same shape. */
function factsOf(data: Data): Facts {
  const all = { ...data, ...data.signature };
  const pairs = names.map((name) => [name, all[name]] as const);
  return Object.fromEntries(
    pairs.map(([name, fact]) => [name, { basis: fact?.basis ?? '', value: fact?.value }]),
  );
}

function rowOf(id: string): Record<string, string> {
  // `textOf` has dropped the byte order mark.
  const rows = readTable(`\uFEFF${textOf('kho/dispatches.csv')}`);
  return rows.find((row) => row.id === id) ?? {};
}

function csvFacts(id: string): Facts {
  const row = rowOf(id);
  return Object.fromEntries(
    names.map((name) => {
      const value = row[columns[name]];
      return [
        name,
        { basis: row[`${columns[name]}_basis`] ?? '', value: value === '' ? undefined : value },
      ];
    }),
  );
}

function xmlFacts(root: Xml): Facts {
  const facts = findXml(root, 'vk:fact').map(({ attributes: { name = '', basis = '', value } }) => [
    name,
    { basis, value },
  ]);
  return Object.fromEntries(facts) as Facts;
}

function mdxFacts(id: string): Facts {
  const [, frontMatter = ''] = formatOf(id, 'mdx').split(/^---$/mu);
  return factsOf(parseYaml(frontMatter) as Data);
}

function recordOf(id: string): Xml | undefined {
  return findXml(readXml(textOf('oai/static.xml')), 'oai:record').find((record) =>
    findXml(record, 'oai:identifier').some((node) => textOfXml(node).endsWith(`/${id}/`)),
  );
}

function dublinCore(id: string, name: string): string[] {
  const record = recordOf(id);
  return record ? findXml(record, `dc:${name}`).map(textOfXml) : [];
}

function folded(text: string): string {
  return text.replace(/\s/gu, '').toLocaleUpperCase('vi');
}

describe.each(dispatchIds)('%s', (id) => {
  const data = dataOf(id);
  const facts = factsOf(data);
  const xml = readXml(formatOf(id, 'xml'));
  const known = (name: string) => facts[name]?.value;

  test('has every fact with its basis', () => {
    expect(Object.values(facts).map(({ basis }) => basis)).not.toContain('');
    for (const { basis, value } of Object.values(facts))
      expect(value === undefined).toBe(basis === 'unknown');
  });

  test('CSV says what JSON says', () => {
    expect(csvFacts(id)).toEqual(facts);
    expect(rowOf(id).title).toBe(data.title);
  });

  test('Akoma Ntoso says what JSON says', () => {
    expect(xmlFacts(xml)).toEqual(facts);
    const valueOf = (name: string) => findXml(xml, name)[0]?.attributes.value;
    expect(valueOf('FRBRnumber')).toBe(known('number'));
    expect(valueOf('FRBRalias')).toBe(data.title);
    expect(valueOf('FRBRsubtype')).toBe(known('kind'));
    const shown = (eId: string) =>
      allXml(xml).find(({ attributes }) => attributes.eId === eId)?.attributes.showAs;
    expect(shown('nguoi-ky')).toBe(known('name'));
    expect(folded(shown('co-quan-ban-hanh') ?? '')).toContain(folded(known('organ') ?? '?'));
  });

  test('Akoma Ntoso gives a day of issue only where the document prints one', () => {
    const [work] = findXml(xml, 'FRBRWork');
    const dates = work ? findXml(work, 'FRBRdate').map(({ attributes }) => attributes) : [];
    const day = known('date')?.split('/')[0];
    const name = facts.date?.basis === 'printed' ? 'ban-hanh' : 'khong-truoc';
    expect(dates).toEqual([{ date: day, name }]);
  });

  test('the front matter of the MDX says what JSON says', () => {
    expect(mdxFacts(id)).toEqual(facts);
  });

  test('Dublin Core says what JSON says', () => {
    expect(dublinCore(id, 'title')).toEqual([data.title]);
    expect(dublinCore(id, 'date')).toEqual([known('date')].filter(Boolean));
    expect(dublinCore(id, 'identifier').slice(1)).toEqual([known('number')].filter(Boolean));
    expect(dublinCore(id, 'coverage')).toEqual([rowOf(id).province_name]);
    expect(dublinCore(id, 'contributor')).toEqual([known('name')].filter(Boolean));
    const unknown = Object.values(facts).filter(({ basis }) => basis === 'unknown');
    expect(
      dublinCore(id, 'description')
        .at(-1)
        ?.match(/chưa rõ/gu) ?? [],
    ).toHaveLength(unknown.length);
  });

  test('the text prints the words that each fact is read from', () => {
    const text = folded(formatOf(id, 'txt'));
    for (const name of names) {
      const fact = { ...data, ...data.signature }[name];
      for (const quotation of [...(fact?.where ?? []), ...(fact?.evidence ?? [])])
        expect(text).toContain(folded(quotation.text));
      const isLiteral = ['number', 'place', 'name', 'position', 'authority'].includes(name);
      if (isLiteral && fact?.basis === 'printed') expect(text).toContain(folded(fact.value ?? '?'));
    }
  });
});
