import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { dispatchIds, seedOf, type DispatchId } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readRecordFile, readSource } from '../../site/archive.ts';
import { assemble } from '../assemble.ts';
import type { Dispatch } from '../dispatch.ts';
import { themePattern } from '../find/themes.ts';
import { passageMdx, toMdx, type Apparatus, type ShownMark, type TwinSign } from './mdx.ts';

/** The themes that the golden files know; another theme in content/ changes none of them. */
const themesOfGolden = new Set([
  '5k',
  'bien-gioi',
  'bon-tai-cho',
  'ca-he-thong-chinh-tri',
  'cach-ly',
  'chong-dich-nhu-chong-giac',
  'khong-chu-quan-lo-la',
  'kich-ban-ung-pho',
  'muc-tieu-kep',
  'nguoi-dung-dau',
  'vac-xin',
]);

/** The abbreviations that they know, for the same reason. */
const abbreviationsOfGolden = new Set(
  'b-c bch btgtw cvp cvth hcm hdnd hn ldvp mttq ncov pcvp t-m th tu tw ubnd v-v vptu vptw'.split(
    ' ',
  ),
);
const abbreviations = Object.fromEntries(
  Object.entries(authoritiesOf('.').abbreviations).filter(([slug]) =>
    abbreviationsOfGolden.has(slug),
  ),
);
const apparatus: Apparatus = { abbreviations, twins: [] };

function dispatchOf(id: DispatchId): Dispatch {
  const { themes, ...lists } = authoritiesOf('.');
  const known = themes.filter(({ slug }) => themesOfGolden.has(slug));
  const source = readSource('.', seedOf[id]);
  return assemble(source, readRecordFile('.', id), {
    ...lists,
    abbreviations,
    themes: known,
    themePattern: themePattern(known),
  });
}

const note = 'Lời người biên tập, *viết tay*.';

describe('golden files, reviewed by eye against the sources', () => {
  it.each(dispatchIds)('%s as data', async (id) => {
    await expect(`${JSON.stringify(dispatchOf(id), null, 2)}\n`).toMatchFileSnapshot(
      `../__snapshots__/${id}.json`,
    );
  });

  it.each(dispatchIds)('%s as a page', async (id) => {
    await expect(toMdx(dispatchOf(id), note, apparatus)).toMatchFileSnapshot(
      `../__snapshots__/${id}.mdx`,
    );
  });
});

/** A dispatch of one block over the whole text. */
function withText(text: string, change: Partial<Dispatch> = {}): Dispatch {
  return {
    ...dispatchOf('cao-bang-182-cv-tu-2021'),
    blocks: [
      {
        id: 'muc-1',
        type: 'clause',
        clause: '1',
        parts: [{ start: 0, end: text.length, role: 'text' }],
        afterGap: false,
      },
    ],
    emphasis: [],
    mentions: [],
    organs: [],
    abbreviations: [],
    citations: [],
    corrections: [],
    definitions: [],
    text,
    ...change,
  };
}

/** The transcription, without its own lines. */
function transcription(dispatch: Dispatch, twins: readonly TwinSign[] = []): string {
  const [, inside = ''] = toMdx(dispatch, note, { ...apparatus, twins }).split(
    '<Transcription>\n\n',
  );
  return inside.replace('\n\n</Transcription>\n', '');
}

/** The words of the one paragraph. */
function wordsOf(dispatch: Dispatch): string {
  return /<Words>(.*)<\/Words>/u.exec(transcription(dispatch))?.[1] ?? '';
}

