/**
 * The axis of the timeline: time runs downwards. Days follow each other at one pace, a day waits where a label
 * above it is still in its way, and a long empty stretch becomes a visible break.
 */

export type Side = 'cited' | 'citing';

/** In px: from a day to the next, and what a break, with three lines of words, and the heading of a year take. */
export const heights = { day: 12, break: 62, year: 40 } as const;
/** A longer run of empty days is broken. */
export const longestRun = 9;

/** A day that must have a place on the axis, and the heights in px of the labels that begin on it, side by side. */
export interface Stop {
  day: string;
  labels: Record<Side, readonly number[]>;
}

/** A stretch without breaks, from `top` to `bottom`; `ticks` are the beginnings of its days. */
export interface Run {
  top: number;
  bottom: number;
  ticks: number[];
}

/** All in px from the top of the picture. */
export interface Axis {
  height: number;
  runs: Run[];
  breaks: { top: number; days: number }[];
  years: { top: number; year: string }[];
  /** Where each day of a stop begins. */
  tops: Map<string, number>;
}

/** An axis that grows: `foot` is where its last day ends, `floors` where the last label of each side does. */
interface Growing {
  axis: Axis;
  foot: number;
  floors: Record<Side, number>;
}

const sides: readonly Side[] = ['cited', 'citing'];

/** Gives the number of a calendar day, so that days can be counted. Takes `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Gives the lowest point that anything reaches so far. */
function lowest({ foot, floors }: Growing): number {
  return Math.max(foot, floors.cited, floors.citing);
}

/** Begins a run below what stands there already. */
function beginRun(growing: Growing): void {
  growing.axis.runs.push({ top: growing.foot, bottom: growing.foot, ticks: [] });
}

function breakAxis(growing: Growing, days: number): void {
  const top = lowest(growing);
  const run = growing.axis.runs.at(-1);
  if (run) run.bottom = top;
  growing.axis.breaks.push({ top, days });
  growing.foot = top + heights.break;
  beginRun(growing);
}

function enterYear(growing: Growing, year: string): void {
  const top = lowest(growing);
  growing.axis.years.push({ top, year });
  growing.foot = top + heights.year;
  const run = growing.axis.runs.at(-1);
  // After a break the line begins below the year, not above it.
  if (run?.ticks.length === 0) run.top = growing.foot;
}

/** Gives where a day may begin: below the days before it and the labels of the sides that it has labels on. */
function beginningOf({ foot, floors }: Growing, { labels }: Stop): number {
  return Math.max(foot, ...sides.map((side) => (labels[side].length > 0 ? floors[side] : 0)));
}

function enterDay(growing: Growing, stop: Stop): void {
  const { axis, floors } = growing;
  const top = beginningOf(growing, stop);
  let lastTop = top;
  for (const side of sides) {
    const labels = stop.labels[side];
    if (labels.length === 0) continue;
    lastTop = Math.max(lastTop, top + sum(labels.slice(0, -1)));
    floors[side] = top + sum(labels);
  }
  axis.tops.set(stop.day, top);
  growing.foot = lastTop + heights.day;
  const run = axis.runs.at(-1);
  run?.ticks.push(top);
  if (run) run.bottom = growing.foot;
}

/** Marks `empty` days evenly from `foot` down to `next`, where the next day or year begins. */
function addTicks({ axis }: Growing, foot: number, next: number, empty: number): void {
  const step = (next - foot) / empty;
  const ticks = Array.from({ length: empty }, (_, index) => Math.round(foot + index * step));
  axis.runs.at(-1)?.ticks.push(...ticks);
}

/** Goes on from the day `before` to `stop`, over the empty days between them. */
function goOn(growing: Growing, before: string, stop: Stop): void {
  const empty = dayNumber(stop.day) - dayNumber(before) - 1;
  const year = stop.day.slice(0, 4);
  const isNewYear = before.slice(0, 4) !== year;
  if (empty > longestRun) breakAxis(growing, empty);
  else {
    const { foot } = growing;
    growing.foot += empty * heights.day;
    const next = isNewYear ? lowest(growing) : beginningOf(growing, stop);
    addTicks(growing, foot, next, empty);
  }
  if (isNewYear) enterYear(growing, year);
  enterDay(growing, stop);
}

/** Gives the axis for `stops`, each day once, in order of time. */
export function axisOf(stops: readonly Stop[]): Axis {
  const axis: Axis = { height: 0, runs: [], breaks: [], years: [], tops: new Map() };
  const growing: Growing = { axis, foot: 0, floors: { cited: 0, citing: 0 } };
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1];
    if (before) goOn(growing, before.day, stop);
    else {
      enterYear(growing, stop.day.slice(0, 4));
      beginRun(growing);
      enterDay(growing, stop);
    }
  }
  return { ...axis, height: lowest(growing) };
}
