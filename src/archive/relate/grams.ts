/**
 * Runs of eight words, as numbers that a table can be looked up by.
 */
import { barrier } from './words.ts';

/** The fewest words in unbroken sequence that make a shared passage. */
export const gramLength = 8;

/** Stands where no whole run of eight words begins. */
export const noGram = 0;

/**
 * Gives for each word the hash of the eight words from it on, never {@link noGram}, which stands
 * where a barrier or the end comes sooner. Equal runs have equal hashes; the reverse must be checked.
 */
export function gramHashes(words: Int32Array): Uint32Array {
  const hashes = new Uint32Array(words.length);
  let unbroken = 0;
  for (let at = words.length - 1; at >= 0; at--) {
    unbroken = words[at] === barrier ? 0 : unbroken + 1;
    if (unbroken >= gramLength) hashes[at] = hashAt(words, at);
  }
  return hashes;
}

function hashAt(words: Int32Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + gramLength; index++) {
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0 || 1;
}

/** Tells whether the same eight words stand at `i` of `a` and at `j` of `b`. */
export function isSameGram(a: Int32Array, i: number, b: Int32Array, j: number): boolean {
  for (let index = 0; index < gramLength; index++) {
    if (a[i + index] !== b[j + index]) return false;
  }
  return true;
}
