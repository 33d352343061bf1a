import { eventSchema } from '../../src/domain/entities/event.ts';
import type { Event } from '../../src/domain/entities/event.ts';

/** An event as typed in a file, with sound values for all that a test does not name; it passes the real schema. */
export function someEvent(id: string, fields: Readonly<Record<string, unknown>> = {}): Event {
  const data = eventSchema.parse({
    label: `حدث ${id}`,
    date: '2020-08-07',
    status: 'happened',
    kind: 'visit',
    actors: ['iraq'],
    topics: ['oil'],
    evidence: [{ article: 'a', exact: 'متن' }],
    ...fields,
  });
  return { ...data, id };
}
