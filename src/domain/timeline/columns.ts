import { type Axis, NARROWEST_AXIS, WIDE_AXIS } from './axis.ts';
import { dayNumber, toIsoDay } from '../dates/day-arithmetic.ts';
import { dayOfNumber } from './day-of-number.ts';
import { isKnownToTheDay } from './geometry.ts';
import type { DrawnItem, TimelineItem } from './timeline-item.ts';

/** How many months share a column, and the pixels of a mark on the shortest axis that the columns are drawn on. */
interface ColumnRule {
  readonly months: 6 | 12;
  readonly mark: number;
  readonly length: number;
}

/** From 768 px on half a year leaves a finger room enough; on a phone only a whole year does. */
export const COLUMN_RULES = {
  wide: { months: 6, mark: 14, length: WIDE_AXIS },
  narrow: { months: 12, mark: NARROWEST_AXIS, length: NARROWEST_AXIS },
} as const satisfies Record<string, ColumnRule>;

/** A stack of the marks of one stretch of the calendar: what is known to the day stands on the axis, the rest over a bracket. */
export interface Column<Item extends TimelineItem = TimelineItem> {
  /** The stretch whose marks these are: `2024-1` for the first half of 2024, `2024` for the year. */
  readonly key: string;
  readonly year: string;
  /** Its middle, in percent from the oldest end. */
  readonly at: number;
  readonly exact: readonly DrawnItem<Item>[];
  readonly vague: readonly DrawnItem<Item>[];
}

/** Stacks marks, given in the order of time, by the stretch of the calendar in which each can have begun at the earliest. */
export function buildColumns<Item extends TimelineItem>(
  marks: readonly DrawnItem<Item>[],
  axis: Axis,
  rule: ColumnRule,
): Column<Item>[] {
  return [...groupByPeriod(marks, rule.months)].map(([key, members]) => ({
    key,
    year: key.slice(0, 4),
    at: placeColumn(key, members, axis, rule),
    exact: members.filter(({ geometry }) => isKnownToTheDay(geometry)),
    vague: members.filter(({ geometry }) => !isKnownToTheDay(geometry)),
  }));
}

/** Groups drawn items by the half or the whole year of their earliest days; expects none with an open beginning. */
export function groupByPeriod<Item extends TimelineItem>(
  marks: readonly DrawnItem<Item>[],
  months: ColumnRule['months'],
): Map<string, DrawnItem<Item>[]> {
  return Map.groupBy(marks, ({ geometry }) => periodOf(geometry.from ?? 0, months));
}

function periodOf(day: number, months: ColumnRule['months']): string {
  const [year = '', month = ''] = dayOfNumber(day).split('-');
  return months === 12 ? year : `${year}-${Number(month) <= 6 ? 1 : 2}`;
}

/** In the middle of its members, but far enough inside its period never to touch the column of the next. */
function placeColumn(
  key: string,
  members: readonly DrawnItem[],
  axis: Axis,
  { months, mark, length }: ColumnRule,
): number {
  const [year = '', half = '1'] = key.split('-');
  const first = dayNumber(toIsoDay({ year: Number(year), month: half === '1' ? 1 : 7, day: 1 }));
  const [from, until] = [axis.percentOf(first), axis.percentOf(first + Math.round((months * 365.25) / 12))];
  const middles = members.map(({ geometry }) => ((geometry.from ?? first) + (geometry.until ?? first)) / 2);
  const mean = axis.percentOf(middles.reduce((sum, middle) => sum + middle, 0) / middles.length);
  const margin = Math.min((mark / length) * 50, (until - from) / 2);
  return Math.min(Math.max(mean, from + margin), until - margin);
}
