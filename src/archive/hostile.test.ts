import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encode, hostile, hostileLetter } from '../../tests/support/hostileText.ts';
import { decodeSource } from './decode.ts';
import { compareTexts } from './fidelity.ts';
import { parse } from './parse.ts';

function isSource(text: string): boolean {
  try {
    return decodeSource(encode(`a${text}`), 'x.txt') !== '';
  } catch {
    return false;
  }
}

it('whatever stands in a letter, its parts hold all of it', () => {
  const strings = fc.array(hostile.filter(isSource), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(strings, (all) => {
      const letter = hostileLetter(all);
      const { text, blocks } = parse(encode(letter), 'seeds/005_thu.txt');
      const parts = blocks.flatMap((block) => block.parts);
      const shown = parts.map(({ start, end }) => text.slice(start, end)).join('\n');
      expect(compareTexts(letter.replace(/\r\n?/gu, '\n'), shown)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
}, 60_000);
