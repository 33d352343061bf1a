import { scaleLinear } from 'd3-scale';
import { dayNumber, toIsoDay } from '../dates/day-arithmetic.ts';
import { dayOfNumber, yearOfDay } from './day-of-number.ts';
import type { DaySpan } from './geometry.ts';

/** Drawings are laid out for an axis of this many pixels: a screen of 320 px less its margins. */
export const NARROWEST_AXIS = 264;

/** An axis's length on a screen that is no phone's, 768 px and more. */
const WIDE_AXIS = 680;

/** The pixels that the label of a year or a day needs. */
const LABEL_ROOM = 38;

/** One year or one day of an axis; percents count from its oldest end, which is the right one. */
export interface Tick {
  readonly text: string;
  readonly from: number;
  readonly middle: number;
  /** Where its label is shown: on every screen, from 768 px on, or never. */
  readonly label: 'always' | 'wide' | 'never';
}

/** A line of time; `percentOf` takes a day number and gives the distance of its beginning from the oldest end. */
export interface Axis {
  readonly ticks: readonly Tick[];
  percentOf(day: number): number;
}

/** The axis of whole years that holds every bound of the given spans; undefined when none is known. */
export function buildYearAxis(spans: readonly DaySpan[]): Axis | undefined {
  const known = spans.flatMap(({ from, until }) => [from, until === undefined ? undefined : until - 1]);
  const days = known.filter((day) => day !== undefined);
  if (days.length === 0) return undefined;
  const first = yearOfDay(days.reduce((a, b) => Math.min(a, b)));
  const last = yearOfDay(days.reduce((a, b) => Math.max(a, b)));
  const starts = Array.from({ length: last - first + 1 }, (_, index) => startOfYear(first + index));
  return buildAxis([...starts, endOfYear(last)], 0, (day) => String(yearOfDay(day)));
}

/** The axis of the days from one day number up to another, which it leaves out, with a free day on either side. */
export function buildDayAxis(from: number, until: number): Axis {
  const starts = Array.from({ length: until - from + 3 }, (_, index) => from - 1 + index);
  return buildAxis(starts, 1, (day) => String(Number(dayOfNumber(day).slice(8))));
}

/** Takes the first day of each unit, after them the day that ends the last, and the index that labels count from. */
function buildAxis(starts: readonly number[], first: number, nameOf: (day: number) => string): Axis {
  const scale = scaleLinear()
    .domain([starts.at(0) ?? 0, starts.at(-1) ?? 1])
    .range([0, 100])
    .clamp(true);
  const count = starts.length - 1;
  const ticks = starts.slice(0, -1).map((start, index) => {
    const from = scale(start);
    const middle = (from + scale(starts[index + 1] ?? start)) / 2;
    return { text: nameOf(start), from, middle, label: labelOf(index - first, count) };
  });
  return { ticks, percentOf: (day) => scale(day) };
}

function labelOf(index: number, count: number): Tick['label'] {
  if (index % stepFor(count, NARROWEST_AXIS) === 0) return 'always';
  return index % stepFor(count, WIDE_AXIS) === 0 ? 'wide' : 'never';
}

/** Every how many units a label has room. */
function stepFor(count: number, length: number): number {
  return Math.ceil((count * LABEL_ROOM) / length);
}

function startOfYear(year: number): number {
  return dayNumber(toIsoDay({ year, month: 1, day: 1 }));
}

function endOfYear(year: number): number {
  return dayNumber(toIsoDay({ year, month: 12, day: 31 })) + 1;
}
