/**
 * What a dispatch page shows beyond the words of its document: chains, twins, abbreviations, readings,
 * evidence. Expected values were read off the sources (SEEDS.md).
 */
import { readFileSync } from 'node:fs';
import { htmlToHast, type HastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import {
  dispatchIds,
  dispatchPage,
  isFile,
  seedOf,
  textOf,
  type DispatchId,
} from '../support/builtPages.ts';
import { printedAt, printedText } from '../support/transcription.ts';

type Element = Extract<HastNode, { type: 'element' }>;

function elements(node: HastNode): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elements) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

/** All words of a node, editorial ones too, on one line. */
function words(node: HastNode): string {
  const of = (one: HastNode): string => {
    if (one.type === 'text') return one.value;
    return 'children' in one ? one.children.map(of).join('') : '';
  };
  return of(node).replace(/\s+/gu, ' ').trim();
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function hrefOf({ properties }: Element): string {
  return String(properties.href);
}

const pages = new Map<string, Element[]>();

function elementsOf(path: string): Element[] {
  const found = pages.get(path) ?? elements(htmlToHast(textOf(path)));
  pages.set(path, found);
  return found;
}

function linksWith(id: DispatchId, name: string): Element[] {
  return elementsOf(dispatchPage(id)).filter((element) => hasClass(element, name));
}

function textAt(id: DispatchId, fragment: string): string {
  return (printedAt(textOf(dispatchPage(id)), fragment) ?? '').replace(/\s+/gu, ' ').trim();
}

function isDispatch(id: string): id is DispatchId {
  return id in seedOf;
}

/** Gives dispatch and fragment of a link to a paragraph, wherever it stands. */
function paragraphOf(href: string): [DispatchId, string] {
  const [, id = '', fragment = ''] = /van-ban\/([^/]+)\/#(.+)$/u.exec(href) ?? [];
  if (!isDispatch(id)) throw new Error(`${href} leads to no paragraph of the five`);
  return [id, fragment];
}

/** Days from the cited document, and whether it is carried out; by the words of the link. */
const chains: Record<DispatchId, [group: string, name: string, lag: string][]> = {
  'cao-bang-182-cv-tu-2021': [['Văn bản này thực hiện', 'Công văn số 534-CV/BTGTW', '5 ngày sau']],
  'tien-giang-cong-van-khong-so-2020': [['Văn bản này thực hiện', 'Công điện', 'chưa rõ']],
  'lang-son-chi-thi-khong-so-2021': [['Văn bản này yêu cầu thực hiện', 'Lời kêu gọi', 'chưa rõ']],
  'lai-chau-58-cv-tu-2020': [
    ['Văn bản này thực hiện', 'Công điện số 1699/CĐ-TTg', '6 ngày sau'],
    ['Văn bản này thực hiện', 'Công văn số 9816-CV/BTGTW', '5 ngày sau'],
  ],
  'ninh-binh-342-cv-tu-2021': [
    ['Văn bản này thực hiện', 'Điện', '1 ngày sau'],
    ['Văn bản này yêu cầu thực hiện', 'Kết luận số 07-KL/TW', '41 ngày sau'],
  ],
};

describe.each(dispatchIds)('the chain of %s', (id) => {
  const section = elementsOf(dispatchPage(id)).find(
    (element) =>
      element.tagName === 'section' &&
      elements(element).some(({ properties }) => properties.id === 'vien-dan'),
  );
  const groups = () => {
    const inside = section ? elements(section) : [];
    return inside.flatMap((element, index) =>
      element.tagName === 'h3'
        ? [
            {
              title: words(element),
              list: inside.slice(index).find(({ tagName }) => tagName === 'ul'),
            },
          ]
        : [],
    );
  };

  test.each(chains[id])('says “%s”, of “%s”, %s', (group, name, lag) => {
    const list = groups().find(({ title }) => title === group)?.list;
    const items = list ? elements(list).filter(({ tagName }) => tagName === 'li') : [];
    const item = items.map(words).find((text) => text.startsWith(name));
    expect(item).toContain(lag);
  });

  test('leads to the page of each document, and back to the paragraphs that cite it', () => {
    const cited = linksWith(id, 'cited').map(hrefOf);
    const listed = section ? elements(section).filter(({ tagName }) => tagName === 'a') : [];
    expect(cited.filter((href) => !listed.map(hrefOf).includes(href))).toEqual([]);
    const places = listed.filter(({ properties }) => String(properties.id).startsWith('vien-dan-'));
    expect(places.map(({ properties }) => properties.id)).toEqual(
      expect.arrayContaining(cited.map((_, index) => `vien-dan-${index + 1}`)),
    );
    for (const place of places) expect(textAt(id, hrefOf(place).slice(1))).not.toBe('');
  });
});

describe('evidence', () => {
  const facts = dispatchIds.flatMap((id) =>
    elementsOf(dispatchPage(id))
      .filter(({ properties }) => 'dataFact' in properties)
      .map((row) => [id, String(row.properties.dataFact), row] as const),
  );
  const inferred = facts.filter(([, , { properties }]) => properties.dataBasis === 'inferred');
  const printed = facts.filter(([, , { properties }]) => properties.dataBasis === 'printed');

  test('there are facts of both kinds', () => {
    expect([inferred.length, printed.length]).toEqual([6, 42]);
  });

  test.each(inferred)('%s, %s: the quoted words lead to themselves', (id, _, row) => {
    const links = elements(row).filter(
      (element) => element.tagName === 'a' && hrefOf(element).startsWith('#'),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(hrefOf(link)).toMatch(/^#chung-cu-\d+$/u);
      expect(`“${textAt(id, hrefOf(link).slice(1))}”`).toBe(words(link));
    }
  });

  test.each(printed)('%s, %s: the line is the source’s, and the link leads to it', (id, _, row) => {
    const links = elements(row).filter(({ tagName }) => tagName === 'a');
    const shown = links.filter((link) => words(link).startsWith('in trên văn bản'));
    expect(shown.length).toBeGreaterThan(0);
    const lines = readFileSync(`seeds/${seedOf[id]}`, 'utf8').split('\n');
    for (const link of shown) {
      const line = lines[Number(/\d+$/u.exec(words(link))?.[0]) - 1] ?? '';
      const bare = (text: string) => text.replace(/[\s*#\\-]/gu, '');
      expect(bare(line)).not.toBe('');
      expect(bare(textAt(id, hrefOf(link).slice(1)))).toContain(bare(line).slice(0, 40));
    }
  });

  test.each(dispatchIds)('%s: reasons and references stand beside what they are for', (id) => {
    const data = JSON.parse(textOf(`van-ban/${id}/${id}.json`)) as Record<string, object>;
    const told = Object.entries({ ...data, ...data.signature }).flatMap(([name, fact]) => {
      const { reasoning, references = [] } = fact as { reasoning?: string; references?: string[] };
      return [reasoning ?? [], references].flat().map((reason) => [name, reason] as const);
    });
    const rows = facts.filter(([of]) => of === id).map(([, name, row]) => [name, words(row)]);
    for (const [name, reason] of told) {
      expect(rows.find(([shown]) => shown === name)?.[1], name).toContain(reason);
    }
    if (id === 'lang-son-chi-thi-khong-so-2021') expect(told.length).toBeGreaterThan(3);
  });

  test('it is no permanent address', () => {
    expect(readFileSync('content/permalinks.json', 'utf8')).not.toContain('chung-cu');
  });
});

test.each(dispatchIds)('%s: what several dispatches share leads to its index', (id) => {
  const values = elementsOf(dispatchPage(id)).filter((element) => hasClass(element, 'value'));
  const links = values.flatMap(elements).filter(({ tagName }) => tagName === 'a');
  const targets = links.map((link) => hrefOf(link).replace(/^(?:\.\.\/)+/u, ''));
  expect(targets.filter((path) => !isFile(`${path}index.html`))).toEqual([]);
  expect(targets.map((path) => path.split('/')[0])).toEqual(
    expect.arrayContaining(['loai', 'tinh', 'nam']),
  );
});

describe('twins', () => {
  const signs = dispatchIds.flatMap((id) =>
    linksWith(id, 'twin').map((sign) => [id, sign] as const),
  );

  test('Lạng Sơn and Ninh Bình point at each other', () => {
    const pairs = new Set(signs.map(([id, sign]) => `${id} ${words(sign)}`));
    expect(pairs).toContain('lang-son-chi-thi-khong-so-2021 ≈ Ninh Bình');
    expect(pairs).toContain('ninh-binh-342-cv-tu-2021 ≈ [Lạng Sơn]');
  });

  test('a paragraph has at most one sign for each other dispatch', () => {
    for (const id of dispatchIds) {
      const passages = linksWith(id, 'passage').map((passage) =>
        elements(passage)
          .filter((element) => hasClass(element, 'twin'))
          .map(words),
      );
      expect(passages.filter((names) => new Set(names).size < names.length)).toEqual([]);
    }
  });

  test.each(signs)('that of %s leads to the passage with its paragraph', (id, sign) => {
    const [path = '', row] = hrefOf(sign)
      .replace(/^(?:\.\.\/)+/u, '')
      .split('#');
    const passage = elementsOf(`${path}index.html`).find(({ properties }) => properties.id === row);
    const block = linksWith(id, 'passage').find((element) => elements(element).includes(sign));
    const held = passage ? elements(passage).filter(({ tagName }) => tagName === 'a') : [];
    expect(held.map(hrefOf)).toContain(`../../van-ban/${id}/#${String(block?.properties.id)}`);
  });

  test('each says in words what it is', () => {
    const labels = signs.map(([, { properties }]) => String(properties.ariaLabel));
    expect(labels.filter((label) => !/^Trùng câu chữ với .+, .+: đối chiếu$/u.test(label))).toEqual(
      [],
    );
  });
});

describe('abbreviations', () => {
  const entries = elementsOf('tu-viet-tat/index.html').filter(
    (element) =>
      element.tagName === 'div' && elements(element).some(({ tagName }) => tagName === 'dt'),
  );
  const shortOf = (entry: Element) =>
    words(elements(entry).find(({ tagName }) => tagName === 'dt') ?? entry);

  test('each has its reading and its source', () => {
    expect(entries.length).toBeGreaterThan(35);
    for (const entry of entries) {
      const [expansion, source] = elements(entry)
        .filter(({ tagName }) => tagName === 'p')
        .map(words);
      expect(expansion, shortOf(entry)).not.toBe('');
      expect(source).toMatch(/^Căn cứ: .+\.$/u);
    }
  });

  test('every link leads to a paragraph that has it as a word', () => {
    const links = entries.flatMap((entry) =>
      elements(entry)
        .filter(({ tagName }) => tagName === 'a')
        .map((link) => [shortOf(entry), ...paragraphOf(hrefOf(link))] as const),
    );
    expect(links.length).toBeGreaterThan(20);
    const lacking = links.filter(([short, id, fragment]) => {
      const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(short)}(?![\\p{L}\\p{N}])`, 'u');
      return !word.test(textAt(id, fragment));
    });
    expect(lacking).toEqual([]);
  });

  test.each(dispatchIds)('%s spells out each one, and the list counts it', (id) => {
    for (const abbr of elementsOf(dispatchPage(id)).filter(({ tagName }) => tagName === 'abbr')) {
      const short = printedText(abbr);
      const entry = entries.find((one) => shortOf(one) === short);
      const expansion = entry && elements(entry).find((element) => hasClass(element, 'expansion'));
      expect(words(abbr)).toBe(`${short}${expansion ? words(expansion) : ''}`);
    }
  });

  test('UBND is counted as often as the sources have it', () => {
    const sources = dispatchIds.map((id) => readFileSync(`seeds/${seedOf[id]}`, 'utf8')).join('\n');
    const count = sources.match(/UBND/gu)?.length ?? 0;
    const entry = entries.find((one) => shortOf(one) === 'UBND');
    expect(entry && words(entry)).toContain(`${count} lần trong 4 văn bản`);
  });

  test('none stands inside a document number', () => {
    const shorts = dispatchIds.flatMap((id) =>
      elementsOf(dispatchPage(id))
        .filter(({ tagName }) => tagName === 'abbr')
        .map(printedText),
    );
    expect(shorts).not.toContain('CV');
    expect(textOf(dispatchPage('lai-chau-58-cv-tu-2020'))).toContain('Số 58-CV/TU');
  });
});

describe('readings', () => {
  test.each([
    ['cao-bang-182-cv-tu-2021', 5],
    ['tien-giang-cong-van-khong-so-2020', 0],
    ['lang-son-chi-thi-khong-so-2021', 2],
    ['lai-chau-58-cv-tu-2020', 3],
    ['ninh-binh-342-cv-tu-2021', 2],
  ] as const)('%s offers the choice where it has corrections: %i', (id, count) => {
    const all = elementsOf(dispatchPage(id));
    expect(all.filter(({ tagName }) => tagName === 'ins')).toHaveLength(count);
    expect(all.filter(({ properties }) => properties.id === 'ban-doc')).toHaveLength(
      count > 0 ? 1 : 0,
    );
    const checked = all.find(({ properties }) => properties.checked === true);
    expect(checked?.properties.id).toBe(undefined);
  });

  /** The words of a passage with those of its corrections in place. */
  function read(node: HastNode): string {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    if (node.type === 'element') {
      if (hasClass(node, 'correction')) return '';
      if (node.tagName !== 'ins' && 'dataEditorial' in node.properties) return '';
    }
    return node.children.map(read).join('');
  }

  test.each([
    ['cao-bang-182-cv-tu-2021', 'mo-dau-2', 'phòng, chống dịch Covid-19, để tiếp tục thực hiện'],
    ['cao-bang-182-cv-tu-2021', 'mo-dau-2', 'nhằm khống chế và kiểm soát'],
    ['cao-bang-182-cv-tu-2021', 'muc-3', 'các đối tượng tuyến đầu, thuộc diện'],
    ['cao-bang-182-cv-tu-2021', 'muc-5', 'phòng, chống dịch Covid-19, Bộ Y tế'],
    ['cao-bang-182-cv-tu-2021', 'muc-5', 'khách quan trong đặt tít, thông tin'],
    ['lang-son-chi-thi-khong-so-2021', 'muc-4', 'về các biện pháp phòng, chống dịch trong phạm vi'],
    ['lang-son-chi-thi-khong-so-2021', 'muc-5', 'rà soát, đề xuất tỉnh ban hành bổ sung'],
    ['lai-chau-58-cv-tu-2020', 'muc-3', 'quản lý chặt chẽ hoạt động xuất nhập cảnh, ngăn chặn'],
    ['lai-chau-58-cv-tu-2020', 'muc-3', 'tình hình dịch bệnh Covid-19 tại các huyện'],
    ['lai-chau-58-cv-tu-2020', 'muc-4', 'trong công tác phòng, chống dịch bệnh Covid-19'],
    ['ninh-binh-342-cv-tu-2021', 'muc-1', 'phòng, chống dịch Covid-19 của tỉnh'],
  ] as const)('%s, %s is read “%s”', (id, fragment, reading) => {
    const passage = elementsOf(dispatchPage(id)).find(
      ({ properties }) => properties.id === fragment,
    );
    expect(passage && read(passage).replace(/\s+/gu, ' ')).toContain(reading);
    expect(textAt(id, fragment)).not.toContain(reading);
  });
});

test('the method page shows every mark in a paragraph of the archive', () => {
  const all = elementsOf('phuong-phap/index.html');
  const marks = ['mention', 'cited', 'correction', 'page-break', 'twin'];
  expect(marks.filter((name) => !all.some((element) => hasClass(element, name)))).toEqual([]);
  expect(all.some(({ tagName }) => tagName === 'abbr')).toBe(true);
  expect(all.some(({ properties }) => properties.dataBasis === 'inferred')).toBe(true);
  const figures = all.filter(({ tagName }) => tagName === 'figure');
  const shown = figures.filter((figure) => elements(figure).some((one) => hasClass(one, 'words')));
  expect([figures.length, shown.length]).toEqual([7, 6]);
  for (const figure of shown) {
    const caption = elements(figure).find(({ tagName }) => tagName === 'figcaption');
    const link = caption && elements(caption).find(({ tagName }) => tagName === 'a');
    const paragraph = elements(figure).find((one) => hasClass(one, 'words'));
    const printed = printedText(paragraph ?? figure)
      .replace(/\s+/gu, ' ')
      .trim();
    expect(textAt(...paragraphOf(link ? hrefOf(link) : ''))).toBe(printed);
  }
});
