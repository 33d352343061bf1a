import { dateOf } from '../dates/dated.ts';
import type { Axis } from './axis.ts';
import { type DrawnItem, isForeseen, type TimelineItem } from './timeline-item.ts';
import { type Track, trackOn } from './track.ts';

/** Things of one and the same date share one bar, drawn to scale; their names stand where the axis leaves more room. */
export interface SpanGroup<Item extends TimelineItem = TimelineItem> {
  readonly track: Track;
  readonly side: 'newer' | 'older';
  /** At least one. */
  readonly items: readonly Item[];
}

/** Groups spans by their dates, those whose bars begin first before the others. */
export function groupSpans<Item extends TimelineItem>(
  spans: readonly DrawnItem<Item>[],
  axis: Axis,
): SpanGroup<Item>[] {
  const groups = [...Map.groupBy(spans, dateKey).values()].map((members): SpanGroup<Item> => {
    const [{ geometry }] = members as [DrawnItem<Item>];
    const track = trackOn(axis, geometry, { foreseen: members.some(({ item }) => isForeseen(item)) });
    const side = 100 - track.until >= track.from ? 'newer' : 'older';
    return { track, side, items: members.map(({ item }) => item) };
  });
  return groups.toSorted((a, b) => a.track.from - b.track.from || a.track.until - b.track.until);
}

function dateKey({ item: { dated } }: DrawnItem): string {
  return dateOf(dated)?.edtf ?? '';
}
