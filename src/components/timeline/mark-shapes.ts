import type { TimelineMark } from '../../domain/timeline/timeline-item.ts';

/** Outlines on a field of 16 units: the mark's own line, broken where no exact day stands behind it, and what is in it. */
const SHAPES = {
  article: { outline: 'M3 1h10v14H3z', inside: 'M5.5 5h5M5.5 8h5M5.5 11h3' },
} as const satisfies Record<TimelineMark, { readonly outline: string; readonly inside: string }>;

/** The SVG of a mark on a field of 16 units, with a broken outline unless the day is exact. */
export function drawMark(mark: TimelineMark, exact: boolean): string {
  const { outline, inside } = SHAPES[mark];
  const dashes = exact ? '' : ' stroke-dasharray="2.2 1.8"';
  return `<path class="mark-outline" d="${outline}"${dashes}/><path class="mark-inside" d="${inside}"/>`;
}
