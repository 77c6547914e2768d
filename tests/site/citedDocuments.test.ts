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

function factOf(page: readonly PageElement[], name: string): PageElement | undefined {
  return page.find((element) => attribute(element, 'dataFact') === name);
}

function valuesOf(fact: PageElement | undefined): string[] {
  return fact ? withClass(elements(fact), 'value').map(words) : [];
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
  const kind = factOf(page, 'kind');
  expect(valuesOf(kind)).toEqual(['Công văn', 'Văn bản']);
  // One dispatch cites it twice.
  expect(kind && onOneLine(words(kind))).toContain('Các chỗ viện dẫn ghi khác nhau.');
});

describe('the subject is given as the citing texts print it, with their paragraph', () => {
  test.for([
    [
      '534-cv-btgtw',
      ['về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch Covid-19'],
      'mo-dau-2',
    ],
    [
      '2020-03-07',
      ['về tăng cường công tác phòng, chống dịch bệnh Covid-19 trong tình hình mới'],
      'mo-dau-1',
    ],
    ['loi-keu-goi', ['về phòng, chống đại dịch COVID-19'], 'muc-1'],
    [
      '07-kl-tw',
      [
        'về một số nhiệm vụ trọng tâm tăng cường công tác phòng, chống dịch Covid-19 và phát triển kinh tế - xã hội',
      ],
      'muc-1',
    ],
    [
      '68-nq-cp',
      [
        '[về một số chính sách hỗ trợ người lao động và người sử dụng lao động gặp khó khăn do đại dịch COVID-19]',
        'về hỗ trợ người lao động, doanh nghiệp gặp khó khăn do Covid-19',
      ],
      'muc-3-d2',
    ],
    [
      'nghi-quyet-hoi-dong-nhan-dan',
      [
        'quy định một số chế độ, chính sách đặc thù trong phòng, chống dịch Covid-19 trên địa bàn tỉnh',
      ],
      'muc-3-d2',
    ],
    ['1699-cd-ttg', [], undefined],
  ] as const)('%s', ([document, subjects, fragment]) => {
    const title = factOf(citedPage(slugWith(document)), 'title');
    expect(valuesOf(title)).toEqual(subjects);
    const links = title ? named(elements(title), 'a') : [];
    expect(links.map((link) => attribute(link, 'href')?.split('#')[1])).toEqual(
      fragment === undefined ? [] : [fragment],
    );
  });

  test('and one from outside that differs says so', () => {
    const title = factOf(citedPage(slugWith('68-nq-cp')), 'title');
    expect(title && onOneLine(words(title))).toContain('Nguồn bên ngoài ghi khác chỗ viện dẫn.');
  });
});

test('where the editors say which document is meant, the page gives their reasons as theirs', () => {
  const told = documents().flatMap((slug) =>
    withClass(citedPage(slug), 'editorial').map((element) => [slug, onOneLine(words(element))]),
  );
  expect(new Set(told.map(([slug]) => slug))).toEqual(
    new Set([slugWith('68-nq-cp'), slugWith('loi-keu-goi')]),
  );
  for (const [slug, reasons] of told)
    expect(reasons, slug).toMatch(/^\[Người biên tập cho rằng đây là văn bản này: \S.*\.\]$/u);
});

describe('who carries a document out', () => {
  test.for([
    ['534-cv-btgtw', ['Nói rõ là thực hiện: “Thực hiện”']],
    [
      '9816-cv-btgtw',
      [
        'Nói rõ là thực hiện: “Thực hiện”',
        'Yêu cầu thực hiện: “theo yêu cầu của Ban Tuyên giáo Trung ương”',
      ],
    ],
    [
      'loi-keu-goi',
      [
        'Yêu cầu thực hiện: “quán triệt và triển khai thực hiện nghiêm túc, quyết liệt, có hiệu quả”',
      ],
    ],
    ['nghi-quyet-hoi-dong-nhan-dan', ['Yêu cầu thực hiện: “thực hiện”']],
  ] as const)('stands on the page of %s', ([document, said]) => {
    const lines = withClass(citedPage(slugWith(document)), 'count').map((line) =>
      onOneLine(words(line)),
    );
    expect(lines.filter((line) => line.includes('thực hiện: '))).toEqual(said);
  });

  test.for([
    ['cao-bang-182-cv-tu-2021', ['Văn bản này thực hiện']],
    ['lang-son-chi-thi-khong-so-2021', ['Văn bản này yêu cầu thực hiện']],
    ['lai-chau-58-cv-tu-2020', ['Văn bản này thực hiện']],
    ['ninh-binh-342-cv-tu-2021', ['Văn bản này thực hiện', 'Văn bản này yêu cầu thực hiện']],
  ] as const)('parts the documents that %s cites', ([id, titles]) => {
    const headings = named(pageOf(textOf(`van-ban/${id}/index.html`)), 'h3').map(words);
    expect(headings.filter((heading) => heading.startsWith('Văn bản này'))).toEqual(titles);
  });
});

