/**
 * The index holds a paragraph that has corrections twice: as it is printed and as it is read.
 */

/** No fragment of a dispatch ends so (DESIGN §3). */
const ending = '--doc';

/** Gives the id under which the index holds the reading of a paragraph. */
export function readingId(fragment: string): string {
  return `${fragment}${ending}`;
}

/** Gives the paragraph whose reading has this id in the index; `undefined` for what is printed. */
export function readFrom(id: string): string | undefined {
  return id.endsWith(ending) ? id.slice(0, -ending.length) : undefined;
}
