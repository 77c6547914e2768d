/**
 * Two dispatches set side by side: both whole, each in its own order, shared passages level.
 */
import type { Passage } from './collation.ts';
import { cut, type Cut, type Piece, type Stretch, type Witness } from './witness.ts';

/**
 * A shared passage, level in both columns. Where the dispatches have it in another order it stands
 * twice: `place` tells in whose order it stands here, and the other column only repeats it.
 */
export interface SharedRow {
  type: 'shared';
  /** The passage's number; see {@link twinSchema}. */
  n: number;
  place: 'both' | 'a' | 'b';
  passage: Passage;
  a: Piece[];
  b: Piece[];
}

/** What each dispatch has alone between two passages; one of the two may have nothing there. */
export interface ApartRow {
  type: 'apart';
  a: Stretch;
  b: Stretch;
}

export type Row = SharedRow | ApartRow;

/** Gives the passages that can stand level, both columns in order: the chain with the most words. */
function levelPassages(passages: readonly Passage[]): Set<number> {
  const best: { words: number; before: number }[] = [];
  for (const { b, words } of passages) {
    let before = -1;
    for (const [earlier, chain] of best.entries()) {
      const isBelow = (passages[earlier] as Passage).b.from < b.from;
      if (isBelow && chain.words > (best[before]?.words ?? 0)) before = earlier;
    }
    best.push({ words: words + (best[before]?.words ?? 0), before });
  }
  const level = new Set<number>();
  const most = Math.max(0, ...best.map(({ words }) => words));
  let last = best.findIndex(({ words }) => words === most);
  while (last !== -1) {
    level.add(last);
    last = best[last]?.before ?? -1;
  }
  return level;
}

/** One column between two level passages, from top to bottom: stretches and passages in turn. */
type Item = { stretch: Stretch } | { passage: number };

/** Gives the items of a column, a list for each space between level passages. */
function spacesOf({ shared, apart }: Cut, level: ReadonlySet<number>): Item[][] {
  const spaces: Item[][] = [[]];
  const add = (item: Item) => spaces.at(-1)?.push(item);
  for (const [index, stretch] of apart.entries()) {
    if (stretch.pieces.length > 0) add({ stretch });
    const passage = shared[index]?.passage;
    if (passage === undefined) continue;
    if (level.has(passage)) spaces.push([]);
    else add({ passage });
  }
  return spaces;
}

const nothing: Stretch = { pieces: [], words: 0 };

function takeStretch(items: Item[]): Stretch {
  const [first] = items;
  if (!first || !('stretch' in first)) return nothing;
  items.shift();
  return first.stretch;
}

function takePassage(items: Item[]): number | undefined {
  const [first] = items;
  if (!first || !('passage' in first)) return undefined;
  items.shift();
  return first.passage;
}

/** Lays what stands between two level passages out in rows, neither column out of its order. */
function rowsBetween(
  a: Item[],
  b: Item[],
  sharedRow: (passage: number, place: SharedRow['place']) => SharedRow,
): Row[] {
  const rows: Row[] = [];
  while (a.length > 0 || b.length > 0) {
    const apart: ApartRow = { type: 'apart', a: takeStretch(a), b: takeStretch(b) };
    if (apart.a.pieces.length > 0 || apart.b.pieces.length > 0) rows.push(apart);
    const ofA = takePassage(a);
    const ofB = ofA === undefined ? takePassage(b) : undefined;
    if (ofA !== undefined) rows.push(sharedRow(ofA, 'a'));
    if (ofB !== undefined) rows.push(sharedRow(ofB, 'b'));
  }
  return rows;
}

function piecesByPassage({ shared }: Cut): Map<number, Piece[]> {
  return new Map(shared.map(({ passage, stretch }) => [passage, stretch.pieces]));
}

/**
 * Sets two dispatches side by side. Takes them and what {@link collate} found; gives rows in which
 * each column, repeated passages aside, is the whole running text of its dispatch in its order.
 */
export function sideBySide(a: Witness, b: Witness, passages: readonly Passage[]): Row[] {
  const [cutA, cutB] = [cut(a, passages, 'a'), cut(b, passages, 'b')];
  const [piecesA, piecesB] = [piecesByPassage(cutA), piecesByPassage(cutB)];
  const level = levelPassages(passages);
  const sharedRow = (index: number, place: SharedRow['place']): SharedRow => ({
    type: 'shared',
    n: index + 1,
    place,
    passage: passages[index] as Passage,
    a: piecesA.get(index) ?? [],
    b: piecesB.get(index) ?? [],
  });
  const order = cutA.shared.map(({ passage }) => passage).filter((passage) => level.has(passage));
  const spacesB = spacesOf(cutB, level);
  return spacesOf(cutA, level).flatMap((itemsA, index) => {
    const below = order[index];
    const between = rowsBetween(itemsA, spacesB[index] ?? [], sharedRow);
    return below === undefined ? between : [...between, sharedRow(below, 'both')];
  });
}
