/**
 * A dispatch as Akoma Ntoso 3.0 (OASIS LegalDocML), the format of parliaments and legal archives.
 *
 * The mapping of identifiers is the identity: the `eId` of a piece is its URL fragment, so `eId="muc-6-2"` is
 * `<permalink>#muc-6-2`. A clause with items or further paragraphs holds them, as "mục 6" does when people
 * cite it; its own words are then its `intro`. Elements of ours that have no fragment (notes, references)
 * have ids that no fragment can have.
 */
import { known, type Block, type Dispatch } from '../dispatch.ts';
import { metaOf } from './akomaNtosoMeta.ts';
import { lineOf, runningWords, type Edition } from './akomaNtosoText.ts';
import type { Imprint } from './imprint.ts';
import { element, textElement, writeXml, type XmlElement } from './xml.ts';

export const akomaNtosoNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

type Type = Block['type'];

function entries(edition: Edition, { parts }: Block): XmlElement[] {
  const items = parts.filter(({ role }) => role === 'entry');
  if (items.length === 0) return [];
  const list = items.map((part) => element('item', {}, [lineOf(edition, part)]));
  return [element('blockList', {}, list)];
}

/** Head and foot: lines, and where there are entries a list of them in their place. */
function container(edition: Edition, block: Block): XmlElement {
  const first = block.parts.findIndex(({ role }) => role === 'entry');
  const lines = (from: number, to?: number) =>
    block.parts
      .slice(from, to)
      .filter(({ role }) => role !== 'entry')
      .map((part) => lineOf(edition, part));
  const at = first === -1 ? block.parts.length : first;
  return element('container', { eId: block.id, name: block.type }, [
    ...lines(0, at),
    ...entries(edition, block),
    ...lines(at),
  ]);
}

function paragraph(edition: Edition, block: Block): XmlElement {
  if (block.parts.some(({ role }) => role !== 'text')) return container(edition, block);
  return textElement('p', { eId: block.id }, ...runningWords(edition, block));
}

/** The number that opens a clause or an item: "1.", "1-", "1.2.", "a)". */
const printedNumber = /^(?:\d{1,3}(?:\.\d{1,3})*\s*[.)/-]?|[a-zđ]\))(?=\s)/u;

function numberOf({ text }: Dispatch, { type, parts }: Block): string | undefined {
  const [first] = parts;
  if (first === undefined || type === 'paragraph') return undefined;
  return printedNumber.exec(text.slice(first.start, first.end))?.[0];
}

/** The white space between the number and the words. */
function gapAfter({ text }: Dispatch, { parts }: Block, printed: string): number {
  const start = (parts[0]?.start ?? 0) + printed.length;
  return printed.length + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0);
}

const hierarchy: Partial<Record<Type, string>> = {
  clause: 'paragraph',
  item: 'point',
  paragraph: 'subparagraph',
};

function isWithin(outer: Block, inner: Block): boolean {
  return outer.type !== 'paragraph' && inner.id.startsWith(`${outer.id}-`);
}

/** Gives the blocks that follow `block` and stand inside it. */
function inside(block: Block, following: readonly Block[]): Block[] {
  const end = following.findIndex((next) => !isWithin(block, next));
  return following.slice(0, end === -1 ? following.length : end);
}

function provision(edition: Edition, block: Block, within: readonly Block[]): XmlElement {
  const printed = numberOf(edition.dispatch, block);
  const from = printed === undefined ? 0 : gapAfter(edition.dispatch, block, printed);
  const words = [textElement('p', {}, ...runningWords(edition, block, from))];
  return element(hierarchy[block.type] ?? 'paragraph', { eId: block.id }, [
    ...(printed === undefined ? [] : [textElement('num', {}, printed)]),
    ...(within.length === 0
      ? [element('content', {}, words)]
      : [element('intro', {}, words), ...provisions(edition, within)]),
  ]);
}

/** Gives clauses with what stands inside them, and other paragraphs of the body between them. */
function provisions(edition: Edition, blocks: readonly Block[]): XmlElement[] {
  const [block, ...following] = blocks;
  if (block === undefined) return [];
  const within = inside(block, following);
  const written =
    hierarchy[block.type] === undefined
      ? paragraph(edition, block)
      : provision(edition, block, within);
  return [written, ...provisions(edition, following.slice(within.length))];
}

/** An empty `p` where a document has no body: the schema wants one, and we add no words. */
function body(edition: Edition, blocks: readonly Block[]): XmlElement {
  const written = provisions(edition, blocks);
  return element('mainBody', {}, written.length > 0 ? written : [textElement('p', {})]);
}

const head: readonly Type[] = ['letterhead', 'addressees'];
const foot: readonly Type[] = ['recipients', 'signature', 'annex'];

function section(name: string, children: readonly XmlElement[]): XmlElement[] {
  return children.length === 0 ? [] : [element(name, {}, children)];
}

/** Without clauses, what opens the text is all of it: the body, and no preamble. */
function split({ blocks }: Dispatch): { preamble: Block[]; main: Block[] } {
  const middle = blocks.filter(({ type }) => !head.includes(type) && !foot.includes(type));
  const first = middle.findIndex(({ type }) => type !== 'preamble');
  const at = Math.max(0, first);
  return { preamble: middle.slice(0, at), main: middle.slice(at) };
}

function documentOf(edition: Edition): XmlElement {
  const { dispatch, imprint } = edition;
  const { preamble, main } = split(dispatch);
  const blocksOf = (types: readonly Type[]) =>
    dispatch.blocks
      .filter(({ type }) => types.includes(type))
      .map((block) => paragraph(edition, block));
  const name = known(dispatch.kind) ?? 'van-ban';
  return element('doc', { name, contains: 'singleVersion' }, [
    metaOf(dispatch, imprint),
    ...section('preface', blocksOf(head)),
    ...section(
      'preamble',
      preamble.map((block) => paragraph(edition, block)),
    ),
    body(edition, main),
    ...section('conclusions', blocksOf(foot)),
  ]);
}

/** Writes a dispatch as Akoma Ntoso. */
export function toAkomaNtoso(dispatch: Dispatch, imprint: Imprint): string {
  const root = element('akomaNtoso', { xmlns: akomaNtosoNamespace }, [
    documentOf({ dispatch, imprint }),
  ]);
  return writeXml(root);
}
