import { globSync } from 'node:fs';
import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, inject, test } from 'vitest';
import { known, organRelations, type Dispatch } from '../../src/archive/dispatch.ts';
import { slugify } from '../../src/archive/vietnamese.ts';
import { authoritiesOf, readArchive } from '../../src/site/archive.ts';
import { attribute, type PageElement } from '../../src/site/elements.ts';
import { fragmentsIn, transcriptionIn } from '../../src/site/transcription.ts';
import { isFile, textOf } from '../support/builtPages.ts';

const dispatches: Dispatch[] = [];
readArchive('.', ({ dispatch }) => dispatches.push(dispatch));
const { provinces } = authoritiesOf('.');

const indexes = ['tinh', 'nam', 'loai', 'nguoi-ky', 'co-quan'] as const;

function elements(node: HastNode): PageElement[] {
  const inside = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

function words(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');
const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

function isClass(element: PageElement, name: string): boolean {
  return (attribute(element, 'className') ?? '').split(' ').includes(name);
}

/** Gives the elements of a page or of a part of it that fulfil `test`. */
function find(node: HastNode, test: (element: PageElement) => boolean): PageElement[] {
  return elements(node).filter(test);
}

function page(path: string): HastNode {
  return htmlToHast(textOf(`${path}index.html`));
}

/** Gives the paths of the pages one step below a page: `['tinh/cao-bang/', …]` for `tinh`. */
function pagesBelow(index: string): string[] {
  return globSync(`${index}/*/index.html`, { cwd: inject('builtSite') })
    .map((file) => file.replace(/index\.html$/u, ''))
    .sort();
}

/** A list too long for one page has its parts one step further below. */
function withParts(path: string): string[] {
  return [path, ...pagesBelow(path.slice(0, -1))];
}

/** Gives where the links of a part of the page at `path` lead, from the top of the site. */
function targets(path: string, node: HastNode): string[] {
  return find(node, ({ tagName }) => tagName === 'a').map((link) => {
    const url = new URL(attribute(link, 'href') ?? '', `https://site.example/${path}`);
    return `${url.pathname}${url.hash}`;
  });
}

function main(node: HastNode): HastNode {
  const [found] = find(node, ({ tagName }) => tagName === 'main');
  if (!found) throw new Error('no main');
  return found;
}

/** Gives the ids of the dispatches that a part of a page links to, each once, sorted. */
function dispatchesLinked(path: string, node: HastNode): string[] {
  const ids = targets(path, node).flatMap((href) => /^\/van-ban\/([^/]+)\//u.exec(href)?.[1] ?? []);
  return [...new Set(ids)].sort();
}

const idsOf = (held: readonly Dispatch[]) => held.map(({ id }) => id).sort();

/** What each index files a dispatch under, worked out here from the dispatch alone. */
const slugOf = {
  tinh: ({ province }: Dispatch) => known(province),
  nam: ({ date }: Dispatch) => known(date)?.slice(0, 4),
  loai: ({ kind }: Dispatch) => known(kind),
  'nguoi-ky': ({ signature }: Dispatch) =>
    known(signature.name) && slugify(known(signature.name) ?? ''),
};

describe.each(Object.entries(slugOf))('/%s/', (index, slug) => {
  const expected = Map.groupBy(dispatches.filter(slug), (dispatch) => slug(dispatch) ?? '');

  test('has a page for each value that dispatches have, and for no other', () => {
    expect(pagesBelow(index)).toEqual([...expected.keys()].map((one) => `${index}/${one}/`).sort());
  });

  test('each page lists the dispatches of its value, and no other', () => {
    for (const [value, held] of expected) {
      const path = `${index}/${value}/`;
      const listed = withParts(path).flatMap((part) => dispatchesLinked(part, main(page(part))));
      expect(listed.sort(), path).toEqual(idsOf(held));
    }
  });

  test('the first page links to each of them with its number of dispatches', () => {
    const path = `${index}/`;
    const items = find(main(page(path)), ({ tagName }) => tagName === 'li');
    const counts = items.flatMap((item) => {
      const [href = ''] = targets(path, item);
      const [value] = new RegExp(`(?<=^/${index}/)[^/]+(?=/$)`, 'u').exec(href) ?? [];
      const count = /([\d.]+) văn bản/u.exec(words(item))?.[1]?.replaceAll('.', '');
      return value === undefined ? [] : [[value, Number(count)] as const];
    });
    expect(new Map(counts)).toEqual(
      new Map([...expected].map(([value, held]) => [value, held.length])),
    );
  });

  test('the first page lists what cannot be filed, without a page for it', () => {
    const rest = dispatches.filter((dispatch) => slug(dispatch) === undefined);
    expect(dispatchesLinked(`${index}/`, main(page(`${index}/`)))).toEqual(idsOf(rest));
    expect(isFile(`${index}/chua-ro/index.html`)).toBe(false);
  });
});

describe('/co-quan/', () => {
  const mentions = dispatches.flatMap(({ id, organs }) =>
    organs.map((mention) => ({ id, ...mention })),
  );
  const byOrgan = Map.groupBy(mentions, ({ organ }) => organ);

  test('has a page for each organ that dispatches speak of, and for no other', () => {
    expect(byOrgan.size).toBeGreaterThan(20);
    expect(pagesBelow('co-quan')).toEqual(
      [...byOrgan.keys()].map((slug) => `co-quan/${slug}/`).sort(),
    );
    const linked = new Set(targets('co-quan/', main(page('co-quan/'))));
    for (const slug of byOrgan.keys()) expect(linked).toContain(`/co-quan/${slug}/`);
  });

  test('keeps the three relations apart, each with every paragraph that it stands in', () => {
    for (const [slug, held] of byOrgan) {
      const path = `co-quan/${slug}/`;
      for (const relation of organRelations) {
        const shown = withParts(path).flatMap((part) =>
          find(page(part), ({ properties }) => properties.dataRelation === relation)
            .flatMap((section) => targets(part, section))
            .filter((href) => href.includes('#')),
        );
        const expected = held
          .filter((mention) => mention.relation === relation)
          .map(({ id, block }) => `/van-ban/${id}/#${block}`);
        expect([...new Set(shown)].sort(), `${path} ${relation}`).toEqual(
          [...new Set(expected)].sort(),
        );
      }
    }
  });

  test('says where a sentence tells the organ to act, and nowhere else', () => {
    for (const [slug, held] of byOrgan) {
      const path = `co-quan/${slug}/`;
      const shown = withParts(path).flatMap((part) =>
        find(page(part), ({ tagName }) => tagName === 'li')
          .filter((item) => find(item, (element) => isClass(element, 'ordered')).length > 0)
          .flatMap((item) => targets(part, item)),
      );
      const expected = held
        .filter(({ ordered }) => ordered)
        .map(({ id, block }) => `/van-ban/${id}/#${block}`);
      expect([...new Set(shown)].sort(), path).toEqual([...new Set(expected)].sort());
    }
  });
});

const fragments = new Map<string, Map<string, string>>();

function fragmentText(id: string, fragment: string): string {
  const path = `van-ban/${id}/index.html`;
  const held =
    fragments.get(id) ??
    new Map(
      fragmentsIn(transcriptionIn(textOf(path), path)).map((one) => [one.id, squeezed(one.text)]),
    );
  fragments.set(id, held);
  return held.get(fragment) ?? '';
}

/** A fact from outside the text has a reference instead of words. */
function isFromOutside({ properties }: PageElement): boolean {
  return properties.dataBasis === 'external';
}

/** Every index entry: its page, the words that it quotes, the paragraph that it links to. */
function entries(index: string): { path: string; quotations: string[]; href: string }[] {
  return pagesBelow(index)
    .flatMap(withParts)
    .flatMap((path) =>
      find(page(path), (element) => isClass(element, 'passage')).map((passage) => ({
        path,
        quotations: find(passage, ({ tagName }) => tagName === 'q').map(words),
        href: targets(path, passage)[0] ?? '',
      })),
    );
}

describe.each(indexes)('every entry of /%s/', (index) => {
  const held = entries(index);

  test('links to a paragraph that contains its words', () => {
    for (const { path, quotations, href } of held) {
      const [, id = '', fragment = ''] = /^\/van-ban\/([^/]+)\/#(.+)$/u.exec(href) ?? [];
      expect(quotations.length, `${path} → ${href}`).toBeGreaterThan(0);
      for (const quotation of quotations) {
        expect(quotation.trim(), `${path} → ${href}`).not.toBe('');
        expect(fragmentText(id, fragment), `${path} → ${href}`).toContain(squeezed(quotation));
      }
    }
  });

  test('is there: each dispatch on each page is proved by its own words, where they prove it', () => {
    for (const path of pagesBelow(index).flatMap(withParts)) {
      const tree = main(page(path));
      const proving = held.filter((entry) => entry.path === path).map(({ href }) => href);
      const outside = find(tree, ({ tagName }) => tagName === 'li')
        .filter((item) => find(item, isFromOutside).length > 0)
        .flatMap((item) => targets(path, item));
      const ids = [...proving, ...outside].flatMap(
        (href) => /^\/van-ban\/([^/]+)\//u.exec(href)?.[1] ?? [],
      );
      expect([...new Set(ids)].sort(), path).toEqual(dispatchesLinked(path, tree));
    }
  });
});

describe('the map of /tinh/', () => {
  const path = 'tinh/';
  const [map] = find(page(path), (element) => isClass(element, 'province-map'));
  if (!map) throw new Error('no map');
  const links = find(map, ({ tagName }) => tagName === 'a');
  const held = Map.groupBy(dispatches.filter(slugOf.tinh), (one) => slugOf.tinh(one) ?? '');
  const isInferred = ({ province }: Dispatch) => province.basis !== 'printed';

  test('links to the provinces that have dispatches, and says how many', () => {
    expect(targets(path, map).sort()).toEqual(
      [...held.keys()].map((slug) => `/tinh/${slug}/`).sort(),
    );
    for (const link of links) {
      const name = spaced(words(link));
      const slug = targets(path, link)[0]?.split('/')[2] ?? '';
      const counted = `${provinces[slug]?.name ?? ''}, ${held.get(slug)?.length ?? 0} văn bản`;
      expect(name.startsWith(counted), name).toBe(true);
      expect(name.includes('suy ra'), name).toBe(held.get(slug)?.some(isInferred));
    }
  });

  test('draws the others, and the two archipelagos by name', () => {
    const titles = find(map, ({ tagName }) => tagName === 'title').map(words);
    expect(titles).toHaveLength(Object.keys(provinces).length);
    const without = titles.filter((title) => title.endsWith('chưa có văn bản trong kho'));
    expect(without).toHaveLength(Object.keys(provinces).length - held.size);
    expect(words(map)).toMatch(/Quần đảo Hoàng Sa\s*\(Đà Nẵng\)/u);
    expect(words(map)).toMatch(/Quần đảo Trường Sa\s*\(Khánh Hòa\)/u);
    const apart = ['da-nang', 'khanh-hoa'].filter((slug) => !held.has(slug));
    expect(find(map, (element) => isClass(element, 'islands'))).toHaveLength(apart.length);
  });

  test('tells printed and inferred provinces apart by pattern, not by colour alone', () => {
    for (const link of links) {
      const slug = targets(path, link)[0]?.split('/')[2] ?? '';
      const fills = find(link, ({ tagName }) => tagName === 'path').map((shape) =>
        attribute(shape, 'fill'),
      );
      const net = held.get(slug)?.every(isInferred) ? 'url(#net-suy-ra)' : 'url(#net-in)';
      expect(fills, slug).toContain(net);
    }
  });

  test('credits its author and licence', () => {
    const [licence] = find(page(path), ({ properties }) =>
      (attribute({ properties } as PageElement, 'rel') ?? '').split(' ').includes('license'),
    );
    expect(licence && attribute(licence, 'href')).toContain('creativecommons.org/licenses/by/4.0');
    expect(words(page(path))).toContain('Stephen Truong');
  });
});

test('a province says what became of it', () => {
  expect(words(page('tinh/ninh-binh/'))).toContain('hợp nhất với Hà Nam, Nam Định');
  expect(words(page('tinh/tien-giang/'))).toContain('thuộc Đồng Tháp');
});

test('a year says which dates are uncertain', () => {
  expect(words(page('nam/2020/'))).toContain(
    'Chúng được xếp vào năm 2020 vì đó là năm sớm nhất có thể',
  );
});

test('the hub leads to every index', () => {
  const linked = targets('tra-cuu/', main(page('tra-cuu/')));
  expect(linked).toEqual(expect.arrayContaining(indexes.map((index) => `/${index}/`)));
});
