import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labelGap,
  layOut,
  lineHeight,
  type Layout,
  type TimelineItem,
  type TimelineLink,
} from './timeline.ts';
import { heights, type Side } from './timelineAxis.ts';
import { stripsOf } from './timelineStrips.ts';

function link(from: string, to: string, lines = 1): TimelineLink {
  return { from, to, lines };
}

function item(key: string, side: Side, earliest: string, latest: string | undefined = earliest) {
  return { key, side, earliest, latest, lines: 3 };
}

const order = item('1699/CĐ-TTg', 'cited', '2020-12-02');
const guidance = item('9816-CV/BTGTW', 'cited', '2020-12-03');
const dispatch = item('58-CV/TU', 'citing', '2020-12-08');
const links = [link('9816-CV/BTGTW', '58-CV/TU'), link('1699/CĐ-TTg', '58-CV/TU')];

function placedOf(layout: Layout<TimelineItem, TimelineLink>, key: string) {
  const found = layout.placed.find((one) => one.item.key === key);
  if (!found) throw new Error(`${key} is not placed`);
  return found;
}

describe('layOut', () => {
  it('ends each line in a row of its own, in the order of what they come from', () => {
    const layout = layOut([order, guidance, dispatch], links);
    const { ports, top, height } = placedOf(layout, '58-CV/TU');
    expect(ports.map((port) => port.link.from)).toEqual(['1699/CĐ-TTg', '9816-CV/BTGTW']);
    expect(ports.map(({ y }) => y - top)).toEqual([lineHeight / 2, lineHeight * 1.5]);
    expect(height).toBe(5 * lineHeight + labelGap);
    const [first] = layout.lines;
    expect(first?.y1).toBe(placedOf(layout, '1699/CĐ-TTg').mark);
    expect(first?.y2).toBe(ports[0]?.y);
  });

  it('gives a link as many lines as tell of it', () => {
    const told = [link('1699/CĐ-TTg', '58-CV/TU', 2), link('9816-CV/BTGTW', '58-CV/TU')];
    const { ports, top, mark } = placedOf(layOut([order, guidance, dispatch], told), '58-CV/TU');
    expect([...ports.map(({ y }) => y), mark].map((y) => (y - top) / lineHeight)).toEqual([
      0.5, 2.5, 3.5,
    ]);
  });

  it('draws a line between two of one day level', () => {
    const { lines } = layOut(
      [item('a', 'cited', '2021-07-22'), item('b', 'citing', '2021-07-22')],
      [link('a', 'b')],
    );
    expect(lines[0]?.y2).toBe(lines[0]?.y1);
  });

  it('leaves out links to what is not drawn', () => {
    const { lines, placed } = layOut([dispatch], links);
    expect(lines).toEqual([]);
    expect(placed[0]?.height).toBe(3 * lineHeight + labelGap);
  });

  it('draws a line upwards to a dispatch that bears the earlier day', () => {
    const { lines } = layOut(
      [item('a', 'cited', '2021-07-22'), item('b', 'citing', '2021-07-20')],
      [link('a', 'b')],
    );
    expect(lines[0]?.y2).toBeLessThan(lines[0]?.y1 ?? 0);
  });

  it('gives a day no bar, an open interval one beside its label, a closed one a bar to its last day', () => {
    const layout = layOut(
      [
        item('day', 'citing', '2021-07-01'),
        { ...item('open', 'citing', '2021-07-10'), latest: undefined },
        item('month', 'cited', '2021-07-01', '2021-07-31'),
      ],
      [],
    );
    expect(placedOf(layout, 'day').bar).toBeUndefined();
    const open = placedOf(layout, 'open');
    expect(open.bar).toEqual({ bottom: open.top + open.height - labelGap, isOpen: true, lane: 0 });
    const end = layout.axis.tops.get('2021-07-31') ?? 0;
    expect(placedOf(layout, 'month').bar).toMatchObject({
      bottom: end + heights.day,
      isOpen: false,
    });
  });

  it('puts bars that run side by side into two lanes', () => {
    const months = ['a', 'b', 'c'].map((key) => item(key, 'cited', '2021-07-01', '2021-07-31'));
    const { placed } = layOut([...months, item('d', 'cited', '2021-09-01', '2021-09-30')], []);
    expect(placed.map(({ bar }) => bar?.lane)).toEqual([0, 1, 1, 0]);
  });
});

