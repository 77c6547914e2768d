import { describe, expect, it } from 'vitest';
import { answer, missing } from './answer.ts';
import { type Catalogue, type Selection } from './catalogue.ts';
import { type Dispatch } from './dispatch.ts';
import { fromIndexText } from './letters.ts';
import { readQuery } from './query.ts';
import { type Source } from './source.ts';
import { wordsOf } from './words.ts';

const dispatches: Record<string, Dispatch> = {
  cao: {
    url: '/van-ban/cao/',
    title: 'Công văn số 182-CV/TU của Tỉnh ủy Cao Bằng',
    about: 'Công văn số 182-CV/TU của Tỉnh ủy Cao Bằng\nCao Bằng',
    passages: [
      { id: 'dau-van-ban', label: 'Đầu văn bản', text: 'TỈNH ỦY CAO BẰNG\n*\nSố 182-CV/TU' },
      { id: 'muc-1', label: 'Mục 1', text: 'tiếp tục thực hiện mục tiêu “kép”.' },
      { id: 'muc-2', label: 'Mục 2', text: 'Cấp uỷ, chính quyền các cấp; đường biên giới' },
    ],
  },
  lang: {
    url: '/van-ban/lang/',
    title: 'Chỉ thị không số của Ban Thường vụ Tỉnh ủy [Lạng Sơn]',
    about: 'Chỉ thị không số của Ban Thường vụ Tỉnh ủy [Lạng Sơn]\nLạng Sơn',
    passages: [
      { id: 'mo-dau-1', label: 'Mở đầu, đoạn 1', text: 'thực hiện hiệu quả “mục tiêu kép”' },
      { id: 'muc-2', label: 'Mục 2', text: 'cấp ủy, phương châm “4 tại chỗ”; biểu dương' },
      { id: 'muc-8', label: 'Mục 8', text: 'theo phương châm “bốn tại chỗ”, mục đích và chỉ tiêu' },
    ],
  },
};

const catalogue: Catalogue = {
  parts: [''],
  labels: { tinh: ['Cao Bằng', 'Lạng Sơn'], nam: ['2021'], loai: [], 'chu-de': [], 'nguoi-ky': [] },
  pages: { cao: ['2021-05-18', [0], [0], [], [], []], lang: ['2021-07-29', [1], [0], [], [], []] },
};

/** As Pagefind does it: a page has a phrase even where its end and the next one's beginning make it up. */
function has({ about, passages }: Dispatch, term: string, exact: boolean): boolean {
  const read = (text: string) =>
    wordsOf(fromIndexText(text)).map(({ text: marked, plain }) => (exact ? marked : plain));
  const page = ` ${read([about, ...passages.map(({ text }) => text)].join(' ')).join(' ')} `;
  const words = read(term).join(' ');
  return page.includes(term.startsWith('"') ? ` ${words} ` : ` ${words}`);
}

const source: Source = {
  catalogue,
  find: (term, exact) =>
    Promise.resolve(
      Object.keys(dispatches).filter((id) => has(dispatches[id] as Dispatch, term, exact)),
    ),
  load: (id) => Promise.resolve(dispatches[id] as Dispatch),
  close: () => undefined,
};

interface Options {
  variants?: string[];
  selection?: Selection;
  isWide?: boolean;
}

async function ask(typed: string, { variants = [], selection = {}, isWide = false }: Options = {}) {
  const query = readQuery(typed);
  const found = await answer(source, { query, variants, selection, isWide, limit: 20 });
  const hrefs = found.dispatches.flatMap(({ hits }) => hits.map(({ href }) => href));
  return { ...found, hrefs };
}

describe('answer', () => {
  it.each([
    ['mục tiêu kép', ['/van-ban/cao/#muc-1', '/van-ban/lang/#mo-dau-1']],
    ['muc tieu kep', ['/van-ban/cao/#muc-1', '/van-ban/lang/#mo-dau-1']],
    ['cấp uỷ', ['/van-ban/cao/#muc-2', '/van-ban/lang/#muc-2']],
    ['cấp ủy', ['/van-ban/cao/#muc-2', '/van-ban/lang/#muc-2']],
    ['182-CV/TU', ['/van-ban/cao/#dau-van-ban']],
    ['lạng sơn', ['/van-ban/lang/']],
    ['không có đâu', []],
  ])('%s', async (typed, hrefs) => {
    expect((await ask(typed)).hrefs).toEqual(hrefs);
  });

  it('lists no paragraph with scattered words where the phrase stands', async () => {
    const { level, hrefs } = await ask('mục tiêu');
    expect(level).toBe('phrase');
    expect(hrefs).not.toContain('/van-ban/lang/#muc-8');
  });

  it('adds such paragraphs for a reader who asks for them', async () => {
    const { level, hrefs } = await ask('mục tiêu', { isWide: true });
    expect(level).toBe('words');
    expect(hrefs).toContain('/van-ban/lang/#muc-8');
  });

  it('falls back on the words of a paragraph, then on those of a dispatch', async () => {
    expect(await ask('phương châm mục tiêu')).toMatchObject({
      level: 'words',
      hrefs: ['/van-ban/lang/#muc-8'],
    });
    expect(await ask('lạng sơn phương châm')).toMatchObject({ level: 'scattered' });
  });

  it('does not make a phrase of the end of one paragraph and the beginning of the next', async () => {
    expect((await ask('“kép cấp uỷ”')).hrefs).toEqual([]);
  });

  it('finds every form of a theme', async () => {
    const { hrefs } = await ask('4 tại chỗ', { variants: ['bốn tại chỗ'] });
    expect(hrefs).toEqual(['/van-ban/lang/#muc-2', '/van-ban/lang/#muc-8']);
    expect((await ask('“4 tại chỗ”')).hrefs).toEqual(['/van-ban/lang/#muc-2']);
  });

  it('puts what has the marks that were typed before what has others', async () => {
    const { dispatches: found } = await ask('dương');
    expect(found.map(({ hits }) => hits.map(({ likeness }) => likeness))).toEqual([
      ['typed'],
      ['otherMarks'],
    ]);
  });

  it('keeps to the phrase when filters leave nothing of it', async () => {
    const filtered = await ask('182-CV/TU', { selection: { tinh: ['lang-son'] } });
    expect(filtered).toMatchObject({ level: 'phrase', hrefs: [], candidates: ['cao'] });
  });

  it('counts candidates before the filters, without those that do not answer', async () => {
    const { candidates } = await ask('muc tieu kep', { selection: { tinh: ['cao-bang'] } });
    expect(candidates).toEqual(['cao', 'lang']);
  });

  it('lists the dispatches that the filters leave when nothing is typed', async () => {
    const { hrefs } = await ask('', { selection: { tinh: ['lang-son'] } });
    expect(hrefs).toEqual(['/van-ban/lang/']);
  });
});

describe('missing', () => {
  it('names what no dispatch has, as it was typed', async () => {
    expect(await missing(source, readQuery('Covid-22 phương châm ĐÂU'))).toEqual([
      'Covid-22',
      'ĐÂU',
    ]);
  });
});
