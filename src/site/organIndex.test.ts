import { describe, expect, test } from 'vitest';
import type { OrganMention } from '../archive/dispatch.ts';
import type { Organs } from '../archive/organs.ts';
import { authoritiesOf, listDispatches, readDispatch } from './archive.ts';
import type { Entry } from './loader.ts';
import { byOrgan, organParts } from './organIndex.ts';

const { provinces, organs: list } = authoritiesOf('.');
const five = listDispatches('.').map((id): Entry => ({
  ...readDispatch('.', id).dispatch,
  twins: [],
}));
const [caoBang, laiChau] = five as [Entry, Entry, ...Entry[]];

const organs: Organs = {
  'so-y-te': { name: 'Sở Y tế', level: 'tinh', branch: 'nha-nuoc' },
  'bo-y-te': { name: 'Bộ Y tế', level: 'trung-uong', branch: 'nha-nuoc' },
};

function naming(entry: Entry, ...mentions: Partial<OrganMention>[]): Entry {
  const empty = { start: 0, end: 1, block: 'muc-1', organ: 'so-y-te', relation: 'named' } as const;
  return { ...entry, organs: mentions.map((mention) => ({ ...empty, ...mention })) };
}

describe('organs', () => {
  test('are counted in dispatches for each relation, and in mentions for all', () => {
    const [group] = byOrgan(
      [
        naming(caoBang, {}, {}, { relation: 'copied' }),
        naming(laiChau, { relation: 'addressed' }, { ordered: true }),
      ],
      organs,
    );
    expect(group?.counts).toEqual({ addressed: 1, named: 2, copied: 1, ordered: 1 });
    expect(group?.mentions).toBe(5);
    expect(group?.entries.map(({ id }) => id)).toEqual([caoBang.id, laiChau.id]);
  });

  test('go by name, and only those that occur', () => {
    const groups = byOrgan([naming(caoBang, {}, { organ: 'bo-y-te' })], organs);
    expect(groups.map(({ label }) => label)).toEqual(['Bộ Y tế', 'Sở Y tế']);
    expect(byOrgan([naming(caoBang, {})], organs).map(({ label }) => label)).toEqual(['Sở Y tế']);
  });

  test('that are not in the list are an error', () => {
    expect(() => byOrgan([naming(caoBang, { organ: 'x' })], organs)).toThrow(
      'cao-bang-182-cv-tu-2021: the organ x is not in content/organs.yaml',
    );
  });
});

test('all mentions in the five dispatches are filed', () => {
  const mentions = byOrgan(five, list).reduce((sum, group) => sum + group.mentions, 0);
  expect(mentions).toBe(five.flatMap((entry) => entry.organs).length);
  expect(mentions).toBeGreaterThan(100);
});

test('an organ that stands in too many places for a page is shown by province', () => {
  const many = Array.from({ length: 151 }, () => ({}));
  const [group] = byOrgan([naming(caoBang, ...many), naming(laiChau, ...many)], organs);
  if (!group) throw new Error('no group');
  expect(organParts(group, provinces).map(({ slug }) => slug)).toEqual(['cao-bang', 'lai-chau']);
  expect(organParts({ ...group, mentions: 300 }, provinces)).toEqual([]);
});
