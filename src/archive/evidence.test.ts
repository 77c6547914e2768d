import { describe, expect, it } from 'vitest';
import { blockAt, findWords } from './evidence.ts';
import { parse } from './parse.ts';

const source =
  'Kính gửi: - Các huyện ủy,\n- Các ban đảng.\n\n1. Tiếp tục chỉ đạo nhằm không chế\n\ndịch bệnh.\n\n2. Không để dịch bệnh (lây lan).\n';
const { text, blocks } = parse(new TextEncoder().encode(source), 'seeds/005_thu.txt');

describe('findWords', () => {
  it('gives every place, with the words as they stand there', () => {
    expect(findWords(text, 'dịch bệnh')).toEqual([
      { start: text.indexOf('dịch bệnh'), end: text.indexOf('dịch bệnh') + 9, text: 'dịch bệnh' },
      {
        start: text.lastIndexOf('dịch bệnh'),
        end: text.lastIndexOf('dịch bệnh') + 9,
        text: 'dịch bệnh',
      },
    ]);
  });

  it('finds words over a line or a page break, typed on one line', () => {
    expect(findWords(text, 'không chế dịch bệnh').map((one) => one.text)).toEqual([
      'không chế\n\ndịch bệnh',
    ]);
  });

  it.each([
    ['another case', 'Tiếp Tục'],
    ['another mark', 'khống chế'],
    ['another normal form of another word', 'khong che'.normalize('NFD')],
    ['words that are not there', 'Báo Ấp Bắc'],
  ])('does not find %s', (_, words) => {
    expect(findWords(text, words)).toEqual([]);
  });

  it.each([' Tiếp tục ', 'Tiếp  tục', 'Tiếp\ntục'])(
    'finds "%s" whatever its white space',
    (words) => {
      expect(findWords(text, words).map((one) => one.text)).toEqual(['Tiếp tục']);
    },
  );

  it('looks no further than the end of a stretch', () => {
    const within = { start: 0, end: text.indexOf('2.') };
    expect(findWords(text, 'dịch bệnh', within)).toHaveLength(1);
  });

  it('finds words typed in NFD', () => {
    expect(findWords(text, 'Tiếp tục'.normalize('NFD'))).toHaveLength(1);
  });

  it('takes no sign for a pattern', () => {
    expect(findWords(text, '(lây lan).')).toHaveLength(1);
    expect(findWords(text, 'l.y')).toEqual([]);
  });

  it('looks inside a stretch only, and gives places of the whole text', () => {
    const within = { start: text.indexOf('2.'), end: text.length };
    expect(findWords(text, 'dịch bệnh', within)).toEqual([
      {
        start: text.lastIndexOf('dịch bệnh'),
        end: text.lastIndexOf('dịch bệnh') + 9,
        text: 'dịch bệnh',
      },
    ]);
  });
});

describe('blockAt', () => {
  const at = (words: string) => {
    const start = text.indexOf(words);
    return blockAt(blocks, { start, end: start + words.length })?.id;
  };

  it.each([
    ['Kính gửi', 'kinh-gui'],
    ['Các ban đảng', 'kinh-gui'],
    ['Tiếp tục', 'muc-1'],
    ['chế\n\ndịch', 'muc-1'],
    ['lây lan', 'muc-2'],
    ['dịch bệnh.', 'muc-1'],
    ['1. Tiếp', 'muc-1'],
  ])('finds "%s" in #%s', (words, id) => {
    expect(at(words)).toBe(id);
  });

  it('finds none for words of two blocks', () => {
    expect(at('bệnh.\n\n2.')).toBeUndefined();
  });
});
