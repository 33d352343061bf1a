import { z } from 'zod';
import { calendarDaySchema } from '../dates/calendar-day.ts';
import { addFault } from '../findings/fault.ts';
import { idOf, type ReferredCollection } from '../records/ids.ts';
import { plainText } from '../text/plain-text.ts';
import { sealSchema } from '../records/seal.ts';

/** What a correction can be of, by the field that names it: an article, or a place in it, or another record. */
export const CORRECTED = {
  article: 'articles',
  event: 'events',
  claim: 'claims',
  quote: 'quotes',
  wording: 'wordings',
  analysis: 'analyses',
  actor: 'actors',
  outlet: 'outlets',
  topic: 'topics',
} as const satisfies Record<string, ReferredCollection>;

/** One of the fields that name what is corrected. */
export type CorrectedField = keyof typeof CORRECTED;

/** The fields that name a record, in the order in which they are looked at. */
export const CORRECTED_FIELDS = Object.keys(CORRECTED) as CorrectedField[];

const placeSchema = z
  .strictObject({
    article: idOf('articles').optional(),
    block: plainText(80).optional().describe('الموضع من المقال، مثل p4 أو title'),
    event: idOf('events').optional(),
    claim: idOf('claims').optional(),
    quote: idOf('quotes').optional(),
    wording: idOf('wordings').optional(),
    analysis: idOf('analyses').optional(),
    actor: idOf('actors').optional(),
    outlet: idOf('outlets').optional(),
    topic: idOf('topics').optional(),
  })
  .superRefine((place, ctx) => {
    const named = CORRECTED_FIELDS.filter((field) => place[field] !== undefined);
    const astray = place.block !== undefined && place.article === undefined;
    if (named.length !== 1 || astray)
      addFault(ctx, { code: 'correction-place', params: { fields: CORRECTED_FIELDS } });
  });

/** One correction of what this site has published: when, where, what changed and why. */
const correctionSchema = z
  .strictObject({
    date: calendarDaySchema.describe('يوم التصويب'),
    where: placeSchema.describe('أين: {article} أو {article, block} أو {event} أو غيرها'),
    what: plainText(400).describe('ما الذي تغيّر، بكلام التحرير'),
    why: plainText(400).describe('لماذا'),
    textSha256: sealSchema.optional().describe('ختم متن المقال بعد التصويب، إن تغيّر المتن'),
  })
  .superRefine(({ where, textSha256 }, ctx) => {
    if (textSha256 !== undefined && where.article === undefined)
      addFault(ctx, { code: 'correction-place', params: { fields: ['article'] } }, ['where']);
  });

/** The log of corrections; an empty list says that there are none. */
export const correctionLogSchema = z
  .array(correctionSchema)
  .superRefine((log, ctx) => {
    const entries = log.map(({ date, where, what }) =>
      JSON.stringify([date, Object.entries(where).toSorted(), what]),
    );
    entries.forEach((entry, index) => {
      const first = entries.indexOf(entry);
      if (first !== index)
        addFault(ctx, { code: 'correction-twice', params: { number: first + 1 } }, [index]);
    });
  })
  .describe('سجل التصويبات');

/** An entry of the log of corrections: when, what, and why. */
export type Correction = z.infer<typeof correctionSchema>;
