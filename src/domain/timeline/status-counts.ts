import { EVENT_STATUSES, type EventStatus } from '../entities/event.ts';
import type { EventItem } from './event-items.ts';

/** How many events have each status that any has, in the order of the statuses. */
export function countStatuses(
  events: readonly Pick<EventItem, 'status'>[],
): { readonly status: EventStatus; readonly count: number }[] {
  return EVENT_STATUSES.map((status) => ({
    status,
    count: events.filter((event) => event.status === status).length,
  })).filter(({ count }) => count > 0);
}
