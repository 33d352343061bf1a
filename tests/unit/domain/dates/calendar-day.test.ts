import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calendarDaySchema } from '../../../../src/domain/dates/calendar-day.ts';
import { dayText } from './edtf-arbitraries.ts';
import { faultsOf } from './faults-of.ts';

describe('calendarDaySchema', () => {
  it('gives back any exact day', () => {
    fc.assert(
      fc.property(dayText, (text) => {
        expect(calendarDaySchema.parse(text)).toBe(text);
      }),
    );
  });

  it.each([
    ['2025', 'date-not-exact'],
    ['2025-01', 'date-not-exact'],
    ['2025-01-08?', 'date-not-exact'],
    ['2025-01-08/..', 'date-not-exact'],
    ['[2025-01-08..2025-01-09]', 'date-not-exact'],
    ['2025-02-30', 'date-day-impossible'],
    ['2025-01-08T10:00', 'date-time'],
    ['08/01/2025', 'date-separator'],
    ['الأربعاء, يناير 8, 2025', 'date-words'],
    ['', 'date-empty'],
  ])('refuses %j as %s', (text, code) => {
    expect(faultsOf(calendarDaySchema, text)).toEqual([{ path: '', code }]);
  });

  it('tells editors that it is a date', () => {
    expect(z.toJSONSchema(calendarDaySchema)).toMatchObject({ type: 'string', format: 'date' });
  });
});
