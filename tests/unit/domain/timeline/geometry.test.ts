import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExactDay } from '../../../../src/domain/dates/bounds.ts';
import { dayOfNumber } from '../../../../src/domain/timeline/day-of-number.ts';
import {
  type DaySpan,
  type Geometry,
  geometryOf,
  isKnownToTheDay,
} from '../../../../src/domain/timeline/geometry.ts';
import { edtf, edtfDate } from '../dates/edtf-arbitraries.ts';

const rows: readonly [
  string,
  Geometry['kind'],
  string,
  Geometry['ends']['older'],
  Geometry['ends']['newer'],
][] = [
  ['2020-08-07', 'point', '2020-08-07 2020-08-07', 'bound', 'bound'],
  ['2020-08-07~', 'span', '2020-08-07 2020-08-07', 'about', 'about'],
  ['2020-08-07?', 'span', '2020-08-07 2020-08-07', 'about', 'about'],
  ['2025-09', 'month-bracket', '2025-09-01 2025-09-30', 'bound', 'bound'],
  ['2025-09-XX', 'month-bracket', '2025-09-01 2025-09-30', 'bound', 'bound'],
  ['2015-11~', 'month-bracket', '2015-11-01 2015-11-30', 'about', 'about'],
  ['2015', 'span', '2015-01-01 2015-12-31', 'bound', 'bound'],
  ['2019?', 'span', '2019-01-01 2019-12-31', 'about', 'about'],
  ['202X', 'span', '2020-01-01 2029-12-31', 'bound', 'bound'],
  ['[2024-02-08..2024-02-10]', 'span', '2024-02-08 2024-02-10', 'bound', 'bound'],
  ['[2024-02-08..2024-02-10~]', 'span', '2024-02-08 2024-02-10', 'bound', 'about'],
  ['[2019,2021-05]', 'span', '2019-01-01 2021-05-31', 'bound', 'bound'],
  ['[2020-01..2020-12,2020-05~]', 'span', '2020-01-01 2020-12-31', 'bound', 'bound'],
  ['[..2020-08-07]', 'open', '- 2020-08-07', 'open', 'bound'],
  ['[2023-10..]', 'open', '2023-10-01 -', 'bound', 'open'],
  ['2023-10/2026-09', 'duration', '2023-10-01 2026-09-30', 'bound', 'bound'],
  ['2023-10~/2026-09', 'duration', '2023-10-01 2026-09-30', 'about', 'bound'],
  ['2023-10/..', 'open', '2023-10-01 -', 'bound', 'open'],
  ['../2018', 'open', '- 2018-12-31', 'open', 'bound'],
];

describe('the geometry of a date', () => {
  it.each(rows)('%s is a %s over %s, its ends %s and %s', (text, kind, days, older, newer) => {
    const geometry = geometryOf(edtf(text));
    expect(geometry).toMatchObject({ kind, ends: { older, newer } });
    expect(daysOf(geometry)).toBe(days);
  });

  it.each([
    ['2023-10/2026-09', '2023-10-31 2026-09-01'],
    ['2023-10-05/2023-10-07', '2023-10-05 2023-10-07'],
    ['2023-10/..', '2023-10-31 -'],
    ['../2018', '- 2018-01-01'],
  ])('%s was certainly going on over %s', (text, days) => {
    expect(daysOf(geometryOf(edtf(text)).sure)).toBe(days);
  });

  it.each(['2023/2023-06', '[2024-02-08..2024-02-10]', '2015'])(
    '%s was certainly going on on no day',
    (text) => {
      expect(geometryOf(edtf(text)).sure).toBeUndefined();
    },
  );

  it.each([
    ['2025-09-16', true],
    ['2025-09-16/2025-09-18', true],
    ['2025-09-16/2025-09-18%', false],
    ['2025-09-16?/2025-09-18', false],
    ['2025-09/2025-10', false],
    ['[2025-09-16..2025-09-18]', false],
  ])('%s is known to the day: %s', (text, known) => {
    expect(isKnownToTheDay(geometryOf(edtf(text)))).toBe(known);
  });

  it('is a point for exact days, and for nothing else', () => {
    fc.assert(
      fc.property(edtfDate, (date) => {
        expect(geometryOf(date).kind === 'point').toBe(isExactDay(date));
      }),
    );
  });

  it('keeps what is sure inside what is possible', () => {
    fc.assert(
      fc.property(edtfDate, (date) => {
        const { sure, from = -Infinity, until = Infinity } = geometryOf(date);
        if (sure === undefined) return;
        const [begun, ended] = [sure.from ?? -Infinity, sure.until ?? Infinity];
        expect(begun).toBeLessThan(ended);
        expect(begun).toBeGreaterThanOrEqual(from);
        expect(ended).toBeLessThanOrEqual(until);
      }),
    );
  });
});

function daysOf(span: DaySpan | undefined): string {
  const first = span?.from === undefined ? '-' : dayOfNumber(span.from);
  return `${first} ${span?.until === undefined ? '-' : dayOfNumber(span.until - 1)}`;
}
