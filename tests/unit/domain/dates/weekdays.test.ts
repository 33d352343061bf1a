import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTH_NAMES } from '../../../../src/domain/arabic/month-names.ts';
import { toIsoDay } from '../../../../src/domain/dates/day-arithmetic.ts';
import { findWrongWeekdays } from '../../../../src/domain/dates/weekdays.ts';

describe('a weekday directly before a full date', () => {
  it.each([
    ['الأربعاء, يناير 8, 2025'],
    ['الجمعة 07 اغسطس 2020'],
    ['الثلاثاء 16 سبتمبر/أيلول 2025'],
    ['الثُّلاثاء ١٦ أيلول ٢٠٢٥'],
    ['يوم الثلاثاء، الموافق 16 سبتمبر 2025'],
    ['الثلاثاء 2025-09-16'],
    ['الثلاثاء 16/9/2025'],
    ['الاثنين 08/09/2025 أو الثلاثاء 09/08/2022'],
    ['الثلاثاء مذكرة تفاهم، و17 سبتمبر 2025 موعدها'],
    ['الثلاثاء الماضي 17 سبتمبر 2025'],
    ['الثلاثاء 17 سبتمبر'],
    ['الثلاثاء 31 سبتمبر 2025'],
    ['الخميسي 17 سبتمبر 2025'],
  ])('is accepted in «%s»', (text) => {
    expect(findWrongWeekdays(text)).toEqual([]);
  });

  it.each([
    ['قال: الثلاثاء 17 سبتمبر 2025، ثم', 5, 'الثلاثاء 17 سبتمبر 2025', ['الأربعاء']],
    ['والخميس, يناير 8, 2025', 1, 'الخميس, يناير 8, 2025', ['الأربعاء']],
    ['الاربعاء ١٦ كانون الأول ٢٠٢٥', 0, 'الاربعاء ١٦ كانون الأول ٢٠٢٥', ['الثلاثاء']],
    ['الإثنين 2025-09-16', 0, 'الإثنين 2025-09-16', ['الثلاثاء']],
  ])('is found wrong in «%s»', (text, at, found, expected) => {
    expect(findWrongWeekdays(text)).toEqual([{ at, found, expected }]);
  });

  it('is wrong for six of the seven names, on every day', () => {
    const names = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
    const days = fc.record({
      year: fc.integer({ min: 1900, max: 2100 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(days, (day) => {
        const date = `${day.day} ${MONTH_NAMES[day.month - 1]?.gregorian} ${day.year}`;
        const accepted = names.filter((name) => findWrongWeekdays(`${name} ${date}`).length === 0);
        const intl = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
        const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
        const actual = english.indexOf(intl.format(new Date(`${toIsoDay(day)}T00:00:00Z`)));
        expect(accepted).toEqual([names[actual]]);
      }),
    );
  });
});
