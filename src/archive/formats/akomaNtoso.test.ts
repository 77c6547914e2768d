import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { allXml, findXml, readXml, textOfXml, type Xml } from '../../../tests/support/markup.ts';
import type { Dispatch, Fact } from '../dispatch.ts';
import { parse } from '../parse.ts';
import { toAkomaNtoso } from './akomaNtoso.ts';
import { workDates } from './akomaNtosoMeta.ts';
import type { Imprint } from './imprint.ts';

const imprint: Imprint = {
  archive: 'Văn khố',
  home: 'https://vankho.example/',
  provinces: { 'cao-bang': { name: 'Cao Bằng' } },
  themeName: (slug) => slug,
  address: (path) => `https://vankho.example${path}`,
  permalink: (id, fragment) =>
    `https://vankho.example/van-ban/${id}/${fragment === undefined ? '' : `#${fragment}`}`,
  file: (id, format) => `https://vankho.example/van-ban/${id}/${id}.${format}`,
  source: ({ id, source }) => `https://vankho.example/van-ban/${id}/nguon/${source.file}`,
  theme: (slug) => `https://vankho.example/chu-de/${slug}/`,
  label: (fragment) => fragment,
  facts: {} as Imprint['facts'],
  basis: {} as Imprint['basis'],
  rights: '',
};

const unknown = { basis: 'unknown' } as const;

/** A dispatch of which nothing is known but its text. */
function dispatchOf(source: string, change: Partial<Dispatch> = {}): Dispatch {
  const { text, blocks, emphasis, addressees, recipients } = parse(
    new TextEncoder().encode(source),
    'x.txt',
  );
  return {
    id: 'x',
    ...{ kind: unknown, province: unknown, organ: unknown, orderedBy: unknown, number: unknown },
    ...{ date: unknown, place: unknown, subject: unknown },
    signature: { authority: unknown, position: unknown, name: unknown },
    ...{ text, blocks, emphasis, addressees, recipients },
    ...{
      mentions: [],
      citations: [],
      organs: [],
      abbreviations: [],
      corrections: [],
      definitions: [],
      history: [],
    },
    source: { file: 'x.txt', sha256: '0'.repeat(64), bytes: 1 },
    accessioned: '2026-11-21',
    parserVersion: 1,
    ...change,
  };
}

function printed(value: string): Fact {
  return { basis: 'printed', value, where: [{ start: 0, end: 1, text: 'x' }] };
}

function inferred(value: string): Fact {
  return {
    basis: 'inferred',
    value,
    evidence: [{ start: 0, end: 1, text: 'x' }],
    reasoning: 'vì thế',
    references: [],
  };
}

const letter = `Kính gửi: Các huyện ủy.

Mở đầu.

1. Mục một:

- Ý một;

1.2. Ý hai:

a) điểm a < b & c.

Đoạn tiếp.

2. Mục hai.

Nơi nhận:
- Như trên.
`;

function written(dispatch: Dispatch): Xml {
  return readXml(toAkomaNtoso(dispatch, imprint));
}

/** The tree of names and eIds below the body. */
function outline(node: Xml): string {
  const inside = node.children.flatMap((child) =>
    typeof child === 'string' ? [] : outline(child),
  );
  const shown = inside.filter(Boolean).join(' ');
  const { eId } = node.attributes;
  if (eId === undefined) return shown;
  return shown ? `${node.name}#${eId}(${shown})` : `${node.name}#${eId}`;
}

test('clauses hold their items and further paragraphs, each under its fragment', () => {
  const [body] = findXml(written(dispatchOf(letter)), 'mainBody');
  expect(body && outline(body)).toBe(
    'paragraph#muc-1(point#muc-1-1 point#muc-1-2(point#muc-1-2-1) subparagraph#muc-1-d2) paragraph#muc-2',
  );
});

test('numbers stand apart from the words, and nothing is lost between them', () => {
  const [body] = findXml(written(dispatchOf(letter)), 'mainBody');
  expect(body && findXml(body, 'num').map(textOfXml)).toEqual(['1.', '1.2.', 'a)', '2.']);
  expect(body && findXml(body, 'p').map(textOfXml)).toEqual([
    ...['Mục một:', 'Ý một;', 'Ý hai:', 'điểm a < b & c.', 'Đoạn tiếp.', 'Mục hai.'],
  ]);
});

test('without clauses the text is the body, and there is no preamble', () => {
  const root = written(dispatchOf('Một đoạn.\n\nĐoạn nữa.\n'));
  expect(findXml(root, 'preamble')).toEqual([]);
  expect(findXml(root, 'mainBody').map(outline)).toEqual(['p#mo-dau-1 p#mo-dau-2']);
});

