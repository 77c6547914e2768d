/**
 * The archive as an OAI-PMH static repository with unqualified Dublin Core, for library catalogues.
 */
import { known, type Dispatch } from '../dispatch.ts';
import { kindName } from '../kinds.ts';
import { fullTitle, issuerName } from '../title.ts';
import { namedFacts, type Imprint } from './imprint.ts';
import { element, textElement, writeFragment, writeXml, type XmlElement } from './xml.ts';

export interface Repository {
  /** Public address of the repository file itself. */
  self: string;
  adminEmail: string;
  /** The day of the oldest accession. */
  earliest: string;
  /** Of each dispatch its {@link oaiRecord}. */
  records: readonly string[];
}

const namespaces = {
  xmlns: 'http://www.openarchives.org/OAI/2.0/static-repository',
  'xmlns:oai': 'http://www.openarchives.org/OAI/2.0/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/static-repository http://www.openarchives.org/OAI/2.0/static-repository.xsd',
};

const oaiDc = {
  'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
};

function texts(name: string, values: readonly (string | undefined)[]): XmlElement[] {
  return values.flatMap((value) => (value === undefined ? [] : [textElement(name, {}, value)]));
}

/** Dublin Core has no field for how a value is known, so one description says it of each. */
function basisOf(dispatch: Dispatch, imprint: Imprint): string {
  return namedFacts(dispatch)
    .map(([name, { basis }]) => `${imprint.facts[name]}: ${imprint.basis[basis]}`)
    .join('; ');
}

function dublinCore(dispatch: Dispatch, imprint: Imprint): XmlElement {
  const { id, source } = dispatch;
  const kind = known(dispatch.kind);
  const themes = [...new Set(dispatch.mentions.map(({ theme }) => theme))].sort();
  return element('oai_dc:dc', oaiDc, [
    ...texts('dc:title', [fullTitle(dispatch, imprint.provinces)]),
    ...texts('dc:creator', [issuerName(dispatch, imprint.provinces)]),
    ...texts('dc:subject', themes.map(imprint.themeName)),
    ...texts('dc:description', [known(dispatch.subject), basisOf(dispatch, imprint)]),
    ...texts('dc:publisher', [imprint.archive]),
    ...texts('dc:contributor', [known(dispatch.signature.name)]),
    ...texts('dc:date', [known(dispatch.date)]),
    ...texts('dc:type', [kind && kindName(kind), 'Text']),
    ...texts('dc:format', ['text/html']),
    ...texts('dc:identifier', [imprint.permalink(id), known(dispatch.number)]),
    ...texts('dc:source', [`${source.file} sha256:${source.sha256}`]),
    ...texts('dc:language', ['vie']),
    ...texts('dc:relation', [imprint.file(id, 'xml')]),
    ...texts('dc:coverage', [imprint.provinces[known(dispatch.province) ?? '']?.name]),
    ...texts('dc:rights', [imprint.rights]),
  ]);
}

/** Writes the record of a dispatch. */
export function oaiRecord(dispatch: Dispatch, imprint: Imprint): string {
  const record = element('oai:record', {}, [
    element('oai:header', {}, [
      ...texts('oai:identifier', [imprint.permalink(dispatch.id)]),
      ...texts('oai:datestamp', [dispatch.accessioned]),
    ]),
    element('oai:metadata', {}, [dublinCore(dispatch, imprint)]),
  ]);
  return writeFragment(record, '    ');
}

function identify({ self, adminEmail, earliest }: Repository, imprint: Imprint): XmlElement {
  return element('Identify', {}, [
    ...texts('oai:repositoryName', [imprint.archive]),
    ...texts('oai:baseURL', [self]),
    ...texts('oai:protocolVersion', ['2.0']),
    ...texts('oai:adminEmail', [adminEmail]),
    ...texts('oai:earliestDatestamp', [earliest]),
    ...texts('oai:deletedRecord', ['no']),
    ...texts('oai:granularity', ['YYYY-MM-DD']),
  ]);
}

const formats = element('ListMetadataFormats', {}, [
  element('oai:metadataFormat', {}, [
    ...texts('oai:metadataPrefix', ['oai_dc']),
    ...texts('oai:schema', ['http://www.openarchives.org/OAI/2.0/oai_dc.xsd']),
    ...texts('oai:metadataNamespace', ['http://www.openarchives.org/OAI/2.0/oai_dc/']),
  ]),
]);

/** Writes the static repository. */
export function toStaticRepository(repository: Repository, imprint: Imprint): string {
  const place = element('records');
  const frame = writeXml(
    element('Repository', namespaces, [
      identify(repository, imprint),
      formats,
      element('ListRecords', { metadataPrefix: 'oai_dc' }, [place]),
    ]),
  );
  return frame.split(writeFragment(place, '    ')).join(repository.records.join('\n'));
}
