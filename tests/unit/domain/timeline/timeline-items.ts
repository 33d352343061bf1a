import fc from 'fast-check';
import { datedSchema } from '../../../../src/domain/dates/dated.ts';
import type { ArticleItem } from '../../../../src/domain/timeline/article-items.ts';
import type { EventItem } from '../../../../src/domain/timeline/event-items.ts';
import {
  type DrawnItem,
  splitItems,
  type TimelineItem,
} from '../../../../src/domain/timeline/timeline-item.ts';
import { EVENT_STATUSES, type EventStatus } from '../../../../src/domain/entities/event.ts';
import { edtfText } from '../dates/edtf-arbitraries.ts';

/** An event of the timeline with a date as editors write it, or, for null, without one. */
export function itemOf(
  edtf: string | null,
  id = edtf ?? 'undated',
  status: EventStatus = 'happened',
): EventItem {
  const dated = datedSchema.parse(edtf ?? { basis: 'unknown', reason: 'لا تاريخ في النص' });
  return { id, label: `حدث ${id}`, path: `/events/${id}/`, dated, status, citations: [] };
}

/** A text of unknown publisher on the timeline. */
export function textOf(edtf: string, id = `text-${edtf}`): ArticleItem {
  return {
    id,
    label: `مقال ${id}`,
    path: `/articles/${id}/`,
    dated: datedSchema.parse(edtf),
    outlet: undefined,
  };
}

/** Any list of events, dated and undated, of any status. */
export const anyItems = fc
  .array(fc.tuple(fc.option(edtfText, { freq: 8 }), fc.constantFrom(...EVENT_STATUSES)), { maxLength: 40 })
  .map((entries) => entries.map(([edtf, status], index) => itemOf(edtf, `i${index}`, status)));

/** Any list of texts, all dated. */
export const anyTexts = fc
  .array(edtfText, { maxLength: 8 })
  .map((texts) => texts.map((edtf, index) => textOf(edtf, `t${index}`)));

/** Items with dates as editors write them, with their geometry, in the order of time. */
export function drawnOf(texts: readonly string[]): readonly DrawnItem<EventItem>[] {
  return splitItems(texts.map((text, index) => itemOf(text, `${text}#${index}`))).drawn;
}

/** The ids of items, in their order. */
export function idsOf(items: readonly TimelineItem[]): string[] {
  return items.map(({ id }) => id);
}
