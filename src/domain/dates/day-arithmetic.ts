const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The numbers of a calendar day. */
interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of the week, from 0 for Sunday to 6 for Saturday. */
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The numbers of an ISO 8601 day such as `2020-08-07`, or null where the text is no day of the calendar. */
export function readDay(iso: string): DayParts | null {
  const [, year = '', month = '', day = ''] = ISO_DAY.exec(iso) ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  const stands = parts.year >= 1 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month);
  return stands ? parts : null;
}

/** How many days a month has in the proleptic Gregorian calendar; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The ISO 8601 text of a day, from its numbers. */
export function toIsoDay({ year, month, day }: DayParts): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Days from 1970-01-01 to an ISO day, in UTC and so the same in every time zone; throws on what is no day. */
export function dayNumber(iso: string): number {
  if (readDay(iso) === null) throw new RangeError(`not a calendar day: ${iso}`);
  return Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** The weekday of an ISO day; throws on what is no day. */
export function weekdayOf(iso: string): Weekday {
  // 1970-01-01 was a Thursday; the second remainder brings days before it above zero.
  return ((((dayNumber(iso) + 4) % 7) + 7) % 7) as Weekday;
}
