import { NARROWEST_AXIS } from './axis.ts';

/** An average letter of a label of 13 px in Plex Arabic, in pixels, on the generous side. */
const LETTER = 7.2;

/** A label under or over a point of an axis: `at` is where its anchor stands, in percent from the oldest end. */
export interface LabelAnchor {
  readonly text: string;
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Pixels of the narrowest axis as percents of any. */
export function percentOfPixels(pixels: number): number {
  return (pixels / NARROWEST_AXIS) * 100;
}

/** The width that a label can take on the narrowest axis, in percent. */
export function labelWidth(text: string): number {
  return percentOfPixels([...text].length * LETTER);
}

/** The text itself where it takes no more than `room` percent, else its beginning and an ellipsis. */
export function cutLabel(text: string, room: number): string {
  if (labelWidth(text) <= room) return text;
  const most = Math.floor(room / percentOfPixels(LETTER));
  return `${[...text]
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}

/** Centres a label over a point, or leans it against the end of the axis that it would cross. */
export function fitLabel(text: string, at: number): LabelAnchor {
  const cut = cutLabel(text, 100);
  const half = labelWidth(cut) / 2;
  if (at - half < 0) return { text: cut, at: 0, anchor: 'start' };
  if (at + half > 100) return { text: cut, at: 100, anchor: 'end' };
  return { text: cut, at, anchor: 'middle' };
}
