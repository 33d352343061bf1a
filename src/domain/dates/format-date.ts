import { isExactDay } from './bounds.ts';
import { readDay } from './day-arithmetic.ts';
import type {
  DateInterval,
  DatePoint,
  DateRange,
  DateSet,
  DayPoint,
  EdtfDate,
  YearPoint,
} from './edtf-date.ts';
import { betweenYears, formatPoint, namePoint } from './format-point.ts';

/**
 * A date in Arabic words, such as «7 أغسطس/آب 2020» or «بين 16 و18 سبتمبر/أيلول 2025».
 * Whatever is not an exact day has a word with it that says so; ranges are in words, since a dash between
 * numbers turns round in right-to-left text.
 */
export function formatDate(date: EdtfDate): string {
  switch (date.kind) {
    case 'interval':
      return formatInterval(date);
    case 'set':
      return formatSet(date);
    default:
      return formatPoint(date);
  }
}

/** An exact ISO day in Arabic words, «7 أغسطس/آب 2020»; throws on what is no day. */
export function formatDay(iso: string): string {
  const parts = readDay(iso);
  if (parts === null) throw new RangeError(`not a calendar day: ${iso}`);
  return formatPoint({ kind: 'day', ...parts, qualifier: 'none' });
}

/** The value of `<time datetime>`: the ISO day of an exact day, and nothing for any other date. */
export function dateTimeAttribute(date: EdtfDate): string | undefined {
  return isExactDay(date) ? date.edtf : undefined;
}

function formatInterval({ from, to }: DateInterval): string {
  if (from === null) return `حتى ${namePoint(to)}`;
  if (to === null) return `منذ ${namePoint(from)}`;
  return `من ${isDayInMonthOf(from, to) ? from.day : namePoint(from)} إلى ${namePoint(to)}`;
}

function formatSet({ members }: DateSet): string {
  const [first, ...others] = members;
  if (first?.kind === 'range' && others.length === 0) return formatRange(first);
  return (
    formatDaysOfOneMonth(members) ?? formatYears(members) ?? `في ${members.map(nameMember).join(' أو ')}`
  );
}

function formatDaysOfOneMonth(members: DateSet['members']): string | null {
  const last = members.at(-1);
  if (last?.kind !== 'day') return null;
  const before = members.slice(0, -1).filter((member) => isDayInMonthOf(member, last));
  if (before.length !== members.length - 1) return null;
  const days = [...before.map(({ day }) => day), namePoint(last)].join(' و');
  return `في أحد ${before.length === 1 ? 'يومي' : 'أيام'} ${days}`;
}

function formatYears(members: DateSet['members']): string | null {
  const years = members.filter(isPlainYear);
  if (years.length !== members.length) return null;
  return `في أحد ${years.length === 2 ? 'عامي' : 'أعوام'} ${years.map(({ year }) => year).join(' و')}`;
}

function formatRange(range: DateRange): string {
  return range.from && range.to ? between(range.from, range.to) : `في ${nameRange(range)}`;
}

function nameRange({ from, to }: DateRange): string {
  if (from === null) return `${namePoint(to)} أو قبله`;
  if (to === null) return `${namePoint(from)} أو بعده`;
  return `ما ${between(from, to)}`;
}

function nameMember(member: DatePoint | DateRange): string {
  return member.kind === 'range' ? nameRange(member) : namePoint(member);
}

function between(from: DatePoint, to: DatePoint): string {
  if (isPlainYear(from) && isPlainYear(to)) return betweenYears(from.year, to.year);
  return `بين ${isDayInMonthOf(from, to) ? from.day : namePoint(from)} و${namePoint(to)}`;
}

/** Whether a day can be said by its number alone before another of its month: «16 و18 سبتمبر/أيلول 2025». */
function isDayInMonthOf<Point extends DatePoint | DateRange>(
  point: Point,
  other: DatePoint,
): point is Point & DayPoint {
  if (point.kind !== 'day' || other.kind !== 'day') return false;
  // «(ربما)» at the end would be read as said of both days.
  const legible =
    point.qualifier === 'none' && (other.qualifier === 'none' || other.qualifier === 'approximate');
  return legible && point.year === other.year && point.month === other.month;
}

function isPlainYear(point: DatePoint | DateRange): point is YearPoint {
  return point.kind === 'year' && point.qualifier === 'none' && point.someUnit === null;
}
