import { describe, expect, it } from 'vitest';
import { dispatchIds, seedOf, type DispatchId } from '../../tests/support/builtPages.ts';
import { readProvinces, readSource } from '../site/archive.ts';
import { draftRecord, missingFacts, proposeId, unusualPlaces } from './accession.ts';
import { parse } from './parse.ts';
import { readRecord } from './record.ts';

const provinces = readProvinces('.');
const parsedSeed = (id: DispatchId) => parse(readSource('.', seedOf[id]).bytes, seedOf[id]);
const parsed = (text: string) => parse(new TextEncoder().encode(text), 'seeds/005_thu.txt');

describe('proposeId', () => {
  it.each<[DispatchId, ReturnType<typeof proposeId>]>([
    ['cao-bang-182-cv-tu-2021', { id: 'cao-bang-182-cv-tu-2021' }],
    ['tien-giang-cong-van-khong-so-2020', { missing: ['province', 'number or kind', 'date'] }],
    ['lang-son-chi-thi-khong-so-2021', { missing: ['province', 'date'] }],
    ['lai-chau-58-cv-tu-2020', { id: 'lai-chau-58-cv-tu-2020' }],
    ['ninh-binh-342-cv-tu-2021', { id: 'ninh-binh-342-cv-tu-2021' }],
  ])('proposes for %s %j', (id, proposed) => {
    expect(proposeId({ parsed: parsedSeed(id), provinces })).toEqual(proposed);
  });

  it.each([
    [
      'the kind where no number is printed',
      'TỈNH ỦY LẠNG SƠN\n\nLạng Sơn, ngày 5 tháng 8 năm 2021\n\nCHỈ THỊ\n\n1. Tiếp tục thực hiện.\n',
      { id: 'lang-son-chi-thi-khong-so-2021' },
    ],
    [
      'the province of the superior organ',
      'ĐẢNG BỘ TỈNH NINH BÌNH\nHUYỆN ỦY KIM SƠN\n*\nSố 287-CV/HU\n\nKim Sơn, ngày 24 tháng 7 năm 2021\n',
      { id: 'ninh-binh-287-cv-hu-2021' },
    ],
    [
      'what is missing where the province is none of the list',
      'TỈNH ỦY CAO BANG\n\nSố 1-CV/TU\n\nCao Bằng, ngày 5 tháng 8 năm 2021\n\nKính gửi: Ban\n',
      { missing: ['province'] },
    ],
  ])('names %s', (_, text, proposed) => {
    expect(proposeId({ parsed: parsed(text), provinces })).toEqual(proposed);
  });
});

describe('missingFacts', () => {
  it.each<[DispatchId, string[]]>([
    ['cao-bang-182-cv-tu-2021', []],
    [
      'tien-giang-cong-van-khong-so-2020',
      ['kind', 'province', 'number', 'date', 'place', 'subject', 'authority', 'position', 'name'],
    ],
    ['lang-son-chi-thi-khong-so-2021', ['province', 'number', 'date', 'place']],
    ['lai-chau-58-cv-tu-2020', []],
    ['ninh-binh-342-cv-tu-2021', []],
  ])('of %s are %j', (id, expected) => {
    expect(missingFacts({ parsed: parsedSeed(id), provinces })).toEqual(expected);
  });
});

describe('draftRecord', () => {
  it.each(dispatchIds)(
    'drafts for %s a record that can be read, every missing fact unknown',
    (id) => {
      const { sha256, name } = readSource('.', seedOf[id]);
      const seed = parsedSeed(id);
      const incoming = { parsed: seed, provinces, file: name, sha256, today: '2026-11-21' };
      const { data, note } = readRecord(draftRecord(incoming), `content/dispatches/${id}.mdx`);
      expect(data).toMatchObject({ source: { file: name, sha256 }, accessioned: '2026-11-21' });
      expect(Object.keys(data.facts)).toEqual(missingFacts(incoming));
      for (const fact of Object.values(data.facts)) expect(fact).toEqual({ basis: 'unknown' });
      expect(note).toBe('');
    },
  );

  it.each(['Công văn: số 182 #1.txt', '- 182.txt', "'182'.txt"])(
    'keeps a file name that YAML would read otherwise: "%s"',
    (name) => {
      const seed = parsedSeed('cao-bang-182-cv-tu-2021');
      const sha256 = '1'.repeat(64);
      const incoming = { parsed: seed, provinces, file: name, sha256, today: '2026-11-21' };
      const { data } = readRecord(draftRecord(incoming), 'content/dispatches/thu.mdx');
      expect(data.source).toEqual({ file: name, sha256 });
    },
  );
});

describe('characters that nobody sees', () => {
  const text = 'TỈNH ỦY SƠN LA\n\nSố\u200b 12-CV/TU\n\n**Kính\u202e gửi:** Các\u200b ban\n';

  it('are told with line and column of the source', () => {
    expect(unusualPlaces(text)).toEqual([
      'line 3, column 3: U+200B (zero width space)',
      'line 5, column 7: U+202E (right-to-left override)',
      'line 5, column 19: U+200B (zero width space)',
    ]);
  });

  it('are counted in the draft of the record', () => {
    const name = '005_thu.txt';
    const sha256 = 'a'.repeat(64);
    const incoming = { parsed: parsed(text), provinces, file: name, sha256, today: '2026-11-21' };
    const { data } = readRecord(draftRecord(incoming), 'content/dispatches/thu.mdx');
    expect(data.unusual).toEqual([
      { character: 'U+200B', count: 2 },
      { character: 'U+202E', count: 1 },
    ]);
  });
});
