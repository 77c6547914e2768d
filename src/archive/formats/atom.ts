/**
 * The accessions of the archive as an Atom feed (RFC 4287).
 */
import type { Dispatch } from '../dispatch.ts';
import { fullTitle } from '../title.ts';
import type { Imprint } from './imprint.ts';
import { element, textElement, writeXml, type XmlElement } from './xml.ts';

export interface FeedEntry {
  dispatch: Pick<
    Dispatch,
    'id' | 'kind' | 'number' | 'organ' | 'province' | 'subject' | 'accessioned'
  >;
  /** The editor's note. */
  note: string;
}

export interface Feed {
  title: string;
  /** Public address of the feed itself. */
  self: string;
  entries: readonly FeedEntry[];
}

/** Accessions are known to the day; at noon UTC it is that day nearly everywhere. */
function instant(day: string): string {
  return `${day}T12:00:00Z`;
}

function entry({ dispatch, note }: FeedEntry, imprint: Imprint): XmlElement {
  const permalink = imprint.permalink(dispatch.id);
  return element('entry', {}, [
    textElement('title', {}, fullTitle(dispatch, imprint.provinces)),
    textElement('id', {}, permalink),
    element('link', { rel: 'alternate', type: 'text/html', href: permalink }),
    textElement('updated', {}, instant(dispatch.accessioned)),
    textElement('published', {}, instant(dispatch.accessioned)),
    ...(note === '' ? [] : [textElement('summary', {}, note)]),
  ]);
}

/** Writes the feed; its entries come newest first. Without any, it is as old as the format's first year. */
export function toAtom({ title, self, entries }: Feed, imprint: Imprint): string {
  const newest = entries[0]?.dispatch.accessioned ?? '2005-12-01';
  const root = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' }, [
    textElement('title', {}, title),
    textElement('id', {}, imprint.home),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: imprint.home }),
    textElement('updated', {}, instant(newest)),
    element('author', {}, [textElement('name', {}, imprint.archive)]),
    textElement('rights', {}, imprint.rights),
    ...entries.map((one) => entry(one, imprint)),
  ]);
  return writeXml(root);
}
