import type { Layout } from './layout-items.ts';
import type { Place } from './place-item.ts';
import type { TimelineItem } from './timeline-item.ts';

/** The forms a drawing can show, in the order of its legend, from the most to the least exact. */
export const DRAWN_FORMS = ['day', 'near-bounds', 'short-duration', 'span', 'duration', 'open'] as const;
export type DrawnForm = (typeof DRAWN_FORMS)[number];

/** The forms that a layout really shows, which alone its legend explains. */
export function listDrawnForms(layout: Pick<Layout<TimelineItem>, 'marks' | 'bars'>): DrawnForm[] {
  const shown = new Set([...layout.marks, ...layout.bars].map(formOfPlace));
  return DRAWN_FORMS.filter((form) => shown.has(form));
}

function formOfPlace({ form, geometry: { kind } }: Place): DrawnForm {
  if (kind === 'point') return 'day';
  if (form === 'mark') return kind === 'duration' ? 'short-duration' : 'near-bounds';
  return kind === 'month-bracket' ? 'span' : kind;
}
