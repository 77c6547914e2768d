import { describe, expect, it } from 'vitest';
import {
  dialects,
  readHeadersFile,
  siteHeaders,
  toConfiguration,
  toHeadersFile,
  type Dialect,
} from './hostHeaders.ts';

const headers = siteHeaders([new Map([['default-src', ["'none'"]]])]);

describe('the headers of a site', () => {
  it('add to the policy what only a header can say', () => {
    expect(headers[0]).toEqual([
      'Content-Security-Policy',
      "default-src 'none';frame-ancestors 'none'",
    ]);
  });

  it('are read back from the file for hosts', () => {
    expect(readHeadersFile(toHeadersFile(headers))).toEqual(headers);
  });

  it('are those for all paths, whatever else the file says', () => {
    const file = `/_astro/*\n  Cache-Control: immutable\n\n${toHeadersFile(headers)}\n/kho/*\n  X-A: b\n`;
    expect(readHeadersFile(file)).toEqual(headers);
  });

  it('are none in a file without any', () => {
    expect(readHeadersFile('/a/*\n  X-A: b\n')).toEqual([]);
  });

  it('never need to be escaped in any configuration', () => {
    for (const [, value] of headers) expect(value).not.toMatch(/["$\\{}%]/u);
  });

  it.each(Object.keys(dialects) as Dialect[])('are one line each for %s', (dialect) => {
    const lines = toConfiguration(headers, dialect).trimEnd().split('\n');
    expect(lines).toHaveLength(headers.length);
    for (const [index, [name, value]] of headers.entries()) {
      expect(lines[index]).toContain(name);
      expect(lines[index]).toContain(`"${value}"`);
    }
  });
});
