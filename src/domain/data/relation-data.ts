import { z } from 'zod';
import { compareText } from '../text/compare-text.ts';
import { EVENT_STATUSES, PARTY_KINDS } from '../entities/event.ts';
import { FIELDS, toDateField, toPassageField } from './data-fields.ts';
import { dataFile } from './data-file.ts';

const schema = z
  .strictObject({
    a: z.string().describe('The actor who acts, or the first of two who do the same'),
    b: z.string().describe('The actor who is visited, invited… or the second of two who do the same'),
    kind: z.enum(PARTY_KINDS),
    date: FIELDS.date.describe('When it happened or is to happen'),
    status: z.enum(EVENT_STATUSES),
    event: z.string().describe('The event that brings the two together'),
    evidence: z.array(FIELDS.passage),
  })
  .describe('Two actors whom an event brings together');

/** `relations.json`: a relation has no id of its own, so they stand in the order of event, a, b and kind. */
export const relationData = dataFile({
  schema,
  list: ({ relations }) =>
    relations
      .map(({ a, b, kind, event }) => ({
        a,
        b,
        kind,
        date: toDateField(event.date),
        status: event.status,
        event: event.id,
        evidence: event.citations.map(toPassageField),
      }))
      .toSorted((one, other) => compareText(keyOf(one), keyOf(other))),
});

function keyOf({ event, a, b, kind }: z.infer<typeof schema>): string {
  return [event, a, b, kind].join(' ');
}
