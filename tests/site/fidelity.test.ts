import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  dispatchIds,
  dispatchPage,
  seedOf,
  textOf,
  type DispatchId,
} from '../support/builtPages.ts';
import { transcriptionOf } from '../support/transcription.ts';

/** As the sources were received; whoever changes a seed changes history. */
const sha256: Record<DispatchId, string> = {
  'cao-bang-182-cv-tu-2021': 'd5e04dcfedf9dcbe38ff2cbf9750d7c714ab808df10a9dfd1e5845ae09fcce86',
  'tien-giang-cong-van-khong-so-2020':
    '31c94434e19e397f5de1c44f23dec3004cc14ffb0819930c1c6621be30d1b513',
  'lang-son-chi-thi-khong-so-2021':
    '981f94038cf5a9b141fa567e81c0e56330e274fc999662ac4c74db499adc0337',
  'lai-chau-58-cv-tu-2020': '688d53cb07586340f133201c5daa3bc80c37f39ce4e67a7330870a473dfee256',
  'ninh-binh-342-cv-tu-2021': '4a882fdb865a06e76273170f9d1099418e4cf6cca7d21d14560cd91d63301e69',
};

/** The text without Markdown syntax and list-marker hyphens, which a page may draw in its own way. */
function unmarked(text: string): string {
  return text
    .replace(/[*\\]/gu, '')
    .replace(/^[ \t]*#+[ \t]/gmu, '')
    .replace(/^[ \t]*-[ \t]+/gmu, '')
    .replace(/(Kính gửi:)\s*-\s/gu, '$1 ')
    .replace(/^[ \t]*-[ \t]*$/gmu, '');
}

/** Letters, digits and punctuation alone. */
function bare(text: string): string {
  return unmarked(text).replace(/\s/gu, '');
}

/** What stands between white space: a space before a comma or inside quotation marks makes another word. */
function words(text: string): string[] {
  return unmarked(text).trim().split(/\s+/u);
}

/** Gives both texts around the first place where they differ, short enough to read. */
function firstDifference(found: string, expected: string): [found: string, expected: string] {
  let at = 0;
  while (at < expected.length && found[at] === expected[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 30);
  return [around(found), around(expected)];
}

describe.each(dispatchIds)('%s', (id) => {
  const seed = readFileSync(`seeds/${seedOf[id]}`);

  test('the source is as it was received', () => {
    expect(createHash('sha256').update(seed).digest('hex')).toBe(sha256[id]);
  });

  test('the page shows every letter, digit and punctuation mark of its source, in order, and no other', () => {
    const found = bare(transcriptionOf(textOf(dispatchPage(id))));
    const expected = bare(seed.toString('utf8'));
    const [here, there] = firstDifference(found, expected);
    expect(here).toBe(there);
    expect(found).toBe(expected);
  });

  test('the page parts the words as its source does', () => {
    const found = words(transcriptionOf(textOf(dispatchPage(id))));
    const expected = words(seed.toString('utf8'));
    expect(found.filter((word, index) => word !== expected[index]).slice(0, 10)).toEqual([]);
    expect(found.length).toBe(expected.length);
  });
});

describe('the comparison itself', () => {
  const page = (inside: string) => `<body><article data-transcription>${inside}</article></body>`;

  test('leaves editorial additions out', () => {
    const html = page('<p>không chế<ins data-editorial>khống chế</ins> dịch</p>');
    expect(bare(transcriptionOf(html))).toBe('khôngchếdịch');
  });

  test('sees a number that a list would draw instead of printing', () => {
    expect(bare(transcriptionOf(page('<ol><li>Tiếp tục</li></ol>')))).not.toBe(bare('1. Tiếp tục'));
  });

  test('keeps hyphens inside words and dates', () => {
    expect(bare('Số 342 - CV/TU\n- Kính gửi:\n- Covid-19')).toBe('Số342-CV/TUKínhgửi:Covid-19');
  });

  test('sees a space that the source does not have', () => {
    const html = page('<p>“ <a>4 tại chỗ</a> ”</p>');
    expect(words(transcriptionOf(html))).not.toEqual(words('“4 tại chỗ”'));
  });

  test('sees one changed quotation mark', () => {
    const html = page('<p>mục tiêu "kép"</p>');
    expect(bare(transcriptionOf(html))).not.toBe(bare('mục tiêu “kép”'));
  });
});
