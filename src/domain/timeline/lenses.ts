import { formatDate } from '../dates/format-date.ts';
import { readEdtf } from '../dates/read-edtf.ts';
import { type Axis, buildDayAxis } from './axis.ts';
import { dayOfNumber } from './day-of-number.ts';
import { fitLabel, type LabelAnchor } from './fit-label.ts';
import { type DrawnItem, splitItems, type TimelineItem } from './timeline-item.ts';

/** What lies further apart than this many days is seen apart on the axis of years already. */
const NEAR = 3;

/** The longest stretch that days are drawn for; 31 days still leave each a pixel count that can be told apart. */
const LONGEST = 31;

/** More lenses than these are no help; the fullest are kept. */
const MOST_LENSES = 6;

/** One item in a lens, on a row of its own: percents count from the oldest end. */
export interface LensRow<Item extends TimelineItem = TimelineItem> extends DrawnItem<Item> {
  readonly from: number;
  readonly until: number;
  readonly at: number;
  readonly label: LabelAnchor;
}

/** A drawing of a few crowded days on an axis of days, with a free day on either side. */
export interface Lens<Item extends TimelineItem = TimelineItem> {
  /** Its days in words, from the first to the last that its items can mean. */
  readonly days: string;
  readonly axis: Axis;
  readonly rows: readonly LensRow<Item>[];
}

type Bounded<Item extends TimelineItem> = DrawnItem<Item> & { readonly from: number; readonly until: number };

/**
 * Finds the weeks that an axis of years cannot show: several items within days of each other, or one whose day is
 * only known to lie between two near bounds. A month as a whole needs no lens: its bracket says all there is.
 */
export function buildLenses<Item extends TimelineItem>(items: readonly Item[]): Lens<Item>[] {
  const groups = groupNear(splitItems(items).drawn.flatMap(bound)).filter(addsDays);
  const fullest = groups.toSorted((a, b) => b.length - a.length).slice(0, MOST_LENSES);
  return groups.filter((group) => fullest.includes(group)).map(toLens);
}

function bound<Item extends TimelineItem>(one: DrawnItem<Item>): Bounded<Item>[] {
  const { kind, from, until } = one.geometry;
  if (kind === 'month-bracket' || from === undefined || until === undefined) return [];
  return until - from <= LONGEST ? [{ ...one, from, until }] : [];
}

/** Expects items in the order of their earliest days. */
function groupNear<Item extends TimelineItem>(items: readonly Bounded<Item>[]): Bounded<Item>[][] {
  const groups: Bounded<Item>[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    if (group && joins(item, group)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function joins(item: Bounded<TimelineItem>, group: readonly Bounded<TimelineItem>[]): boolean {
  const { from, until } = spanOf(group);
  return item.from - until < NEAR && Math.max(until, item.until) - from <= LONGEST;
}

function addsDays(group: readonly Bounded<TimelineItem>[]): boolean {
  const { from, until } = spanOf(group);
  return until - from > 1;
}

function spanOf(group: readonly Bounded<TimelineItem>[]) {
  return {
    from: Math.min(...group.map(({ from }) => from)),
    until: Math.max(...group.map(({ until }) => until)),
  };
}

function toLens<Item extends TimelineItem>(group: readonly Bounded<Item>[]): Lens<Item> {
  const { from, until } = spanOf(group);
  const axis = buildDayAxis(from, until);
  const rows = group.map(({ item, geometry, ...days }) => {
    const [start, end] = [axis.percentOf(days.from), axis.percentOf(days.until)];
    const at = (start + end) / 2;
    return { item, geometry, from: start, until: end, at, label: fitLabel(item.short ?? item.label, at) };
  });
  return { days: nameDays(dayOfNumber(from), dayOfNumber(until - 1)), axis, rows };
}

function nameDays(first: string, last: string): string {
  const date = readEdtf(`${first}/${last}`);
  if (date === null) throw new RangeError(`not a stretch of days: ${first}/${last}`);
  return formatDate(date);
}
