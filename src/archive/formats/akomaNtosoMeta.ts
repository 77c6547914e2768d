/**
 * The `meta` of an Akoma Ntoso document: what the document is, who made what, on what basis we say so.
 */
import { bounds, formatDay } from '../dates.ts';
import { known, type Citation, type Dispatch, type Fact, type Quotation } from '../dispatch.ts';
import { issuerName, fullTitle } from '../title.ts';
import { slugify } from '../vietnamese.ts';
import { namedFacts, type Imprint } from './imprint.ts';
import { element, textElement, type XmlElement } from './xml.ts';

/** Who says so: the archive. Everything in `meta` is its word, not the document's. */
const source = '#van-kho';
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

/** Names of people and organs are no addresses: Akoma Ntoso writes them below `/akn/ontology/`. */
function ontology(kind: string, name: string): string {
  return `/akn/ontology/${kind}/vn/${slugify(name)}`;
}

function topLevelClass(kind: string, eId: string, showAs: string | undefined): XmlElement[] {
  if (showAs === undefined) return [];
  const href = ontology(kind.toLowerCase(), showAs);
  return [element(`TLC${kind}`, { eId, href, showAs })];
}

/** A document without number and day is named by its place here, so that two are never taken for one. */
function citedAddress({ id }: Dispatch, citation: Citation, index: number): string {
  const { kind, number, date } = citation;
  if (number === undefined || date === undefined)
    return `/akn/ontology/reference/vn/${id}/vien-dan-${index + 1}`;
  return `/akn/vn/doc/${slugify(kind)}/${date}/${slugify(number)}`;
}

function citedName({ kind, number, date, organ }: Citation): string {
  const named = [kind, number && `số ${number}`, date && `ngày ${formatDay(date)}`]
    .filter(Boolean)
    .join(' ');
  return organ === undefined ? named : `${named}, ${organ}`;
}

function references(dispatch: Dispatch, imprint: Imprint): XmlElement {
  const { mentions, citations, signature } = dispatch;
  const themes = [...new Set(mentions.map(({ theme }) => theme))].sort();
  const { provinces } = imprint;
  const province = provinces[known(dispatch.province) ?? '']?.name;
  // With its province: every province has a "Ban Thường vụ Tỉnh ủy", and they are not one organ.
  const ordering =
    known(dispatch.orderedBy) && issuerName({ ...dispatch, organ: dispatch.orderedBy }, provinces);
  return element('references', { source }, [
    element('TLCOrganization', { eId: 'van-kho', href: imprint.home, showAs: imprint.archive }),
    ...topLevelClass('Organization', 'co-quan-ban-hanh', issuerName(dispatch, provinces)),
    ...topLevelClass('Organization', 'co-quan-yeu-cau', ordering),
    ...topLevelClass('Person', 'nguoi-ky', known(signature.name)),
    ...topLevelClass('Role', 'chuc-vu', known(signature.position)),
    ...topLevelClass('Location', 'tinh', province),
    ...themes.map((slug) =>
      element('TLCConcept', {
        eId: `chu-de-${slug}`,
        href: imprint.theme(slug),
        showAs: imprint.themeName(slug),
      }),
    ),
    ...citations.map((citation, index) =>
      element('TLCReference', {
        eId: `vien-dan-${index + 1}`,
        name: 'van-ban-vien-dan',
        href: citedAddress(dispatch, citation, index),
        showAs: citedName(citation),
      }),
    ),
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
  if (fact.basis === 'printed') return evidence(fact.where);
  return [
    ...(fact.basis === 'inferred' ? evidence(fact.evidence) : []),
    ...(fact.reasoning === undefined ? [] : [textElement('vk:reasoning', {}, fact.reasoning)]),
    ...fact.references.map((reference) => textElement('vk:reference', {}, reference)),
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
    references(dispatch, imprint),
    notes(dispatch),
    facts(dispatch),
  ]);
}
