/**
 * Citations by which a dispatch means itself, as its annexes do: "(Kèm theo Công văn số 182-CV/TU ngày 18/5/2021 của
 * Tỉnh ủy)". They tie it to no other document.
 */
import { identify, type Citing, type Identity, type Printed } from './citedSlug.ts';
import type { OrganPattern } from './find/organs.ts';

/** Whether what both tell is the same. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function isItself(identity: Identity, self: Identity): boolean {
  return (
    identity.number === self.number &&
    identity.province === self.province &&
    agree(identity.district, self.district) &&
    agree(identity.year, self.year) &&
    agree(identity.date, self.date)
  );
}

/** A citation with what is printed of it made comparable. */
export interface Identified<Cited extends Printed> {
  printed: Cited;
  identity: Identity;
}

/** Makes the citations `found` in `citing` comparable, without those of itself. */
export function identifyOthers<Cited extends Printed>(
  found: readonly Cited[],
  citing: Citing,
  organs: OrganPattern,
): Identified<Cited>[] {
  const all = found.map((printed) => ({ printed, identity: identify(printed, citing, organs) }));
  const { number, organ, date } = citing;
  if (number === undefined) return all;
  const self = identify({ kind: '', number, organ, date }, citing, organs);
  return all.filter(({ identity }) => !isItself(identity, self));
}
