import { describe, expect, it } from 'vitest';
import { dispatchIds } from '../../../tests/support/builtPages.ts';
import { readDispatch } from '../../site/archive.ts';
import type { CitedDocument, CitingDispatch } from './directives.ts';
import { heldDispatches } from './held.ts';

const five = dispatchIds.map((id) => readDispatch('.', id).dispatch);

type Described = Parameters<ReturnType<typeof heldDispatches>>[0];

function document(fields: Partial<Omit<Described, 'date'>> & { date?: string }): Described {
  const { date, ...named } = fields;
  const dated: CitedDocument['date'] =
    date === undefined ? undefined : { edtf: date, basis: 'printed' };
  return { kind: 'Công văn', number: undefined, organ: undefined, ...named, date: dated };
}

describe('a cited document is a dispatch of the archive', () => {
  const heldAs = heldDispatches(five);

  it.each<[title: string, cited: Described, id: string]>([
    [
      'by number, province and day',
      document({ number: '182-CV/TU', province: 'cao-bang', date: '2021-05-18' }),
      'cao-bang-182-cv-tu-2021',
    ],
    [
      'by number, province and year',
      document({ number: '58-CV/TU', province: 'lai-chau', date: '2020' }),
      'lai-chau-58-cv-tu-2020',
    ],
    [
      'whatever it is called, if it has its number',
      document({ kind: 'Văn bản', number: '342-CV/TU', province: 'ninh-binh', date: '2021-07-22' }),
      'ninh-binh-342-cv-tu-2021',
    ],
    [
      'without a number by kind, organ and day',
      document({
        kind: 'Công văn',
        organ: 'Tỉnh ủy Cao Bằng',
        province: 'cao-bang',
        date: '2021-05-18',
      }),
      'cao-bang-182-cv-tu-2021',
    ],
    [
      'also of the standing body that issues under the letterhead of the committee',
      document({ organ: 'Ban Thường vụ Tỉnh ủy', province: 'cao-bang', date: '2021-05-18' }),
      'cao-bang-182-cv-tu-2021',
    ],
  ])('%s', (_, cited, id) => {
    expect(heldAs(cited)).toBe(id);
  });

  it.each<[title: string, cited: Described]>([
    ['by number alone', document({ number: '182-CV/TU' })],
    ['by number and province', document({ number: '182-CV/TU', province: 'cao-bang' })],
    ['by number and year', document({ number: '182-CV/TU', date: '2021-05-18' })],
    [
      'of another province',
      document({ number: '182-CV/TU', province: 'lai-chau', date: '2021-05-18' }),
    ],
    [
      'of another year',
      document({ number: '182-CV/TU', province: 'cao-bang', date: '2020-05-18' }),
    ],
    ['of another day', document({ number: '182-CV/TU', province: 'cao-bang', date: '2021-05-19' })],
    [
      'of another kind without a number',
      document({
        kind: 'Chỉ thị',
        organ: 'Tỉnh ủy',
        province: 'cao-bang',
        date: '2021-05-18',
      }),
    ],
    [
      'of another organ without a number',
      document({ organ: 'UBND tỉnh', province: 'cao-bang', date: '2021-05-18' }),
    ],
    ['by day alone', document({ date: '2021-05-18' })],
    [
      'by a number without letters',
      document({ number: '182', province: 'cao-bang', date: '2021' }),
    ],
  ])('not %s', (_, cited) => {
    expect(heldAs(cited)).toBeUndefined();
  });
});

const fact = (value: string) => ({ basis: 'external' as const, value, references: ['x'] });

function central(id: string, number: string, date: string): CitingDispatch {
  return {
    id,
    kind: { basis: 'external', value: 'cong-van', references: ['x'] },
    province: { basis: 'unknown' },
    number: fact(number),
    date: fact(date),
    organ: fact('Ban Tuyên giáo Trung ương'),
    citations: [],
  };
}

describe('a document of the centre, taken into the archive one day', () => {
  const btgtw = document({
    number: '534-CV/BTGTW',
    date: '2021-05-13',
    organ: 'Ban Tuyên giáo Trung ương',
  });

  it('is that dispatch, without a province', () => {
    const heldAs = heldDispatches([...five, central('btgtw-534', '534-CV/BTGTW', '2021-05-13')]);
    expect(heldAs(btgtw)).toBe('btgtw-534');
    expect(heldAs({ ...btgtw, number: undefined })).toBe('btgtw-534');
  });

  it('is none of two that it could be', () => {
    const both = ['a', 'b'].map((id) => central(id, '534-CV/BTGTW', '2021-05-13'));
    expect(heldDispatches(both)(btgtw)).toBeUndefined();
  });

  it('is none whose year is open', () => {
    const open = central('a', '534-CV/BTGTW', '2021-01-01/..');
    expect(heldDispatches([open])(btgtw)).toBeUndefined();
    const within = central('a', '534-CV/BTGTW', '2021-05-01/2021-06-30');
    expect(heldDispatches([within])(btgtw)).toBe('a');
  });
});
