/**
 * The JSON Schema of the published dispatches, made from the zod schema that they are written by.
 */
import { z } from 'zod';
import { publishedSchema } from './json.ts';
import type { Imprint } from './imprint.ts';

/** What the fields mean to somebody who has only the file. */
const descriptions: Record<string, string> = {
  id: 'The permanent identifier of the dispatch; also the last part of its permalink.',
  permalink: 'The permanent address of the dispatch.',
  title: 'Kind, number, issuer and subject. Square brackets hold what the document does not print.',
  kindName: 'The Vietnamese name of the kind.',
  provinceName: 'The province as it was called when the document was issued.',
  kind: 'The kind of document. Like every fact it says how it is known: basis is printed (where: the words; reasoning: why they are read so, where that is not plain), inferred (evidence, reasoning), external (references) or unknown (no value).',
  province: 'The province, as a slug of the list of 2020-2021.',
  organ: 'The organ in whose name the document goes out.',
  orderedBy: 'The organ that gives the order in running text.',
  number: 'Number and symbol, blanks removed: 182-CV/TU.',
  date: 'Date of issue in EDTF (ISO 8601-2): a day, or an interval that may be open (2021-07-29/..).',
  place: 'The place named beside the date.',
  subject: 'What the document is about (trích yếu).',
  addressees: 'Whom the document addresses (Kính gửi).',
  recipients: 'Who gets a copy (Nơi nhận).',
  signature: 'Authority (T/M, K/T, T/L), position and name of the signer.',
  blocks:
    'The document in order, one entry for each citable piece; `id` is its URL fragment, `text` its words without list markers, `parts` their spans.',
  emphasis: 'Words set in bold or italics to stand out.',
  mentions: 'Themes named in the text; `form` is the spelling that matched.',
  citations:
    'Other documents cited, with what is printed of them. `document` is the same for all citations of one document, whose page is /vien-dan/<document>/; `province` says whose it is where every province has such a number or organ; `subject` quotes what it is about (trích yếu), where that is printed right after it; `carriedOut` quotes the words by which the issuer says, in its opening paragraphs, that it carries the document out itself, `passedOn` those by which the dispatch tells others to carry it out, and without either it is only mentioned; `resolvedBy` says whether the words of the dispatch show which document is meant (printed) or the editors concluded it (editor), for the reason given in `reasoning`.',
  organs:
    'Organs of the list of the archive, each with its relation: addressed (Kính gửi), named in running text, or copied (Nơi nhận). `ordered` is there where running text plainly tells the organ to act, `province` where one is printed with its name.',
  abbreviations: 'Abbreviations in the text, by their slug in the list of the archive.',
  corrections: 'Readings proposed for slips of the source. They are never applied to the text.',
  definitions: 'Where the document itself says what a theme means.',
  source: 'The file as received: its name, SHA-256 and size in bytes.',
  accessioned: 'The day on which the archive took the source in.',
  history: 'What was changed in the record since, oldest first.',
  parserVersion: 'The version of the program that read the source.',
  text: 'The normalised text. Every span (start, end) counts UTF-16 code units of it, half open.',
  formats: 'Addresses of the same dispatch in other formats.',
};

function describe(properties: Record<string, unknown>): Record<string, unknown> {
  const described = Object.entries(properties).map(([name, schema]) => {
    const description = descriptions[name];
    return [name, description ? { description, ...(schema as object) } : schema] as const;
  });
  return Object.fromEntries(described);
}

/** Gives the JSON Schema (draft 2020-12) of `<id>.json`. */
export function dispatchJsonSchema(imprint: Imprint): Record<string, unknown> {
  const { $schema, properties, ...rest } = z.toJSONSchema(publishedSchema);
  return {
    $schema,
    $id: imprint.address('/schema/dispatch.json'),
    title: `${imprint.archive}: a dispatch`,
    description:
      'A dispatch of a Vietnamese provincial Party Committee with all that is known of it.',
    ...rest,
    properties: describe(properties ?? {}),
  };
}
