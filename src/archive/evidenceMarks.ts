/**
 * The sentences that inferred facts rest on, as places of the page that the facts link to.
 */
import type { Dispatch, Fact, Quotation, Span } from './dispatch.ts';

/** The ids of evidence on the page begin so; they are no part of the permanent addresses (DESIGN §3). */
export const evidencePrefix = 'chung-cu-';

/** Every fact that may be concluded from the text. */
function factsOf(dispatch: Dispatch): Fact[] {
  const { kind, province, organ, orderedBy, number, date, place, subject, signature } = dispatch;
  return [
    ...[kind, province, organ, orderedBy, number, date, place, subject],
    ...Object.values(signature),
  ];
}

/**
 * Gives the evidence of all inferred facts in the order of the text, each passage once; a passage
 * that holds another comes first. The n-th is `chung-cu-n` on the page.
 */
export function evidencePassages(dispatch: Dispatch): Quotation[] {
  const quoted = factsOf(dispatch).flatMap((fact) =>
    fact.basis === 'inferred' ? fact.evidence : [],
  );
  const passages = new Map(quoted.map((one) => [`${one.start} ${one.end}`, one]));
  return [...passages.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Gives the fragment of an evidence passage; `passages` come from {@link evidencePassages}. */
export function evidenceFragment(passages: readonly Span[], { start, end }: Span): string {
  const index = passages.findIndex((one) => one.start === start && one.end === end);
  return `${evidencePrefix}${index + 1}`;
}
