import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, isExactDay } from '../../../../src/domain/dates/bounds.ts';
import { dayText, edtf, edtfDate } from './edtf-arbitraries.ts';

const ROWS: readonly (readonly [text: string, earliest: string | null, latest: string | null])[] = [
  ['2020-08-07', '2020-08-07', '2020-08-07'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-02-XX', '2025-02-01', '2025-02-28'],
  ['2015', '2015-01-01', '2015-12-31'],
  ['2016-XX', '2016-01-01', '2016-12-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['2015-11~', '2015-11-01', '2015-11-30'],
  ['1600', '1600-01-01', '1600-12-31'],
  ['2023-10/2026-09', '2023-10-01', '2026-09-30'],
  ['2023-10/..', '2023-10-01', null],
  ['../2020', null, '2020-12-31'],
  ['[2024-02-08..2024-02-10]', '2024-02-08', '2024-02-10'],
  ['[2019,2021-05]', '2019-01-01', '2021-05-31'],
  ['[2020,2020-05]', '2020-01-01', '2020-12-31'],
  ['[..2019,2021]', null, '2021-12-31'],
  ['[2019,2021..]', '2019-01-01', null],
];

describe('boundsOf', () => {
  it.each(ROWS)('bounds %s by %s and %s', (text, earliest, latest) => {
    expect(boundsOf(edtf(text))).toEqual({ earliest, latest });
  });

  it('never puts the earliest day after the latest, and leaves one of them closed', () => {
    fc.assert(
      fc.property(edtfDate, (date) => {
        const { earliest, latest } = boundsOf(date);
        expect(earliest ?? latest).not.toBeNull();
        if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
      }),
    );
  });
});

describe('isExactDay', () => {
  it('holds for a single day without a mark', () => {
    fc.assert(
      fc.property(dayText, (text) => {
        expect(isExactDay(edtf(text))).toBe(true);
      }),
    );
  });

  it.each([
    '2020-08-07?',
    '2020-08-07~',
    '2020-08-07%',
    '2020-08',
    '2020-08-XX',
    '2020-08-07/..',
    '[2020-08-07..]',
  ])('does not hold for %s', (text) => {
    expect(isExactDay(edtf(text))).toBe(false);
  });
});
