/**
 * References of the five dispatches and of imagined ones, for the tests of citation formats.
 */
import { reference, type Referable, type Reference } from '../../src/archive/reference.ts';
import { readDispatch, readProvinces } from '../../src/site/archive.ts';
import { dispatchIds, type DispatchId } from './builtPages.ts';

const provinces = readProvinces('.');

/** Gives the reference of one of the five, as published at the placeholder address. */
export function referenceOf(id: DispatchId, fragment?: string): Reference {
  const { dispatch, note } = readDispatch('.', id);
  const url = `https://vankho.example/van-ban/${id}/`;
  return reference(dispatch, provinces, { url, note, ...(fragment && { fragment }) });
}

/** The references of the five. */
export const references = dispatchIds.map((id) => referenceOf(id));

const unknown = { basis: 'unknown' } as const;

/** A dispatch of which nothing is known. */
export const bare: Referable = {
  id: 'van-ban-khong-so',
  kind: unknown,
  number: unknown,
  organ: unknown,
  province: unknown,
  subject: unknown,
  date: unknown,
  place: unknown,
  source: { file: 'x.txt', sha256: '0'.repeat(64), bytes: 1 },
};

/** Gives the reference of a dispatch of which nothing is known but `facts`. */
export function imagined(facts: Partial<Referable>, note = ''): Reference {
  const url = 'https://vankho.example/van-ban/van-ban-khong-so/';
  return reference({ ...bare, ...facts }, provinces, { url, note });
}
