import { describe, expect, it } from 'vitest';
import { findMonths, MONTH_NAMES, monthName } from '../../../../src/domain/arabic/month-names.ts';

function nameByIntl(month: number, locale: string): string {
  const day = new Date(Date.UTC(2020, month - 1, 1));
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(day);
}

describe('MONTH_NAMES', () => {
  it.each(MONTH_NAMES.map((names, index) => [index + 1, names.gregorian, names.levantine] as const))(
    'calls month %i «%s» and «%s», as Egypt and Iraq do',
    (month, gregorian, levantine) => {
      expect(gregorian).toBe(nameByIntl(month, 'ar-EG-u-nu-latn'));
      expect(levantine).toBe(nameByIntl(month, 'ar-IQ-u-nu-latn'));
    },
  );
});

describe('monthName', () => {
  it('joins both names', () => {
    expect(monthName(2)).toBe('فبراير/شباط');
  });

  it.each([0, 13, 1.5])('throws on %d', (month) => {
    expect(() => monthName(month)).toThrow(RangeError);
  });
});

describe('findMonths', () => {
  it.each<readonly [string, readonly number[]]>([
    ['07 اغسطس 2020', [8]],
    ['الأربعاء, يناير 8, 2025', [1]],
    ['12 تشرين الثاني/نوفمبر', [11]],
    ['كانون الأول', [12]],
    ['ايار', [5]],
    ['شـبـاط', [2]],
    ['من آب إلى أيلول', [8, 9]],
    ['الآباء والمايونيز', []],
  ])('finds in «%s» %j', (text, months) => {
    expect(findMonths(text)).toEqual(months);
  });
});
