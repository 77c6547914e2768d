/**
 * Start tags in the HTML that Astro writes. Attribute values may hold angle brackets, for only quotation
 * marks and ampersands are escaped in them, so a value counts as one piece.
 */
export const startTag = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/giu;

const attribute = /\s+([^\s"'<>/=]+)(?:=("[^"]*"|'[^']*'))?/gu;

/**
 * Rewrites the attributes of all start tags, and nothing inside their values. `change` gets a name,
 * its value (escaped as written, without quotation marks) and the whole as it stands, blank included,
 * and gives what shall stand there.
 */
export function mapAttributes(
  html: string,
  change: (name: string, value: string | undefined, written: string) => string,
): string {
  return html.replace(startTag, (tag) =>
    tag.replace(attribute, (written: string, name: string, value: string | undefined) =>
      change(name, value?.slice(1, -1), written),
    ),
  );
}
