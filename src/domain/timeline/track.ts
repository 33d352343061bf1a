import type { Axis } from './axis.ts';
import type { DaySpan, EndKind, Geometry } from './geometry.ts';

/** A stretch of an axis, in percent from the oldest end. */
export interface Extent {
  readonly from: number;
  readonly until: number;
}

/** How far a drawing runs towards an open end, in percent: a stub that ends in a chevron and claims no length. */
const STUB = 7;

/** What is known of a date, drawn to scale on an axis, in percent from the oldest end. */
export interface Track extends Extent {
  /** What ends open runs on beyond the axis, or has no known bound. */
  readonly ends: { readonly older: EndKind; readonly newer: EndKind };
  /** The days on which it certainly was: an exact day, or what lasted from the one bound to the other; none towards an open end. */
  readonly sure: Extent | undefined;
  /** Set where all of it lies beyond one end of the axis. */
  readonly beyond: 'older' | 'newer' | undefined;
}

/**
 * Draws a geometry on an axis: solid where it certainly was, hatched from bound to bound, a stub towards an open end.
 * Nothing is solid of what is only foreseen.
 */
export function trackOn(axis: Axis, geometry: Geometry, { foreseen = false } = {}): Track {
  const { from, until } = geometry;
  const extent = toExtent(axis, geometry);
  const sure = foreseen ? undefined : geometry.kind === 'point' ? geometry : geometry.sure;
  return {
    ...extent,
    ends: {
      older: from !== undefined && from >= axis.start ? geometry.ends.older : 'open',
      newer: until !== undefined && until <= axis.end ? geometry.ends.newer : 'open',
    },
    sure: sure && clip(axis, sure, extent),
    beyond: beyondEnd(axis, geometry),
  };
}

function toExtent(axis: Axis, { from, until }: DaySpan): Extent {
  const [older, newer] = [from, until].map((day) => (day === undefined ? undefined : axis.percentOf(day)));
  return {
    from: older ?? Math.max((newer ?? 100) - STUB, 0),
    until: newer ?? Math.min((older ?? 0) + STUB, 100),
  };
}

function clip(axis: Axis, { from, until }: DaySpan, within: Extent): Extent | undefined {
  if (from === undefined || until === undefined) return undefined;
  const [older, newer] = [
    Math.max(axis.percentOf(from), within.from),
    Math.min(axis.percentOf(until), within.until),
  ];
  return older < newer ? { from: older, until: newer } : undefined;
}

function beyondEnd(axis: Axis, { from, until }: DaySpan): Track['beyond'] {
  if (until !== undefined && until <= axis.start) return 'older';
  return from !== undefined && from >= axis.end ? 'newer' : undefined;
}
