/**
 * Shares the chains out over pages of the timeline: one picture while it is small, else one for each year, for each
 * month of a year that is still too much, and for the ten-day parts (tuần) of such a month. An archive that grows
 * adds addresses and takes none away.
 */

/** What decides on which page a chain stands: its first day, where known, and the keys of its two ends. */
export interface Dated {
  /** `YYYY-MM-DD`. */
  day: string | undefined;
  ends: readonly [document: string, dispatch: string];
}

export interface Period<Chain> {
  /** "" for the whole, "2021", "2021-07", and "2021-07-11" for the ten days that begin with it. */
  period: string;
  /** The chains to draw; of a period that is parted only those without a day. */
  chains: Chain[];
  /** The periods that it is parted into, in order of time, with the number of documents in each. */
  parts: { period: string; documents: number; dispatches: number }[];
}

const lengths = [0, 4, 7, 10];

/** Gives the period of a day (`YYYY-MM-DD`), as long as the period's name is. */
function periodOf(day: string, length: number): string {
  if (length < 10) return day.slice(0, length);
  const begins = day.slice(8) < '11' ? '01' : day.slice(8) < '21' ? '11' : '21';
  return `${day.slice(0, 8)}${begins}`;
}

function count(chains: readonly Dated[], end: 0 | 1): number {
  return new Set(chains.map(({ ends }) => ends[end])).size;
}

function part<Chain extends Dated>(
  period: string,
  chains: Chain[],
  limit: number,
): Period<Chain>[] {
  const length = lengths[lengths.indexOf(period.length) + 1];
  if (length === undefined || count(chains, 0) + count(chains, 1) <= limit)
    return [{ period, chains, parts: [] }];
  const undated = chains.filter(({ day }) => day === undefined);
  const dated = chains.filter(({ day }) => day !== undefined);
  const inside = [...Map.groupBy(dated, ({ day = '' }) => periodOf(day, length))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const parts = inside.map(([name, those]) => ({
    period: name,
    documents: count(those, 0),
    dispatches: count(those, 1),
  }));
  return [
    { period, chains: undated, parts },
    ...inside.flatMap(([name, those]) => part(name, those, limit)),
  ];
}

/**
 * Gives the pages of the timeline, the whole first. A page holds at most `limit` documents and dispatches together,
 * unless they are of one ten-day part.
 */
export function periodsOf<Chain extends Dated>(chains: Chain[], limit: number): Period<Chain>[] {
  return part('', chains, limit);
}
