/**
 * The answers of routes that make files: their types, and long files piece by piece.
 */

/** Types of the files; a static host chooses its own, so no file relies on them. */
const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

type Type = keyof typeof types;

function headers(type: Type): Headers {
  return new Headers({ 'Content-Type': types[type] });
}

/** Answers with a file as it stands. */
export function file(type: Type, content: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(content, { headers: headers(type) });
}

/** Answers with a file made piece by piece: all dispatches as one string would fill the memory. */
export function pieces(type: Type, content: Iterable<string>): Response {
  const encoder = new TextEncoder();
  const iterator = content[Symbol.iterator]();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(stream, { headers: headers(type) });
}
