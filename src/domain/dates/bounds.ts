import { daysInMonth, toIsoDay } from './day-arithmetic.ts';
import type { DatePoint, DateRange, EdtfDate } from './edtf-date.ts';

/** The first and last ISO day that a date can mean; null where it is open. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The bounds of any date. An approximate or uncertain date keeps the bounds as stated:
 * how far "about" reaches is not written, and a guessed margin would be an invented fact.
 */
export function boundsOf(date: EdtfDate | DatePoint | DateRange): Bounds {
  switch (date.kind) {
    case 'range':
    case 'interval':
      return {
        earliest: date.from && boundsOf(date.from).earliest,
        latest: date.to && boundsOf(date.to).latest,
      };
    case 'set':
      return hull(date.members.map(boundsOf));
    default:
      return pointBounds(date);
  }
}

/** The first and last day of a point; neither is ever open. */
export function pointBounds(point: DatePoint): { readonly earliest: string; readonly latest: string } {
  const { year } = point;
  switch (point.kind) {
    case 'day':
      return { earliest: toIsoDay(point), latest: toIsoDay(point) };
    case 'month': {
      const day = daysInMonth(year, point.month);
      return { earliest: toIsoDay({ ...point, day: 1 }), latest: toIsoDay({ ...point, day }) };
    }
    case 'year':
      return wholeYears(year, year);
    case 'decade':
      return wholeYears(year, year + 9);
  }
}

/** Whether a date is a single day without any qualifier: the only kind that may be shown as exact. */
export function isExactDay(date: EdtfDate | DatePoint): boolean {
  return date.kind === 'day' && date.qualifier === 'none';
}

function wholeYears(first: number, last: number) {
  return {
    earliest: toIsoDay({ year: first, month: 1, day: 1 }),
    latest: toIsoDay({ year: last, month: 12, day: 31 }),
  };
}

function hull(all: readonly Bounds[]): Bounds {
  return {
    earliest: all.reduce<string | null>(
      (found, { earliest }) => least(found, earliest),
      all[0]?.earliest ?? null,
    ),
    latest: all.reduce<string | null>((found, { latest }) => greatest(found, latest), all[0]?.latest ?? null),
  };
}

function least(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a < b ? a : b;
}

function greatest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
