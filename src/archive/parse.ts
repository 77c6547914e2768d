/**
 * Reads a whole dispatch: which paragraph belongs to which part, and what the parts say.
 */
import { findAddressees, readAddressees } from './addressees.ts';
import { readClauses } from './clauses.ts';
import { decodeSource } from './decode.ts';
import { quote, type Block, type Emphasis, type Part, type Quotation } from './dispatch.ts';
import { readLetterhead, type Letterhead, type Reading } from './letterhead.ts';
import { normalise } from './normalise.ts';
import { opensRecipients, readRecipients } from './recipients.ts';
import { paragraphsOf, trim, type Paragraph } from './segment.ts';
import { opensSignature, readSignature } from './signature.ts';

/** Counts the changes of this parser that can change a published page. */
export const parserVersion = 1;

/** What a text says of itself, before the record adds what we know. */
export interface Parsed {
  text: string;
  blocks: Block[];
  emphasis: Emphasis[];
  letterhead: Omit<Letterhead, 'parts'>;
  orderedBy: Reading | undefined;
  addressees: Quotation[];
  recipients: Quotation[];
  signature: Record<'authority' | 'position' | 'name', Reading | undefined>;
}

function block(id: string, type: Block['type'], parts: Part[]): Block[] {
  return parts.length === 0 ? [] : [{ id, type, parts, afterGap: false }];
}

/** Splits the paragraphs after the head into body, recipients with signature, and what follows them. */
function readFoot(text: string, paragraphs: Paragraph[]): { body: Paragraph[]; blocks: Block[] } {
  const opens = paragraphs.findIndex(
    (paragraph) => opensRecipients(text, paragraph) || opensSignature(text, paragraph),
  );
  if (opens === -1) return { body: paragraphs, blocks: [] };
  const blocks: Block[] = [];
  let rest = paragraphs.slice(opens);
  for (let annexes = 0; rest[0];) {
    const has = (type: Block['type']) => blocks.some((done) => done.type === type);
    if (!has('recipients') && opensRecipients(text, rest[0])) {
      const { parts, taken } = readRecipients(text, rest);
      blocks.push(...block('noi-nhan', 'recipients', parts));
      rest = rest.slice(taken);
    } else if (!has('signature') && opensSignature(text, rest[0])) {
      const { parts, taken } = readSignature(text, rest);
      blocks.push(...block('ky', 'signature', parts));
      rest = rest.slice(taken);
    } else {
      annexes += 1;
      blocks.push(
        ...block(`phu-luc-${annexes}`, 'annex', [{ ...trim(text, rest[0]), role: 'text' }]),
      );
      rest = rest.slice(1);
    }
  }
  return { body: paragraphs.slice(0, opens), blocks };
}

function partsOf(
  blocks: Block[],
  type: Block['type'],
  role: Part['role'],
  text: string,
): Quotation[] {
  return blocks
    .filter((one) => one.type === type)
    .flatMap(({ parts }) => parts.filter((part) => part.role === role))
    .map((part) => quote(text, part));
}

function signed(blocks: Block[], role: Part['role'], text: string): Reading | undefined {
  const where = partsOf(blocks, 'signature', role, text);
  return where.length === 0
    ? undefined
    : { value: where.map((line) => line.text).join(' '), where };
}

const ordering =
  /((?:Ban\s+Thường\s+vụ|Thường\s+trực|Ban\s+Chấp\s+hành)[^,.;:]{0,40}?)\s+(?:yêu\s+cầu|đề\s+nghị|có\s+ý\s+kiến|chỉ\s+thị(?=\s*:))/u;

/** Finds "Ban Thường vụ Tỉnh ủy Cao Bằng yêu cầu …", the sentence that gives the order. */
function readOrder(text: string, blocks: Block[]): Reading | undefined {
  for (const { type, parts } of blocks) {
    if (type !== 'preamble') continue;
    for (const { start, end } of parts) {
      const match = ordering.exec(text.slice(start, end));
      if (!match?.[1]) continue;
      const from = start + match.index;
      return {
        value: match[1].replace(/\s+/gu, ' '),
        where: [quote(text, { start: from, end: from + match[1].length })],
      };
    }
  }
  return undefined;
}

/** Keeps the emphasis inside running text; labels and signatures are set by their role. */
function emphasisIn(blocks: Block[], emphasis: Emphasis[]): Emphasis[] {
  const running = blocks.flatMap(({ parts }) => parts.filter(({ role }) => role === 'text'));
  return emphasis.filter(({ start, end }) =>
    running.some((part) => part.start <= start && end <= part.end),
  );
}

/**
 * Parses a source. Takes its bytes and its path for messages; gives the normalised text, its blocks
 * and what is printed. Throws an ArchiveError for bytes that are no text.
 */
export function parse(bytes: Uint8Array, file: string): Parsed {
  const { text, emphasis } = normalise(decodeSource(bytes, file));
  const paragraphs = paragraphsOf(text);
  const addressed = findAddressees(text, paragraphs);
  const head = addressed === -1 ? paragraphs : paragraphs.slice(0, addressed);
  const { letterhead, taken } = readLetterhead(text, head, addressed !== -1);
  const { parts: headParts, ...facts } = letterhead;
  const to =
    addressed === -1 ? { parts: [], taken: 0 } : readAddressees(text, paragraphs.slice(addressed));
  const foot = readFoot(text, paragraphs.slice(taken + to.taken));
  const blocks = [
    ...block('dau-van-ban', 'letterhead', headParts),
    ...block('kinh-gui', 'addressees', to.parts),
    ...readClauses(text, foot.body),
    ...foot.blocks,
  ];
  return {
    text,
    blocks,
    emphasis: emphasisIn(blocks, emphasis),
    letterhead: facts,
    orderedBy: readOrder(text, blocks),
    addressees: partsOf(blocks, 'addressees', 'entry', text),
    recipients: partsOf(blocks, 'recipients', 'entry', text),
    signature: {
      authority: signed(blocks, 'authority', text),
      position: signed(blocks, 'position', text),
      name: signed(blocks, 'name', text),
    },
  };
}
