import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsOf, type Dated } from './timelinePeriods.ts';

/** A chain from `document` to `dispatch`, which is of `day`. */
function chain(day: string | undefined, document: string, dispatch: string): Dated {
  return { day, ends: [document, dispatch] };
}

const spring = [
  chain('2021-05-18', '534-CV/BTGTW', 'cao-bang'),
  chain('2021-05-19', '534-CV/BTGTW', 'lang-son'),
];
const summer = [chain('2021-07-22', 'Điện 21/7', 'ninh-binh')];
const winter = [chain('2020-12-08', '1699/CĐ-TTg', 'lai-chau')];
const undated = [chain(undefined, 'Nghị quyết', 'khong-ro')];
const all = [...winter, ...spring, ...summer, ...undated];

describe('periodsOf', () => {
  it('keeps everything on one page while it is little', () => {
    expect(periodsOf(all, 20)).toEqual([{ period: '', chains: all, parts: [] }]);
  });

  it('counts a document once, however many cite it', () => {
    expect(periodsOf(spring, 3)).toHaveLength(1);
    expect(periodsOf(spring, 2)).not.toHaveLength(1);
  });

  it('parts what is too much by years, and what has no day stays with the whole', () => {
    const [whole, ...years] = periodsOf(all, 6);
    expect(whole).toEqual({
      period: '',
      chains: undated,
      parts: [
        { period: '2020', documents: 1, dispatches: 1 },
        { period: '2021', documents: 2, dispatches: 3 },
      ],
    });
    expect(years).toEqual([
      { period: '2020', chains: winter, parts: [] },
      { period: '2021', chains: [...spring, ...summer], parts: [] },
    ]);
  });

  it('parts a year that is too much by months, and keeps its page', () => {
    const periods = periodsOf(all, 3);
    expect(periods.map(({ period, chains }) => [period, chains.length])).toEqual([
      ['', 1],
      ['2020', 1],
      ['2021', 0],
      ['2021-05', 2],
      ['2021-07', 1],
    ]);
  });

  it('parts a month that is too much into its thirds, which are shown whole, however much they are', () => {
    const days = ['01', '10', '11', '20', '21', '31'];
    const many = Array.from({ length: 600 }, (_, n) =>
      chain(`2021-07-${days[n % 6] ?? ''}`, 'Điện', String(n)),
    );
    expect(periodsOf(many, 100).map(({ period, chains }) => [period, chains.length])).toEqual([
      ['', 0],
      ['2021', 0],
      ['2021-07', 0],
      ['2021-07-01', 200],
      ['2021-07-11', 200],
      ['2021-07-21', 200],
    ]);
  });

  it('shows each chain once, and takes no page away when more come in', () => {
    const chains = fc.array(
      fc
        .record({
          month: fc.integer({ min: 0, max: 30 }),
          document: fc.nat({ max: 20 }),
          dispatch: fc.nat({ max: 60 }),
        })
        .map(({ month, document, dispatch }) => {
          const inMonth = String(1 + (dispatch % 28)).padStart(2, '0');
          const day = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-${inMonth}`;
          return chain(month === 30 ? undefined : day, String(document), String(dispatch));
        }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(chains, chains, fc.integer({ min: 2, max: 40 }), (first, later, limit) => {
        const before = periodsOf(first, limit);
        const after = periodsOf([...first, ...later], limit);
        expect(new Set(before.flatMap((period) => period.chains))).toEqual(new Set(first));
        expect(before.flatMap((period) => period.chains)).toHaveLength(first.length);
        const addresses = after.map(({ period }) => period);
        expect(addresses).toEqual(expect.arrayContaining(before.map(({ period }) => period)));
        const parts = after.flatMap(({ parts: inside }) => inside.map(({ period }) => period));
        expect(addresses.slice(1).toSorted()).toEqual(parts.toSorted());
      }),
    );
  });
});
