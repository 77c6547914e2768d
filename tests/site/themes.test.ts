import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isFile, textOf } from '../support/builtPages.ts';

type Element = Extract<HastNode, { type: 'element' }>;

function elements(node: HastNode): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

function words(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

function themePage(slug: string): Element[] {
  return elements(htmlToHast(textOf(`chu-de/${slug}/index.html`)));
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

/** Gives [permalink, the words marked] for each mark of a concordance, in order. */
function concordance(slug: string): [string, string][] {
  const items = themePage(slug)
    .filter((element) => hasClass(element, 'attestation'))
    .flatMap((section) => elements(section).filter(({ tagName }) => tagName === 'li'));
  return items.flatMap((item) => {
    const link = elements(item).find(({ tagName }) => tagName === 'a');
    const address = String(link?.properties.href).replace(/^.*\/van-ban\//u, '');
    return elements(item)
      .filter(({ tagName }) => tagName === 'mark')
      .map((mark): [string, string] => [address, words(mark)]);
  });
}

const slugs = globSync('content/themes/*.mdx').map((file) => basename(file, '.mdx'));

test('at least nine themes are published, the three first ones among them', () => {
  expect(slugs.length).toBeGreaterThanOrEqual(9);
  expect(slugs).toEqual(expect.arrayContaining(['5k', 'muc-tieu-kep', 'bon-tai-cho']));
});

test.each(slugs)('%s has a page and really occurs in two or more of the dispatches', (slug) => {
  expect(isFile(`chu-de/${slug}/index.html`)).toBe(true);
  const dispatches = new Set(concordance(slug).map(([address]) => address.split('/')[0]));
  expect(dispatches.size).toBeGreaterThanOrEqual(2);
});

/** Every mention in the five, in order of time, as SEEDS.md lists them. */
describe('the concordance', () => {
  test('of 5K', () => {
    expect(concordance('5k')).toEqual([
      ['lai-chau-58-cv-tu-2020/#muc-1', '5K'],
      ['lai-chau-58-cv-tu-2020/#muc-4', '5K'],
      ['cao-bang-182-cv-tu-2021/#muc-4', '5K'],
    ]);
  });

  test('of mục tiêu kép takes in “kép” in quotation marks of its own', () => {
    expect(concordance('muc-tieu-kep')).toEqual([
      ['cao-bang-182-cv-tu-2021/#muc-1', 'mục tiêu “kép”'],
      ['lang-son-chi-thi-khong-so-2021/#mo-dau-1', 'mục tiêu kép'],
      ['lang-son-chi-thi-khong-so-2021/#mo-dau-2', 'mục tiêu kép'],
    ]);
  });

  test('of bốn tại chỗ leaves a lone "tại chỗ" out', () => {
    expect(concordance('bon-tai-cho')).toEqual([
      ['tien-giang-cong-van-khong-so-2020/#muc-4', '4 tại chỗ'],
      ['ninh-binh-342-cv-tu-2021/#muc-2', 'bốn tại chỗ'],
      ['lang-son-chi-thi-khong-so-2021/#muc-2', '4 tại chỗ'],
      ['lang-son-chi-thi-khong-so-2021/#muc-8', 'bốn tại chỗ'],
    ]);
  });
});

describe("a document's own definition", () => {
  test.each([
    ['bon-tai-cho', 'điều trị tại chỗ; nguồn lực tại chỗ; cách ly tại chỗ; vật tư tại chỗ'],
    ['5k', 'Khẩu trang, khử khuẩn, khoảng cách, không tập trung, khai báo y tế'],
    ['muc-tieu-kep', 'vừa phòng, chống dịch vừa phát triển kinh tế - xã hội'],
  ])('of %s stands on its page, linked to its paragraph', (slug, definition) => {
    const figure = themePage(slug).find(
      (element) => hasClass(element, 'definition') && words(element).includes(definition),
    );
    const link = figure && elements(figure).find(({ tagName }) => tagName === 'a');
    expect(link?.properties.href).toMatch(/\/van-ban\/[a-z0-9-]+\/#[a-z0-9-]+$/u);
  });

  test('of bốn tại chỗ is kept apart from the standard one, each with its source', () => {
    const figures = themePage('bon-tai-cho').filter((element) => hasClass(element, 'definition'));
    expect(figures.map((figure) => words(figure).includes('hậu cần tại chỗ'))).toEqual([
      true,
      false,
    ]);
    expect(figures.map((figure) => words(figure).includes('Tiền Giang'))).toEqual([false, true]);
  });
});

test('a theme is named in Vietnamese and in English, with every spelling that counts', () => {
  const page = textOf('chu-de/bon-tai-cho/index.html');
  expect(page).toContain('lang="en"');
  expect(page).toMatch(/“bốn tại chỗ”, “4 tại chỗ”/u);
});
