import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readSource } from '../site/archive.ts';
import { readClauses } from './clauses.ts';
import { blockText, type Block } from './dispatch.ts';
import { parse } from './parse.ts';
import { paragraphsOf } from './segment.ts';

function read(text: string): Block[] {
  return readClauses(text, paragraphsOf(text));
}

/** The fragment and the words of every block. */
function outline(text: string): [id: string, words: string][] {
  return read(text).map((block) => [block.id, blockText(text, block)]);
}

function seedBlock(id: DispatchId, fragment: string): { text: string; block: Block } {
  const { text, blocks } = parse(readSource('.', seedOf[id]).bytes, `seeds/${seedOf[id]}`);
  const block = blocks.find((one) => one.id === fragment);
  if (!block) throw new Error(`${id} has no #${fragment}`);
  return { text, block };
}

const preamble = 'Ban Thường vụ Tỉnh ủy yêu cầu thực hiện tốt một số nội dung sau:';

describe('page breaks of the five dispatches', () => {
  it.each<[DispatchId, string, before: string, after: string]>([
    ['cao-bang-182-cv-tu-2021', 'muc-1', 'đặc biệt là quan điểm', '“Phòng” là cơ bản, lâu dài'],
    ['cao-bang-182-cv-tu-2021', 'muc-5', 'ngăn chặn các thông tin', 'tiêu cực, bịa đặt gây tâm lý'],
    [
      'tien-giang-cong-van-khong-so-2020',
      'muc-3',
      'nơi cư trú, nơi làm',
      'việc; kiểm soát chặt chẽ',
    ],
    ['lang-son-chi-thi-khong-so-2021', 'muc-1', 'cho Nhân dân là nhiệm vụ', 'quan trọng trước hết'],
    ['lang-son-chi-thi-khong-so-2021', 'muc-5', 'và người dân, nhất là', 'các đối tượng khó khăn'],
    ['lai-chau-58-cv-tu-2020', 'muc-2', 'về phòng, chống dịch', 'bệnh. Chỉ đạo ngành y tế'],
  ])('%s#%s goes on from "…%s" with "%s…"', (id, fragment, before, after) => {
    const { text, block } = seedBlock(id, fragment);
    const [first, second, ...more] = block.parts.map(({ start, end }) => text.slice(start, end));
    expect(first?.slice(-before.length)).toBe(before);
    expect(second?.slice(0, after.length)).toBe(after);
    expect(more).toEqual([]);
  });

  it('marks the wide gap before clause 3 of Ninh Bình, which ends a clause and a page', () => {
    const { block } = seedBlock('ninh-binh-342-cv-tu-2021', 'muc-3');
    expect(block.afterGap).toBe(true);
    expect(block.parts).toHaveLength(1);
  });

  it('finds no other: seven clauses of the five run over a page or follow one', () => {
    const marked = Object.values(seedOf).flatMap((seed) =>
      parse(readSource('.', seed).bytes, `seeds/${seed}`).blocks.filter(
        ({ type, parts, afterGap }) =>
          afterGap || (parts.length > 1 && parts[0]?.role === 'text' && type !== 'annex'),
      ),
    );
    expect(marked).toHaveLength(7);
  });
});

describe('page breaks', () => {
  it.each([
    ['in lower case', 'nơi cư trú, nơi làm', 'việc; kiểm soát chặt chẽ'],
    ['after a comma', 'an toàn, dân chủ,', 'đúng luật, đúng quy trình'],
    ['after an abbreviation', 'Ban cán sự đảng UBND', 'tỉnh bám sát các chỉ đạo'],
    ['after a quotation', 'thực hiện yêu cầu “5K”', 'trong phòng, chống dịch'],
    ['after a bracket', 'phòng, chống dịch Covid-19 (nCoV)', 'trên địa bàn tỉnh'],
    ['after a figure', 'đợt dịch lần thứ 4', 'bùng phát có quy mô lớn'],
    ['with a hyphen between two words', 'phát triển kinh tế', '- xã hội trên địa bàn'],
  ])('join a sentence that goes on %s', (_, before, after) => {
    const [, clause] = read(`${preamble}\n\n1. ${before}\n\n${after}`);
    expect(clause?.parts).toHaveLength(2);
  });

  it('join a sentence that goes on in capitals only over a wide gap', () => {
    const before = `${preamble}\n\n1. Đặc biệt là quan điểm`;
    const after = '“Phòng” là cơ bản, lâu dài, quyết định';
    expect(read(`${before}\n\n\n\n${after}`)).toHaveLength(2);
    expect(read(`${before}\n\n${after}`)).toHaveLength(3);
  });

  it.each([
    ['a paragraph that ended', 'xử lý nghiêm các trường hợp vi phạm.', 'việc; kiểm soát'],
    ['the next of a row', 'rà soát, cập nhật các kịch bản;', 'tập trung nguồn lực;'],
    ['a paragraph after an abbreviation', 'Ban cán sự đảng UBND', 'Tỉnh ủy yêu cầu'],
    ['a clause', 'ngăn chặn các thông tin', '2. Cấp uỷ, chính quyền các cấp'],
    ['a clause whose forerunner is lost', 'ngăn chặn các thông tin', '7. Ban Dân vận Tỉnh ủy'],
    ['an item', 'tập trung chỉ đạo', '- Thường xuyên cập nhật, theo dõi'],
    ['a lettered item', 'tập trung chỉ đạo', 'a) thường xuyên cập nhật'],
  ])('do not join what follows with %s', (_, before, after) => {
    const [, , third] = read(`${preamble}\n\n1. ${before}\n\n\n\n${after}`);
    expect(third?.parts).toHaveLength(1);
    expect(third?.afterGap).toBe(true);
  });

  it('are no page breaks above the body', () => {
    expect(read(`\n\n\n\n\n${preamble}`)[0]?.afterGap).toBe(false);
  });

  it('do not swallow the clause that follows on the next line', () => {
    const text = `${preamble}\n\n3. cách ly tại nơi cư trú, nơi làm`.replace('3.', '1.');
    expect(outline(`${text}\n\nviệc; xử lý nghiêm.\n2. Các đồng chí bí thư cấp ủy`)).toEqual([
      ['mo-dau-1', preamble],
      ['muc-1', '1. cách ly tại nơi cư trú, nơi làm việc; xử lý nghiêm.'],
      ['muc-2', '2. Các đồng chí bí thư cấp ủy'],
    ]);
  });
});

