/**
 * Where runs of eight words ("grams") of one text stand in another.
 */
import { gramHashes, isSameGram, noGram } from './grams.ts';

/**
 * A gram that either text has more often than this is a form that is filled in line by line. It opens
 * no passage, or two long tables would be compared place by place.
 */
const mostPlaces = 32;

/** The grams of a text; each goes by the first place where it stands. */
interface Grams {
  words: Int32Array;
  /** Open addressing by hash: the first place of a gram, or -1. */
  slots: Int32Array;
  /** For each place the next one of the same gram, or -1. */
  next: Int32Array;
  /** For each first place the number of places. */
  counts: Int32Array;
}

/** Gives the slot of the gram at `at` of `words`: where it is, or where it would be. */
function slotOf({ words, slots }: Grams, of: Int32Array, at: number, hash: number): number {
  let slot = hash % slots.length;
  for (;;) {
    const place = slots[slot] ?? -1;
    if (place === -1 || isSameGram(of, at, words, place)) return slot;
    slot = (slot + 1) % slots.length;
  }
}

function gramsOf(words: Int32Array): Grams {
  const size = 2 ** Math.ceil(Math.log2(words.length + 1) + 1);
  const grams: Grams = {
    words,
    slots: new Int32Array(size).fill(-1),
    next: new Int32Array(words.length).fill(-1),
    counts: new Int32Array(words.length),
  };
  const lastPlace = new Int32Array(words.length);
  for (const [at, hash] of gramHashes(words).entries()) {
    if (hash === noGram) continue;
    const slot = slotOf(grams, words, at, hash);
    const known = grams.slots[slot] ?? -1;
    const gram = known === -1 ? at : known;
    if (known === -1) grams.slots[slot] = at;
    else grams.next[lastPlace[gram] ?? 0] = at;
    lastPlace[gram] = at;
    grams.counts[gram] = (grams.counts[gram] ?? 0) + 1;
  }
  return grams;
}

/** Gives for each place of `a` the first place of its gram in the other text, or -1. */
function lookUp(a: Int32Array, grams: Grams): Int32Array {
  const hashes = gramHashes(a);
  return Int32Array.from(hashes, (hash, at) =>
    hash === noGram ? -1 : (grams.slots[slotOf(grams, a, at, hash)] ?? -1),
  );
}

/**
 * Gives a function that tells at which places of `b`, ascending, the gram at a place of `a` stands;
 * nowhere for one that either text has too often.
 */
export function placesOfGrams(a: Int32Array, b: Int32Array): (at: number) => number[] {
  const grams = gramsOf(b);
  const found = lookUp(a, grams);
  const asked = new Int32Array(b.length);
  for (const gram of found) if (gram !== -1) asked[gram] = (asked[gram] ?? 0) + 1;
  return (at) => {
    const gram = found[at] ?? -1;
    if (gram === -1 || Math.max(asked[gram] ?? 0, grams.counts[gram] ?? 0) > mostPlaces) return [];
    const places: number[] = [];
    for (let place = gram; place !== -1; place = grams.next[place] ?? -1) places.push(place);
    return places;
  };
}
