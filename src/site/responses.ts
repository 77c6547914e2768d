/**
 * The answers of routes that make files.
 */

/** Types of the files; a static host chooses its own, so no file relies on them. */
const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

/** Answers with a file as it stands. */
export function file(
  type: keyof typeof types,
  content: string | Uint8Array<ArrayBuffer>,
): Response {
  return new Response(content, { headers: { 'Content-Type': types[type] } });
}
