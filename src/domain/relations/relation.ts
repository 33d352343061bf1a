import { DIRECTED_KINDS, type PartyKind } from '../entities/event.ts';
import type { LocatedEvent } from '../corpus/located.ts';

/** Two actors whom an event brings together: one entry of its `parties`, dated and evidenced as the event is. */
export interface Relation {
  readonly a: string;
  readonly b: string;
  readonly kind: PartyKind;
  readonly event: LocatedEvent;
}

/** The relations of events, in the order of the events and of their parties. */
export function listRelations(events: readonly LocatedEvent[]): Relation[] {
  return events.flatMap((event) => (event.parties ?? []).map(({ a, b, kind }) => ({ a, b, kind, event })));
}

/** How an actor of a relation stands in it: acts on the other, is acted on, or does with it what both do. */
export function sideOf({ a, kind }: Relation, actor: string): 'acts' | 'receives' | 'both' {
  if (!DIRECTED_KINDS.includes(kind)) return 'both';
  return a === actor ? 'acts' : 'receives';
}

/** The other actor of a relation. */
export function otherOf({ a, b }: Relation, actor: string): string {
  return a === actor ? b : a;
}
