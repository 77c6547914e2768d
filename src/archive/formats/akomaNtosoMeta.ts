/**
 * The `meta` of an Akoma Ntoso document: what the document is, who made what, on what basis we say so.
 */
import { bounds } from '../dates.ts';
import { known, type Dispatch, type Fact, type Quotation } from '../dispatch.ts';
import { fullTitle } from '../title.ts';
import { referencesOf, source } from './akomaNtosoReferences.ts';
import { namedFacts, type Imprint } from './imprint.ts';
import { element, textElement, type XmlElement } from './xml.ts';

/** The facts with their basis have no place in Akoma Ntoso itself. */
export const factsNamespace = 'urn:x-van-kho:facts';

interface FrbrDate {
  date: string;
  name: string;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Gives the dates of the work. The schema wants a calendar day, so the name of each says which day it is:
 * that of issue only where one is known, else the first and last that it can be, else that of accession.
 */
export function workDates({ date, accessioned }: Dispatch): FrbrDate[] {
  const value = known(date);
  if (value === undefined) return [{ date: accessioned, name: 'vao-kho' }];
  if (isDay.test(value))
    return [{ date: value, name: date.basis === 'printed' ? 'ban-hanh' : 'ban-hanh-suy-ra' }];
  const { earliest, latest } = bounds(value);
  return [
    { date: earliest, name: 'khong-truoc' },
    ...(latest === undefined ? [] : [{ date: latest, name: 'khong-sau' }]),
  ];
}

function value(name: string, text: string | undefined): XmlElement[] {
  return text === undefined ? [] : [element(name, { value: text })];
}

function identity(address: string): XmlElement[] {
  return [...value('FRBRthis', address), ...value('FRBRuri', address)];
}

function work(dispatch: Dispatch, imprint: Imprint): XmlElement {
  const dates = workDates(dispatch).map(({ date, name }) => element('FRBRdate', { date, name }));
  const title = fullTitle(dispatch, imprint.provinces);
  return element('FRBRWork', {}, [
    ...identity(imprint.permalink(dispatch.id)),
    element('FRBRalias', { name: 'nhan-de', value: title }),
    ...dates,
    element('FRBRauthor', { href: '#co-quan-ban-hanh' }),
    ...value('FRBRcountry', 'vn'),
    ...value('FRBRsubtype', known(dispatch.kind)),
    ...value('FRBRnumber', known(dispatch.number)),
    // The copy that has force is the one that the issuing organ keeps.
    ...value('FRBRauthoritative', 'false'),
  ]);
}

function identification(dispatch: Dispatch, imprint: Imprint): XmlElement {
  const { id, accessioned } = dispatch;
  const made = [
    element('FRBRdate', { date: accessioned, name: 'vao-kho' }),
    element('FRBRauthor', { href: source }),
  ];
  return element('identification', { source }, [
    work(dispatch, imprint),
    // A fragment, so that the name of the text leads to it and no address is promised that is not there.
    element('FRBRExpression', {}, [
      ...identity(`${imprint.permalink(id)}#vie`),
      ...made,
      element('FRBRlanguage', { language: 'vie' }),
    ]),
    element('FRBRManifestation', {}, [
      ...identity(imprint.file(id, 'xml')),
      ...made,
      ...value('FRBRformat', 'application/akn+xml'),
    ]),
  ]);
}

const dateNote: Record<string, string> = {
  'ban-hanh': 'FRBRdate là ngày ban hành in trên văn bản.',
  'ban-hanh-suy-ra': 'Văn bản không ghi ngày. FRBRdate là ngày ban hành do người biên tập suy ra.',
  'khong-truoc':
    'Văn bản không ghi ngày. FRBRdate "khong-truoc" và "khong-sau" là ngày sớm nhất và muộn nhất mà văn bản có thể ra đời, không phải ngày ban hành; không có "khong-sau" nghĩa là chưa biết.',
  'vao-kho':
    'Chưa biết ngày ban hành. FRBRdate là ngày bản nguồn vào kho, vì lược đồ đòi một ngày.',
};

function note(eId: string, marker: string | undefined, text: string): XmlElement {
  return element('note', { eId, marker }, [textElement('p', {}, text)]);
}

function notes(dispatch: Dispatch): XmlElement {
  const name = workDates(dispatch)[0]?.name ?? '';
  const corrections = dispatch.corrections.map(({ printed, read, reason }, index) =>
    note(
      `dinh-chinh-${index + 1}`,
      String(index + 1),
      `Bản nguồn ghi “${printed}”, đọc là “${read}”. ${reason}`,
    ),
  );
  return element('notes', { source }, [
    note('ghi-chu-ngay', undefined, dateNote[name] ?? ''),
    ...corrections,
  ]);
}

function evidence(quotations: readonly Quotation[]): XmlElement[] {
  return quotations.map(({ start, end, text }) =>
    textElement('vk:evidence', { start: String(start), end: String(end) }, text),
  );
}

function proof(fact: Fact): XmlElement[] {
  if (fact.basis === 'unknown') return [];
  const references = fact.basis === 'printed' ? [] : fact.references;
  return [
    ...(fact.basis === 'printed' ? evidence(fact.where) : []),
    ...(fact.basis === 'inferred' ? evidence(fact.evidence) : []),
    ...(fact.reasoning === undefined ? [] : [textElement('vk:reasoning', {}, fact.reasoning)]),
    ...references.map((reference) => textElement('vk:reference', {}, reference)),
  ];
}

function facts(dispatch: Dispatch): XmlElement {
  const { file, sha256, bytes } = dispatch.source;
  return element('proprietary', { source, 'xmlns:vk': factsNamespace }, [
    ...namedFacts(dispatch).map(([name, fact]) =>
      element('vk:fact', { name, basis: fact.basis, value: known(fact) }, proof(fact)),
    ),
    element('vk:source', { file, sha256, bytes: String(bytes) }),
  ]);
}

/** Gives the `meta` of a dispatch. */
export function metaOf(dispatch: Dispatch, imprint: Imprint): XmlElement {
  return element('meta', {}, [
    identification(dispatch, imprint),
    referencesOf(dispatch, imprint),
    notes(dispatch),
    facts(dispatch),
  ]);
}
