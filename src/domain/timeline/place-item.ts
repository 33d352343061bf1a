import type { Axis } from './axis.ts';
import { cutLabel, labelWidth, percentOfPixels } from './fit-label.ts';
import type { DaySpan, Geometry } from './geometry.ts';
import type { Extent } from './stack-rows.ts';
import type { DrawnItem, TimelineItem } from './timeline-item.ts';

/** How wide a mark is, and what stays free beside it, in percent of the narrowest axis. */
const MARK = percentOfPixels(16);
const GAP = percentOfPixels(6);

/** The narrowest bar that still shows its hatching. */
const NARROWEST_BAR = percentOfPixels(8);

/** The widest stretch, in percent, that a bracket of BRACKET pixels covers wholly on an axis of 1200 px. */
export const BRACKET = 18;
const WIDEST_UNDER_BRACKET = (BRACKET / 1200) * 100;

/** The room beside a mark in the middle of the axis: a label that fits there fits everywhere. */
const LABEL_ROOM = 50 - MARK / 2 - GAP;

/** The distance that two things in one row keep, in percent. */
export const LEAST_DISTANCE = GAP;

/** Beside which end of its mark or bar a label stands, or over the bar where neither side has room. */
export type LabelSide = 'newer' | 'older' | 'over';

/** Where along the axis an item is drawn: `from` and `until` are what is known, in percent from the oldest end. */
export interface Place<Item extends TimelineItem = TimelineItem> extends DrawnItem<Item>, Extent {
  /** A bar is to scale; what would be too narrow to see is a mark, with a bracket unless it is one known day. */
  readonly form: 'mark' | 'bar';
  /** Under a mark that is no known day: to scale where that can be seen, else wide enough for any screen. */
  readonly bracket: 'scaled' | 'fixed' | 'none';
  /** Within a bar, the days on which what lasts was certainly going on. */
  readonly sure: Extent | undefined;
  /** The middle of the mark, or of the bar. */
  readonly at: number;
  readonly label: string | undefined;
  readonly side: LabelSide;
  /** All that the drawing covers on the narrowest screen, label included. */
  readonly extent: Extent;
}

/** Places an item on an axis, with its short name beside it when `labelled`. */
export function placeItem<Item extends TimelineItem>(
  { item, geometry }: DrawnItem<Item>,
  axis: Axis,
  labelled: boolean,
): Place<Item> {
  const { from, until } = toExtent(geometry, axis);
  const at = (from + until) / 2;
  const form = formOf(geometry, until - from);
  const body = form === 'bar' ? { from, until } : { from: at - MARK / 2, until: at + MARK / 2 };
  const label = labelled && item.short !== undefined ? cutLabel(item.short, LABEL_ROOM) : undefined;
  const beside = (form === 'bar' ? MARK + GAP : 0) + (label === undefined ? 0 : GAP + labelWidth(label));
  const side = chooseSide(body, beside);
  const sure = geometry.sure && toExtent(geometry.sure, axis);
  const drawn = { form, from, until, bracket: bracketOf(geometry, until - from), sure, at };
  return { item, geometry, ...drawn, label, side, extent: widen(body, side, beside) };
}

function toExtent({ from, until }: DaySpan, axis: Axis): Extent {
  return {
    from: from === undefined ? 0 : axis.percentOf(from),
    until: until === undefined ? 100 : axis.percentOf(until),
  };
}

function formOf({ kind }: Geometry, width: number): Place['form'] {
  if (kind === 'open') return 'bar';
  return kind !== 'point' && width >= NARROWEST_BAR ? 'bar' : 'mark';
}

function bracketOf({ kind }: Geometry, width: number): Place['bracket'] {
  if (kind === 'point') return 'none';
  return width > WIDEST_UNDER_BRACKET ? 'scaled' : 'fixed';
}

function chooseSide({ from, until }: Extent, width: number): LabelSide {
  if (until + width <= 100) return 'newer';
  return from - width >= 0 ? 'older' : 'over';
}

function widen({ from, until }: Extent, side: LabelSide, width: number): Extent {
  if (side === 'newer') return { from, until: until + width };
  if (side === 'older') return { from: from - width, until };
  return { from, until: Math.max(until, from + width) };
}
