import { describe, expect, it } from 'vitest';
import { readFragment, type Fragment } from './dispatch.ts';
import { findHits } from './hits.ts';
import { plan, type Attempt } from './plan.ts';
import { readQuery } from './query.ts';
import { readFrom, readingId } from './readings.ts';

/** A page as Pagefind gives it: runs of text, each with its anchor, in the letters of the index. */
function fragmentOf(passages: readonly (readonly [id: string, text: string])[]): Fragment {
  const runs: string[] = [];
  const anchors = passages.map(([id, text]) => {
    const anchor = { id, location: runs.length, title: id };
    runs.push(...text.split(' '));
    return anchor;
  });
  return { url: '/van-ban/a/', content: runs.join(' '), meta: {}, filters: {}, anchors };
}

const dispatch = readFragment(
  fragmentOf([
    ['thong-tin', '182-CV/TU'],
    ['muc-1', 'nhằm không chế dịch bệnh'],
    ['muc-2', 'chuẩn bị tốt nhất'],
    [readingId('muc-1'), 'nhằm khống chế dịch bệnh'],
  ]),
);

function hitsFor(typed: string): [href: string, text: string, isReading: boolean][] {
  const [attempt] = plan(readQuery(typed)) as [Attempt];
  return findHits(dispatch, attempt).hits.map(({ href, text, isReading = false }) => [
    href,
    text,
    isReading,
  ]);
}

describe('a paragraph that the index holds twice', () => {
  it('is one passage, with both texts', () => {
    expect(dispatch.passages).toEqual([
      {
        ...{ id: 'muc-1', label: 'muc-1' },
        ...{ text: 'nhằm không chế dịch bệnh', reading: 'nhằm khống chế dịch bệnh' },
      },
      { id: 'muc-2', label: 'muc-2', text: 'chuẩn bị tốt nhất' },
    ]);
    expect(dispatch.about).toBe('182-CV/TU');
  });

  it('answers with the text that is more like what was typed', () => {
    const printed = ['/van-ban/a/#muc-1', 'nhằm không chế dịch bệnh', false];
    expect(hitsFor('không chế')).toEqual([printed]);
    expect(hitsFor('khong che')).toEqual([printed]);
    expect(hitsFor('dịch bệnh')).toEqual([printed]);
    expect(hitsFor('khống chế')).toEqual([['/van-ban/a/#muc-1', 'nhằm khống chế dịch bệnh', true]]);
  });
});

it('the id of a reading tells its paragraph; other ids tell none', () => {
  expect(readFrom(readingId('muc-7-d2'))).toBe('muc-7-d2');
  expect(readFrom('muc-7-d2')).toBe(undefined);
});
