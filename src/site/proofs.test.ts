import { describe, expect, test } from 'vitest';
import { blockText, quote, type Dispatch, type OrganMention } from '../archive/dispatch.ts';
import { findWords } from '../archive/evidence.ts';
import type { Inline } from '../archive/formats/inline.ts';
import { listDispatches, readDispatch } from './archive.ts';
import { byFragment, indexedFacts, proofs, proofsIn, type Passage } from './proofs.ts';

function read(id: string): Dispatch {
  return readDispatch('.', id).dispatch;
}

function plain(words: Inline<'proof'>[]): string {
  return words.map((word) => ('text' in word ? word.text : plain(word.children))).join('');
}

function markedIn(words: Inline<'proof'>[]): string[] {
  return words.flatMap((word) => ('text' in word ? [] : [plain(word.children)]));
}

/** An organ mention at the only place in `block` where `words` stand. */
function mention(
  dispatch: Dispatch,
  block: string,
  words: string,
  relation: OrganMention['relation'],
) {
  const { parts } = dispatch.blocks.find(({ id }) => id === block) ?? { parts: [] };
  const within = { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
  const [found] = findWords(dispatch.text, words, within);
  if (!found) throw new Error(`no ${words} in ${block}`);
  return { start: found.start, end: found.end, block, organ: 'a', relation } satisfies OrganMention;
}

const squeezed = (text: string) => text.replace(/\s+/gu, ' ');

describe('the proof of a fact', () => {
  test('that is printed is its words alone', () => {
    const { facts } = proofsIn(read('cao-bang-182-cv-tu-2021'));
    expect(facts.province.passages.map(({ fragment, words }) => [fragment, plain(words)])).toEqual([
      ['dau-van-ban', 'TỈNH ỦY CAO BẰNG'],
    ]);
    expect(facts.name.passages.map(({ fragment, words }) => [fragment, plain(words)])).toEqual([
      ['ky', 'Triệu Đình Lê'],
    ]);
  });

  test('that is inferred stands marked in its sentence, with the reasoning', () => {
    const { province } = proofsIn(read('tien-giang-cong-van-khong-so-2020')).facts;
    const [passage] = province.passages;
    expect(province.basis).toBe('inferred');
    expect(markedIn(passage?.words ?? [])).toEqual([
      'Báo Ấp Bắc, Đài Phát thanh và Truyền hình tỉnh',
    ]);
    expect(plain(passage?.words ?? []).length).toBeGreaterThan(60);
    expect(province.reasoning).toContain('Tiền Giang');
  });

  test('that is unknown is nothing', () => {
    const { name } = proofsIn(read('tien-giang-cong-van-khong-so-2020')).facts;
    expect(name).toEqual({ basis: 'unknown', passages: [], reasoning: undefined, references: [] });
  });
});

test.each(listDispatches('.'))('every passage of %s stands in its paragraph', (id) => {
  const dispatch = read(id);
  const { facts, organs } = proofsIn(dispatch);
  const blocks = new Map(
    dispatch.blocks.map((block) => [block.id, squeezed(blockText(dispatch.text, block))]),
  );
  const passages: Passage[] = [...indexedFacts.flatMap((fact) => facts[fact].passages), ...organs];
  expect(passages.length).toBeGreaterThan(3);
  for (const { fragment, words } of passages) {
    expect(blocks.get(fragment ?? '')).toContain(squeezed(plain(words)));
  }
});

describe('the passages of an organ', () => {
  const dispatch = read('cao-bang-182-cv-tu-2021');
  const passagesOf = (organs: OrganMention[]) => proofsIn({ ...dispatch, organs }).organs;

  test('are the sentence where it is named', () => {
    const [passage] = passagesOf([mention(dispatch, 'ket-1', 'Văn phòng Tỉnh ủy', 'named')]);
    expect(markedIn(passage?.words ?? [])).toEqual(['Văn phòng Tỉnh ủy']);
    expect(plain(passage?.words ?? [])).toMatch(/^Tình hình dịch bệnh .* theo quy định\.$/su);
  });

  test('are the line where it is written to or gets a copy', () => {
    const passages = passagesOf([
      mention(dispatch, 'kinh-gui', 'MTTQ', 'addressed'),
      mention(dispatch, 'noi-nhan', 'Bộ Y tế', 'copied'),
    ]);
    expect(
      passages.map(({ relation, fragment, words }) => [relation, fragment, plain(words)]),
    ).toEqual([
      ['addressed', 'kinh-gui', 'Các sở, ban, ngành, MTTQ và đoàn thể tỉnh,'],
      ['copied', 'noi-nhan', 'Bộ Y tế,'],
    ]);
  });

  test('are one where a sentence names it twice, told to act if either place says so', () => {
    const [first, second] = findWords(dispatch.text, 'Ban Thường vụ Tỉnh ủy').filter(
      ({ start }) => start > mention(dispatch, 'ket-1', 'Tình hình dịch bệnh', 'named').start,
    );
    const organ = { block: 'ket-1', organ: 'a', relation: 'named' } as const;
    if (!first || !second) throw new Error('the closing names it twice');
    const passages = passagesOf([
      { ...organ, start: first.start, end: first.end },
      { ...organ, start: second.start, end: second.end, ordered: true },
    ]);
    expect(passages).toHaveLength(1);
    expect(passages[0]?.isOrdered).toBe(true);
    expect(passages[0]?.name).toBe(quote(dispatch.text, first).text);
    expect(markedIn(passages[0]?.words ?? [])).toEqual([first.text, second.text]);
  });
});

test('passages of one paragraph are put together', () => {
  const passage = (fragment: string, text: string): Passage => ({ fragment, words: [{ text }] });
  expect(byFragment([passage('ky', 'a'), passage('muc-1', 'b'), passage('ky', 'c')])).toEqual([
    { fragment: 'ky', quotations: [[{ text: 'a' }], [{ text: 'c' }]] },
    { fragment: 'muc-1', quotations: [[{ text: 'b' }]] },
  ]);
});

test('a dispatch is read once, and again when its entry has changed', () => {
  const entry = { ...read('cao-bang-182-cv-tu-2021'), twins: [] };
  const first = proofs('.', entry);
  expect(proofs('.', { ...entry })).toBe(first);
  expect(proofs('.', { ...entry, organs: [] })).not.toBe(first);
});
