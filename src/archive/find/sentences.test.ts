import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, type DispatchId } from '../../../tests/support/builtPages.ts';
import { readDispatch } from '../../site/archive.ts';
import { sentenceAround, sentencesIn } from './sentences.ts';
import { runningSpan } from './themes.ts';

function sentences(text: string): string[] {
  return sentencesIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentencesIn', () => {
  it.each([
    [
      'Hiện nay tình hình vẫn diễn biến phức tạp. Ở trong nước, sau 88 ngày.',
      ['Hiện nay tình hình vẫn diễn biến phức tạp.', 'Ở trong nước, sau 88 ngày.'],
    ],
    [
      'trường hợp nào nhiễm Covid-19. Để tiếp tục thực hiện',
      ['trường hợp nào nhiễm Covid-19.', 'Để tiếp tục thực hiện'],
    ],
    [
      'đã có hơn 1.424 ca nhiễm tại 27 tỉnh, thành phố.',
      ['đã có hơn 1.424 ca nhiễm tại 27 tỉnh, thành phố.'],
    ],
    [
      'cựu chiến binh... để vừa phát huy sức mạnh tổng hợp.',
      ['cựu chiến binh... để vừa phát huy sức mạnh tổng hợp.'],
    ],
    ['chợ, siêu thị...; kịp thời phát hiện', ['chợ, siêu thị...; kịp thời phát hiện']],
    ['gây tâm lý hoang mang trong nhân dân./.', ['gây tâm lý hoang mang trong nhân dân./.']],
  ])('parts "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each(['1.', '12.', '100.'])('takes no clause number for a sentence: "%s"', (number) => {
    expect(sentences(`${number} Toàn hệ thống chính trị. Các cấp ủy.`)).toEqual([
      'Toàn hệ thống chính trị.',
      'Các cấp ủy.',
    ]);
  });

  it('goes on over a page break', () => {
    const text =
      'tại nơi lưu trú, nơi cư trú, nơi làm\n\n\n\nviệc; kiểm soát chặt chẽ. Ở trong nước.';
    expect(sentences(text)).toEqual([
      'tại nơi lưu trú, nơi cư trú, nơi làm\n\n\n\nviệc; kiểm soát chặt chẽ.',
      'Ở trong nước.',
    ]);
  });

  const words = fc.constantFrom(
    ...['Covid-19.', 'dịch', '1.', '12-', 'Ban', 'ngày 23/5/2021', '“kép”.', '...', './.'],
    ...['(b/c)', 'TP.', '?', '!', ';', '\n', '\n\n', ' ', 'Đảng', 'ủy', '5K'],
  );

  it('never lets two sentences overlap, and covers all but blanks and bare numbers', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        let from = 0;
        for (const { start, end } of sentencesIn(text)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(from, start)).not.toMatch(/\p{L}/u);
          from = end;
        }
        expect(text.slice(from)).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 500 },
    );
  });

  it.each(dispatchIds)('%s: leaves out nothing but clause numbers', (id) => {
    const { text, blocks } = readDispatch('.', id).dispatch;
    for (const block of blocks) {
      const running = runningSpan(block);
      if (!running) continue;
      const body = text.slice(running.start, running.end);
      const spans = sentencesIn(body);
      const ends = [{ end: 0 }, ...spans];
      const starts = [...spans, { start: body.length }];
      const left = ends.map(({ end }, index) => body.slice(end, starts[index]?.start).trim());
      expect(left.filter(Boolean).join(' '), block.id).toMatch(/^(\d{1,2}\.)?$/u);
    }
  });
});

describe('sentenceAround', () => {
  function around(id: DispatchId, words: string, block: string): string {
    const { text, blocks } = readDispatch('.', id).dispatch;
    const found = blocks.find((one) => one.id === block);
    if (!found) throw new Error(`${id} has no #${block}`);
    const start = text.indexOf(words, found.parts[0]?.start);
    const sentence = sentenceAround(text, found, { start, end: start + words.length });
    return text.slice(sentence.start, sentence.end);
  }

  it('gives the sentence of a mention', () => {
    expect(around('lai-chau-58-cv-tu-2020', 'lơ là, chủ quan', 'mo-dau-1')).toBe(
      'Đã có tình trạng lơ là, chủ quan, thực hiện không đúng, không đầy đủ các biện pháp phòng, chống dịch.',
    );
  });

  it('gives it whole where a page break stands inside it', () => {
    const sentence = around('lai-chau-58-cv-tu-2020', 'cách ly', 'muc-2');
    expect(sentence.startsWith('Tập trung nguồn lực để ngăn chặn')).toBe(true);
    expect(sentence.replace(/\s+/gu, ' ').endsWith('quy định về phòng, chống dịch bệnh.')).toBe(
      true,
    );
  });

  it('gives both where the words run over the end of one', () => {
    const words = 'Covid-19. Để tiếp tục thực hiện';
    const sentence = around('cao-bang-182-cv-tu-2021', words, 'mo-dau-2');
    expect(sentence.startsWith('Thực hiện Công văn số 534-CV/BTGTW')).toBe(true);
    expect(sentence.endsWith('một số nội dung sau:')).toBe(true);
  });

  it('leaves out the number of the clause', () => {
    expect(around('ninh-binh-342-cv-tu-2021', 'Toàn hệ thống chính trị', 'muc-1')).toBe(
      'Toàn hệ thống chính trị tiếp tục tập trung cao nhất cho công tác phòng, chống dịch.',
    );
  });

  it('gives the words themselves where they stand in no sentence', () => {
    expect(around('ninh-binh-342-cv-tu-2021', '1.', 'muc-1')).toBe('1.');
  });
});
