import { eventSchema, type PartyKind } from '../../src/domain/entities/event.ts';
import type { Relation } from '../../src/domain/relations/relation.ts';

/** A relation of two actors in an event of its own, with sound values for all that a test does not name. */
export function someRelation(
  a: string,
  b: string,
  kind: PartyKind = 'met',
  fields: Readonly<Record<string, unknown>> = {},
): Relation {
  const data = eventSchema.parse({
    label: 'حدث',
    date: '2020-08-07',
    status: 'happened',
    kind: 'meeting',
    actors: [a, b],
    parties: [{ a, b, kind }],
    topics: ['oil'],
    evidence: [{ article: 'a', exact: 'متن' }],
    ...fields,
  });
  return { a, b, kind, event: { ...data, id: 'event', citations: [], dateCitations: [] } };
}