test('the table of dispatches and the JSON-LD name each cited document once', () => {
  const names = ['Công điện số 1699/CĐ-TTg', 'Công văn số 9816-CV/BTGTW'];
  expect(textOf('kho/dispatches.csv')).toContain(`,${names.join(' | ')},`);
  const page = pageOf(textOf('van-ban/lai-chau-58-cv-tu-2020/index.html'));
  const script = named(page, 'script').find(
    (element) => attribute(element, 'type') === 'application/ld+json',
  );
  expect(script && words(script)).toContain(`"citation":${JSON.stringify(names)}`);
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
  for (const name of ['number', 'date']) {
    const fact = factOf(page, name);
    expect(fact && withClass(elements(fact), 'unknown').map(words), name).toEqual(['chưa rõ']);
  }
});

test('a date from outside stands in brackets with its reference', () => {
  const page = citedPage(slugWith('loi-keu-goi'));
  const date = factOf(page, 'date');
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
  expect(entries.at(-1)?.date).toMatch(/^chưa rõ ngày · Cấp tỉnh/u);
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
      '5 ngày sau nói rõ là thực hiện; yêu cầu thực hiện',
    ]);
    expect(table.map(([, , lag]) => lag).filter((lag) => lag?.startsWith('chưa rõ'))).toEqual([
      'chưa rõ số ngày văn bản viện dẫn không ghi ngày nói rõ là thực hiện',
      'chưa rõ số ngày văn bản viện dẫn không ghi ngày yêu cầu thực hiện',
      'chưa rõ số ngày không nơi nào trong kho ghi ngày của văn bản được viện dẫn yêu cầu thực hiện',
    ]);
  });

  test('gives dates that are not printed in brackets, in its table as in its picture', () => {
    const inBrackets = (all: readonly PageElement[]) =>
      new Set(
        all
          .map((one) => onOneLine(words(one)).replace(/\s/gu, ''))
          .filter((day) => day.startsWith('[')),
      );
    const table = inBrackets(withClass(page(), 'day'));
    expect(table).toEqual(
      new Set(['[từngày07/3/2020trởđi]', '[01/7/2021]', '[29/7/2021]', '[từngày29/7/2021trởđi]']),
    );
    const drawn = named(withClass(page(), 'chart').flatMap(elements), 'a').map((link) =>
      (attribute(link, 'ariaLabel') ?? '').split(': ')[0]?.replace(/\s/gu, ''),
    );
    expect(new Set(drawn.filter((day) => day?.startsWith('[')))).toEqual(table);
  });

  test('says of an empty stretch only that no document bears a date in it', () => {
    const label = withClass(page(), 'gap-label').map(words).join(' ');
    expect(onOneLine(label)).toContain('269 ngày không có văn bản nào ghi ngày');
  });

  test('draws what is passed on with a sign of its own, and explains it', () => {
    const chart = withClass(page(), 'timeline-picture').flatMap(elements);
    const lines = new Set(withClass(chart, 'passed-on').map((line) => attribute(line, 'y1')));
    expect(lines.size).toBeGreaterThan(0);
    expect(withClass(chart, 'pass').length).toBe(withClass(chart, 'passed-on').length);
    expect(words(withClass(page(), 'legend')[0] as HastNode)).toContain(
      'Văn bản yêu cầu nơi khác thực hiện văn bản kia.',
    );
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
