import { globSync } from 'node:fs';
import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, inject, test } from 'vitest';
import { attribute, type PageElement } from '../../src/site/elements.ts';
import { textOf } from '../support/builtPages.ts';
import { printedAt } from '../support/transcription.ts';

function elements(node: HastNode): PageElement[] {
  const inside = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

function words(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function named(all: readonly PageElement[], tag: string): PageElement[] {
  return all.filter(({ tagName }) => tagName === tag);
}

function withClass(all: readonly PageElement[], name: string): PageElement[] {
  return all.filter((element) => attribute(element, 'className')?.split(' ').includes(name));
}

function pageOf(html: string): PageElement[] {
  return elements(htmlToHast(html));
}

/** The dispatches that cite a document, with their days and the passages, as its page has them. */
interface Citing {
  dispatch: string;
  lag: string;
  passages: { words: string; href: string }[];
}

function citingOf(page: readonly PageElement[]): Citing[] {
  return withClass(page, 'citing').map((section) => {
    const inside = elements(section);
    return {
      dispatch: attribute(section, 'dataDispatch') ?? '',
      lag: onOneLine(withClass(inside, 'lag').map(words).join()),
      passages: named(inside, 'li').flatMap((item) => {
        const [link] = named(elements(item), 'a');
        return named(elements(item), 'mark').map((mark) => ({
          words: words(mark),
          href: link ? (attribute(link, 'href') ?? '') : '',
        }));
      }),
    };
  });
}

function documents(): string[] {
  return globSync('vien-dan/*/index.html', { cwd: inject('builtSite') }).map((file) =>
    file.split('/').slice(1, -1).join(),
  );
}

function citedPage(slug: string): PageElement[] {
  return pageOf(textOf(`vien-dan/${slug}/index.html`));
}

function slugWith(part: string): string {
  const found = documents().filter((slug) => slug.includes(part));
  expect(found, part).toHaveLength(1);
  return found[0] ?? '';
}

test('the five dispatches cite nine documents', () => {
  expect(documents()).toHaveLength(9);
});

// SEEDS.md
describe('the days from a cited document to the dispatch', () => {
  test.for([
    ['534-cv-btgtw', 'cao-bang-182-cv-tu-2021', '5 ngày sau'],
    ['1699-cd-ttg', 'lai-chau-58-cv-tu-2020', '6 ngày sau'],
    ['9816-cv-btgtw', 'lai-chau-58-cv-tu-2020', '5 ngày sau'],
    ['2021-07-21', 'ninh-binh-342-cv-tu-2021', '1 ngày sau'],
    ['07-kl-tw', 'ninh-binh-342-cv-tu-2021', '41 ngày sau'],
    ['2020-03-07', 'tien-giang-cong-van-khong-so-2020', 'chưa rõ số ngày'],
    ['loi-keu-goi', 'lang-son-chi-thi-khong-so-2021', 'chưa rõ số ngày'],
    ['nghi-quyet-hoi-dong-nhan-dan', 'ninh-binh-342-cv-tu-2021', 'chưa rõ số ngày'],
  ] as const)('%s: %s, %s', ([document, dispatch, lag]) => {
    const citing = citingOf(citedPage(slugWith(document)));
    expect(citing.map((one) => [one.dispatch, one.lag])).toEqual([[dispatch, lag]]);
  });
});

test('one page gathers what Lai Châu cites twice under two words', () => {
  const page = citedPage(slugWith('9816-cv-btgtw'));
  const [citing] = citingOf(page);
  expect(citing?.passages.map((passage) => onOneLine(passage.words))).toEqual([
    'Công văn số 9816-CV/BTGTW, ngày 03/12/2020 của Ban Tuyên giáo Trung ương',
    'Văn bản số 9816-CV/BTGTW ngày 03/12/2020',
  ]);
  const kind = page.find((element) => attribute(element, 'dataFact') === 'kind');
  const values = kind ? withClass(elements(kind), 'value').map(words) : [];
  expect(values).toEqual(['Công văn', 'Văn bản']);
});

test('every paragraph link leads to a paragraph that prints the words', () => {
  const passages = documents().flatMap((slug) =>
    citingOf(citedPage(slug)).flatMap((citing) => citing.passages),
  );
  expect(passages.length).toBeGreaterThanOrEqual(10);
  for (const passage of passages) {
    const [path = '', fragment = ''] = passage.href.replace(/^(?:\.\.\/)+/u, '').split('#');
    const paragraph = printedAt(textOf(`${path}index.html`), fragment);
    expect(onOneLine(paragraph ?? ''), passage.href).toContain(onOneLine(passage.words));
  }
});

test('a document that the archive does not hold says so, and what is not known is shown as unknown', () => {
  const page = citedPage(slugWith('nghi-quyet-hoi-dong-nhan-dan'));
  expect(onOneLine(page.map(words)[0] ?? '')).toContain('Kho không có văn bản này.');
  for (const name of ['number', 'date', 'title']) {
    const fact = page.find((element) => attribute(element, 'dataFact') === name);
    expect(fact && withClass(elements(fact), 'unknown').map(words), name).toEqual(['chưa rõ']);
  }
});

test('a date from outside stands in brackets with its reference', () => {
  const page = citedPage(slugWith('loi-keu-goi'));
  const date = page.find((element) => attribute(element, 'dataFact') === 'date');
  expect(onOneLine(date ? words(date) : '')).toMatch(/\[29\/7\/2021\].*theo nguồn bên ngoài: \S/u);
});

test('the list has every document once, by date, undated ones last, with who cites it', () => {
  const page = pageOf(textOf('vien-dan/index.html'));
  const entries = withClass(page, 'entry').map((entry) => {
    const inside = elements(entry);
    const [link] = named(inside, 'a');
    return {
      slug: link ? attribute(link, 'href')?.split('/').at(-2) : undefined,
      date: onOneLine(withClass(inside, 'card-date').map(words).join()),
      citing: withClass(inside, 'cited-by').flatMap((list) => named(elements(list), 'a')).length,
    };
  });
  expect(entries.map(({ slug }) => slug).toSorted()).toEqual(documents().toSorted());
  expect(entries[0]?.date).toMatch(/^07\/3\/2020 · Đảng ở Trung ương/u);
  expect(entries.at(-1)?.date).toMatch(/^không ghi ngày · Cấp tỉnh/u);
  for (const { citing } of entries) expect(citing).toBe(1);
});

describe('the timeline', () => {
  const page = () => pageOf(textOf('dong-thoi-gian/index.html'));

  test('says in its table what it draws', () => {
    const table = named(page(), 'tr')
      .slice(1)
      .map((row) => named(elements(row), 'td').map((cell) => onOneLine(words(cell))));
    expect(table).toHaveLength(9);
    const ofLaiChau = table.filter(([, dispatch]) => dispatch?.includes('Lai Châu'));
    expect(ofLaiChau.map(([, , lag]) => lag)).toEqual([
      '6 ngày sau nói rõ là thực hiện',
      '5 ngày sau nói rõ là thực hiện',
    ]);
  });

  test('draws each dated document and each dispatch as a link to its page', () => {
    const links = named(withClass(page(), 'chart').flatMap(elements), 'a');
    const drawn = new Set(links.map((link) => attribute(link, 'href')));
    const listed = named(page(), 'td').flatMap((cell) =>
      named(elements(cell), 'a').map((link) => attribute(link, 'href')),
    );
    const undated = withClass(page(), 'undated').flatMap((list) =>
      named(elements(list), 'a').map((link) => attribute(link, 'href')),
    );
    expect(new Set([...drawn, ...undated])).toEqual(new Set(listed));
    for (const link of links) expect(attribute(link, 'ariaLabel')).toMatch(/\d{4}.*: \S/u);
  });
});
