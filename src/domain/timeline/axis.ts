import { scaleLinear } from 'd3-scale';
import { dayNumber, toIsoDay } from '../dates/day-arithmetic.ts';
import { dayOfNumber, yearOfDay } from './day-of-number.ts';
import type { DaySpan } from './geometry.ts';

/** The pixels that an axis of years has on a screen of 320 px, and on one that is no phone's, 768 px. */
export const NARROWEST_AXIS = 264;
/** See `NARROWEST_AXIS`: the axis on a screen that is no phone's. */
export const WIDE_AXIS = 680;

/** How long an axis can be relied on to be, on any screen and from 768 px on, and what the label of a unit needs, in pixels. */
const YEARS = { narrow: NARROWEST_AXIS, wide: WIDE_AXIS, label: 38 } as const;
const DAYS = { narrow: 100, wide: 180, label: 22 } as const;

/** The oldest things are left out of an axis where they are at most one in ten and more than so many empty years follow. */
const MOST_EMPTY_YEARS = 5;
const MOST_LEFT_OUT = 0.1;

/** One year or one day of an axis; percents count from its oldest end, which is the right one. */
interface Tick {
  readonly text: string;
  readonly from: number;
  readonly middle: number;
  /** Where its label is shown: on every screen, from 768 px on, or never. */
  readonly label: 'always' | 'wide' | 'never';
}

/** A line of time; `percentOf` takes a day number and gives the distance of its beginning from the oldest end. */
export interface Axis {
  /** Its first day, and the day after its last, as day numbers. */
  readonly start: number;
  readonly end: number;
  readonly ticks: readonly Tick[];
  percentOf(day: number): number;
}

/**
 * The axis of whole years that holds the given spans; undefined when none has a bound. Few things long before all
 * others do not stretch it: they stand beyond its oldest end.
 */
export function buildYearAxis(spans: readonly DaySpan[]): Axis | undefined {
  const bounds = spans.flatMap(({ from, until }) => {
    const oldest = from ?? (until === undefined ? undefined : until - 1);
    return oldest === undefined ? [] : [{ oldest, newest: until === undefined ? oldest : until - 1 }];
  });
  const first = firstYear(bounds.map(({ oldest }) => yearOfDay(oldest)).toSorted((a, b) => a - b));
  if (first === undefined) return undefined;
  const last = yearOfDay(bounds.reduce((newest, bound) => Math.max(newest, bound.newest), -Infinity));
  const starts = Array.from({ length: last - first + 1 }, (_, index) => startOfYear(first + index));
  return buildAxis([...starts, endOfYear(last)], 0, YEARS, (day) => String(yearOfDay(day)));
}

/** The axis of the days from one day number up to another, which it leaves out, with a free day on either side. */
export function buildDayAxis(from: number, until: number): Axis {
  const starts = Array.from({ length: until - from + 3 }, (_, index) => from - 1 + index);
  return buildAxis(starts, 1, DAYS, (day) => String(Number(dayOfNumber(day).slice(8))));
}

/** Takes the years in order. */
function firstYear(years: readonly number[]): number | undefined {
  const most = Math.floor(years.length * MOST_LEFT_OUT);
  const cut = years
    .slice(0, most + 1)
    .findLastIndex((year, index) => index > 0 && year - (years[index - 1] ?? year) > MOST_EMPTY_YEARS + 1);
  return years[Math.max(cut, 0)];
}

/** Takes the first day of each unit, after them the day that ends the last, and the index that labels count from. */
function buildAxis(
  starts: readonly number[],
  first: number,
  room: typeof YEARS | typeof DAYS,
  nameOf: (day: number) => string,
): Axis {
  const [start, end] = [starts.at(0) ?? 0, starts.at(-1) ?? 1];
  const scale = scaleLinear().domain([start, end]).range([0, 100]).clamp(true);
  const count = starts.length - 1;
  const ticks = starts.slice(0, -1).map((unit, index) => {
    const from = scale(unit);
    const middle = (from + scale(starts[index + 1] ?? unit)) / 2;
    return { text: nameOf(unit), from, middle, label: labelOf(index - first, count, room) };
  });
  return { start, end, ticks, percentOf: (day) => scale(day) };
}

/** Where there is less room every so many of the same labels are shown, so that all stay evenly apart. */
function labelOf(index: number, count: number, room: typeof YEARS | typeof DAYS): Tick['label'] {
  const wideStep = Math.ceil((count * room.label) / room.wide);
  const narrowStep = wideStep * Math.ceil((count * room.label) / room.narrow / wideStep);
  if (index % narrowStep === 0) return 'always';
  return index % wideStep === 0 ? 'wide' : 'never';
}

function startOfYear(year: number): number {
  return dayNumber(toIsoDay({ year, month: 1, day: 1 }));
}

function endOfYear(year: number): number {
  return dayNumber(toIsoDay({ year, month: 12, day: 31 })) + 1;
}
