import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAY_NAMES } from '../../../../src/domain/arabic/weekday-names.ts';
import {
  dayNumber,
  daysInMonth,
  readDay,
  toIsoDay,
  weekdayOf,
} from '../../../../src/domain/dates/day-arithmetic.ts';
import { dayText } from './edtf-arbitraries.ts';

describe('readDay', () => {
  it('reads every day back to its text', () => {
    fc.assert(
      fc.property(dayText, (iso) => {
        const parts = readDay(iso);
        expect(parts && toIsoDay(parts)).toBe(iso);
      }),
    );
  });

  it.each([
    '2025-02-30',
    '2023-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '0000-01-01',
    '2025-1-8',
    '',
  ])('finds no day in %j', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('daysInMonth', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 4, 30],
    [2025, 12, 31],
    [2025, 13, 0],
  ])('of %i-%i is %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
  ])('of %s is %i', (iso, number) => {
    expect(dayNumber(iso)).toBe(number);
  });

  it('throws on what is no day', () => {
    expect(() => dayNumber('2025-02-30')).toThrow(RangeError);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2025-09-16', 'الثلاثاء'],
    ['2025-01-08', 'الأربعاء'],
    ['2024-02-08', 'الخميس'],
    ['2020-08-02', 'الأحد'],
    ['1969-12-31', 'الأربعاء'],
    ['1917-11-07', 'الأربعاء'],
  ])('of %s is «%s»', (day, name) => {
    expect(WEEKDAY_NAMES[weekdayOf(day)]).toBe(name);
  });

  it('goes up by one from day to day', () => {
    fc.assert(
      fc.property(dayText, dayText, (a, b) => {
        const apart = (((dayNumber(b) - dayNumber(a)) % 7) + 7) % 7;
        expect((weekdayOf(a) + apart) % 7).toBe(weekdayOf(b));
      }),
    );
  });
});
