import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../src/domain/dates/bounds.ts';
import { dayNumber } from '../../../../src/domain/dates/day-arithmetic.ts';
import type { EdtfDate } from '../../../../src/domain/dates/edtf-date.ts';
import { overlap } from '../../../../src/domain/dates/overlap.ts';
import { edtf, edtfDate } from './edtf-arbitraries.ts';

const ROWS: readonly (readonly [a: string, b: string, found: string, why: string])[] = [
  ['2020-08-07', '2020-08-07', 'certain', 'they are the same day'],
  ['2020-08-07', '2020-08-08', 'none', 'they are two days'],
  ['2020-08-07', '2020-08-07~', 'possible', 'one of them is only about that day'],
  ['2025-09', '2025-09', 'possible', 'each is one day of the month'],
  ['2025-09-16', '2025-09', 'possible', 'the month may mean another day'],
  ['[2025-09-16..2025-09-18]', '[2025-09-16..2025-09-18]', 'possible', 'each is one of three days'],
  ['[2025-09-16..2025-09-18]', '2025-09-17', 'possible', 'the set may mean another day'],
  ['[2025-09-16,2025-09-18]', '2025-09-17', 'none', 'the day lies in the gap of the set'],
  ['2025-09-16/2025-09-18', '2025-09-17', 'certain', 'the interval lasts over that day'],
  ['2023-10/2026-09', '[2025-09-16..2025-09-18]', 'certain', 'the interval lasts over all days of the set'],
  ['2023-10/2026-09', '2023-10-15', 'possible', 'it may have started after that day'],
  ['2023-10/2026-09', '2026-10', 'none', 'it has ended'],
  ['2023-10/2025', '2024-06/2027', 'certain', 'both last over the second half of 2024'],
  ['2023-10/2025', '2025-06/2027', 'possible', 'one may end before the other starts'],
  ['2023-10-05/..', '2025', 'possible', 'an open end does not say that it still lasts'],
  ['2023-10-05/..', '2023-10-05', 'certain', 'it started on that day'],
  ['../2020-05-03', '2020-05-03', 'certain', 'it ended on that day'],
  ['../2020-05-03', '2020-05-04', 'none', 'it has ended'],
  ['[..2020]', '2019', 'possible', 'the set reaches back without end'],
  ['2020/2020-05-03', '2020-05-03', 'certain', 'it ends on that day, whenever in the year it started'],
  ['2019?/2021', '2020', 'possible', 'its start is uncertain'],
];

describe('overlap', () => {
  it.each(ROWS)('of %s and %s is %s: %s', (a, b, found) => {
    expect(overlap(edtf(a), edtf(b))).toBe(found);
  });

  it('is the same both ways, and certain or possible only where the bounds meet', () => {
    fc.assert(
      fc.property(edtfDate, edtfDate, (a, b) => {
        const found = overlap(a, b);
        expect(overlap(b, a)).toBe(found);
        if (found !== 'none') expect(boundsMeet(a, b)).toBe(true);
      }),
    );
  });

  it('agrees with trying every day that the two dates can mean', () => {
    fc.assert(
      fc.property(februaryDate, februaryDate, (a, b) => {
        expect(overlap(a, b)).toBe(overlapByTrying(a, b));
      }),
      { numRuns: 300 },
    );
  });
});

const day = fc.integer({ min: 1, max: 9 }).map((value) => `2020-02-0${value}`);
const somePart = fc.oneof({ weight: 4, arbitrary: day }, fc.constantFrom('2020-02', '2020-02-XX'));
const ordered = fc.tuple(day, day).filter(([from, to]) => from < to);

/** A date inside February 2020, without open ends or marks of doubt. */
const februaryDate = fc
  .oneof(
    somePart,
    ordered.map(([from, to]) => `[${from}..${to}]`),
    ordered.map(([from, to]) => `[${from},${to}]`),
    ordered.map(([from, to]) => `${from}/${to}`),
    day.map((from) => `${from}/2020-02`),
    day.map((to) => `2020-02/${to}`),
  )
  .map(edtf);

type Stretch = readonly [first: number, last: number];

/** Every stretch of days that a date can mean: from each start to each end of an interval, else each single day. */
function meanings(date: EdtfDate): readonly Stretch[] {
  if (date.kind === 'interval') {
    const ends = date.to ? daysOf(date.to) : [];
    const starts = date.from ? daysOf(date.from) : [];
    return starts.flatMap((start) => ends.filter((end) => start <= end).map((end) => [start, end] as const));
  }
  const days = date.kind === 'set' ? date.members.flatMap(daysOf) : daysOf(date);
  return days.map((one) => [one, one] as const);
}

function daysOf(part: Parameters<typeof boundsOf>[0]): readonly number[] {
  const { earliest, latest } = boundsOf(part);
  const [first, last] = [dayNumber(earliest ?? ''), dayNumber(latest ?? '')];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function overlapByTrying(a: EdtfDate, b: EdtfDate): string {
  const meetings = meanings(a).flatMap(([start, end]) =>
    meanings(b).map(([first, last]) => start <= last && first <= end),
  );
  if (meetings.every(Boolean)) return 'certain';
  return meetings.some(Boolean) ? 'possible' : 'none';
}

function boundsMeet(a: EdtfDate, b: EdtfDate): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return (one.earliest ?? '') <= (other.latest ?? '~') && (other.earliest ?? '') <= (one.latest ?? '~');
}
