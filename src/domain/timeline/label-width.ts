import { NARROWEST_AXIS } from './axis.ts';

/** An average letter of a label of 13 px in Plex Arabic, in pixels, on the generous side. */
const LETTER = 7.2;

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
