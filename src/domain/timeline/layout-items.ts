import { type Axis, buildYearAxis } from './axis.ts';
import { LEAST_DISTANCE, type Place, placeItem } from './place-item.ts';
import { stackRows } from './stack-rows.ts';
import { type DrawnItem, splitItems, type TimelineItem, yearOfItem } from './timeline-item.ts';

/** More rows than these are no picture any more: what finds no place in them is counted over its year. */
const MOST_ROWS = 12;

/** When labelled marks need more rows than these, the labels go. */
const MOST_LABELLED_ROWS = 6;

/** A place with its row, counted from the axis outwards. */
export type Placement<Item extends TimelineItem = TimelineItem> = Place<Item> & { readonly row: number };

/** How many items of one year found no row. */
export interface Heap {
  readonly year: string;
  readonly at: number;
  readonly count: number;
}

/** What stands on an axis: marks on one side of it, bars to scale on the other. */
interface Placed<Item extends TimelineItem> {
  readonly marks: readonly Placement<Item>[];
  readonly bars: readonly Placement<Item>[];
  readonly heaps: readonly Heap[];
}

/** A drawing on an axis of years, which is missing when there is nothing to draw. */
export interface Layout<Item extends TimelineItem = TimelineItem> extends Placed<Item> {
  readonly axis: Axis | undefined;
  readonly undated: readonly Item[];
}

/** Lays items out on an axis of whole years, oldest first, with their short names where `labelled`; undated ones apart. */
export function layoutItems<Item extends TimelineItem>(items: readonly Item[], labelled: boolean): Layout<Item> {
  const { drawn, undated } = splitItems(items);
  const axis = buildYearAxis(drawn.map(({ geometry }) => geometry));
  if (!axis) return { axis, marks: [], bars: [], heaps: [], undated };
  const named = labelled ? placeAll(drawn, axis, true, MOST_LABELLED_ROWS) : undefined;
  return { axis, ...(named?.heaps.length === 0 ? named : placeAll(drawn, axis, false, MOST_ROWS)), undated };
}

function placeAll<Item extends TimelineItem>(
  drawn: readonly DrawnItem<Item>[],
  axis: Axis,
  labelled: boolean,
  mostRows: number,
): Placed<Item> {
  const places = drawn.map((one) => placeItem(one, axis, labelled));
  const marks = stack(places.filter(({ form }) => form === 'mark'), mostRows);
  const bars = stack(places.filter(({ form }) => form === 'bar'), MOST_ROWS);
  return { marks: marks.placed, bars: bars.placed, heaps: heapUp([...marks.left, ...bars.left], axis) };
}

function stack<Item extends TimelineItem>(places: readonly Place<Item>[], mostRows: number) {
  const rows = stackRows(places.map(({ extent }) => extent), LEAST_DISTANCE, mostRows);
  return {
    placed: places.flatMap((place, index) => {
      const row = rows[index];
      return row === undefined ? [] : [{ ...place, row }];
    }),
    left: places.filter((_, index) => rows[index] === undefined),
  };
}

function heapUp(left: readonly Place[], axis: Axis): Heap[] {
  const years = Map.groupBy(left, (place) => yearOfItem(place) ?? axis.ticks[0]?.text ?? '');
  return [...years].map(([year, items]) => ({
    year,
    at: axis.ticks.find(({ text }) => text === year)?.middle ?? 0,
    count: items.length,
  }));
}
