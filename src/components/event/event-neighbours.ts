import type { Corpus } from '../../domain/corpus/corpus.ts';
import type { LocatedEvent } from '../../domain/corpus/located.ts';

/** An event between those that stand just before and after it on the timeline; an undated one stands beside none. */
export interface PlacedEvent {
  readonly event: LocatedEvent;
  readonly previous: LocatedEvent | undefined;
  readonly next: LocatedEvent | undefined;
}

/** Every event with its neighbours on the timeline. */
export function placeEvents({
  events,
  undatedEvents,
}: Pick<Corpus, 'events' | 'undatedEvents'>): PlacedEvent[] {
  const dated = events.length - undatedEvents.length;
  return events.map((event, index) => ({
    event,
    previous: index < dated ? events[index - 1] : undefined,
    next: index + 1 < dated ? events[index + 1] : undefined,
  }));
}
