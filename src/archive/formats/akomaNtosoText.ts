/**
 * The words of a dispatch as inline elements of Akoma Ntoso: citations, organs, themes, corrections, emphasis.
 */
import type { Block, Dispatch, Part, PartRole, Span } from '../dispatch.ts';
import { known } from '../dispatch.ts';
import { workDates } from './akomaNtosoMeta.ts';
import { citedReference, organReference } from './akomaNtosoReferences.ts';
import { citedAddress } from './citedAddress.ts';
import type { Imprint } from './imprint.ts';
import { nest, type Inline, type Mark } from './inline.ts';
import { element, textElement, type XmlElement, type XmlNode } from './xml.ts';

/** A dispatch as one site publishes it. */
export interface Edition {
  dispatch: Dispatch;
  imprint: Imprint;
}

interface Kind {
  name: string;
  attributes: Record<string, string>;
  /** A note to refer to where the marked words end, which may be in a later piece of them. */
  note?: { end: number; n: number };
}

function marksOf({ dispatch, imprint }: Edition): Mark<Kind>[] {
  const mark = ({ start, end }: Span, rank: number, kind: Kind): Mark<Kind> => ({
    ...{ start, end, rank, kind },
  });
  return [
    ...dispatch.citations.map((span) =>
      mark(span, 0, {
        name: 'ref',
        attributes: {
          href: citedAddress(span.document, imprint),
          refersTo: `#${citedReference(span.document)}`,
        },
      }),
    ),
    ...dispatch.organs.map((span) =>
      mark(span, 1, {
        name: 'organization',
        attributes: { refersTo: `#${organReference(span.organ)}` },
      }),
    ),
    ...dispatch.mentions.map((span) =>
      mark(span, 2, { name: 'concept', attributes: { refersTo: `#chu-de-${span.theme}` } }),
    ),
    ...dispatch.corrections.map((span, index) =>
      mark(span, 3, {
        name: 'span',
        attributes: { class: 'dinh-chinh' },
        note: { end: span.end, n: index + 1 },
      }),
    ),
    ...dispatch.emphasis.map((span) =>
      mark(span, 4, { name: span.kind === 'strong' ? 'b' : 'i', attributes: {} }),
    ),
  ];
}

function noteRef({ kind: { note }, end }: Mark<Kind>): XmlElement[] {
  if (note?.end !== end) return [];
  return [element('noteRef', { href: `#dinh-chinh-${note.n}`, marker: String(note.n) })];
}

function inline(nodes: Inline<Kind>[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if ('text' in node) return [node.text.replace(/\s*\n\s*/gu, ' ')];
    const { name, attributes } = node.mark.kind;
    return [textElement(name, attributes, ...inline(node.children)), ...noteRef(node.mark)];
  });
}

/** Gives the running words of a block; `eop` stands where the source breaks the page. */
export function runningWords(edition: Edition, block: Block, from = 0): XmlNode[] {
  const { text } = edition.dispatch;
  const marks = marksOf(edition);
  const pieces = block.parts.map((part, index) =>
    inline(nest(text, index === 0 ? { ...part, start: part.start + from } : part, marks)),
  );
  const joined = pieces.flatMap((piece, index) =>
    index === 0 ? piece : [' ', element('eop'), ...piece],
  );
  return block.afterGap ? [element('eop'), ...joined] : joined;
}

/** What each line of head and foot is; a line of any other role is plain. */
const lineElements: Partial<Record<PartRole, string>> = {
  issuer: 'docProponent',
  'issued-by': 'docProponent',
  'party-title': 'docAuthority',
  number: 'docNumber',
  subject: 'docPurpose',
  kind: 'docType',
};

/** The schema wants a day on `docDate`; a line without one is plain. */
function dated(dispatch: Dispatch, words: readonly XmlNode[]): readonly XmlNode[] {
  const [first] = workDates(dispatch);
  if (dispatch.date.basis !== 'printed' || first?.name !== 'ban-hanh') return words;
  return [textElement('docDate', { date: first.date }, ...words)];
}

/** A reference must lead somewhere, so a signer whom the record calls unknown is plain. */
function signed({ signature }: Dispatch, role: PartRole, words: readonly XmlNode[]): XmlNode[] {
  if (role === 'position' && known(signature.position) !== undefined)
    return [textElement('role', { refersTo: '#chuc-vu' }, ...words)];
  if (role !== 'name' || known(signature.name) === undefined) return [...words];
  const person = textElement('person', { refersTo: '#nguoi-ky' }, ...words);
  return [textElement('signature', {}, person)];
}

/** Gives a line of the head or foot as a paragraph. */
export function lineOf(edition: Edition, part: Part): XmlElement {
  const { dispatch } = edition;
  const words = inline(nest(dispatch.text, part, marksOf(edition)));
  const name = lineElements[part.role];
  if (name !== undefined) return textElement('p', {}, textElement(name, {}, ...words));
  if (part.role === 'place-date') return textElement('p', {}, ...dated(dispatch, words));
  return textElement('p', {}, ...signed(dispatch, part.role, words));
}
