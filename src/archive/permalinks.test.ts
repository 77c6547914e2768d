import { describe, expect, test } from 'vitest';
import { breaches, extend, unrecorded, type Ledger, type Published } from './permalinks.ts';

const id = 'lai-chau-58-cv-tu-2020';
const first = '1111111111111111';
const other = '2222222222222222';
const third = '3333333333333333';

const ledger: Ledger = {
  paths: ['/', `/van-ban/${id}/`],
  fragments: { [id]: { 'muc-1': [first], ky: [first] } },
};
const same: Published = {
  paths: ['/', `/van-ban/${id}/`],
  fragments: { [id]: { 'muc-1': first, ky: first } },
};

function withMuc1(digest: string | undefined): Published {
  return {
    ...same,
    fragments: { [id]: { ky: first, ...(digest && { 'muc-1': digest }) } },
  };
}

describe('a build keeps its promises', () => {
  test('when it publishes what was published before', () => {
    expect(breaches(ledger, same, {})).toEqual([]);
  });

  test('and may add paths, dispatches and fragments', () => {
    const more = {
      paths: [...same.paths, '/moi/'],
      fragments: { ...same.fragments, moi: { 'muc-1': first } },
    };
    expect(breaches(ledger, more, {})).toEqual([]);
    expect(unrecorded(ledger, more)).toBe(2);
  });
});

describe('a build breaks them', () => {
  test('when a path is gone', () => {
    const [fault, ...more] = breaches(ledger, { ...same, paths: ['/'] }, {});
    expect(fault?.found).toContain(`does not publish /van-ban/${id}/`);
    expect(fault?.remedy).toContain('content/redirects.yaml');
    expect(more).toEqual([]);
  });

  test('when a fragment is gone', () => {
    const [fault] = breaches(ledger, withMuc1(undefined), {});
    expect(fault?.found).toContain(`this build has no /van-ban/${id}/#muc-1`);
  });

  test('when a fragment has another text, naming the old and the new', () => {
    const [fault] = breaches(ledger, withMuc1(other), {});
    expect(fault?.found).toContain(`/van-ban/${id}/#muc-1 has another text`);
    expect(fault?.found).toContain(first);
    expect(fault?.found).toContain(other);
    expect(fault?.remedy).toContain('fragments: [muc-1]');
  });
});

describe('a change that the record tells', () => {
  test('is let through, once for each entry of its history', () => {
    const told = { [id]: { 'muc-1': 1 } };
    expect(breaches(ledger, withMuc1(other), told)).toEqual([]);
    const changed = extend(ledger, withMuc1(other));
    expect(changed.fragments[id]?.['muc-1']).toEqual([first, other]);
    expect(breaches(changed, withMuc1(other), told)).toEqual([]);
    expect(breaches(changed, withMuc1(third), told)).toHaveLength(1);
    expect(breaches(changed, withMuc1(third), { [id]: { 'muc-1': 2 } })).toEqual([]);
  });

  test('lets no other fragment through', () => {
    expect(breaches(ledger, withMuc1(other), { [id]: { ky: 1 } })).toHaveLength(1);
  });
});

describe('the ledger', () => {
  test('never loses an entry, whatever a build publishes', () => {
    const emptied = extend(ledger, { paths: [], fragments: {} });
    expect(emptied).toEqual(ledger);
  });

  test('holds what it was extended with', () => {
    const more = { paths: ['/moi/'], fragments: { moi: { 'muc-1': first } } };
    expect(unrecorded(extend(ledger, more), more)).toBe(0);
  });
});