test('a correction refers to its note once, where its words end, also across a mention', () => {
  const dispatch = dispatchOf('1. không chế dịch bệnh\n', {
    corrections: [
      { start: 3, end: 12, block: 'muc-1', printed: 'không chế', read: 'khống chế', reason: 'dấu' },
    ],
    mentions: [{ start: 9, end: 17, block: 'muc-1', theme: 'x', form: 'x' }],
  });
  const root = written(dispatch);
  const [body] = findXml(root, 'mainBody');
  expect(body && textOfXml(body).replace(/\s+/gu, ' ')).toContain('không chế dịch bệnh');
  expect(findXml(root, 'noteRef').map(({ attributes }) => attributes.href)).toEqual([
    '#dinh-chinh-1',
  ]);
  const notes = allXml(root).filter(({ attributes }) => attributes.eId === 'dinh-chinh-1');
  expect(notes.map((note) => textOfXml(note).trim())).toEqual([
    'Bản nguồn ghi “không chế”, đọc là “khống chế”. dấu',
  ]);
});

test('a citation leads to the page of its document, an organ to its reference', () => {
  const named = { block: 'muc-1', organ: 'chinh-phu', relation: 'named' } as const;
  const cited = {
    ...{ block: 'muc-1', document: '68-nq-cp-2021', kind: 'Nghị quyết' },
    resolvedBy: 'printed' as const,
  };
  const dispatch = dispatchOf('1. Nghị quyết 68/NQ-CP của Chính phủ, Nghị quyết 68/NQ-CP.\n', {
    citations: [
      { ...cited, start: 3, end: 36, number: '68/NQ-CP' },
      { ...cited, start: 38, end: 57 },
    ],
    organs: [{ ...named, start: 27, end: 36 }],
  });
  const root = written(dispatch);
  const refs = findXml(root, 'ref');
  expect(refs.map(textOfXml)).toEqual(['Nghị quyết 68/NQ-CP của Chính phủ', 'Nghị quyết 68/NQ-CP']);
  for (const { attributes } of refs)
    expect(attributes).toEqual({
      href: 'https://vankho.example/vien-dan/68-nq-cp-2021/',
      refersTo: '#vien-dan-68-nq-cp-2021',
    });
  expect(
    findXml(root, 'organization').map((one) => [textOfXml(one), one.attributes.refersTo]),
  ).toEqual([['Chính phủ', '#co-quan-chinh-phu']]);
  const references = ['TLCReference', 'TLCOrganization'].flatMap((name) => findXml(root, name));
  expect(references.map(({ attributes: { eId, href, showAs } }) => [eId, href, showAs])).toEqual([
    [
      'vien-dan-68-nq-cp-2021',
      'https://vankho.example/vien-dan/68-nq-cp-2021/',
      'Nghị quyết số 68/NQ-CP',
    ],
    ['van-kho', 'https://vankho.example/', 'Văn khố'],
    ['co-quan-ban-hanh', expect.anything(), expect.anything()],
    ['co-quan-chinh-phu', 'https://vankho.example/co-quan/chinh-phu/', 'Chính phủ'],
  ]);
});

describe('the schema wants a day, and its name says which day it is', () => {
  test.each([
    [printed('2021-05-18'), [{ date: '2021-05-18', name: 'ban-hanh' }]],
    [inferred('2021-05-18'), [{ date: '2021-05-18', name: 'ban-hanh-suy-ra' }]],
    [inferred('2020-03-07/..'), [{ date: '2020-03-07', name: 'khong-truoc' }]],
    [
      printed('2021-07'),
      [
        { date: '2021-07-01', name: 'khong-truoc' },
        { date: '2021-07-31', name: 'khong-sau' },
      ],
    ],
    [unknown, [{ date: '2026-11-21', name: 'vao-kho' }]],
  ])('%j', (date, expected) => {
    expect(workDates(dispatchOf('1. Một.\n', { date }))).toEqual(expected);
  });
});

const schemas = resolve('../shared/schemas');
const hasSchemas = existsSync(schemas);

test.skipIf(!hasSchemas).each([
  ['of every kind of block', letter],
  ['of one line', 'Một đoạn.\n'],
  [
    'of nothing but a head and a foot',
    'TỈNH ỦY CAO BẰNG\n*\nSố 1-CV/TU\n\nNơi nhận:\n- Như trên.\n',
  ],
])(`a dispatch %s validates (skipped without ../shared/schemas)`, async (_, source) => {
  const read = (name: string) => readFileSync(`${schemas}/${name}`, 'utf8');
  const { errors } = await validateXML({
    xml: [{ fileName: 'x.xml', contents: toAkomaNtoso(dispatchOf(source), imprint) }],
    schema: [read('akomantoso30.xsd')],
    preload: [{ fileName: 'xml.xsd', contents: read('xml.xsd') }],
  });
  expect(errors).toEqual([]);
});