/** Chains of up to 60 documents on 120 days, with open and closed intervals among them. */
const chains = fc
  .array(
    fc.record({
      side: fc.constantFrom<Side>('cited', 'citing'),
      day: fc.integer({ min: 0, max: 120 }),
      length: fc.constantFrom(0, 0, 0, undefined, 3, 40),
      lines: fc.integer({ min: 2, max: 7 }),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .chain((drawn) => {
    const dayOf = (day: number) => new Date((18_300 + day) * 86_400_000).toISOString().slice(0, 10);
    const items = drawn.map(({ side, day, length, lines }, index) => ({
      key: String(index),
      side,
      earliest: dayOf(day),
      latest: length === undefined ? undefined : dayOf(day + length),
      lines,
    }));
    const keysOf = (wanted: Side) =>
      items.filter(({ side }) => side === wanted).map(({ key }) => key);
    const [from, to] = [keysOf('cited'), keysOf('citing')];
    const all = from.flatMap((one) =>
      to.map((other) => link(one, other, 1 + ((one.length + other.length) % 2))),
    );
    return fc.record({
      items: fc.constant(items),
      links: fc.subarray(all, { maxLength: Math.min(all.length, 80) }),
    });
  });

describe('of any chains', () => {
  it('no label overlaps another of its side, and each stands at or below its day', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const { placed, axis } = layOut(drawn.items, drawn.links);
        expect(placed).toHaveLength(drawn.items.length);
        for (const side of ['cited', 'citing'] as const) {
          let reached = 0;
          for (const one of placed.filter(({ item: { side: of } }) => of === side)) {
            expect(one.top).toBeGreaterThanOrEqual(reached);
            expect(one.top).toBeGreaterThanOrEqual(axis.tops.get(one.item.earliest) ?? NaN);
            reached = one.top + one.height;
          }
          expect(reached).toBeLessThanOrEqual(axis.height);
        }
      }),
    );
  });

  it('no label stands in a break or in the heading of a year', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const { placed, axis } = layOut(drawn.items, drawn.links);
        const bands = [
          ...axis.breaks.map(({ top }) => [top, top + heights.break]),
          ...axis.years.map(({ top }) => [top, top + heights.year]),
        ];
        for (const { top, height } of placed)
          for (const [from = 0, to = 0] of bands)
            expect(top >= to || top + height <= from).toBe(true);
      }),
    );
  });

  it('each link is drawn once, from the mark of its document to a place of its own at its dispatch', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const layout = layOut(drawn.items, drawn.links);
        const branches = layout.stems.flatMap((stem) =>
          stem.branches.map(({ link: of, y }) => ({ link: of, y1: stem.y, y2: y })),
        );
        const ends = [...layout.lines, ...branches];
        expect(new Set(ends.map((end) => end.link))).toEqual(new Set(drawn.links));
        expect(ends).toHaveLength(drawn.links.length);
        for (const { link: of, y1, y2 } of ends) {
          expect(y1).toBe(placedOf(layout, of.from).mark);
          expect(placedOf(layout, of.to).ports).toContainEqual({ link: of, y: y2 });
        }
        const places = layout.placed.flatMap(({ ports, item: { key } }) =>
          ports.map(({ y }) => `${key} ${y}`),
        );
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('later days stand lower, on both sides', () => {
    fc.assert(
      fc.property(chains, (drawn) => {
        const { placed } = layOut(drawn.items, drawn.links);
        const days = placed.map(({ item: { earliest } }) => earliest);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });

  it('the strips make up the picture and cut through no label', () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 100, max: 900 }), (drawn, longest) => {
        const layout = layOut(drawn.items, drawn.links);
        const strips = stripsOf(layout, longest);
        let reached = 0;
        for (const { top, height, labels } of strips) {
          expect(top).toBe(reached);
          reached = top + height;
          for (const label of labels) expect(label.top + label.height).toBeLessThanOrEqual(reached);
        }
        expect(reached).toBe(layout.axis.height);
        expect(strips.flatMap(({ labels }) => labels)).toEqual(layout.placed);
      }),
    );
  });
});

describe('stripsOf', () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    item(String(index), 'citing', `2021-${index < 20 ? '07' : '09'}-${String((index % 20) + 10)}`),
  );
  const layout = layOut([item('order', 'cited', '2021-07-10'), ...days], [link('order', '39')]);

  it('are no higher than asked where labels allow it', () => {
    const strips = stripsOf(layout, 420);
    expect(strips.length).toBeGreaterThan(5);
    for (const { height } of strips) expect(height).toBeLessThanOrEqual(420);
  });

  it('end above a long empty stretch rather than in a full one', () => {
    const before = ['a', 'b', 'c', 'd'].map((key) => item(key, 'citing', '2021-05-01'));
    const after = ['e', 'f', 'g', 'h'].map((key) => item(key, 'citing', '2021-07-01'));
    const parted = layOut([...before, ...after], []);
    const [gap] = parted.axis.breaks;
    expect(stripsOf(parted, 420).map(({ top }) => top)).toEqual([0, gap?.top]);
  });

  it('carry on a line that runs through them', () => {
    const strips = stripsOf(layout, 420);
    expect(strips.every(({ lines }) => lines.length === 1)).toBe(true);
  });

  it('cut the axis where they end', () => {
    for (const { top, height, runs } of stripsOf(layout, 420)) {
      for (const run of runs) {
        expect(run.top).toBeGreaterThanOrEqual(top);
        expect(run.bottom).toBeLessThanOrEqual(top + height);
        expect(run.ticks.every((tick) => tick >= run.top && tick < run.bottom)).toBe(true);
      }
    }
  });

  it('are one where the picture is small', () => {
    expect(stripsOf(layOut([order, guidance, dispatch], links), 420)).toHaveLength(1);
  });
});
