import { describe, expect, it } from 'vitest';
import { entriesOf } from './entries.ts';
import { paragraphsOf } from './segment.ts';

function read(text: string): [role: string, words: string][] {
  const parts = entriesOf(text, paragraphsOf(text), /^(Nơi nhận)\s*:?/u);
  return parts.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

describe('entriesOf', () => {
  it('reads the label and one entry a bullet', () => {
    expect(read('Nơi nhận:\n\n- Như trên,\n- Lưu VPTU.')).toEqual([
      ['label', 'Nơi nhận:'],
      ['entry', 'Như trên,'],
      ['entry', 'Lưu VPTU.'],
    ]);
  });

  it.each(['-', '~', '•', '+', '-  '])('takes "%s" for a bullet', (bullet) => {
    expect(read(`Nơi nhận:\n${bullet} Như trên,`)[1]).toEqual(['entry', 'Như trên,']);
  });

  it('takes a minus for no bullet', () => {
    expect(read('Nơi nhận:\n- Kho lạnh\n-20 độ,')[1]).toEqual(['entry', 'Kho lạnh\n-20 độ,']);
  });

  it('keeps the label apart from an entry without a bullet', () => {
    expect(read('Nơi nhận:\nNhư trên.')).toEqual([
      ['label', 'Nơi nhận:'],
      ['entry', 'Như trên.'],
    ]);
  });

  it('finds nothing in an empty bullet', () => {
    expect(read('Nơi nhận:\n-\n- Như trên,\n- \n')).toEqual([
      ['label', 'Nơi nhận:'],
      ['entry', 'Như trên,'],
    ]);
  });

  it('goes on with an entry over as many lines as it has', () => {
    expect(read('Nơi nhận:\n- Ban Chỉ đạo\nQuốc gia phòng, chống\ndịch,\n- Bộ Y tế,')).toEqual([
      ['label', 'Nơi nhận:'],
      ['entry', 'Ban Chỉ đạo\nQuốc gia phòng, chống\ndịch,'],
      ['entry', 'Bộ Y tế,'],
    ]);
  });

  it('keeps hyphens inside an entry', () => {
    expect(read('Nơi nhận:\n- MTTQ và các tổ chức chính trị - xã hội tỉnh,')[1]).toEqual([
      'entry',
      'MTTQ và các tổ chức chính trị - xã hội tỉnh,',
    ]);
  });

  it('knows a label only where the list begins', () => {
    expect(read('Nơi nhận:\n- Như trên,\n- Nơi nhận:')[2]).toEqual(['entry', 'Nơi nhận:']);
  });

  it('gives nothing for a text without entries', () => {
    expect(read('')).toEqual([]);
    expect(read('Nơi nhận:')).toEqual([['label', 'Nơi nhận:']]);
  });
});
