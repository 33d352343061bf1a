import { eventPath } from '../web/addresses.ts';
import type { Citation } from '../evidence/citation.ts';
import type { EventStatus } from '../entities/event.ts';
import type { LocatedEvent } from '../corpus/located.ts';
import type { TimelineItem } from './timeline-item.ts';

/** An event on the timeline, with what its row in the list says of it. */
export interface EventItem extends TimelineItem {
  readonly status: EventStatus;
  /** Where the texts report it, each block once. */
  readonly citations: readonly Pick<Citation, 'article' | 'block'>[];
}

/** Events as timeline items. */
export function listEventItems(
  events: readonly Pick<LocatedEvent, 'id' | 'label' | 'date' | 'status' | 'citations'>[],
): EventItem[] {
  return events.map(({ id, label, date, status, citations }) => {
    const blocks = new Map(citations.map((citation) => [`${citation.article}#${citation.block}`, citation]));
    return { id, label, path: eventPath(id), dated: date, status, citations: [...blocks.values()] };
  });
}
