import type { Axis } from './axis.ts';
import type { DaySpan } from './geometry.ts';
import type { DrawnItem, TimelineItem } from './timeline-item.ts';

/** A month at most: what lies between nearer bounds is a mark on an axis of years. */
const NEAR_BOUNDS = 31;

/** Items by the band of the drawing that they belong to. */
export interface Bands<Item extends TimelineItem = TimelineItem> {
  readonly marks: readonly DrawnItem<Item>[];
  readonly spans: readonly DrawnItem<Item>[];
}

/** Whether day or month are known: both bounds are, within the axis, and no more than a month apart. */
function isMark<Bound extends DaySpan>(
  span: Bound,
  axis: Pick<Axis, 'start'>,
): span is Bound & { readonly from: number; readonly until: number } {
  const { from, until } = span;
  return from !== undefined && until !== undefined && from >= axis.start && until - from <= NEAR_BOUNDS;
}

/** Parts drawn items into marks and spans, each in the order given. */
export function splitBands<Item extends TimelineItem>(
  drawn: readonly DrawnItem<Item>[],
  axis: Pick<Axis, 'start'>,
): Bands<Item> {
  const [marks, spans] = [true, false].map((mark) =>
    drawn.filter(({ geometry }) => isMark(geometry, axis) === mark),
  );
  return { marks: marks ?? [], spans: spans ?? [] };
}
