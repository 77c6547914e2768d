/**
 * The headers that a host should send with every file, for hosts that can be told.
 *
 * A browser obeys the header and the `<meta>` of each page together, so the header may allow whatever
 * some page needs. It adds what only a header can say.
 */
import { joinPolicies, writePolicy, type Policy } from './csp.ts';

/** Names and values, in the order in which they are written. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** Where Cloudflare Pages and Netlify look for headers, from the top of the site. */
export const headersFile = '_headers';

/** Powerful features that no page uses; a foreign script, if one ever ran, could not either. */
const features =
  'camera, display-capture, geolocation, microphone, midi, payment, publickey-credentials-get, usb';

/** Gives the headers for a site whose pages have these policies. */
export function siteHeaders(policies: Iterable<Policy>): Headers {
  const policy = new Map([...joinPolicies(policies), ['frame-ancestors', ["'none'"]]] as const);
  return [
    ['Content-Security-Policy', writePolicy(policy)],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Referrer-Policy', 'same-origin'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    [
      'Permissions-Policy',
      features
        .split(', ')
        .map((name) => `${name}=()`)
        .join(', '),
    ],
  ];
}

/** Writes headers for all paths as `_headers` has them. */
export function toHeadersFile(headers: Headers): string {
  return `/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
}

/** Reads the headers for all paths from a `_headers` file; none where it has none. */
export function readHeadersFile(text: string): Headers {
  const [, lines = ''] = /^\/\*\n((?:[ \t]+.*(?:\n|$))+)/mu.exec(text) ?? [];
  return Array.from(lines.matchAll(/^\s+([\w-]+):\s*(.*)$/gmu), ([, name = '', value = '']) => [
    name,
    value,
  ]);
}

/** How each server is told to send a header. No value has a quotation mark or a dollar sign in it. */
export const dialects = {
  nginx: ([name, value]) => `add_header ${name} "${value}" always;`,
  apache: ([name, value]) => `Header always set ${name} "${value}"`,
  caddy: ([name, value]) => `header ${name} "${value}"`,
  lighttpd: ([name, value]) => `setenv.set-response-header += ( "${name}" => "${value}" )`,
} satisfies Record<string, (header: Headers[number]) => string>;
export type Dialect = keyof typeof dialects;

/** Writes headers as lines of a server's configuration. */
export function toConfiguration(headers: Headers, dialect: Dialect): string {
  return headers.map((header) => `${dialects[dialect](header)}\n`).join('');
}
