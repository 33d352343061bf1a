import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/domain/dates/day-arithmetic.ts';
import { layoutItems, type Placement } from '../../../../src/domain/timeline/layout-items.ts';
import { LEAST_DISTANCE } from '../../../../src/domain/timeline/place-item.ts';
import { groupByYear } from '../../../../src/domain/timeline/year-groups.ts';
import { anyItems, idsOf, itemOf } from './timeline-items.ts';

const ARTICLES = [
  itemOf('[2025-09-16..2025-09-18]', 'iraq-axis-of-balances', 'المطلع'),
  itemOf('[2025-09-16..2025-09-18]', 'shoigu-arrives-in-baghdad', 'alarabipost.com'),
  itemOf('[2024-02-08..2024-02-10]', 'russia-rushes-to-fill-the-vacuum', 'نص 2024'),
  itemOf('[2015-11-12..2015-11-30]', 'iraq-russia-military-cooperation', 'الوقت'),
  itemOf('2020-08-07', 'quadrilateral-alliance-again', 'نص 2020'),
];

describe('the layout of the timeline', () => {
  it('covers whole years, from the first bound to the last', () => {
    expect(layoutItems(ARTICLES).axis?.ticks.map(({ text }) => text)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(2015 + index)),
    );
  });

  it('counts percents from the oldest end', () => {
    const axis = layoutItems(ARTICLES).axis;
    expect(axis?.percentOf(dayNumber('2015-01-01'))).toBe(0);
    expect(axis?.percentOf(dayNumber('2025-12-31') + 1)).toBe(100);
  });

  it('names fewer years on a phone', () => {
    const ticks = layoutItems(ARTICLES).axis?.ticks ?? [];
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

  it('shows two articles with one and the same date in two rows, with their names', () => {
    const twins = layoutItems(ARTICLES).marks.filter(
      ({ item }) => item.dated === ARTICLES[0]?.dated || item.id.startsWith('shoigu'),
    );
    expect(twins.map(({ label, row }) => [label, row])).toEqual([
      ['المطلع', 2],
      ['alarabipost.com', 3],
    ]);
  });

  it('draws a stretch too narrow to be seen as a mark with a bracket, a wide one as a bar', () => {
    const { marks, bars } = layoutItems([...ARTICLES, itemOf('2019?'), itemOf('[2021-01-01..2021-03-10]')]);
    expect(marks.find(({ item }) => item.id === 'russia-rushes-to-fill-the-vacuum')?.bracket).toBe('fixed');
    expect(marks.find(({ item }) => item.id === '[2021-01-01..2021-03-10]')?.bracket).toBe('scaled');
    expect(marks.find(({ item }) => item.id === 'quadrilateral-alliance-again')?.bracket).toBe('none');
    expect(idsOf(bars.map(({ item }) => item))).toEqual(['2019?']);
  });

  it('runs an open end to the end of the axis', () => {
    const [bar] = layoutItems([...ARTICLES, itemOf('2023-10/..')]).bars;
    expect(bar).toMatchObject({ until: 100, geometry: { ends: { older: 'bound', newer: 'open' } } });
  });

  it('gives up names before it gives up marks, and counts what finds no row', () => {
    const crowd = Array.from({ length: 20 }, (_, index) => itemOf('2020-08-07', `a${index}`, 'الوقت'));
    const { marks, heaps } = layoutItems(crowd);
    expect(marks.every(({ label }) => label === undefined)).toBe(true);
    expect(heaps.map(({ year, count }) => [year, count])).toEqual([['2020', 20 - marks.length]]);
  });

  it('has no axis when nothing is dated', () => {
    const nothing = layoutItems([itemOf(null)]);
    expect(nothing.axis).toBeUndefined();
    expect(idsOf(nothing.undated)).toEqual(['undated']);
  });
});

describe('any layout', () => {
  it('draws, counts or sets apart the same items as the list shows', () => {
    check((items) => {
      const { marks, bars, heaps, undated } = layoutItems(items);
      const list = groupByYear(items);
      const drawn = marks.length + bars.length + heaps.reduce((sum, { count }) => sum + count, 0);
      expect(drawn).toBe(list.years.reduce((sum, year) => sum + year.items.length, 0));
      expect(new Set([...list.years.flatMap((year) => idsOf(year.items)), ...idsOf(list.undated)])).toEqual(
        new Set(idsOf(items)),
      );
      expect(idsOf(undated)).toEqual(idsOf(list.undated));
    });
  });

  it('keeps what stands in one row apart', () => {
    check((items) => {
      const { marks, bars } = layoutItems(items);
      for (const row of [...rowsOf(marks), ...rowsOf(bars)]) {
        const extents = row.map(({ extent }) => extent).toSorted((a, b) => a.from - b.from);
        extents.slice(1).forEach(({ from }, index) => {
          expect(from - (extents[index]?.until ?? 0)).toBeGreaterThanOrEqual(LEAST_DISTANCE);
        });
      }
    });
  });

  it('keeps everything on the axis', () => {
    check((items) => {
      for (const { from, until, at, sure } of placementsOf(items)) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(until).toBeLessThanOrEqual(100);
        expect(from).toBeLessThan(until);
        expect(at).toBe((from + until) / 2);
        if (sure) expect(from <= sure.from && sure.from < sure.until && sure.until <= until).toBe(true);
      }
    });
  });

  it('puts what can have begun earlier nearer to the oldest end', () => {
    check((items) => {
      const places = placementsOf(items).toSorted(
        (a, b) => (a.geometry.from ?? -Infinity) - (b.geometry.from ?? -Infinity),
      );
      const starts = places.map(({ from }) => from);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    });
  });

  it('draws a mark without a bracket for exact days alone', () => {
    check((items) => {
      for (const { form, bracket, geometry } of placementsOf(items)) {
        expect(form === 'mark' && bracket === 'none').toBe(geometry.kind === 'point');
      }
    });
  });
});

function check(holds: (items: Parameters<typeof layoutItems>[0]) => void): void {
  fc.assert(fc.property(anyItems, holds));
}

function placementsOf(items: Parameters<typeof layoutItems>[0]): Placement[] {
  const { marks, bars } = layoutItems(items);
  return [...marks, ...bars];
}

function rowsOf(placements: readonly Placement[]): Placement[][] {
  return [...Map.groupBy(placements, ({ row }) => row).values()];
}
