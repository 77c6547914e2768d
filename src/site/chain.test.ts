import { describe, expect, it } from 'vitest';
import { dispatchIds, type DispatchId } from '../../tests/support/builtPages.ts';
import { citedDocuments, type CitedDocument } from '../archive/relate/directives.ts';
import { authoritiesOf, readDispatch } from './archive.ts';
import { chainOf, citingOf } from './chain.ts';

const { provinces, cited } = authoritiesOf('.');
const dispatches = dispatchIds.map((id) => readDispatch('.', id).dispatch);
const documents = new Map(citedDocuments(dispatches, cited).map((one) => [one.slug, one]));

function chain(id: DispatchId) {
  const dispatch = dispatches.find((one) => one.id === id);
  return dispatch ? chainOf(dispatch, documents, provinces) : [];
}

describe('chainOf', () => {
  it('gives each document once, with every paragraph that cites it', () => {
    expect(chain('lai-chau-58-cv-tu-2020')).toEqual([
      {
        href: '/vien-dan/1699-cd-ttg-2020/',
        name: 'Công điện số 1699/CĐ-TTg, Thủ tướng Chính phủ',
        day: '02/12/2020',
        lag: '6 ngày sau',
        tie: 'carriedOut',
        places: [{ block: 'mo-dau-1', n: 1 }],
      },
      {
        href: '/vien-dan/9816-cv-btgtw-2020/',
        name: 'Công văn số 9816-CV/BTGTW, Ban Tuyên giáo Trung ương',
        day: '03/12/2020',
        lag: '5 ngày sau',
        tie: 'carriedOut',
        places: [
          { block: 'mo-dau-1', n: 2 },
          { block: 'muc-4', n: 3 },
        ],
      },
    ]);
  });

  it('says that a day, or the days between, are not known', () => {
    const [telegram] = chain('tien-giang-cong-van-khong-so-2020');
    expect(telegram).toMatchObject({ day: '07/3/2020', lag: 'chưa rõ số ngày' });
    const resolution = chain('ninh-binh-342-cv-tu-2021').at(-1);
    expect(resolution).toMatchObject({ day: 'chưa rõ ngày', lag: 'chưa rõ số ngày' });
  });

  it('sets what the issuer carries out apart from what it tells others to', () => {
    expect(chain('ninh-binh-342-cv-tu-2021').map(({ tie }) => tie)).toEqual([
      'carriedOut',
      'passedOn',
      'passedOn',
      'passedOn',
    ]);
    expect(chain('lang-son-chi-thi-khong-so-2021').map(({ tie }) => tie)).toEqual(['passedOn']);
  });

  it('sets documents that are only mentioned apart', () => {
    const [first] = dispatches;
    const citations = first?.citations.map(({ carriedOut: _, ...citation }) => citation) ?? [];
    const mentioning = { ...(first ?? { id: '' }), citations };
    const found = new Map(
      citedDocuments([{ ...first, ...mentioning } as (typeof dispatches)[number]], cited).map(
        (one) => [one.slug, one],
      ),
    );
    expect(chainOf(mentioning, found, provinces).map(({ tie }) => tie)).toEqual(['mentioned']);
  });

  it('leads to the dispatch itself where the archive holds it', () => {
    const [slug = '', document] = [...documents][0] ?? [];
    const held = new Map(documents).set(slug, {
      ...(document as CitedDocument),
      heldAs: 'lai-chau-58-cv-tu-2020',
    });
    const citing = dispatches.find(({ citations }) => citations[0]?.document === slug);
    expect(citing && chainOf(citing, held, provinces)[0]?.href).toBe(
      '/van-ban/lai-chau-58-cv-tu-2020/',
    );
    expect(citingOf('lai-chau-58-cv-tu-2020', held)).toEqual([citing?.id]);
    expect(citingOf('cao-bang-182-cv-tu-2021', held)).toEqual([]);
  });

  it('names a document that was not gathered', () => {
    const [first] = dispatches;
    expect(() => first && chainOf(first, new Map(), provinces)).toThrow(
      'The cited document 534-cv-btgtw-2021 of cao-bang-182-cv-tu-2021 was not gathered.',
    );
  });
});
