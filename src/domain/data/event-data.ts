import { z } from 'zod';
import { eventPath } from '../web/addresses.ts';
import { EVENT_KINDS, EVENT_STATUSES, PARTY_KINDS } from '../entities/event.ts';
import type { LocatedEvent } from '../corpus/located.ts';
import { sortById } from '../corpus/look-up.ts';
import { FIELDS, toDateField, toPassageField } from './data-fields.ts';
import { compact, dataFile, type ToAbsolute } from './data-file.ts';

const schema = z
  .strictObject({
    id: FIELDS.id,
    url: FIELDS.url,
    label: z.string().describe("The editors' words, in Arabic"),
    date: FIELDS.date.describe('When it happened or is to happen'),
    status: z.enum(EVENT_STATUSES),
    kind: z.enum(EVENT_KINDS),
    actors: FIELDS.ids,
    parties: z
      .array(z.strictObject({ a: z.string(), b: z.string(), kind: z.enum(PARTY_KINDS) }))
      .describe('Who met, invited, called… whom'),
    topics: FIELDS.ids,
    evidence: z.array(FIELDS.passage),
    note: z.string().optional(),
  })
  .describe('An event that one article or several report');

/** `events.json`. */
export const eventData = dataFile({
  schema,
  list: (corpus, toAbsolute) => sortById(corpus.events).map((event) => toItem(event, toAbsolute)),
});

function toItem(event: LocatedEvent, toAbsolute: ToAbsolute): z.infer<typeof schema> {
  const { id, label, date, status, kind, actors, parties = [], topics, citations, note } = event;
  return compact<z.infer<typeof schema>>({
    id,
    url: toAbsolute(eventPath(id)),
    label,
    date: toDateField(date),
    status,
    kind,
    actors,
    parties,
    topics,
    evidence: citations.map(toPassageField),
    note,
  });
}
