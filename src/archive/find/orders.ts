/**
 * Tells which of the organs named in running text are plainly told to act.
 *
 * Two forms are plain enough. An organ is told to act where it opens a clause as its subject,
 * alone or in a row with others: "Sở Ngoại vụ, Công an tỉnh tăng cường kiểm soát …". And where
 * it is ordered by name: "Ban Thường vụ Tỉnh ủy yêu cầu cấp ủy …", "giao Ban cán sự đảng …". What follows a
 * semicolon opens anew: "…; Báo Ấp Bắc tăng cường tuyên truyền". A subject that itself orders, or of which
 * something is told ("đã …"), is not; nor is one at the centre, which no province orders. An organ that is
 * told to act in other words is not found: that it is missing here says nothing.
 */
import type { Block } from '../dispatch.ts';
import type { FoundOrgan } from './organs.ts';

/** What stands before the first organ of a clause: its number, "các", "đồng chí". */
const opening =
  /^\s*(?:\d{1,3}(?:\.\d{1,3})*\s*[.)/-]?\s|[-+*•]\s|[a-zđ]\)\s)?\s*(?:(?:các|đồng chí)\s+)*$/iu;
/** What joins organs to a row: "và các", "có liên quan và", ", các". */
const joint =
  /^(?:\s|,|;|(?<!\p{L})(?:và|cùng|với|các|đồng chí|cấp|tỉnh|của tỉnh|trên địa bàn tỉnh|địa phương|đơn vị|có liên quan|liên quan)(?!\p{L}))*$/iu;
const ordering = /^\s+(?:yêu cầu|giao|đề nghị)(?!\p{L})/u;
const order = /^\s+(?:yêu cầu|giao|đề nghị)\s+(?:(?:các|đồng chí)\s+)*$/u;
/** "giao" needs no organ before it, for it says itself that another is to act. */
const assignment = /(?<!\p{L}|được\s+)giao\s+(?:cho\s+)?(?:(?:các|đồng chí)\s+)*$/u;
const anew = /;\s+(?:(?:các|đồng chí)\s+)*$/iu;
/** A verb follows the subject; a list goes on with a comma, or ends. */
const acting = /^\s+\p{Ll}/u;
const telling = /^\s+(?:đã|đang|vừa|chưa|không|cũng)(?!\p{L})/u;

const clauses = new Set<Block['type']>(['clause', 'paragraph', 'item']);

/** Gives the row of organs that begins with the one at `from`. */
function rowFrom(words: string, organs: readonly FoundOrgan[], from: number): FoundOrgan[] {
  let to = from + 1;
  while (to < organs.length && joint.test(words.slice(organs[to - 1]?.end, organs[to]?.start)))
    to++;
  return organs.slice(from, to);
}

type Way = 'ordered' | 'opens' | 'anew';

/** Tells how the words before an organ can make it one that is to act; it is the first or a further one of them. */
function wayOf(before: string, isFirst: boolean, isClause: boolean, isAfterOrder: boolean) {
  const ways: [Way, boolean][] = [
    ['ordered', assignment.test(before) || (!isFirst && order.test(before))],
    ['opens', isFirst && isClause && opening.test(before)],
    ['anew', (isClause || isAfterOrder) && anew.test(before)],
  ];
  return ways.find(([, is]) => is)?.[0];
}

/** Tells whether the row acts, by the words after it. */
function acts(after: string, way: Way): boolean {
  return !ordering.test(after) && !telling.test(after) && (way !== 'anew' || acting.test(after));
}

/** Gives the organs among `organs`, those of one block's `words` in order, that are told to act. */
export function toldToAct(
  words: string,
  type: Block['type'],
  organs: readonly FoundOrgan[],
): Set<FoundOrgan> {
  const told = new Set<FoundOrgan>();
  for (const [index, organ] of organs.entries()) {
    if (told.has(organ)) continue;
    const before = words.slice(organs[index - 1]?.end ?? 0, organ.start);
    const way = wayOf(before, index === 0, clauses.has(type), told.size > 0);
    if (!way) continue;
    const row = rowFrom(words, organs, index);
    if (acts(words.slice(row.at(-1)?.end), way)) for (const one of row) told.add(one);
  }
  return new Set([...told].filter(({ level }) => level !== 'trung-uong'));
}
