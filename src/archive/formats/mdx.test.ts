import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { dispatchIds, seedOf, type DispatchId } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readRecordFile, readSource } from '../../site/archive.ts';
import { assemble } from '../assemble.ts';
import type { Dispatch } from '../dispatch.ts';
import { themePattern } from '../find/themes.ts';
import { toMdx } from './mdx.ts';

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

function dispatchOf(id: DispatchId): Dispatch {
  const { themes, ...lists } = authoritiesOf('.');
  const known = themes.filter(({ slug }) => themesOfGolden.has(slug));
  const source = readSource('.', seedOf[id]);
  return assemble(source, readRecordFile('.', id), {
    ...lists,
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
    await expect(toMdx(dispatchOf(id), note)).toMatchFileSnapshot(`../__snapshots__/${id}.mdx`);
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
function transcription(dispatch: Dispatch): string {
  return (
    toMdx(dispatch, note).split('<Transcription>\n\n')[1]?.replace('\n\n</Transcription>\n', '') ??
    ''
  );
}

describe('toMdx', () => {
  const text = '1. Thực hiện hoạt động động xuất nhập cảnh';
  const words = (of: string) => {
    const start = text.indexOf(of);
    return { start, end: start + of.length, block: 'muc-1' };
  };

  it('writes front matter that reads back as the facts, without the text', () => {
    const dispatch = dispatchOf('lang-son-chi-thi-khong-so-2021');
    const [, yaml = ''] = toMdx(dispatch, note).split(/^---$/mu);
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
    expect(toMdx(withText(text), note)).toContain(
      `---\n\n<EditorsNote>\n\n${note}\n\n</EditorsNote>\n\n<Transcription>\n\n`,
    );
  });

  it('leaves the place of the note out where there is none', () => {
    expect(toMdx(withText(text), '')).not.toContain('EditorsNote');
  });

  it('writes words as one string expression', () => {
    expect(transcription(withText(text))).toBe(
      `<Clause id={"muc-1"} kind={"clause"}>\n<Words>{"${text}"}</Words>\n</Clause>`,
    );
  });

  it('writes marks as elements, numbered where the page has notes of them', () => {
    const dispatch = withText(text, {
      citations: [{ ...words('Thực hiện'), kind: 'Công văn', document: 'cong-van' }],
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
        '<Words>{"1. "}<Cited n={1}>{"Thực hiện"}</Cited>{" "}<Correction n={1}><Strong>{"hoạt động"}</Strong>{" động "}<Mention theme={"bien-gioi"}>{"xuất nhập cảnh"}</Mention></Correction></Words>',
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
        '<Line role={"entry"}>{"dịch bệnh "}<Correction n={1}>{"covid-19"}</Correction>{","}</Line>',
        '<Notes>',
        '<Note n={1} printed={"covid-19"} read={"Covid-19"} reason={"Tên riêng."}/>',
        '</Notes>',
        '</Recipients>',
      ].join('\n'),
    );
  });

  it.each([
    ['a backslash and quotation marks', 'a\\b "c" \'d\'', '{"a\\\\b \\"c\\" \'d\'"}'],
    ['a line end', 'a\nb', '{"a\\nb"}'],
    ['a lone surrogate', 'a\ud83d', '{"a\\ud83d"}'],
    ['what would end an element', '</Words>{x}', '{"</Words>{x}"}'],
  ])('escapes %s', (_, hostile, written) => {
    expect(transcription(withText(hostile))).toContain(`<Words>${written}</Words>`);
  });
});