describe('clauses', () => {
  it.each(['1. ', '1.  ', '1- ', '1 - ', '1/ ', '1) ', '1 . '])('are numbered "%s"', (number) => {
    const [, clause] = read(`${preamble}\n\n${number}Các ban đảng, đảng đoàn`);
    expect(clause).toMatchObject({ id: 'muc-1', type: 'clause', clause: '1' });
  });

  it.each([
    '01/4/2020 trên địa bàn tỉnh đã có ca nhiễm.',
    '2012-2015 có tính đến năm 2020.',
    '2020 - 2021 được kết thúc an toàn.',
    '30 ngày không có ca nhiễm trong cộng đồng.',
    '1.424 ca nhiễm tại 27 tỉnh, thành phố.',
    '1 - 2 ca bệnh mỗi ngày.',
    '1.2 triệu liều vắc xin.',
    '100 ca bệnh/ngày.',
  ])('are none where a wrapped line begins with a figure: "%s"', (figure) => {
    const text = `Tại Việt Nam, sau hơn\n${figure}`;
    expect(outline(text)).toEqual([['mo-dau-1', text]]);
  });

  it.each([
    '01/4/2020 trên địa bàn tỉnh đã có ca nhiễm.',
    '30 ngày không có ca nhiễm trong cộng đồng.',
    '21 - 22 tháng 5 phải hoàn thành.',
  ])('are none where a paragraph begins with a figure: "%s"', (figure) => {
    expect(outline(figure)).toEqual([['mo-dau-1', figure]]);
  });

  it.each([
    '1. Hoàn thành trước ngày\n12. Các huyện ủy báo cáo kết quả.',
    '1. Đẩy nhanh việc tiêm\n1.2 triệu liều vắc xin.',
  ])('are none where a wrapped line begins with a number out of sequence: "%s"', (text) => {
    expect(outline(text)).toEqual([['muc-1', text]]);
  });

  it('stand on lines of their own without an empty line between them', () => {
    const text = `${preamble}\n1. Các ban đảng\n2. Ban cán sự đảng.\n3. Đảng ủy Bộ đội Biên phòng`;
    expect(outline(text).map(([id]) => id)).toEqual(['mo-dau-1', 'muc-1', 'muc-2', 'muc-3']);
  });

  it('keep the line after a stop as a paragraph where their number is lost', () => {
    const text = '1. Các ban đảng.\n7. Ban Dân vận Tỉnh ủy.\n2. Đảng ủy Bộ đội Biên phòng.';
    expect(outline(text)).toEqual([
      ['muc-1', '1. Các ban đảng.'],
      ['muc-1-d2', '7. Ban Dân vận Tỉnh ủy.'],
      ['muc-2', '2. Đảng ủy Bộ đội Biên phòng.'],
    ]);
  });

  it('run over wrapped lines', () => {
    const text = '1. Tiếp tục chỉ đạo, quán triệt sâu sắc,\nthực hiện nghiêm sự chỉ đạo';
    expect(outline(text)).toEqual([['muc-1', text]]);
  });

  it('give their number to the paragraphs and items below them', () => {
    const blocks = read('1. Một:\n\nHai.\n\n- Ba\n\n2. Bốn');
    expect(blocks.map(({ clause }) => clause)).toEqual(['1', '1', '1', '2']);
    expect(read(preamble)[0]).not.toHaveProperty('clause');
  });
});

