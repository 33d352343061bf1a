import { boundsOf, isExactDay, pointBounds } from '../dates/bounds.ts';
import { dayNumber } from '../dates/day-arithmetic.ts';
import type { DateInterval, DatePoint, EdtfDate } from '../dates/edtf-date.ts';

/** Days as day numbers, `until` being the day after the last; undefined where an end is open. */
export interface DaySpan {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** How a drawing ends: at a known bound, at a bound the text itself calls uncertain or approximate, or not at all. */
export type EndKind = 'bound' | 'about' | 'open';

/**
 * What of a date can be drawn. Only a single day stated as such is a `point`; `span` is one day somewhere between its
 * ends, `duration` something that lasts from the one to the other, `open` either of these with an open end.
 */
export interface Geometry extends DaySpan {
  readonly kind: 'point' | 'month-bracket' | 'span' | 'duration' | 'open';
  readonly ends: { readonly older: EndKind; readonly newer: EndKind };
  /** The days on which what lasts was certainly going on, where there are any. */
  readonly sure: DaySpan | undefined;
}

/** The geometry of a date. */
export function geometryOf(date: EdtfDate): Geometry {
  const days = daysOf(date);
  const ends = {
    older: endOf(listOuterPoints(date, 'from'), 'earliest'),
    newer: endOf(listOuterPoints(date, 'to'), 'latest'),
  };
  return {
    ...days,
    kind: kindOf(date, days),
    ends,
    sure: date.kind === 'interval' ? sureDays(date) : undefined,
  };
}

/** Whether all its days are known: one exact day, or something that lasted from one known day to another. */
export function isKnownToTheDay({ kind, from, until, ends, sure }: Geometry): boolean {
  if (kind === 'point') return true;
  const bounded = ends.older === 'bound' && ends.newer === 'bound';
  return kind === 'duration' && bounded && sure?.from === from && sure?.until === until;
}

function daysOf(date: EdtfDate): DaySpan {
  const { earliest, latest } = boundsOf(date);
  return {
    from: earliest === null ? undefined : dayNumber(earliest),
    until: latest === null ? undefined : dayNumber(latest) + 1,
  };
}

function kindOf(date: EdtfDate, { from, until }: DaySpan): Geometry['kind'] {
  if (isExactDay(date)) return 'point';
  if (from === undefined || until === undefined) return 'open';
  if (date.kind === 'interval') return 'duration';
  return date.kind === 'month' ? 'month-bracket' : 'span';
}

/** The points that can bound a date at one end; null is an open end. */
function listOuterPoints(date: EdtfDate, end: 'from' | 'to'): readonly (DatePoint | null)[] {
  if (date.kind === 'interval') return [date[end]];
  if (date.kind !== 'set') return [date];
  return date.members.map((member) => (member.kind === 'range' ? member[end] : member));
}

function endOf(points: readonly (DatePoint | null)[], bound: 'earliest' | 'latest'): EndKind {
  const known = points.filter((point) => point !== null);
  if (known.length < points.length) return 'open';
  const days = known.map((point) => pointBounds(point)[bound]).toSorted();
  const outermost = bound === 'earliest' ? days.at(0) : days.at(-1);
  const bounding = known.filter((point) => pointBounds(point)[bound] === outermost);
  return bounding.every(({ qualifier }) => qualifier === 'none') ? 'bound' : 'about';
}

/** From the last day on which it can have begun to the first on which it can have ended. */
function sureDays({ from, to }: DateInterval): DaySpan | undefined {
  const begun = from && dayNumber(pointBounds(from).latest);
  const ended = to && dayNumber(pointBounds(to).earliest) + 1;
  if (begun !== null && ended !== null && begun >= ended) return undefined;
  return { from: begun ?? undefined, until: ended ?? undefined };
}
