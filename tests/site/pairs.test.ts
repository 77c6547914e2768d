import { readFileSync } from 'node:fs';
import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pairUrl } from '../../src/site/urls.ts';
import { pagePaths, textOf, type DispatchId } from '../support/builtPages.ts';

type Element = Extract<HastNode, { type: 'element' }>;

const langSon: DispatchId = 'lang-son-chi-thi-khong-so-2021';
const ninhBinh: DispatchId = 'ninh-binh-342-cv-tu-2021';

function pathOf(one: string, other: string): string {
  return `${pairUrl(one, other).slice(1)}index.html`;
}

const pairPath = pathOf(langSon, ninhBinh);

function has(node: HastNode, property: string): boolean {
  return node.type === 'element' && property in node.properties;
}

function classes(node: HastNode): unknown[] {
  const names = node.type === 'element' ? node.properties.className : [];
  return Array.isArray(names) ? names : [];
}

function findAll(node: HastNode, wanted: (node: Element) => boolean): Element[] {
  if (node.type === 'element' && wanted(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => findAll(child, wanted)) : [];
}

function elements(node: HastNode): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

function linksOf(path: string): string[] {
  return elements(page(path)).flatMap(({ properties: { href } }) =>
    typeof href === 'string' ? [href] : [],
  );
}

/** The document's own words: neither labels nor what is said to screen readers. */
function ownWords(node: HastNode): string {
  if (has(node, 'dataEditorial') || (node.type === 'element' && node.tagName === 'summary')) {
    return '';
  }
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(ownWords).join('') : '';
}

function allWords(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(allWords).join('') : '';
}

function page(path: string): HastNode {
  return htmlToHast(textOf(path));
}

/** Gives the column of one side from top to bottom, without passages that are only repeated there. */
function column(path: string, side: 'a' | 'b'): string {
  return findAll(
    page(path),
    (node) => classes(node).includes('side') && classes(node).includes(side),
  )
    .filter((node) => !has(node, 'dataRepeated'))
    .map(ownWords)
    .join('');
}

interface Published {
  text: string;
  blocks: { id: string; parts: { start: number; end: number; role: string }[] }[];
}

function published(id: string): Published {
  return JSON.parse(textOf(`van-ban/${id}/${id}.json`)) as Published;
}

/** The paragraphs of running text, as the published JSON has them. */
function runningParagraphs(id: string): { id: string; text: string }[] {
  const { text, blocks } = published(id);
  return blocks
    .filter(({ parts }) => parts.every(({ role }) => role === 'text'))
    .map(({ id: fragment, parts }) => ({
      id: fragment,
      text: parts.map(({ start, end }) => text.slice(start, end)).join(' '),
    }));
}

const letters = (text: string) => text.replace(/\s/gu, '');

const pairPaths = pagePaths().filter((path) => /^doi-chieu\/.+--.+\/index\.html$/u.test(path));

test('Lạng Sơn and Ninh Bình, and no other two of the five, have a page together', () => {
  expect(pairPaths).toEqual([pairPath]);
});

describe.each(pairPaths)('%s', (path) => {
  const [one = '', other = ''] = path.split('/')[1]?.split('--') ?? [];

  test.each([
    [one, 'a'],
    [other, 'b'],
  ] as const)('shows all running text of %s, letter by letter and in its order', (id, side) => {
    const expected = runningParagraphs(id).map(({ text }) => text);
    expect(letters(column(path, side))).toBe(letters(expected.join('')));
  });

  test('links every paragraph of both to its permalink', () => {
    const links = linksOf(path);
    const missing = [one, other].flatMap((id) =>
      runningParagraphs(id)
        .map((paragraph) => `van-ban/${id}/#${paragraph.id}`)
        .filter((permalink) => !links.some((link) => link.endsWith(permalink))),
    );
    expect(missing).toEqual([]);
  });

  test('says where to read what shared wording proves', () => {
    const links = linksOf(path);
    expect(links.some((link) => link.endsWith('#y-nghia'))).toBe(true);
  });

  test('repeats each passage that stands elsewhere, word for word', () => {
    const repeated = findAll(page(path), (node) => has(node, 'dataRepeated')).map(ownWords);
    const whole = [one, other].map((id) => letters(column(path, id === one ? 'a' : 'b')));
    for (const words of repeated) {
      expect(words.trim()).not.toBe('');
      expect(whole.some((text) => text.includes(letters(words)))).toBe(true);
    }
  });
});

describe('the page of Lạng Sơn and Ninh Bình', () => {
  const text = () => allWords(page(pairPath)).replace(/\s+/gu, ' ');

  test('names both in full, with their dates', () => {
    const [heading] = findAll(page(pairPath), ({ tagName }) => tagName === 'h1');
    expect(heading && allWords(heading).trim()).toBe(
      'Chỉ thị không số của Ban Thường vụ Tỉnh ủy [Lạng Sơn] và Công văn số 342-CV/TU của Tỉnh ủy Ninh Bình',
    );
    expect(text()).toContain('[từ ngày 29/7/2021 trở đi]');
    expect(text()).toContain('22/7/2021');
  });

  test('gives the figures', () => {
    const [list] = findAll(page(pairPath), (node) => classes(node).includes('pair-figures'));
    const figures = list
      ? findAll(list, ({ tagName }) => tagName === 'dt' || tagName === 'dd')
      : [];
    expect(figures.map((figure) => allWords(figure).replace(/\s+/gu, ' ').trim())).toEqual([
      ...['Số đoạn chung', '13'],
      'Số chữ giống nhau',
      '358 chữ: 13% của [Lạng Sơn] (2.673 chữ), 34% của Ninh Bình (1.053 chữ)',
      ...['Dãy chữ giống nhau dài nhất', '36 chữ, trong đoạn chung 6'],
      ...['Cùng viện dẫn', 'không có văn bản nào mà cả hai cùng viện dẫn'],
    ]);
  });

  test('has an anchor for each of its 13 passages', () => {
    const ids = new Set(elements(page(pairPath)).map(({ properties }) => properties.id));
    const anchors = Array.from({ length: 13 }, (_, index) => `doan-${index + 1}`);
    expect(anchors.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.has('doan-14')).toBe(false);
  });

  test('marks what differs in words as well, for those who cannot see it', () => {
    const [row] = findAll(page(pairPath), ({ properties }) => properties.id === 'doan-10');
    const marks = row ? elements(row).filter(({ tagName }) => tagName === 'mark') : [];
    expect(marks.map((mark) => [classes(mark)[0], ownWords(mark)])).toEqual([
      ['only', 'chính quyền các huyện, thành phố'],
      ['changed', 'trong'],
      ['changed', 'của'],
    ]);
    expect(marks.map((mark) => allWords(mark).replace(ownWords(mark), '…'))).toEqual([
      'chỉ ở đây: … (hết)',
      'bên kia viết khác: … (hết)',
      'bên kia viết khác: … (hết)',
    ]);
    const missing = row ? findAll(row, (node) => classes(node).includes('missing')) : [];
    expect(missing.map((node) => allWords(node).trim())).toEqual(['(bên kia có thêm chữ)']);
  });
});

describe('the list of pairs', () => {
  const list = () => page('doi-chieu/index.html');

  test('links every pair that has a page', () => {
    const links = linksOf('doi-chieu/index.html');
    const missing = pairPaths.filter(
      (path) =>
        !links.some((link) => link.endsWith(path.replace(/^doi-chieu\/|index\.html$/gu, ''))),
    );
    expect(missing).toEqual([]);
  });

  test('tells what is known of the Điện of 21/7/2021 and what is not', () => {
    const [section] = findAll(list(), (node) => classes(node).includes('pair-meaning'));
    const words = section ? allWords(section) : '';
    expect(words).toContain('Điện ngày 21/7/2021');
    expect(words).toContain('Kho chưa có bức Điện ấy.');
    expect(words).toContain('chưa được chứng minh');
    expect(linksOf('doi-chieu/index.html').some((link) => link.includes('/vien-dan/'))).toBe(true);
  });

  test('quotes Ninh Bình only with words of its letter', () => {
    const source = readFileSync('seeds/004_86f9552143f492ea.txt', 'utf8');
    expect(source).toContain('theo chỉ đạo của Thường trực Ban Bí thư (tại Điện ngày 21/7/2021)');
  });
});