describe('toMdx', () => {
  const text = '1. Thực hiện hoạt động động xuất nhập cảnh';
  const words = (of: string) => {
    const start = text.indexOf(of);
    return { start, end: start + of.length, block: 'muc-1' };
  };

  it('writes front matter that reads back as the facts, without the text', () => {
    const dispatch = dispatchOf('lang-son-chi-thi-khong-so-2021');
    const [, yaml = ''] = toMdx(dispatch, note, apparatus).split(/^---$/mu);
    const data = parseYaml(yaml) as Record<string, unknown>;
    expect(data).toMatchObject({
      id: dispatch.id,
      province: dispatch.province,
      date: dispatch.date,
      signature: dispatch.signature,
      source: dispatch.source,
    });
    expect(data).not.toHaveProperty('text');
    expect(data).not.toHaveProperty('blocks');
  });

  it('puts the note before the transcription, as it was written', () => {
    expect(toMdx(withText(text), note, apparatus)).toContain(
      `---\n\n<EditorsNote>\n\n${note}\n\n</EditorsNote>\n\n<Transcription>\n\n`,
    );
  });

  it('leaves the place of the note out where there is none', () => {
    expect(toMdx(withText(text), '', apparatus)).not.toContain('EditorsNote');
  });

  it('writes words as one string expression', () => {
    expect(transcription(withText(text))).toBe(
      `<Clause id={"muc-1"} kind={"clause"}>\n<Words>{"${text}"}</Words>\n</Clause>`,
    );
  });

  it('writes marks as elements, numbered where the page has notes of them', () => {
    const dispatch = withText(text, {
      citations: [
        { ...words('Thực hiện'), kind: 'Công văn', document: 'cong-van', resolvedBy: 'printed' },
      ],
      mentions: [{ ...words('xuất nhập cảnh'), theme: 'bien-gioi', form: 'xuất nhập cảnh' }],
      emphasis: [{ ...words('hoạt động'), kind: 'strong' }],
      corrections: [
        {
          ...words('hoạt động động xuất nhập cảnh'),
          printed: 'hoạt động động xuất nhập cảnh',
          read: 'hoạt động xuất nhập cảnh',
          reason: 'Chữ “động” bị lặp.',
        },
      ],
    });
    expect(transcription(dispatch)).toBe(
      [
        '<Clause id={"muc-1"} kind={"clause"}>',
        '<Words>{"1. "}<Cited document={"cong-van"}>{"Thực hiện"}</Cited>{" "}<Strong>{"hoạt "}</Strong><Correction n={1} read={"động"}><Strong>{"động"}</Strong>{" động"}</Correction>{" "}<Mention theme={"bien-gioi"}>{"xuất nhập cảnh"}</Mention></Words>',
        '<Notes>',
        '<Note n={1} printed={"hoạt động động xuất nhập cảnh"} read={"hoạt động xuất nhập cảnh"} reason={"Chữ “động” bị lặp."}/>',
        '</Notes>',
        '</Clause>',
      ].join('\n'),
    );
  });

  it('puts a page break and a blank between the halves of a paragraph', () => {
    const dispatch = withText('một\n\nhai');
    const [block] = dispatch.blocks;
    const parts = [
      { start: 0, end: 3, role: 'text' as const },
      { start: 5, end: 8, role: 'text' as const },
    ];
    const blocks = block ? [{ ...block, parts, afterGap: true }] : [];
    expect(transcription({ ...dispatch, blocks })).toBe(
      '<PageGap/>\n<Clause id={"muc-1"} kind={"clause"}>\n<Words>{"một"}{" "}<PageBreak/>{"hai"}</Words>\n</Clause>',
    );
  });

  it('marks corrections in lists too, with their notes', () => {
    const list = 'Nơi nhận:\n- dịch bệnh covid-19,';
    const dispatch = withText(list, {
      blocks: [
        {
          id: 'noi-nhan',
          type: 'recipients',
          parts: [
            { start: 0, end: 9, role: 'label' },
            { start: 12, end: list.length, role: 'entry' },
          ],
          afterGap: false,
        },
      ],
      corrections: [
        {
          start: 22,
          end: 30,
          block: 'noi-nhan',
          printed: 'covid-19',
          read: 'Covid-19',
          reason: 'Tên riêng.',
        },
      ],
    });
    expect(transcription(dispatch)).toBe(
      [
        '<Recipients id={"noi-nhan"}>',
        '<Line role={"label"}>{"Nơi nhận:"}</Line>',
        '<Line role={"entry"}>{"dịch bệnh "}<Correction n={1} read={"Covid-19"}>{"covid-19"}</Correction>{","}</Line>',
        '<Notes>',
        '<Note n={1} printed={"covid-19"} read={"Covid-19"} reason={"Tên riêng."}/>',
        '</Notes>',
        '</Recipients>',
      ].join('\n'),
    );
  });

  describe('where marks meet', () => {
    const cited = {
      ...words('Thực hiện hoạt động'),
      ...{ kind: 'Công văn', document: 'x', resolvedBy: 'printed' as const },
    };
    const correction = {
      ...words('hoạt động động'),
      printed: 'hoạt động động',
      read: 'hoạt động',
      reason: 'Lặp.',
    };

    it('a correction stays whole, and no link lies around its note', () => {
      const inside = withText(text, {
        citations: [
          {
            ...words('Thực hiện hoạt động động xuất'),
            kind: 'Công văn',
            document: 'x',
            resolvedBy: 'printed',
          },
        ],
        corrections: [correction],
      });
      expect(wordsOf(inside)).toBe(
        '{"1. "}<Cited document={"x"}>{"Thực hiện hoạt "}</Cited><Correction n={1} read={"động"}><Cited document={"x"}>{"động động"}</Cited></Correction><Cited document={"x"}>{" xuất"}</Cited>{" nhập cảnh"}',
      );
    });

    it('a link that crosses another, or holds it, gives way', () => {
      const crossing = { ...words('động động'), theme: 't', form: 't' };
      const around = { ...words('1. Thực hiện hoạt động'), theme: 't', form: 't' };
      expect(wordsOf(withText(text, { citations: [cited], mentions: [crossing] }))).toBe(
        '{"1. "}<Cited document={"x"}>{"Thực hiện hoạt động"}</Cited><Mention theme={"t"}>{" động"}</Mention>{" xuất nhập cảnh"}',
      );
      expect(wordsOf(withText(text, { citations: [cited], mentions: [around] }))).toBe(
        '<Mention theme={"t"}>{"1. "}</Mention><Cited document={"x"}>{"Thực hiện hoạt động"}</Cited>{" động xuất nhập cảnh"}',
      );
    });

    it('evidence is numbered in the order of the text, and only its first piece has the number', () => {
      const quote = (of: string) => ({
        start: text.indexOf(of),
        end: text.indexOf(of) + of.length,
        text: of,
      });
      const fact = (...evidence: string[]) => ({
        basis: 'inferred' as const,
        value: 'lang-son',
        evidence: evidence.map(quote),
        reasoning: '.',
        references: [],
      });
      const dispatch = withText(text, {
        province: fact('nhập cảnh', 'Thực hiện hoạt động động'),
        subject: fact('Thực hiện'),
        corrections: [{ ...words('hoạt'), printed: 'hoạt', read: 'họat', reason: '.' }],
      });
      expect(wordsOf(dispatch)).toBe(
        '{"1. "}<Evidence n={1}><Evidence n={2}>{"Thực hiện"}</Evidence>{" "}<Correction n={1} read={"họat"}>{"hoạt"}</Correction>{" động động"}</Evidence>{" xuất "}<Evidence n={3}>{"nhập cảnh"}</Evidence>',
      );
    });

    it('an abbreviation inside a link leaves the focus to the link', () => {
      const of = 'UBND tỉnh, UBND xã';
      const use = (start: number) => ({
        start,
        end: start + 4,
        block: 'muc-1',
        abbreviation: 'ubnd',
      });
      const dispatch = withText(of, {
        citations: [
          {
            start: 0,
            end: 9,
            block: 'muc-1',
            kind: 'Nghị quyết',
            document: 'x',
            resolvedBy: 'printed',
          },
        ],
        abbreviations: [use(0), use(11), { ...use(11), abbreviation: 'unlisted' }],
      });
      expect(wordsOf(dispatch)).toBe(
        '<Cited document={"x"}><Abbreviation full={"Ủy ban nhân dân"} linked={true}>{"UBND"}</Abbreviation>{" tỉnh"}</Cited>{", "}<Abbreviation full={"Ủy ban nhân dân"}>{"UBND"}</Abbreviation>{" xã"}',
      );
    });
  });

  describe('signs of twins', () => {
    const sign = (block: string, other: string, n: number): TwinSign => ({
      ...{ block, other, n },
      name: 'Ninh Bình',
      title: 'Công văn số 342-CV/TU',
    });

    it('stand at the end of the paragraph, one for each other dispatch', () => {
      const twins = [
        sign('muc-1', 'b', 2),
        sign('muc-1', 'b', 3),
        sign('muc-1', 'a', 7),
        sign('muc-2', 'b', 4),
      ];
      const twin = (other: string, n: number) =>
        `<Twin of={"cao-bang-182-cv-tu-2021"} other={"${other}"} n={${n}} name={"Ninh Bình"} title={"Công văn số 342-CV/TU"}/>`;
      expect(transcription(withText('Một.'), twins)).toBe(
        `<Clause id={"muc-1"} kind={"clause"}>\n<Words>{"Một."}${twin('b', 2)}${twin('a', 7)}</Words>\n</Clause>`,
      );
    });
  });

  it('offers the choice of readings only where there are corrections', () => {
    expect(toMdx(dispatchOf('cao-bang-182-cv-tu-2021'), note, apparatus)).toContain(
      '</EditorsNote>\n\n<Readings/>\n\n<Transcription>',
    );
    expect(toMdx(dispatchOf('tien-giang-cong-van-khong-so-2020'), note, apparatus)).not.toContain(
      'Readings',
    );
  });

  it.each([
    ['a backslash and quotation marks', 'a\\b "c" \'d\'', '{"a\\u005cb \\"c\\" \'d\'"}'],
    ['a line end', 'a\nb', '{"a\\u000ab"}'],
    ['a lone surrogate', 'a\ud83d', '{"a\\ud83d"}'],
    ['what would end an element', '</Words>{x}', '{"\\u003c/Words\\u003e\\u007bx\\u007d"}'],
  ])('escapes %s', (_, hostile, written) => {
    expect(transcription(withText(hostile))).toContain(`<Words>${written}</Words>`);
  });
});

describe('passageMdx', () => {
  const dispatch = dispatchOf('lai-chau-58-cv-tu-2020');
  const shown = (mark: ShownMark) => passageMdx(dispatch, 'muc-4', apparatus, mark);

  it('writes one paragraph with the marks of one kind, and whose it is', () => {
    expect(shown('Cited')).toMatch(
      /^<Clause id=\{"muc-4"\} kind=\{"clause"\} of=\{"lai-chau-58-cv-tu-2020"\}>\n<Words>\{"4- Ban Tuyên giáo/u,
    );
    expect(shown('Cited').match(/<[A-Z]\w+/gu)).toEqual(['<Clause', '<Words', '<Cited']);
    expect(shown('Correction').match(/<[A-Z]\w+/gu)).toEqual([
      '<Clause',
      '<Words',
      '<Correction',
      '<Notes',
      '<Note',
    ]);
  });

  it('names a paragraph that is not there', () => {
    expect(() => passageMdx(dispatch, 'muc-9', apparatus, 'Cited')).toThrow(
      'lai-chau-58-cv-tu-2020 has no paragraph #muc-9.',
    );
  });
});
