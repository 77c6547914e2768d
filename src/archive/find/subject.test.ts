import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '../../site/archive.ts';
import { findMaybeCitations, fullNames, sureOf } from './citations.ts';
import { readSubject } from './subject.ts';

const { citationPattern: pattern } = authoritiesOf('.');

/** For each citation of `text` the subject that is printed after it. */
function subjects(text: string): (string | undefined)[] {
  const maybe = findMaybeCitations(text, pattern);
  const cited = sureOf(maybe, fullNames(maybe));
  return cited.map((one) => {
    const span = readSubject(text, one, cited);
    return span && text.slice(span.start, span.end);
  });
}

describe('the subject printed after a citation', () => {
  it.each<[text: string, found: (string | undefined)[]]>([
    // L25 of 000: the sentence ends
    [
      'Thực hiện Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch Covid-19. Để tiếp tục thực hiện quyết liệt',
      ['về tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch Covid-19'],
    ],
    // L8 of 001: the main clause begins
    [
      'Thực hiện Công điện của Thường trực Ban Bí thư ngày 07/3/2020 về tăng cường công tác phòng, chống dịch bệnh Covid-19 trong tình hình mới, Ban Thường vụ Tỉnh ủy yêu cầu các đồng chí Ủy viên',
      ['về tăng cường công tác phòng, chống dịch bệnh Covid-19 trong tình hình mới'],
    ],
    // L11 of 002, L29 of 004: a semicolon
    [
      'đặc biệt là Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng về phòng, chống đại dịch COVID-19; xác định ưu tiên bảo vệ',
      ['về phòng, chống đại dịch COVID-19'],
    ],
    [
      'đặc biệt là Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị về một số nhiệm vụ trọng tâm tăng cường công tác phòng, chống dịch Covid-19 và phát triển kinh tế - xã hội; tuyệt đối không lơ là',
      [
        'về một số nhiệm vụ trọng tâm tăng cường công tác phòng, chống dịch Covid-19 và phát triển kinh tế - xã hội',
      ],
    ],
    // L37 of 004: the next citation
    [
      'việc thực hiện Nghị quyết 68/NQ-CP của Chính phủ về hỗ trợ người lao động, doanh nghiệp gặp khó khăn do Covid-19 và Nghị quyết của HĐND tỉnh quy định một số chế độ, chính sách đặc thù trong phòng, chống dịch Covid-19 trên địa bàn tỉnh; tăng cường quản lý',
      [
        'về hỗ trợ người lao động, doanh nghiệp gặp khó khăn do Covid-19',
        'quy định một số chế độ, chính sách đặc thù trong phòng, chống dịch Covid-19 trên địa bàn tỉnh',
      ],
    ],
    // L20 of 003: none is printed
    [
      'Thực hiện Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ, Công văn số 9816-CV/BTGTW, ngày 03/12/2020 của Ban Tuyên giáo Trung ương, Thường trực Tỉnh ủy yêu cầu:',
      [undefined, undefined],
    ],
    // L27 of 004: a bracket closes that opened before
    ['(tại Điện ngày 21/7/2021), Ban Thường vụ Tỉnh ủy yêu cầu', [undefined]],
    ['theo chỉ đạo (tại Công văn số 5-CV/TU về phòng dịch), các cấp ủy cần', ['về phòng dịch']],
    [
      'theo “Công văn số 5-CV/TU về mục tiêu “kép” trong phòng dịch” đã gửi',
      ['về mục tiêu “kép” trong phòng dịch'],
    ],
    // a document in the subject of another is part of it
    [
      'Công văn số 2601/VPCP-KGVX, ngày 03/4/2020 về việc thực hiện Chỉ thị số 15/CT-TTg về phòng dịch; Công văn số 601/UBND-YT',
      ['về việc thực hiện Chỉ thị số 15/CT-TTg về phòng dịch', 'về phòng dịch', undefined],
    ],
    // its day ends nothing
    [
      'Thực hiện Kết luận số 06-KL/TW, ngày 01-9-2016 của Ban Bí thư về việc tiếp tục thực hiện Chỉ thị số 50-CT/TW, ngày 04-3-2005 của Ban Bí thư khoá IX về phát triển công nghệ sinh học. Ban Thường vụ',
      [
        'về việc tiếp tục thực hiện Chỉ thị số 50-CT/TW, ngày 04-3-2005 của Ban Bí thư khoá IX về phát triển công nghệ sinh học',
        undefined,
      ],
    ],
    ['Công văn số 5-CV/TU V/v tăng cường phòng dịch.', ['V/v tăng cường phòng dịch']],
    [
      'Công văn số 5-CV/TU về việc Tỉnh ủy Cao Bằng tổ chức đại hội./.',
      ['về việc Tỉnh ủy Cao Bằng tổ chức đại hội'],
    ],
    ['Quyết định số 447/QĐ-TTg về công bố dịch, cụ thể như sau', ['về công bố dịch']],
    [
      'Chỉ thị số 16/CT-TTg về phòng dịch, tăng cường kiểm tra, Ban Thường vụ Tỉnh ủy yêu cầu',
      ['về phòng dịch, tăng cường kiểm tra'],
    ],
    ['Kế hoạch số 5-KH/TU về tiêm vắc xin tại TP. Cao Bằng;', ['về tiêm vắc xin tại TP. Cao Bằng']],
    ['Công văn số 5-CV/TU về phòng dịch, ngày 13/5/2021 của Tỉnh ủy', ['về phòng dịch']],
  ])('%s', (text, found) => {
    expect(subjects(text)).toEqual(found);
  });

  it('may run over a page break', () => {
    expect(subjects('Công văn số 5-CV/TU về tăng\n\n\n\ncường phòng dịch.')).toEqual([
      'về tăng\n\n\n\ncường phòng dịch',
    ]);
  });
});

describe('nothing is read as a subject', () => {
  it.each([
    // where a report goes to
    'báo cáo kết quả thực hiện Công văn số 5-CV/TU về Ban Thường vụ Tỉnh ủy trước ngày 15/5',
    'gửi Công văn số 5-CV/TU về Văn phòng Tỉnh ủy.',
    'chuyển Công văn số 5-CV/TU về địa phương.',
    // the sentence goes on in the same words
    'Chỉ thị số 16/CT-TTg về phòng dịch đã được quán triệt.',
    'Chỉ thị số 16/CT-TTg về phòng dịch, tăng cường kiểm tra.',
    'Chỉ thị số 16/CT-TTg về phòng dịch, tiếp tục rà soát; thực hiện 5K',
    // the source breaks off
    'Chương trình số 64-CTr/TU, ngày 17/4/2013 về thực hiện Nghị quyết số 20-NQ/TW, ngày',
    // another document, of the subject or of the sentence
    'Công văn số 5-CV/TU về việc thực hiện Chỉ thị số 15/CT-TTg và Chỉ thị số 16/CT-TTg.',
    // a kind that lays nothing down
    'Công văn số 5-CV/TU quy định việc đi lại.',
    'Nghị quyết của HĐND tỉnh quy định rõ việc này.',
    `Công văn số 5-CV/TU về phòng dịch ${'và việc khác '.repeat(30)}.`,
    'Công văn số 5-CV/TU.',
  ])('%s', (text) => {
    expect(subjects(text)[0]).toBeUndefined();
  });

  it('of a row of numbers, whose one subject may be that of all', () => {
    expect(
      subjects('Chỉ thị số 15/CT-TTg và 16/CT-TTg của Thủ tướng Chính phủ về phòng dịch;'),
    ).toEqual([undefined, undefined]);
  });
});
