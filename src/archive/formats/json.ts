/**
 * A dispatch as JSON: the whole of the data model, and what a reader outside the archive needs with it —
 * titles, labels, the words of each block and public addresses.
 */
import { z } from 'zod';
import { blockSchema, dispatchSchema, known, type Dispatch } from '../dispatch.ts';
import { kindName } from '../kinds.ts';
import { fullTitle } from '../title.ts';
import { formatNames, type Imprint } from './imprint.ts';
import { readingText } from './text.ts';

const formatsSchema = z.strictObject({
  html: z.url(),
  source: z.url(),
  ...(Object.fromEntries(formatNames.map((name) => [name, z.url()])) as Record<
    (typeof formatNames)[number],
    z.ZodURL
  >),
});

/** A block with its name, its words and its address. */
export const publishedBlockSchema = z.strictObject({
  id: blockSchema.shape.id,
  label: z.string().min(1),
  permalink: z.url(),
  ...blockSchema.omit({ id: true }).shape,
  text: z.string().min(1),
});

const { id, text, blocks: _, ...rest } = dispatchSchema.shape;

/** What the file `<id>.json` holds. */
export const publishedSchema = z.strictObject({
  $schema: z.url(),
  id,
  permalink: z.url(),
  title: z.string().min(1),
  kindName: z.string().min(1).optional(),
  provinceName: z.string().min(1).optional(),
  ...rest,
  blocks: z.array(publishedBlockSchema).min(1),
  text,
  formats: formatsSchema,
});
export type Published = z.infer<typeof publishedSchema>;

function blocksOf(dispatch: Dispatch, imprint: Imprint): Published['blocks'] {
  return dispatch.blocks.map(({ id: fragment, ...block }) => ({
    id: fragment,
    label: imprint.label(fragment),
    permalink: imprint.permalink(dispatch.id, fragment),
    ...block,
    text: readingText(dispatch, { id: fragment, ...block }),
  }));
}

function formatsOf(dispatch: Dispatch, imprint: Imprint): Published['formats'] {
  const files = formatNames.map((name) => [name, imprint.file(dispatch.id, name)]);
  const html = imprint.permalink(dispatch.id);
  return formatsSchema.parse({
    html,
    source: imprint.source(dispatch),
    ...Object.fromEntries(files),
  });
}

/** Gives the published form of a dispatch, its keys in the order of the schema. */
export function publish(dispatch: Dispatch, imprint: Imprint): Published {
  const kind = known(dispatch.kind);
  return publishedSchema.parse({
    ...dispatch,
    $schema: imprint.address('/schema/dispatch.json'),
    permalink: imprint.permalink(dispatch.id),
    title: fullTitle(dispatch, imprint.provinces),
    kindName: kind && kindName(kind),
    provinceName: imprint.provinces[known(dispatch.province) ?? '']?.name,
    blocks: blocksOf(dispatch, imprint),
    formats: formatsOf(dispatch, imprint),
  });
}

/** Writes a dispatch as JSON for people to look at: two blanks of indentation. */
export function toJson(dispatch: Dispatch, imprint: Imprint): string {
  return `${JSON.stringify(publish(dispatch, imprint), null, 2)}\n`;
}
