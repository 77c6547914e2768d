import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DispatchId } from '../../../tests/support/builtPages.ts';
import { authoritiesOf, readDispatch } from '../../site/archive.ts';
import { parse } from '../parse.ts';
import { findCited } from './cited.ts';

const { citationPattern: pattern } = authoritiesOf('.');

type Row = [block: string, words: string, document: string, tie: string, said: string];

describe('the documents that the five dispatches cite, and who is said to carry them out', () => {
  it.each<[DispatchId, Row[]]>([
    [
      'cao-bang-182-cv-tu-2021',
      [
        [
          'mo-dau-2',
          'Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương',
          '534-cv-btgtw-2021',
          'carriedOut',
          'Thực hiện',
        ],
      ],
    ],
    [
      'tien-giang-cong-van-khong-so-2020',
      [
        [
          'mo-dau-1',
          'Công điện của Thường trực Ban Bí thư ngày 07/3/2020',
          'cong-dien-thuong-truc-ban-bi-thu-2020-03-07',
          'carriedOut',
          'Thực hiện',
        ],
      ],
    ],
    [
      'lang-son-chi-thi-khong-so-2021',
      [
        [
          'muc-1',
          'Lời kêu gọi của Tổng Bí thư Nguyễn Phú Trọng',
          'loi-keu-goi-tong-bi-thu-2021-07-29',
          'passedOn',
          'quán triệt và triển khai thực hiện nghiêm túc, quyết liệt, có hiệu quả',
        ],
      ],
    ],
    [
      'lai-chau-58-cv-tu-2020',
      [
        [
          'mo-dau-1',
          'Công điện số 1699/CĐ-TTg, ngày 02/12/2020 của Thủ tướng Chính phủ',
          '1699-cd-ttg-2020',
          'carriedOut',
          'Thực hiện',
        ],
        [
          'mo-dau-1',
          'Công văn số 9816-CV/BTGTW, ngày 03/12/2020 của Ban Tuyên giáo Trung ương',
          '9816-cv-btgtw-2020',
          'carriedOut',
          'Thực hiện',
        ],
        [
          'muc-4',
          'Văn bản số 9816-CV/BTGTW ngày 03/12/2020',
          '9816-cv-btgtw-2020',
          'passedOn',
          'theo yêu cầu của Ban Tuyên giáo Trung ương',
        ],
      ],
    ],
    [
      'ninh-binh-342-cv-tu-2021',
      [
        [
          'mo-dau-2',
          'Điện ngày 21/7/2021',
          'cong-dien-thuong-truc-ban-bi-thu-2021-07-21',
          'carriedOut',
          'theo chỉ đạo của Thường trực Ban Bí thư',
        ],
        [
          'muc-1',
          'Kết luận số 07-KL/TW, ngày 11/6/2021 của Bộ Chính trị',
          '07-kl-tw-2021',
          'passedOn',
          'quán triệt và tổ chức triển khai thực hiện nghiêm túc, quyết liệt, có hiệu quả',
        ],
        ['muc-3-d2', 'Nghị quyết 68/NQ-CP của Chính phủ', '68-nq-cp-2021', 'passedOn', 'thực hiện'],
        [
          'muc-3-d2',
          'Nghị quyết của HĐND tỉnh',
          'nghi-quyet-hoi-dong-nhan-dan-tinh-ninh-binh-342-cv-tu-2021',
          'passedOn',
          'thực hiện',
        ],
      ],
    ],
  ])('%s', (id, expected) => {
    const { text, citations } = readDispatch('.', id).dispatch;
    expect(
      citations.map(({ block, start, end, document, carriedOut, passedOn }) => [
        ...[block, text.slice(start, end), document],
        ...(carriedOut ? ['carriedOut', carriedOut.text] : ['passedOn', passedOn?.text]),
      ]),
    ).toEqual(expected);
  });
});

function foundIn(source: string) {
  const { text, blocks } = parse(new TextEncoder().encode(source), 'seeds/005_thu.txt');
  return findCited(text, blocks, pattern);
}

describe('findCited', () => {
  it('finds a citation that a page break cuts', () => {
    const source =
      '1. Thực hiện Công văn số 534-CV/BTGTW, ngày\n\n\n\n13/5/2021 của Ban Tuyên giáo Trung ương.\n';
    expect(foundIn(source)).toMatchObject([
      {
        block: 'muc-1',
        number: '534-CV/BTGTW',
        date: '2021-05-13',
        organ: 'Ban Tuyên giáo Trung ương',
        passedOn: { text: 'Thực hiện' },
      },
    ]);
  });

  it('takes a short number for one that the dispatch cites in full elsewhere', () => {
    const source =
      'Thực hiện Chỉ thị số 16/CT-TTg.\n\n1. Thực hiện nghiêm Chỉ thị 16, Chỉ thị 15, Kế hoạch 16.\n';
    expect(foundIn(source).map(({ block, kind, number }) => [block, kind, number])).toEqual([
      ['mo-dau-1', 'Chỉ thị', '16/CT-TTg'],
      ['muc-1', 'Chỉ thị', '16'],
    ]);
  });

  it('gives citations that stand in order, apart from each other, with their words', () => {
    const pieces = fc.constantFrom(
      ...[
        'Thực hiện ',
        'Chỉ thị ',
        'công văn ',
        'Điện ',
        'số ',
        '16',
        '16/CT-TTg',
        '5-CV/TU',
        ', ',
      ],
      ...[
        'ngày ',
        '13/5/2021',
        ' và ',
        '; ',
        '. ',
        ' của ',
        'Chính phủ',
        'HĐND tỉnh',
        ' (tại ',
        ')',
      ],
      ...['\n', ' Nghị quyết ', ' theo ', 'các ', '1. ', ' về ', 'phòng dịch'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const { text, blocks } = parse(new TextEncoder().encode(`a${words.join('')}`), 'x.txt');
        const found = findCited(text, blocks, pattern);
        for (const [index, one] of found.entries()) {
          const { start, end, subject, carriedOut, passedOn } = one;
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          for (const quoted of [subject, carriedOut, passedOn]) {
            if (quoted) expect(text.slice(quoted.start, quoted.end)).toBe(quoted.text);
          }
          const said = [carriedOut, passedOn].flatMap((quoted) => quoted ?? []);
          expect(said.length).toBeLessThanOrEqual(1);
          for (const quoted of said) expect(quoted.end).toBeLessThanOrEqual(start);
          if (subject) expect(subject.start).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves head and lists alone', () => {
    const source =
      'Kính gửi: Các cơ quan nhận Công văn số 5-CV/TU.\n\n1. Một.\n\nNơi nhận:\n- Như Công văn số 6-CV/TU.\n';
    expect(foundIn(source)).toEqual([]);
  });
});
