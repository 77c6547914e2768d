import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, dayNumber, heights, longestRun, type Stop } from './timelineAxis.ts';

function stop(day: string, cited: number[] = [], citing: number[] = []): Stop {
  return { day, labels: { cited, citing } };
}

describe('axisOf', () => {
  it('gives days one pace while no label is in the way', () => {
    const { tops, runs } = axisOf([stop('2021-05-13', [60]), stop('2021-05-18', [], [60])]);
    expect((tops.get('2021-05-18') ?? 0) - (tops.get('2021-05-13') ?? 0)).toBe(5 * heights.day);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.ticks).toHaveLength(6);
  });

  it('lets a day wait for the label above it on the same side', () => {
    const { tops } = axisOf([stop('2020-12-02', [90]), stop('2020-12-03', [90])]);
    expect((tops.get('2020-12-03') ?? 0) - (tops.get('2020-12-02') ?? 0)).toBe(90);
  });

  it('stacks the labels of one day, and the next day begins below the last of them', () => {
    const { tops } = axisOf([stop('2020-12-02', [50, 50, 50]), stop('2020-12-03', [], [50])]);
    const next = (tops.get('2020-12-03') ?? 0) - (tops.get('2020-12-02') ?? 0);
    expect(next).toBe(100 + heights.day);
  });

  it('breaks a long empty stretch and says how many days it hides', () => {
    const { breaks, runs, years } = axisOf([
      stop('2020-03-07', [50], [80]),
      stop('2020-12-02', [50]),
      stop('2021-05-13', [50]),
    ]);
    expect(breaks.map(({ days }) => days)).toEqual([269, 161]);
    expect(breaks[0]?.top).toBe(heights.year + 80);
    expect(runs).toHaveLength(3);
    expect(years.map(({ year }) => year)).toEqual(['2020', '2021']);
  });

  it('draws a stretch of empty days up to the longest, and breaks the next longer', () => {
    const over = (days: number) =>
      axisOf([stop('2021-01-01'), stop(`2021-01-${String(days + 2).padStart(2, '0')}`)]).breaks;
    expect(over(longestRun)).toEqual([]);
    expect(over(longestRun + 1)).toHaveLength(1);
  });

  it('heads each year, between New Year’s Eve and New Year’s Day too', () => {
    const { years, tops, breaks } = axisOf([stop('2020-12-31', [50]), stop('2021-01-01', [50])]);
    expect(breaks).toEqual([]);
    expect(years[1]?.top).toBe((tops.get('2020-12-31') ?? 0) + 50);
    expect(tops.get('2021-01-01')).toBe((years[1]?.top ?? 0) + heights.year);
  });

  it('of nothing is nothing', () => {
    expect(axisOf([])).toMatchObject({ height: 0, runs: [], years: [] });
  });

  it('never lets time run backwards, and marks every drawn day once', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 });
    const labels = fc.array(fc.integer({ min: 20, max: 200 }), { maxLength: 4 });
    fc.assert(
      fc.property(days, fc.array(labels, { minLength: 80, maxLength: 80 }), (numbers, blocks) => {
        const stops = numbers
          .toSorted((a, b) => a - b)
          .map((number, index) =>
            stop(
              new Date((18_000 + number) * 86_400_000).toISOString().slice(0, 10),
              blocks[2 * index],
              blocks[2 * index + 1],
            ),
          );
        const axis = axisOf(stops);
        const tops = stops.map(({ day }) => axis.tops.get(day) ?? -1);
        for (const [index, top] of tops.slice(1).entries())
          expect(top).toBeGreaterThanOrEqual((tops[index] ?? 0) + heights.day);
        const ticks = axis.runs.flatMap((run) => run.ticks);
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
        const hidden = axis.breaks.reduce((sum, { days: empty }) => sum + empty, 0);
        const [first, last] = [stops[0]?.day ?? '', stops.at(-1)?.day ?? ''];
        expect(ticks.length + hidden).toBe(dayNumber(last) - dayNumber(first) + 1);
      }),
    );
  });
});
