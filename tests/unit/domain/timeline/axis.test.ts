import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/domain/dates/day-arithmetic.ts';
import { type Axis, buildDayAxis, buildYearAxis } from '../../../../src/domain/timeline/axis.ts';
import { geometryOf } from '../../../../src/domain/timeline/geometry.ts';
import { edtf, edtfDate } from '../dates/edtf-arbitraries.ts';

const spansOf = (texts: readonly string[]) => texts.map((text) => geometryOf(edtf(text)));
const yearsOf = (axis: Axis | undefined) => axis?.ticks.map(({ text }) => Number(text));

describe('the axis of years', () => {
  it.each([
    ['one day', ['2020-08-07'], 2020, 2020],
    ['bounds years apart', ['[2015-11-12..2015-11-30]', '2026-09'], 2015, 2026],
    ['an open end, which has no year of its own', ['2023-10/..'], 2023, 2023],
    ['an open beginning', ['[..2018]', '2020'], 2018, 2020],
    ['years a little apart', ['2010', ...Array<string>(12).fill('2015')], 2010, 2015],
    ['one thing in ten, long before the others', ['2003', ...Array<string>(12).fill('2015')], 2015, 2015],
    ['what is long before, but not rare', ['2003', '2003', ...Array<string>(12).fill('2015')], 2003, 2015],
  ])('covers whole years for %s', (_, texts, first, last) => {
    const axis = buildYearAxis(spansOf(texts));
    expect(yearsOf(axis)).toEqual(Array.from({ length: last - first + 1 }, (__, index) => first + index));
    expect(axis?.percentOf(dayNumber(`${first}-01-01`))).toBe(0);
    expect(axis?.percentOf(dayNumber(`${last}-12-31`) + 1)).toBe(100);
  });

  it('is none when nothing has a bound', () => {
    expect(buildYearAxis([])).toBeUndefined();
  });

  it('names fewer years on a phone, evenly apart', () => {
    const ticks = buildYearAxis(spansOf(['2015', '2026']))?.ticks ?? [];
    expect(ticks.filter(({ label }) => label === 'always').map(({ text }) => text)).toEqual([
      '2015',
      '2017',
      '2019',
      '2021',
      '2023',
      '2025',
    ]);
    expect(ticks.filter(({ label }) => label === 'never')).toEqual([]);
  });

  it('keeps later days nearer to the newest end, and all of them on the axis', () => {
    fc.assert(
      fc.property(fc.array(edtfDate, { minLength: 1, maxLength: 12 }), (dates) => {
        const spans = dates.map(geometryOf);
        const axis = buildYearAxis(spans);
        const days = spans
          .flatMap(({ from, until }) => [from ?? [], until ?? []].flat())
          .toSorted((a, b) => a - b);
        const percents = days.map((day) => axis?.percentOf(day) ?? NaN);
        expect(percents).toEqual(percents.toSorted((a, b) => a - b));
        expect(percents.every((percent) => percent >= 0 && percent <= 100)).toBe(true);
      }),
    );
  });
});

describe('the axis of days', () => {
  it('has a free day on either side', () => {
    const axis = buildDayAxis(dayNumber('2024-02-28'), dayNumber('2024-03-01') + 1);
    expect(axis.ticks.map(({ text }) => text)).toEqual(['27', '28', '29', '1', '2']);
  });
});
