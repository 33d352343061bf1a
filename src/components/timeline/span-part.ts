import type { SpanGroup } from '../../domain/timeline/span-groups.ts';
import type { TimelineItem } from '../../domain/timeline/timeline-item.ts';
import type { Extent, Track } from '../../domain/timeline/track.ts';

/**
 * The part of the axis that a bar's own drawing covers, so that names stand beside it: from the oldest end to the end of
 * the bar, or from its beginning to the newest end; with its track in percent of that part.
 */
export function onPart({ track, side }: SpanGroup<TimelineItem>): {
  readonly length: number;
  readonly track: Track;
} {
  const part = side === 'newer' ? { from: 0, until: track.until } : { from: track.from, until: 100 };
  const length = part.until - part.from;
  const scale = (value: number) => (length === 0 ? 0 : ((value - part.from) / length) * 100);
  const rescale = ({ from, until }: Extent) => ({ from: scale(from), until: scale(until) });
  return { length, track: { ...track, ...rescale(track), sure: track.sure && rescale(track.sure) } };
}
