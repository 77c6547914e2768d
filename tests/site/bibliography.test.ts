import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, type PageElement } from '../../src/site/elements.ts';
import {
  dispatchIds,
  dispatchPage,
  isFile,
  seedOf,
  textOf,
  type DispatchId,
} from '../support/builtPages.ts';

function elements(id: DispatchId, tagName: string): PageElement[] {
  return elementsOf(textOf(dispatchPage(id))).filter((element) => element.tagName === tagName);
}

/** Gives the `<meta name>` of a page, by name. */
function metas(id: DispatchId): Record<string, string | undefined> {
  return Object.fromEntries(
    elements(id, 'meta').map((meta) => [attribute(meta, 'name') ?? '', attribute(meta, 'content')]),
  );
}

function links(id: DispatchId, relation: string): (string | undefined)[] {
  return elements(id, 'link')
    .filter((link) => attribute(link, 'rel') === relation)
    .map((link) => attribute(link, 'href'));
}

interface Legislation {
  '@type': string;
  legislationIdentifier?: string;
  legislationDate?: string;
  legislationPassedBy?: { name: string };
  citation?: string[];
}

function legislation(id: DispatchId): Legislation {
  const [script] = elements(id, 'script').filter(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  const [text] = script?.children ?? [];
  const data = JSON.parse(text?.type === 'text' ? text.value : '') as { '@graph': Legislation[] };
  const [first] = data['@graph'];
  if (!first) throw new Error('no graph');
  return first;
}

describe.each([
  ['cao-bang-182-cv-tu-2021', 'Công văn', '182-CV/TU', '2021-05-18', 'Tỉnh ủy Cao Bằng'],
  [
    'tien-giang-cong-van-khong-so-2020',
    '[Công văn]',
    undefined,
    '2020-03-07/..',
    'Ban Thường vụ Tỉnh ủy [Tiền Giang]',
  ],
  [
    'lang-son-chi-thi-khong-so-2021',
    'Chỉ thị',
    undefined,
    '2021-07-29/..',
    'Ban Thường vụ Tỉnh ủy [Lạng Sơn]',
  ],
  ['lai-chau-58-cv-tu-2020', 'Công văn', '58-CV/TU', '2020-12-08', 'Tỉnh ủy Lai Châu'],
  ['ninh-binh-342-cv-tu-2021', 'Công văn', '342-CV/TU', '2021-07-22', 'Tỉnh ủy Ninh Bình'],
] as const)('%s', (id, type, number, date, author) => {
  test('gives Zotero a whole report', () => {
    const found = metas(id);
    expect(found['z:itemType']).toBe('report');
    expect(found['z:reportType']).toBe(type);
    expect(found['z:reportNumber']).toBe(number);
    expect(found['DCTERMS.issued']).toBe(date);
    expect(found['DC.creator']).toBe(author);
    expect(found['DC.language']).toBe('vi');
    expect(found['z:callNumber']).toBe(seedOf[id]);
    expect(found['DCTERMS.abstract']?.length).toBeGreaterThan(100);
  });

  test('keeps the corporate author whole with a comma at its end', () => {
    expect(metas(id)['bib:authors']).toBe(`${author},`);
    expect(textOf(dispatchPage(id))).not.toMatch(/citation_author|class="Z3988"/u);
  });

  test('says kind and number in its title', () => {
    const title = metas(id)['DC.title'] ?? '';
    expect(title).toContain(number === undefined ? `${type} không số` : `${type} số ${number}`);
  });

  test('tells search engines a date only if it is a day', () => {
    const found = legislation(id);
    expect(found['@type']).toBe('Legislation');
    expect(found.legislationIdentifier).toBe(number);
    expect(found.legislationPassedBy?.name).toBe(author);
    expect(found.legislationDate).toBe(date.includes('..') ? undefined : date);
    expect(found.citation?.length).toBeGreaterThan(0);
  });
});

describe.each(dispatchIds)('%s', (id) => {
  test('signposts its permalink, its descriptions and its formats', () => {
    const [permalink] = links(id, 'cite-as');
    expect(permalink).toMatch(new RegExp(`^https://.*/van-ban/${id}/$`, 'u'));
    expect(links(id, 'canonical')).toEqual([permalink]);
    expect(links(id, 'type')).toEqual(['https://schema.org/Legislation']);
    expect(links(id, 'author')).toEqual([expect.stringMatching(/^\.\.\/\.\.\/tinh\/[a-z-]+\/$/u)]);
    const files = [...links(id, 'describedby'), ...links(id, 'item')].map((href) =>
      (href ?? '').replace(/^(?:\.\.\/)+/u, ''),
    );
    expect(files).toHaveLength(5);
    expect(files.filter((file) => !isFile(file))).toEqual([]);
  });
});

test('links that are shared show a picture', () => {
  expect(isFile('van-kho.png')).toBe(true);
  expect(textOf('index.html')).toMatch(
    /<meta property="og:image" content="https:[^"]+\/van-kho\.png">/u,
  );
});
