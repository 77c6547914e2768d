import { describe, expect, it } from 'vitest';
import type { Citation } from '../dispatch.ts';
import { chainsOf, noLag } from './chains.ts';
import { attestedOf } from './citedFacts.ts';
import type { CitedDocument, CitingPlace } from './directives.ts';

function place(
  dispatch: string,
  block: string,
  printed: Partial<Citation>,
  lag?: number,
): CitingPlace {
  const citation: Citation = {
    ...{ start: 0, end: 1, block, document: '9816-cv-btgtw-2020', kind: 'Công văn' },
    resolvedBy: 'printed',
  };
  return { dispatch, citation: { ...citation, ...printed }, lag };
}

/** As Lai Châu cites it twice, under two words. */
const guidance: CitedDocument = {
  slug: '9816-cv-btgtw-2020',
  kind: 'Công văn',
  kinds: ['Công văn', 'Văn bản'],
  number: '9816-CV/BTGTW',
  date: { edtf: '2020-12-03', basis: 'printed' },
  organ: 'Ban Tuyên giáo Trung ương',
  title: undefined,
  references: [],
  heldAs: undefined,
  citations: [
    place(
      'lai-chau',
      'mo-dau-1',
      { number: '9816-CV/BTGTW', date: '2020-12-03', organ: 'Ban Tuyên giáo Trung ương' },
      5,
    ),
    place('lai-chau', 'muc-4', { kind: 'Văn bản', number: '9816-CV/BTGTW', date: '2020-12-03' }, 5),
  ],
};

describe('attestedOf', () => {
  it('names each paragraph that prints a fact', () => {
    expect(attestedOf(guidance, 'number')).toEqual([
      {
        basis: 'printed',
        value: '9816-CV/BTGTW',
        where: [
          { dispatch: 'lai-chau', block: 'mo-dau-1' },
          { dispatch: 'lai-chau', block: 'muc-4' },
        ],
      },
    ]);
    expect(attestedOf(guidance, 'organ').map(({ value }) => value)).toEqual([
      'Ban Tuyên giáo Trung ương',
    ]);
  });

  it('gives the differing words, what the archive goes by first', () => {
    expect(attestedOf(guidance, 'kind').map(({ value }) => value)).toEqual(['Công văn', 'Văn bản']);
    const wrongDay = place('son-la', 'muc-1', { date: '2020-12-30' });
    const doubted = { ...guidance, citations: [wrongDay, ...guidance.citations] };
    expect(attestedOf(doubted, 'date').map(({ value }) => value)).toEqual([
      '2020-12-03',
      '2020-12-30',
    ]);
  });

  it('takes a word in running text and at the head of a sentence for one', () => {
    const small = place('son-la', 'muc-1', { kind: 'công văn' });
    const cited = { ...guidance, citations: [...guidance.citations, small] };
    expect(attestedOf(cited, 'kind')[0]).toMatchObject({
      value: 'Công văn',
      where: [
        { dispatch: 'lai-chau', block: 'mo-dau-1' },
        { dispatch: 'son-la', block: 'muc-1' },
      ],
    });
  });

  it('names a paragraph once, however often it prints the fact', () => {
    const twice = { ...guidance, citations: [...guidance.citations, ...guidance.citations] };
    const [said] = attestedOf(twice, 'date');
    expect(said?.basis === 'printed' && said.where).toHaveLength(2);
  });

  it('gives its reference for what no citing text prints', () => {
    const appeal: CitedDocument = {
      ...guidance,
      number: undefined,
      date: { edtf: '2021-07-29', basis: 'external' },
      references: ['Công bố ngày 29/7/2021.'],
      citations: [place('lang-son', 'muc-1', { kind: 'Lời kêu gọi' })],
    };
    expect(attestedOf(appeal, 'date')).toEqual([
      { basis: 'external', value: '2021-07-29', references: ['Công bố ngày 29/7/2021.'] },
    ]);
  });

  it('gives each subject as printed with its paragraphs, beside one from outside', () => {
    const printed = (text: string) => ({ subject: { start: 0, end: text.length, text } });
    const cited: CitedDocument = {
      ...guidance,
      title: 'về một số chính sách hỗ trợ',
      references: ['Bản gốc.'],
      citations: [
        place('ninh-binh', 'muc-3-d2', printed('về hỗ trợ\nngười lao động')),
        place('son-la', 'muc-1', printed('về hỗ trợ người lao động')),
        place('son-la', 'muc-2', printed('về hỗ trợ doanh nghiệp')),
        place('son-la', 'muc-5', {}),
      ],
    };
    expect(attestedOf(cited, 'title')).toEqual([
      { basis: 'external', value: 'về một số chính sách hỗ trợ', references: ['Bản gốc.'] },
      {
        basis: 'printed',
        value: 'về hỗ trợ người lao động',
        where: [
          { dispatch: 'ninh-binh', block: 'muc-3-d2' },
          { dispatch: 'son-la', block: 'muc-1' },
        ],
      },
      {
        basis: 'printed',
        value: 'về hỗ trợ doanh nghiệp',
        where: [{ dispatch: 'son-la', block: 'muc-2' }],
      },
    ]);
  });

  it('gives nothing for what is not known', () => {
    expect(attestedOf(guidance, 'title')).toEqual([]);
  });
});

describe('chainsOf', () => {
  it('makes one chain of all citations in a dispatch', () => {
    const words = { start: 0, end: 9, text: 'Thực hiện' };
    const cited = {
      ...guidance,
      citations: [
        ...guidance.citations,
        place('son-la', 'muc-2', { passedOn: words }),
        place('son-la', 'muc-2', {}),
        place('yen-bai', 'muc-3', { passedOn: words }),
        place('yen-bai', 'mo-dau-1', { carriedOut: words }),
      ],
    };
    expect(chainsOf(cited, (id) => id.toUpperCase())).toMatchObject([
      { dispatch: 'LAI-CHAU', lag: 5, ties: ['mentioned'], blocks: ['mo-dau-1', 'muc-4'] },
      { dispatch: 'SON-LA', lag: undefined, ties: ['passedOn'], blocks: ['muc-2'] },
      { dispatch: 'YEN-BAI', ties: ['carriedOut', 'passedOn'], blocks: ['muc-3', 'mo-dau-1'] },
    ]);
  });
});

describe('noLag', () => {
  it.each([
    ['2020-12-03', '2020-12-08', undefined],
    ['2020-03-07', '2020-03-07/..', 'dispatch'],
    ['2020-03-07', undefined, 'dispatch'],
    [undefined, '2021-07-22', 'document'],
    ['2021-07', '2021-07-22', 'document'],
    [undefined, '2021-07-29/..', 'both'],
    [undefined, undefined, 'both'],
  ])('of a document of %s and a dispatch of %s is %s', (document, dispatch, reason) => {
    expect(noLag(document, dispatch)).toBe(reason);
  });
});
