import { monthName } from '../arabic/month-names.ts';
import { formatDate } from '../dates/format-date.ts';
import { readEdtf } from '../dates/read-edtf.ts';
import { type Axis, buildDayAxis } from './axis.ts';
import { groupByPeriod } from './columns.ts';
import { dayOfNumber } from './day-of-number.ts';
import type { DaySpan } from './geometry.ts';
import { type DrawnItem, isForeseen, type TimelineItem } from './timeline-item.ts';
import { type Track, trackOn } from './track.ts';

/** The longest stretch that days are drawn for; beyond it a lens gives dates in words alone. */
const MOST_DAYS = 45;

/** One item of a lens, with its days drawn where the lens has an axis. */
export interface LensRow<Item extends TimelineItem = TimelineItem> {
  readonly item: Item;
  readonly track: Track | undefined;
}

/** What a column of several marks holds, one by one, on an axis of days where they are few enough. */
export interface Lens<Item extends TimelineItem, Text extends TimelineItem> {
  /** The key of its column. */
  readonly key: string;
  /** Its month or months, «فبراير/شباط 2024»; the days of its axis where those are not all its months. */
  readonly title: string;
  /** The days of its axis in words. */
  readonly days: string;
  readonly axis: Axis | undefined;
  readonly rows: readonly LensRow<Item>[];
  /** The texts that date from the same half year, a second kind of thing. */
  readonly texts: readonly LensRow<Text>[];
}

interface Bounds {
  readonly from: number;
  readonly until: number;
}

/** Opens each half year that holds several marks, in the order of time; expects marks, whose bounds are all known. */
export function buildLenses<Item extends TimelineItem, Text extends TimelineItem>(
  marks: readonly DrawnItem<Item>[],
  texts: readonly DrawnItem<Text>[],
): Lens<Item, Text>[] {
  const textsOf = groupByPeriod(texts, 6);
  const crowded = [...groupByPeriod(marks, 6)].filter(([, members]) => members.length > 1);
  return crowded.map(([key, members]) => {
    const shown = windowOf(members);
    const axis = shown.until - shown.from > MOST_DAYS ? undefined : buildDayAxis(shown.from, shown.until);
    return {
      key,
      title: nameLens(hull(members), axis && shown),
      days: nameDays(shown),
      axis,
      rows: toRows(members, axis),
      texts: toRows(textsOf.get(key) ?? [], axis),
    };
  });
}

/** The days that any of them is known to lie on or between; whole months only where nothing nearer is known. */
function windowOf(members: readonly DrawnItem[]): Bounds {
  const near = members.filter(({ geometry }) => geometry.kind !== 'month-bracket');
  return hull(near.length > 0 ? near : members);
}

function hull(members: readonly DrawnItem[]): Bounds {
  const ends = (pick: (span: DaySpan) => number | undefined) =>
    members.flatMap(({ geometry }) => pick(geometry) ?? []);
  return { from: Math.min(...ends(({ from }) => from)), until: Math.max(...ends(({ until }) => until)) };
}

function toRows<Item extends TimelineItem>(
  members: readonly DrawnItem<Item>[],
  axis: Axis | undefined,
): LensRow<Item>[] {
  return members.map(({ item, geometry }) => ({
    item,
    track: axis && trackOn(axis, geometry, { foreseen: isForeseen(item) }),
  }));
}

/** Names it by months only where the axis reaches into each of them. */
function nameLens(all: Bounds, drawn: Bounds | undefined): string {
  const months = nameMonths(all);
  return drawn && nameMonths(drawn) !== months ? nameDays(drawn) : months;
}

function nameMonths({ from, until }: Bounds): string {
  const [first, last] = [from, until - 1].map((day) => {
    const [year = '', month = ''] = dayOfNumber(day).split('-');
    return { year, name: monthName(Number(month)) };
  }) as [{ year: string; name: string }, { year: string; name: string }];
  const end = `${last.name} ${last.year}`;
  if (first.year !== last.year) return `${first.name} ${first.year} إلى ${end}`;
  return first.name === last.name ? end : `${first.name} إلى ${end}`;
}

function nameDays({ from, until }: Bounds): string {
  const [first, last] = [dayOfNumber(from), dayOfNumber(until - 1)];
  const date = readEdtf(first === last ? first : `${first}/${last}`);
  if (date === null) throw new RangeError(`not a stretch of days: ${first}/${last}`);
  return formatDate(date);
}
