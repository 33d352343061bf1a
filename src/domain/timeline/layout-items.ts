import { type Axis, buildYearAxis } from './axis.ts';
import { LEAST_DISTANCE, type Place, placeItem } from './place-item.ts';
import { stackRows } from './stack-rows.ts';
import { type DrawnItem, splitItems, type TimelineItem, yearOfItem } from './timeline-item.ts';

/** How much a drawing may show: more rows are no picture any more, and what finds none is counted over its year. */
interface Limits {
  readonly labelled: boolean;
  readonly mostRows: number;
}

const FULL: Limits = { labelled: true, mostRows: 12 };

/** A place with its row, counted from the axis outwards. */
export type Placement<Item extends TimelineItem = TimelineItem> = Place<Item> & { readonly row: number };

/** How many items of one year found no row; `year` is null for those whose beginning is open. */
export interface Heap {
  readonly year: string | null;
  readonly at: number;
  readonly count: number;
}

/** What found a row, and what did not. */
interface Stack<Item extends TimelineItem> {
  readonly placed: readonly Placement<Item>[];
  readonly left: readonly Place<Item>[];
}

/** A drawing on an axis of years, which is missing when there is nothing to draw. */
export interface Layout<Item extends TimelineItem = TimelineItem> {
  readonly axis: Axis | undefined;
  /** Stacked over the axis. */
  readonly marks: readonly Placement<Item>[];
  /** Stacked under it, to scale. */
  readonly bars: readonly Placement<Item>[];
  readonly heaps: readonly Heap[];
  readonly undated: readonly Item[];
}

/**
 * Lays items out on an axis of whole years, oldest first; undated ones stand apart. Marks have their short names beside
 * them as long as that leaves room for all of them, and so have bars.
 */
export function layoutItems<Item extends TimelineItem>(items: readonly Item[], limits = FULL): Layout<Item> {
  const { drawn, undated } = splitItems(items);
  const axis = buildYearAxis(
    drawn.flatMap(({ geometry }) => (geometry.sure ? [geometry, geometry.sure] : [geometry])),
  );
  if (!axis) return { axis, marks: [], bars: [], heaps: [], undated };
  const marks = stack(drawn, axis, 'mark', limits);
  const bars = stack(drawn, axis, 'bar', limits);
  return {
    axis,
    marks: marks.placed,
    bars: bars.placed,
    heaps: heapUp([...marks.left, ...bars.left], axis),
    undated,
  };
}

function stack<Item extends TimelineItem>(
  drawn: readonly DrawnItem<Item>[],
  axis: Axis,
  form: Place['form'],
  { labelled, mostRows }: Limits,
): Stack<Item> {
  const places = drawn.map((one) => placeItem(one, axis, labelled)).filter((place) => place.form === form);
  const extents = places.map(({ extent }) => extent);
  const rows = stackRows(extents, LEAST_DISTANCE, mostRows);
  if (labelled && rows.includes(undefined)) return stack(drawn, axis, form, { labelled: false, mostRows });
  return {
    placed: places.flatMap((place, index) => {
      const row = rows[index];
      return row === undefined ? [] : [{ ...place, row }];
    }),
    left: places.filter((_, index) => rows[index] === undefined),
  };
}

function heapUp(left: readonly Place[], axis: Axis): Heap[] {
  return [...Map.groupBy(left, yearOfItem)].map(([year, places]) => {
    const at = axis.ticks.find(({ text }) => text === year)?.middle ?? 0;
    return { year, at, count: places.length };
  });
}
