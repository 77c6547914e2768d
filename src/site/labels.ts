/**
 * How the interface writes things: fragments, dates, facts.
 */
import { bounds, formatDay } from '../archive/dates.ts';
import { known, type Block, type Fact } from '../archive/dispatch.ts';
import { t } from './i18n/index.ts';

/** Gives the name of a fragment: "Mục 6, ý 2" for `muc-6-2`, "Mở đầu, đoạn 1" for `mo-dau-1`. */
export function fragmentLabel(id: string): string {
  const { fragments: names } = t;
  const whole: Record<string, string> = {
    'dau-van-ban': names.letterhead,
    'kinh-gui': names.addressees,
    'noi-nhan': names.recipients,
    ky: names.signature,
  };
  const [, clause, rest] = /^muc-(\d+)(?:-(.+))?$/u.exec(id) ?? [];
  if (clause) return [`${names.clause} ${clause}`, ...(rest ? [innerLabel(rest)] : [])].join(', ');
  const [, part = '', n = ''] = /^(mo-dau|ket|phu-luc)-(\d+)$/u.exec(id) ?? [];
  const numbered: Record<string, string> = {
    'mo-dau': names.preamble,
    ket: names.closing,
    'phu-luc': names.annex,
  };
  return whole[id] ?? (numbered[part] ? `${numbered[part]}, ${names.paragraph} ${n}` : id);
}

function innerLabel(rest: string): string {
  const paragraph = /^d(\d+)$/u.exec(rest)?.[1];
  return paragraph
    ? `${t.fragments.paragraph} ${paragraph}`
    : `${t.fragments.item} ${rest.replaceAll('-', '.')}`;
}

/** Writes an EDTF date for readers: "18/5/2021", "từ ngày 07/3/2020 trở đi". */
export function dateLabel(date: string): string {
  if (/^\d{4}(-\d{2}){0,2}$/u.test(date)) return formatDay(date);
  const { earliest, latest } = bounds(date);
  return latest === undefined
    ? t.dispatch.openDate(formatDay(earliest))
    : t.dispatch.between(formatDay(earliest), formatDay(latest));
}

/** Writes the date of a dispatch with its basis: in brackets where inferred, in words where unknown. */
export function shownDate(date: Fact): string {
  const value = known(date);
  if (value === undefined) return t.dispatch.noDate;
  return date.basis === 'printed' ? dateLabel(value) : `[${dateLabel(value)}]`;
}

/** Gives the name of a fragment in the table of contents, where "Mở đầu" stands for all its paragraphs. */
export function landmarkLabel(id: string): string {
  return fragmentLabel(id).split(', ')[0] ?? id;
}

/** Tells which blocks make up the table of contents: the head, each clause, the foot. */
export function isLandmark({ id, type }: Block): boolean {
  return (
    type !== 'item' && type !== 'paragraph' && !/^(mo-dau|ket|phu-luc)-([2-9]|\d{2,})$/u.test(id)
  );
}