describe('items', () => {
  it('are counted inside their clause, without the dash that the layout adds', () => {
    const text =
      '1. Chỉ đạo:\n\n- Thường xuyên cập nhật.\n\n- Rà soát.\n\n2. Tập trung:\n\n- Tăng cường.';
    expect(outline(text)).toEqual([
      ['muc-1', '1. Chỉ đạo:'],
      ['muc-1-1', 'Thường xuyên cập nhật.'],
      ['muc-1-2', 'Rà soát.'],
      ['muc-2', '2. Tập trung:'],
      ['muc-2-1', 'Tăng cường.'],
    ]);
  });

  it.each(['- ', '-  ', '~ ', '• ', '+ '])('are marked "%s"', (marker) => {
    expect(outline(`1. Chỉ đạo:\n${marker}Rà soát.`)[1]).toEqual(['muc-1-1', 'Rà soát.']);
  });

  it('may hold a hyphen of their own', () => {
    expect(outline('1. Chỉ đạo\na) phát triển kinh tế - xã hội')).toHaveLength(2);
  });

  it.each(['1.12. Tăng cường', '1.12.  Tăng cường', '1.12 Tăng cường', '1.12  Tăng cường'])(
    'are numbered "%s"',
    (item) => {
      expect(outline(`1. Một.\n\n${item}`)[1]).toEqual(['muc-1-12', item]);
    },
  );

  it('are none where a paragraph only speaks of such a number', () => {
    expect(outline('1. Một.\n\nTheo mục 1.2. Của kế hoạch.\n\n2. Hai.')[1]?.[0]).toBe('muc-1-d2');
  });

  it('keep their letter, which is text', () => {
    expect(outline('1. Chỉ đạo:\na) Thường xuyên cập nhật;\nđ) Rà soát.')).toEqual([
      ['muc-1', '1. Chỉ đạo:'],
      ['muc-1-1', 'a) Thường xuyên cập nhật;'],
      ['muc-1-2', 'đ) Rà soát.'],
    ]);
  });

  it('keep their printed sub-number, and hold items of their own', () => {
    const text =
      '1. Một.\n\n2. Hai:\n\n2.1. Thứ nhất:\n\n- Thường xuyên.\n\n- Rà soát.\n\n2.2 Thứ hai:\n\n- Tăng cường.';
    expect(outline(text).map(([id]) => id)).toEqual([
      'muc-1',
      'muc-2',
      'muc-2-1',
      'muc-2-1-1',
      'muc-2-1-2',
      'muc-2-2',
      'muc-2-2-1',
    ]);
  });

  it('are none where a wrapped line begins with the hyphen of "kinh tế - xã hội"', () => {
    const text = '1. Hạn chế tác động bất lợi đến hoạt động kinh tế\n- xã hội trên địa bàn.';
    expect(outline(text)).toEqual([['muc-1', text]]);
  });

  it('stay apart from a sub-number that would take the name of one of them', () => {
    const ids = outline('1. Một:\n\n- Hai.\n\n- Ba.\n\n1.1. Bốn.').map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the end of the body', () => {
  const clauses = '1. Đẩy mạnh công tác tuyên truyền.\n\nBan Tuyên giáo Tỉnh ủy.\n\n2. Chú trọng.';

  it('closes with the unnumbered paragraphs after the last clause', () => {
    expect(read(`${clauses}\n\nTình hình vẫn phức tạp.\n\nBáo cáo Trung ương.`)).toMatchObject([
      { id: 'muc-1', type: 'clause' },
      { id: 'muc-1-d2', type: 'paragraph' },
      { id: 'muc-2', type: 'clause' },
      { id: 'ket-1', type: 'closing' },
      { id: 'ket-2', type: 'closing' },
    ]);
  });

  it.each([
    '(Công văn này phổ biến đến chi bộ trực thuộc).',
    'Chỉ thị này được phổ biến đến chi bộ, đảng viên, Nhân dân và công khai rộng rãi.',
  ])('knows how far it is to be read out: "%s"', (words) => {
    expect(read(`${clauses}\n\n${words}`).at(-1)).toMatchObject({
      id: 'ket-1',
      type: 'circulation',
    });
  });

  it('is a closing where the dispatch only names itself', () => {
    const words = 'Ban Thường vụ Tỉnh ủy yêu cầu triển khai thực hiện nghiêm túc Công văn này.';
    expect(read(`${clauses}\n\n${words}`).at(-1)?.type).toBe('closing');
  });

  it('is all preamble in a dispatch without clauses', () => {
    expect(read('Thời gian qua.\n\nChỉ thị này được phổ biến.')).toMatchObject([
      { id: 'mo-dau-1', type: 'preamble' },
      { id: 'mo-dau-2', type: 'preamble' },
    ]);
  });

  it('belongs to no clause', () => {
    expect(read(`${clauses}\n\nTình hình vẫn phức tạp.`).at(-1)).not.toHaveProperty('clause');
  });
});

describe('fragments', () => {
  const line = fc.constantFrom(
    ...[
      '1. Một',
      '2. Hai:',
      '3- Ba.',
      '1.1. Bốn',
      '1.2. Năm.',
      '2.1 Sáu',
      '- Bảy',
      '- tám;',
      'a) Chín',
    ],
    ...['Mười.', 'mười một', '12. Mười hai', '', '', '\n'],
  );

  it('are unique whatever the numbering', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const ids = read(lines.join('\n')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 500 },
    );
  });
});
