import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../../site/archive.ts';
import { carriedOut } from './carriedOut.ts';
import { findMaybeCitations, fullNames, sureOf } from './citations.ts';

const { citationPattern: pattern } = authoritiesOf('.');

/** For each citation of `text` its number or kind, with the words that say that it is carried out. */
function said(text: string): [document: string, said: string | undefined][] {
  const maybe = findMaybeCitations(text, pattern);
  const cited = sureOf(maybe, fullNames(maybe));
  const spans = carriedOut(text, cited, false);
  return cited.map(({ number, kind }, index) => {
    const span = spans[index];
    return [number ?? kind, span && text.slice(span.start, span.end)];
  });
}

describe('the words that say that a document is carried out', () => {
  it.each<[text: string, found: [document: string, said: string | undefined][]]>([
    // L25 of 000, L8 of 001, L20 of 003
    [
      'Thực hiện Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương về tăng cường lãnh đạo',
      [['534-CV/BTGTW', 'Thực hiện']],
    ],
    [
      'Đã có tình trạng lơ là. Thực hiện Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ, Công văn số 9816-CV/BTGTW, ngày 03/12/2020 của Ban Tuyên giáo Trung ương, Thường trực Tỉnh ủy yêu cầu:',
      [
        ['1699/CĐ-TTg', 'Thực hiện'],
        ['9816-CV/BTGTW', 'Thực hiện'],
      ],
    ],
    // L30 of 003, L27 and L37 of 004
    [
      'tổng hợp và báo cáo kết quả theo yêu cầu của Ban Tuyên giáo Trung ương tại Văn bản số 9816-CV/BTGTW ngày 03/12/2020.',
      [['9816-CV/BTGTW', 'theo yêu cầu của Ban Tuyên giáo Trung ương']],
    ],
    [
      'trong tình hình cấp bách hiện nay theo chỉ đạo của Thường trực Ban Bí thư (tại Điện ngày 21/7/2021), Ban Thường vụ Tỉnh ủy yêu cầu',
      [['Điện', 'theo chỉ đạo của Thường trực Ban Bí thư']],
    ],
    [
      'tạo sự đồng thuận của nhân dân trong việc thực hiện Nghị quyết 68/NQ-CP của Chính phủ về hỗ trợ người lao động và Nghị quyết của HĐND tỉnh quy định một số chế độ',
      [
        ['68/NQ-CP', 'thực hiện'],
        ['Nghị quyết', 'thực hiện'],
      ],
    ],
    // L29 of 004
    [
      'tiếp tục quán triệt và tổ chức triển khai thực hiện nghiêm túc, quyết liệt, có hiệu quả chỉ đạo của Bộ Chính trị, hướng dẫn của Bộ Y tế, đặc biệt là Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị',
      [
        [
          '07-KL/TW',
          'quán triệt và tổ chức triển khai thực hiện nghiêm túc, quyết liệt, có hiệu quả',
        ],
      ],
    ],
    ['thực hiện nghiêm Chỉ thị số 16/CT-TTg', [['16/CT-TTg', 'thực hiện nghiêm']]],
    ['chấp hành nghiêm các nội dung của Chỉ thị số 16/CT-TTg', [['16/CT-TTg', 'chấp hành nghiêm']]],
    ['theo tinh thần Chỉ thị số 16/CT-TTg', [['16/CT-TTg', 'theo tinh thần']]],
    [
      'thực hiện giãn cách xã hội theo Chỉ thị số 16/CT-TTg, ngày 31/3/2020',
      [['16/CT-TTg', 'thực hiện giãn cách xã hội theo']],
    ],
    // a row with semicolons, each with its own title
    [
      'Thực hiện Chỉ thị số 16/CT-TTg, ngày 31/3/2020 về các biện pháp cấp bách; Công văn số 2601/VPCP-KGVX, ngày 03/4/2020 về việc thực hiện Chỉ thị số 15/CT-TTg về phòng dịch; Công văn số 601/UBND-YT',
      [
        ['16/CT-TTg', 'Thực hiện'],
        ['2601/VPCP-KGVX', 'Thực hiện'],
        // in the title of the one before it
        ['15/CT-TTg', undefined],
        ['601/UBND-YT', 'Thực hiện'],
      ],
    ],
  ])('%s', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it('may run over a line end or page break', () => {
    expect(said('triển khai\n\n\n\nthực hiện nghiêm\nChỉ thị số 16/CT-TTg')).toEqual([
      ['16/CT-TTg', 'triển khai\n\n\n\nthực hiện nghiêm'],
    ]);
  });
});

describe('a document that is only mentioned has none', () => {
  it.each([
    'Căn cứ Quyết định số 447/QĐ-TTg, ngày 01/4/2020 của Thủ tướng Chính phủ',
    'xử lý nghiêm các trường hợp không thực hiện Chỉ thị số 16/CT-TTg',
    'những nơi chưa triển khai thực hiện Chỉ thị số 16/CT-TTg',
    'Tiếp theo Công văn số 5-CV/TU, Ban Thường vụ Tỉnh ủy yêu cầu',
    'Theo Thông báo số 5/TB-BYT của Bộ Y tế, số ca nhiễm tăng',
    // another sentence, another clause
    'Tiếp tục thực hiện 5K. Công văn số 5-CV/TU còn hiệu lực.',
    'thực hiện tốt các biện pháp phòng dịch; gửi kèm Công văn số 5-CV/TU',
    // what is carried out is another thing
    'thực hiện yêu cầu 5K trong phòng dịch, gửi kèm Công văn số 5-CV/TU',
    'thực hiện khai báo y tế, nhất là Công văn số 5-CV/TU',
    'kịp thời báo cáo Tỉnh ủy Công văn số 5-CV/TU',
  ])('%s', (text) => {
    expect(said(text).map(([, words]) => words)).toEqual([undefined]);
  });
});

describe('who carries a document out', () => {
  const telegram = 'Thực hiện Công điện số 1699/CĐ-TTg, Công văn số 9816-CV/BTGTW';

  it.each<[text: string, isOpening: boolean, by: (string | undefined)[]]>([
    [`${telegram}, Thường trực Tỉnh ủy yêu cầu:`, true, ['carriedOut', 'carriedOut']],
    [telegram, false, ['passedOn', 'passedOn']],
    [
      'Thực hiện Chỉ thị số 16/CT-TTg, Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy quán triệt Công văn số 5-CV/TU.',
      true,
      ['carriedOut', 'passedOn'],
    ],
    [
      'Các địa phương đã thực hiện Chỉ thị số 16/CT-TTg. Thực hiện Công văn số 5-CV/TU',
      true,
      [undefined, 'carriedOut'],
    ],
  ])('%s (opening: %s)', (text, isOpening, by) => {
    const maybe = findMaybeCitations(text, pattern);
    const spans = carriedOut(text, sureOf(maybe, fullNames(maybe)), isOpening);
    expect(spans.map((span) => span?.by)).toEqual(by);
  });
});
