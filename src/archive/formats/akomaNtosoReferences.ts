/**
 * The `references` of an Akoma Ntoso document: who and what it names, for its words to refer to.
 */
import { formatDay } from '../dates.ts';
import { known, type Citation, type Dispatch } from '../dispatch.ts';
import { issuerName } from '../title.ts';
import { slugify } from '../vietnamese.ts';
import { citedAddress } from './citedAddress.ts';
import type { Imprint } from './imprint.ts';
import { element, type XmlElement } from './xml.ts';

/** Who says so: the archive. Everything in `meta` is its word, not the document's. */
export const source = '#van-kho';

/** Names of people and organs are no addresses: Akoma Ntoso writes them below `/akn/ontology/`. */
function ontology(kind: string, name: string): string {
  return `/akn/ontology/${kind}/vn/${slugify(name)}`;
}

function topLevelClass(kind: string, eId: string, showAs: string | undefined): XmlElement[] {
  if (showAs === undefined) return [];
  const href = ontology(kind.toLowerCase(), showAs);
  return [element(`TLC${kind}`, { eId, href, showAs })];
}

/** Gives the eId under which a cited document stands in the references. */
export function citedReference(document: string): string {
  return `vien-dan-${document}`;
}

/** Gives the eId under which an organ stands in the references. */
export function organReference(organ: string): string {
  return `co-quan-${organ}`;
}

function citedName({ kind, number, date, organ }: Citation): string {
  const named = [kind, number && `số ${number}`, date && `ngày ${formatDay(date)}`]
    .filter(Boolean)
    .join(' ');
  return organ === undefined ? named : `${named}, ${organ}`;
}

/** What is named several times has one reference, shown as it is first named. */
function firstOfEach<Named>(all: readonly Named[], keyOf: (one: Named) => string): Named[] {
  return [...Map.groupBy(all, keyOf).values()].flatMap(([first]) => first ?? []);
}

/** Gives the `references` of a dispatch. */
export function referencesOf(dispatch: Dispatch, imprint: Imprint): XmlElement {
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
    ...firstOfEach(dispatch.organs, ({ organ }) => organ).map(({ organ, start, end }) =>
      element('TLCOrganization', {
        eId: organReference(organ),
        href: imprint.address(`/co-quan/${organ}/`),
        showAs: dispatch.text.slice(start, end).replace(/\s+/gu, ' '),
      }),
    ),
    ...firstOfEach(citations, ({ document }) => document).map((citation) =>
      element('TLCReference', {
        eId: citedReference(citation.document),
        name: 'van-ban-vien-dan',
        href: citedAddress(citation.document, imprint),
        showAs: citedName(citation),
      }),
    ),
  ]);
}
