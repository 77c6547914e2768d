import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Correction, Dispatch, Part } from './dispatch.ts';
import { readingText, replacement } from './reading.ts';

/** What is replaced by what, where `printed` is the whole text. */
function replaced(printed: string, read: string): [string, string] {
  const { start, end, read: words } = replacement(printed, { start: 0, end: printed.length, read });
  return [printed.slice(start, end), words];
}

describe('replacement', () => {
  it.each([
    ['không chế', 'khống chế', ['không', 'khống']],
    ['tuyển đầu', 'tuyến đầu', ['tuyển', 'tuyến']],
    ['đặt tit', 'đặt tít', ['tit', 'tít']],
    ['đề xuất tình ban hành', 'đề xuất tỉnh ban hành', ['tình', 'tỉnh']],
    [
      'các biện pháp, phòng chống dịch',
      'các biện pháp phòng, chống dịch',
      ['pháp, phòng', 'pháp phòng,'],
    ],
    [
      'phòng, chống dịch Covid-19. Để tiếp tục',
      'phòng, chống dịch Covid-19, để tiếp tục',
      ['Covid-19. Để', 'Covid-19, để'],
    ],
    ['Covid -19', 'Covid-19', ['Covid -19', 'Covid-19']],
    ['hoạt động động xuất nhập cảnh', 'hoạt động xuất nhập cảnh', ['động động', 'động']],
    ['phòng chống', 'phòng và chống', ['phòng', 'phòng và']],
    ['phòng', 'phòng ngừa', ['phòng', 'phòng ngừa']],
    ['như nhau', 'như nhau', ['nhau', 'nhau']],
  ])('of “%s” read “%s” only the words that differ', (printed, read, words) => {
    expect(replaced(printed, read)).toEqual(words);
  });

  it('takes the words from where they stand, over a line end too', () => {
    const text = '7. đề xuất\ntình ban hành';
    const found = replacement(text, { start: 3, end: text.length, read: 'đề xuất tỉnh ban hành' });
    expect(found).toEqual({ start: 11, end: 15, read: 'tỉnh' });
  });

  it('put back into the printed words gives the words that are read', () => {
    const words = fc
      .array(fc.constantFrom('phòng', 'chống', 'dịch', 'dịch,', 'động'), {
        minLength: 1,
        maxLength: 6,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (printed, read) => {
        const found = replacement(printed, { start: 0, end: printed.length, read });
        expect(printed.slice(0, found.start) + found.read + printed.slice(found.end)).toBe(read);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.read).not.toBe('');
      }),
    );
  });
});

describe('readingText', () => {
  const correction = (text: string, printed: string, read: string): Correction => {
    const start = text.indexOf(printed);
    return { start, end: start + printed.length, block: 'muc-1', printed, read, reason: '.' };
  };
  const of = (text: string, roles: [Part['role'], string][], corrections: Correction[]): string => {
    const parts = roles.map(([role, words]) => {
      const start = text.indexOf(words);
      return { role, start, end: start + words.length };
    });
    const block: Block = { id: 'muc-1', type: 'clause', parts, afterGap: false };
    return readingText({ text, corrections } as Dispatch, block);
  };

  it('puts every reading in its place', () => {
    const text = '3. đối tượng tuyển đầu, đặt tit';
    const corrections = [
      correction(text, 'tuyển đầu', 'tuyến đầu'),
      correction(text, 'đặt tit', 'đặt tít'),
      { ...correction(text, 'đối', 'dối'), block: 'muc-2' },
    ];
    expect(of(text, [['text', text]], corrections)).toBe('3. đối tượng tuyến đầu, đặt tít');
  });

  it('closes a page break as the printed words are closed', () => {
    const text = 'nơi làm\n\nviêc; kiểm soát';
    const corrections = [correction(text, 'làm\n\nviêc', 'làm việc')];
    expect(
      of(
        text,
        [
          ['text', 'nơi làm'],
          ['text', 'viêc; kiểm soát'],
        ],
        corrections,
      ),
    ).toBe('nơi làm việc; kiểm soát');
  });

  it('puts a reading over a page break in once', () => {
    const text = 'đi, làm\n\nviêc; kiểm soát';
    const corrections = [correction(text, 'làm\n\nviêc', 'học tập')];
    expect(
      of(
        text,
        [
          ['text', 'đi, làm'],
          ['text', 'viêc; kiểm soát'],
        ],
        corrections,
      ),
    ).toBe('đi, học tập; kiểm soát');
  });

  it('keeps one line for each part of a list', () => {
    const text = '- Bộ Y tê,\n- Lưu VPTU.';
    expect(
      of(
        text,
        [
          ['entry', 'Bộ Y tê,'],
          ['entry', 'Lưu VPTU.'],
        ],
        [correction(text, 'tê', 'tế')],
      ),
    ).toBe('Bộ Y tế,\nLưu VPTU.');
  });
});
