import fc from 'fast-check';
import { datedSchema } from '../../../../src/domain/dates/dated.ts';
import type { TimelineItem } from '../../../../src/domain/timeline/timeline-item.ts';
import { edtfText } from '../dates/edtf-arbitraries.ts';

/** A timeline item with a date as editors write it, or, for null, without one. */
export function itemOf(edtf: string | null, id = edtf ?? 'undated', short?: string): TimelineItem {
  const dated = datedSchema.parse(edtf ?? { basis: 'unknown', reason: 'لا تاريخ في النص' });
  return {
    id,
    label: `مقال ${id}`,
    path: `/articles/${id}/`,
    dated,
    mark: 'article',
    ...(short && { short }),
  };
}

/** Any list of items, dated and undated, with and without short names. */
export const anyItems = fc
  .array(
    fc.tuple(
      fc.option(edtfText, { freq: 8 }),
      fc.constantFrom(undefined, 'الوقت', 'alarabipost.com', 'اسم طويل جدًا لناشر لا يتسع له الرسم'),
    ),
    { maxLength: 40 },
  )
  .map((entries) => entries.map(([edtf, short], index) => itemOf(edtf, `i${index}`, short)));

/** The ids of items, in their order. */
export function idsOf(items: readonly TimelineItem[]): string[] {
  return items.map(({ id }) => id);
}
