import { describe, expect, it } from 'vitest';
import { readToday } from '../../../src/tools/read-today.ts';

describe('the day that a check takes for today', () => {
  it.each([
    ['2026-12-01T00:00:00Z', '2026-12-01'],
    ['2026-12-01T09:59:59Z', '2026-12-01'],
    // Midnight in Kiribati, and in Baghdad three hours before that of UTC
    ['2026-12-01T10:00:00Z', '2026-12-02'],
    ['2026-12-01T21:00:00Z', '2026-12-02'],
    ['2026-12-31T12:00:00Z', '2027-01-01'],
  ])('at %s is the latest that has begun anywhere, %s', (now, today) => {
    expect(readToday(new Date(now))).toBe(today);
  });

  it('is none where the clock shows a day before the site began', () => {
    expect(readToday(new Date('2019-06-01T00:00:00Z'))).toBeUndefined();
  });
});
