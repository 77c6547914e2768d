import fc from 'fast-check';
import { expect, it, test, vi } from 'vitest';
import { slot, templated } from './citationTemplates.ts';
import { styleIds, styles, type StyledItem } from './citeproc.ts';

const all = await styles();

const word = fc
  .string({ unit: fc.constantFrom(...'aăâbđêơưyẶỄỮẾủỷ019/-,.:;()[]“”’'.split('')), minLength: 1 })
  .map((text) => `Ô${text}`);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
const issued = fc.oneof(
  fc.constant({}),
  words.map((literal) => ({ issued: { literal: `[${literal}]` } })),
  fc
    .tuple(
      fc.integer({ min: 1945, max: 2045 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .chain((parts) => fc.integer({ min: 1, max: 3 }).map((length) => parts.slice(0, length)))
    .map((parts) => ({ issued: { 'date-parts': [parts] } })),
);
const item = fc
  .record({
    title: fc.oneof(
      words,
      words.map((text) => `[${text}]`),
    ),
    author: fc.oneof(
      words,
      words.map((text) => `Tỉnh ủy [${text}]`),
    ),
    place: fc.option(words, { nil: undefined }),
    date: issued,
    type: fc.constantFrom('report', 'document', 'webpage'),
  })
  .map(({ title, author, place, date, type }): StyledItem => ({
    title,
    author: [{ literal: author }],
    ...(place && { 'publisher-place': place }),
    ...date,
    type,
    archive: 'Văn khố',
    URL: 'https://vankho.example/van-ban/a-27-2021/',
    language: 'vi',
  }));

test.each(styleIds)(
  'a template of %s prints what the processor itself prints',
  (id) => {
    const { entry, citation } = all[id];
    const fastEntry = templated(entry);
    const fastCitation = templated((each) => citation(each));
    fc.assert(
      fc.property(item, (each) => {
        expect(fastEntry(each)).toBe(entry(each));
        expect(fastCitation(each)).toBe(citation(each));
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);

it('asks the processor once for items alike in shape', () => {
  const format = vi.fn(({ title, URL }: StyledItem) => `${title}${slot}, ${URL}`);
  const fast = templated(format);
  const made = ['Công văn số 1', 'Công văn số 2'].map((title) =>
    fast({ title, type: 'report', URL: `https://x.example/${title.slice(-1)}/`, language: 'vi' }),
  );
  expect(made).toEqual([
    `Công văn số 1${slot}, https://x.example/1/`,
    `Công văn số 2${slot}, https://x.example/2/`,
  ]);
  expect(format).toHaveBeenCalledTimes(1);
});
