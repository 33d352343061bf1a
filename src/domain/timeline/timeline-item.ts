import { type Dated, dateOf, splitByDate } from '../dates/dated.ts';
import { yearOfDay } from './day-of-number.ts';
import { type Geometry, geometryOf } from './geometry.ts';

/** One thing on the timeline. */
export interface TimelineItem {
  readonly id: string;
  readonly label: string;
  /** The address of its page, without the base path. */
  readonly path: string;
  readonly dated: Dated;
}

/** An item whose date says something that can be drawn. */
export interface DrawnItem<Item extends TimelineItem = TimelineItem> {
  readonly item: Item;
  readonly geometry: Geometry;
}

/** The dated items in the order of time with their geometry, and the undated ones by id. */
export function splitItems<Item extends TimelineItem>(
  items: readonly Item[],
): { readonly drawn: readonly DrawnItem<Item>[]; readonly undated: readonly Item[] } {
  const { dated, undated } = splitByDate(
    items,
    (item) => item.dated,
    ({ id }) => id,
  );
  const drawn = dated.flatMap((item) => {
    const date = dateOf(item.dated);
    return date ? [{ item, geometry: geometryOf(date) }] : [];
  });
  return { drawn, undated };
}

/** Whether the texts only foresee it: what is planned or expected was not yet on any day. */
export function isForeseen(item: TimelineItem): boolean {
  return 'status' in item && (item.status === 'planned' || item.status === 'expected');
}

/** The year of a drawn item's earliest possible day, or null where its beginning is open. */
export function yearOfItem({ geometry }: DrawnItem): string | null {
  return geometry.from === undefined ? null : String(yearOfDay(geometry.from));
}
