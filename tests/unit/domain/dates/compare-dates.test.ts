import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../src/domain/dates/bounds.ts';
import { compareDates } from '../../../../src/domain/dates/compare-dates.ts';
import { edtf, edtfDate } from './edtf-arbitraries.ts';

const IN_ORDER = [
  '../2014',
  '[..2015]',
  '2015-11-01',
  '2015-11',
  '[2015-11-12..2015-11-30]',
  '202X~',
  '2020-08-07',
  '2020-08-07/2020-09',
  '2020-08-07/..',
  '2024-02-08',
];

describe('compareDates', () => {
  it('puts the earliest possible day first, then the earliest last day, open starts first and open ends last', () => {
    const sorted = IN_ORDER.toSorted().map(edtf).sort(compareDates);
    expect(sorted.map((date) => date.edtf)).toEqual(IN_ORDER);
  });

  it('finds dates with the same bounds equal', () => {
    expect(compareDates(edtf('[2025-09-16..2025-09-18]'), edtf('2025-09-16/2025-09-18'))).toBe(0);
    expect(compareDates(edtf('2015'), edtf('2015~'))).toBe(0);
  });

  it('is a total order of bounds', () => {
    fc.assert(
      fc.property(edtfDate, edtfDate, edtfDate, (a, b, c) => {
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        expect(compareDates(a, b) === 0).toBe(JSON.stringify(boundsOf(a)) === JSON.stringify(boundsOf(b)));
      }),
    );
  });
});
